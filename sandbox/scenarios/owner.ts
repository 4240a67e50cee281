import type { Page } from 'playwright-core';
import { connectStore } from '../connect.ts';
import type { Sandbox } from '../index.ts';

/** The store owner: a tab in wp-admin and at Sequenzy. */
export interface Owner {
	readonly page: Page;
	readonly logIn: () => Promise< void >;
	/** WooCommerce → Sequenzy. */
	readonly openPlugin: () => Promise< void >;
	/** A page at Sequenzy; the first time somebody has to sign in, and that is the owner. */
	readonly openAtSequenzy: ( path: string ) => Promise< void >;
	readonly signInAs: ( name: RegExp ) => Promise< void >;
	/** Settings → Integrations at Sequenzy. */
	readonly openIntegrations: () => Promise< void >;
	/** Settings → Products at Sequenzy: after so many days, for the product or the exact variant. */
	readonly remind: ( title: string, days: number, matchOn: 'the product' | 'the exact variant' ) => Promise< void >;
	/** Through all four clicks, when they are not what the story is about. */
	readonly connect: () => Promise< void >;
	/** What cart and checkout look like: WooCommerce's forms, or its blocks. */
	readonly chooseCheckout: ( kind: 'classic' | 'block' ) => Promise< void >;
	readonly click: ( button: string ) => Promise< void >;
	readonly reads: ( text: string | RegExp ) => Promise< void >;
}

export function createOwner( page: Page, { info, runPhp }: Sandbox ): Owner {
	const signInAs = async ( name: RegExp ): Promise< void > => {
		await page.getByRole( 'radio', { name } ).check();
		await page.getByRole( 'button', { name: 'Sign in', exact: true } ).click();
	};
	const openAtSequenzy = async ( path: string ): Promise< void > => {
		await page.goto( info.mockUrl + path );
		if ( new URL( page.url() ).pathname === '/sign-in' ) {
			await signInAs( /Olivia Owner/ );
			await page.locator( '.frame' ).waitFor();
		}
	};
	return {
		page,
		openAtSequenzy,
		signInAs,
		logIn: async () => {
			await page.goto( `${ info.storeUrl }/wp-login.php` );
			await page.locator( '#user_login' ).fill( info.username );
			await page.locator( '#user_pass' ).fill( info.password );
			await page.locator( '#wp-submit' ).click();
			await page.locator( '#wpadminbar' ).waitFor();
		},
		openPlugin: async () => {
			await page.goto( `${ info.adminUrl }admin.php?page=sequenzy` );
		},
		openIntegrations: () => openAtSequenzy( '/dashboard/integrations' ),
		remind: async ( title, days, matchOn ) => {
			await openAtSequenzy( '/dashboard/products' );
			const row = page
				.getByRole( 'listitem' )
				.filter( { has: page.getByRole( 'button', { name: `Save the reminder of ${ title }` } ) } );
			await row.getByRole( 'checkbox' ).check();
			await row.getByRole( 'spinbutton' ).fill( String( days ) );
			await row.getByRole( 'combobox' ).selectOption( matchOn );
			await row.getByRole( 'button', { name: /^Save/ } ).click();
			await page.waitForURL( /#/ );
		},
		connect: () => connectStore( info ),
		chooseCheckout: async ( kind ) => {
			await runPhp( `<?php require '/wordpress/wp-load.php';
foreach ( array( 'cart', 'checkout' ) as $name ) {
	$id     = wc_get_page_id( $name );
	$blocks = get_post_meta( $id, '_stories_blocks', true );
	if ( '' === $blocks ) {
		$blocks = get_post( $id )->post_content;
		update_post_meta( $id, '_stories_blocks', wp_slash( $blocks ) );
	}
	wp_update_post( array( 'ID' => $id, 'post_content' => wp_slash( '${ kind }' === 'classic' ? "[woocommerce_$name]" : $blocks ) ) );
}` );
		},
		click: async ( button ) => {
			await page.getByRole( 'button', { name: button, exact: true } ).last().click();
		},
		reads: async ( text ) => {
			await page.getByText( text ).first().waitFor();
		},
	};
}
