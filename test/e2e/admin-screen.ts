import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { SandboxInfo } from 'sequenzy-sandbox';
import { accessibilityFaults } from '../support/axe.ts';

const widths = [ 1280, 375 ] as const;
const HEIGHT = 900;
const deskWidth = widths[ 0 ];

/** The screen WooCommerce → Sequenzy, as its owner uses it. */
export interface AdminScreen {
	readonly logIn: () => Promise< void >;
	/** Loads the screen anew, with these parameters, and waits until it has this heading. */
	readonly open: ( heading: string, parameters?: string ) => Promise< void >;
	readonly heading: ( name: string ) => Promise< void >;
	readonly button: ( name: string ) => Locator;
	/** What has this text gets the focus. */
	readonly focus: ( text: string ) => Promise< unknown >;
	/** From "Connect your store" to the page of the mock where a person approves. */
	readonly beginToConnect: () => Promise< void >;
	/** On to the question whether this is the right company. */
	readonly approve: () => Promise< void >;
	readonly connect: () => Promise< void >;
	/** Keeps a picture at both widths where it is wanted, and tells what sticks out of the page and what axe finds. */
	readonly faults: ( picture: string, within?: string ) => Promise< string[] >;
}

/**
 * @param page
 * @param info
 * @param pictureFolder Null: no pictures.
 */
export function createAdminScreen( page: Page, info: SandboxInfo, pictureFolder: string | null ): AdminScreen {
	const button = ( name: string ) => page.getByRole( 'button', { name, exact: true } );
	const heading = ( name: string ) => page.getByRole( 'heading', { level: 2, name, exact: true } ).waitFor();
	/** A dialog that is still fading in has no contrast yet. What turns for ever is not waited for. */
	const stillness = (): Promise< unknown > =>
		page.evaluate( () =>
			Promise.allSettled(
				document
					.getAnimations()
					.filter( ( { effect } ) => effect?.getComputedTiming().endTime !== Infinity )
					.map( ( { finished } ) => finished )
			)
		);
	const beginToConnect = async (): Promise< void > => {
		await button( 'Connect to Sequenzy' ).click();
		await signIn();
	};
	// Of the mock's people the owner is chosen when its page opens; who has signed in stays so.
	const signIn = async (): Promise< void > => {
		await button( 'Approve' ).or( button( 'Sign in' ) ).waitFor();
		if ( await button( 'Sign in' ).isVisible() ) {
			await button( 'Sign in' ).click();
			await button( 'Approve' ).waitFor();
		}
	};
	const approve = async (): Promise< void > => {
		await beginToConnect();
		await button( 'Approve' ).click();
		await heading( 'Connect to Demo Coffee Co.?' );
	};
	return {
		button,
		heading,
		beginToConnect,
		approve,
		logIn: async () => {
			await page.goto( `${ info.storeUrl }/wp-login.php` );
			await page.locator( '#user_login' ).fill( info.username );
			await page.locator( '#user_pass' ).fill( info.password );
			await page.locator( '#wp-submit' ).click();
			await page.locator( '#wpadminbar' ).waitFor();
		},
		open: async ( name, parameters = '' ) => {
			await page.goto( `${ info.adminUrl }admin.php?page=sequenzy${ parameters }` );
			await heading( name );
		},
		focus: ( text ) => page.waitForFunction( ( wanted ) => document.activeElement?.textContent === wanted, text ),
		connect: async () => {
			await approve();
			await button( 'Confirm' ).click();
			await heading( 'Connected to Demo Coffee Co.' );
		},
		faults: async ( picture, within = '.sequenzy-admin' ) => {
			const found: string[] = [];
			for ( const width of widths ) {
				await page.setViewportSize( { width, height: HEIGHT } );
				await stillness();
				if ( pictureFolder !== null ) {
					await page
						.locator( within )
						.screenshot( { path: join( pictureFolder, `${ picture }-${ width }.png` ), animations: 'disabled' } );
				}
				const hiddenPixels = await page.locator( within ).evaluate( ( element ) => element.scrollWidth - element.clientWidth );
				found.push(
					...( hiddenPixels > 0 ? [ `${ picture } at ${ width } px: ${ hiddenPixels } px stick out` ] : [] ),
					...( await accessibilityFaults( page, within ) ).map( ( fault ) => `${ picture } at ${ width } px: ${ fault }` )
				);
			}
			await page.setViewportSize( { width: deskWidth, height: HEIGHT } );
			return found;
		},
	};
}
