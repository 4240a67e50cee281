import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCLI, type RunCLIArgs } from '@wp-playground/cli';
import { findPair } from '../../../sandbox/resolve/pair.ts';
import { usualPlaces } from '../../../sandbox/resolve/places.ts';
import { openZip } from '../../../sandbox/resolve/zip.ts';
import { onLoopbackOnly } from '../../../sandbox/runtimes/loopback.ts';
import { filesBelow, under } from '../../../scripts/release/contents.ts';
import { zip } from '../../../scripts/release/zip.ts';
import { stores } from '../stores.ts';

export interface OpenedPlayground {
	readonly url: string;
	readonly landingPage: string;
	/** The template of the product page, in the Site Editor. */
	readonly templateUrl: string;
	readonly stop: () => Promise< void >;
}

interface Blueprint {
	readonly landingPage: string;
	readonly steps: readonly Record< string, unknown >[];
}

/**
 * Opens the bundle as Playground does. No test reaches wordpress.org, so WordPress lies there already, and the blueprint's one resource
 * from there is changed for the stand-in: everything else in it is as released.
 */
export async function openInPlayground( bundle: string, folder: string ): Promise< OpenedPlayground > {
	const [ standIn ] = stores();
	const { wordpress, woocommerce } = findPair( standIn?.options ?? {}, usualPlaces() );
	const tree = join( folder, 'wordpress' );
	mkdirSync( folder, { recursive: true } );
	wordpress.place( tree );

	const archive = openZip( bundle );
	const blueprint = JSON.parse( archive.read( 'blueprint.json' ).toString() ) as Blueprint;
	const files = new Map( archive.names.map( ( name ) => [ name, archive.read( name ) ] ) );
	archive.close();
	const plugin = woocommerce.place( join( folder, 'woocommerce' ) );
	files.set(
		'woocommerce.zip',
		Buffer.from( zip( under( 'woocommerce', filesBelow( plugin, [ '**' ] ) ), new Date( '2026-04-01T12:00:00.000Z' ) ) )
	);
	files.set( 'blueprint.json', Buffer.from( JSON.stringify( withoutNetwork( blueprint ) ) ) );

	const server = await onLoopbackOnly( () =>
		runCLI( {
			command: 'server',
			port: 0,
			workers: 2,
			verbosity: 'quiet',
			wordpressInstallMode: 'install-from-existing-files',
			'mount-before-install': [ { hostPath: tree, vfsPath: '/wordpress' } ],
			blueprint: bundleOf( files ),
			'define-bool': { WP_HTTP_BLOCK_EXTERNAL: true, DISABLE_WP_CRON: true, AUTOMATIC_UPDATER_DISABLED: true },
		} )
	);
	const { text: theme } = await server.playground.run( { code: "<?php require '/wordpress/wp-load.php'; echo get_stylesheet();" } );
	return {
		url: server.serverUrl,
		landingPage: blueprint.landingPage,
		templateUrl: `${ server.serverUrl }/wp-admin/site-editor.php?postType=wp_template&postId=${ theme }//single-product&canvas=edit`,
		stop: () => server[ Symbol.asyncDispose ](),
	};
}

const fromTheNetwork = { resource: 'wordpress.org/plugins', slug: 'woocommerce' } as const;

function withoutNetwork( blueprint: Blueprint ): Blueprint {
	const needed = blueprint.steps.filter( ( { pluginData } ) => JSON.stringify( pluginData ) === JSON.stringify( fromTheNetwork ) );
	if ( needed.length !== 1 || JSON.stringify( blueprint ).match( /https?:|wordpress\.org/g )?.length !== 2 ) {
		throw new Error( 'The blueprint takes more, or less, from the network than WooCommerce.' );
	}
	const bundled = { resource: 'bundled', path: '/woocommerce.zip' };
	return {
		...blueprint,
		steps: blueprint.steps.map( ( step ) => ( needed.includes( step ) ? { ...step, pluginData: bundled } : step ) ),
	};
}

/** As the bundler of Playground reads a zip or a folder. */
const bundleOf = ( files: ReadonlyMap< string, Buffer > ): NonNullable< RunCLIArgs[ 'blueprint' ] > =>
	( {
		read: async ( path: string ) => {
			const bytes = files.get( path.replace( /^\//, '' ) );
			if ( bytes === undefined ) {
				throw new Error( `${ path } is not in the bundle.` );
			}
			return new File( [ new Uint8Array( bytes ) ], path );
		},
	} ) as unknown as NonNullable< RunCLIArgs[ 'blueprint' ] >;
