import { mkdirSync, rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Sandbox } from '../index.ts';
import { createWorld, type Story, type World } from './story.ts';

/** How a story went. */
export interface Played {
	readonly story: string;
	readonly ok: boolean;
	/** Why it was not played. */
	readonly skipped?: string;
	readonly ms: number;
	readonly steps: readonly { readonly title: string; readonly ok: boolean; readonly ms: number; readonly error?: string }[];
	readonly pictures: string;
}

interface Stage {
	readonly sandbox: Sandbox;
	readonly browser: Browser;
	/** The folder for pictures; what lay in it is thrown away. */
	readonly pictures: string;
	readonly say: ( line: string ) => void;
}

/** Plays step after step until one is not as the vendor's page says. */
export async function play( story: Story, { sandbox, browser, pictures, say }: Stage ): Promise< Played > {
	const steps: Played[ 'steps' ][ number ][] = [];
	say( `\n${ story.title }` );
	if ( story.needsWooCommerce !== undefined && sandbox.info.woocommerce.source === 'stand-in' ) {
		const skipped = `The stand-in has no ${ story.needsWooCommerce }: give the real WooCommerce with --woocommerce DIR|ZIP.`;
		say( `– skipped. ${ skipped }` );
		return { story: story.name, ok: true, skipped, ms: 0, steps, pictures };
	}
	const began = Date.now();
	rmSync( pictures, { recursive: true, force: true } );
	mkdirSync( pictures, { recursive: true } );
	const world = await createWorld( sandbox, browser, pictures );
	for ( const { title, run } of story.steps ) {
		const started = Date.now();
		try {
			await run( world );
			steps.push( { title, ok: true, ms: Date.now() - started } );
			say( `✔ ${ title } (${ seconds( Date.now() - started ) })` );
		} catch ( error ) {
			const { message } = error as Error;
			steps.push( { title, ok: false, ms: Date.now() - started, error: message } );
			say( `✘ ${ title } (${ seconds( Date.now() - started ) })\n  ${ message }\n${ await whatIsKnown( world ) }` );
			// The page itself may be what is gone.
			await Promise.allSettled( [
				world.picture( 'failed-owner', world.owner.page ),
				world.picture( 'failed-shopper', world.shopper.page ),
			] );
			break;
		}
	}
	await world.close();
	const ok = steps.length === story.steps.length && steps.every( ( step ) => step.ok );
	say(
		`${ ok ? 'The story ended as it should' : 'The story did NOT end as it should' } (${ seconds( Date.now() - began ) }). Pictures: ${ pictures }`
	);
	return { story: story.name, ok, ms: Date.now() - began, steps, pictures };
}

const seconds = ( ms: number ): string => `${ ( ms / 1000 ).toFixed( 1 ) } s`;

/** For whoever asks why nothing happened: what did, and what did not with its reason. */
async function whatIsKnown( { sequenzy }: World ): Promise< string > {
	const [ facts, reasons ] = await Promise.all( [ sequenzy.facts(), sequenzy.why( '' ) ] );
	return [
		'  What happened at Sequenzy, newest first:',
		...facts.map( ( fact ) => `    ${ fact }` ),
		'  What did not happen, and why:',
		...reasons
			.slice( 0, 15 )
			.map(
				( { type, reason, sentence, email, about } ) => `    ${ type } ${ reason }: ${ sentence } (${ email ?? '' } ${ about })`
			),
	].join( '\n' );
}
