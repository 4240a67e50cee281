import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMockSequenzy } from 'mock-sequenzy';
import { connectStore } from './connect.ts';
import { guestIn, mountOf, welcome } from './guests.ts';
import { phpOf } from './options.ts';
import { assertFree } from './ports.ts';
import { silentProgress, type Progress } from './progress.ts';
import { prepare } from './prepare.ts';
import { fetchMissing } from './resolve/download.ts';
import { findPair } from './resolve/pair.ts';
import { usualPlaces } from './resolve/places.ts';
import { runtimeKinds } from './runtimes/kinds.ts';
import { endLeftBehind } from './runtimes/left-behind.ts';
import type { RuntimeName } from './runtimes/runtime.ts';
import { openSandboxFolder } from './state.ts';
import { password, readVersions, setUpStore, moveStore, sowStore, username } from './store.ts';
import type { SandboxInfo } from './sandbox-info.ts';
import { seedOf } from './seed.ts';
import { createTicker, ringStore } from './ticker.ts';

export { SandboxError } from './sandbox-error.ts';
export { nameOfStore, type SandboxInfo } from './sandbox-info.ts';

export interface SandboxOptions {
	/** Where the sandbox keeps everything; throw it away with the folder. */
	readonly dir: string;
	/** 0 takes any free port. */
	readonly port: number;
	readonly mockPort: number;
	/** A folder, a zip, or a version, which is downloaded when it is not on this machine; without it the newest that fits. */
	readonly wordpress?: string;
	/** The same, or `stand-in`. */
	readonly woocommerce?: string;
	/** What `dir` was set up with when left out, else Playground. */
	readonly runtime?: RuntimeName;
	readonly php?: string;
	/** `demo`, `large` or `L=N`: customers and orders of a new store. */
	readonly seed?: string;
	/** Folders of a theme and a plugin that somebody works on. */
	readonly theme?: string;
	readonly plugin?: string;
	/** Hands over a store that is connected already. */
	readonly connected?: boolean;
	/** Throws away what `dir` holds first. */
	readonly reset?: boolean;
	readonly progress?: Progress;
	/** Gives up between two steps; what has been started is stopped again. */
	readonly signal?: AbortSignal;
}

export interface Sandbox {
	readonly info: SandboxInfo;
	readonly mock: Awaited< ReturnType< typeof createMockSequenzy > >;
	readonly stop: () => Promise< void >;
	/** Runs a PHP script that begins with `<?php` and loads /wordpress/wp-load.php itself; answers with what it printed. */
	readonly runPhp: ( code: string ) => Promise< string >;
	/** Done when no round is under way any more. */
	readonly pauseTicker: () => Promise< void >;
	readonly resumeTicker: () => void;
	/** One round of the plugin's worker and of wp-cron; works while the ticker is paused. */
	readonly tick: () => Promise< void >;
}

const TICK_MS = 2_000;
const folderOf = ( path: string ): string => fileURLToPath( new URL( path, import.meta.url ) );

/** Starts a store with the plugin, and the mock it talks to. What was started is stopped again when a later step fails. */
export async function startSandbox( options: SandboxOptions ): Promise< Sandbox > {
	const step: Progress[ 'step' ] = ( title, run ) => {
		options.signal?.throwIfAborted();
		return ( options.progress ?? silentProgress ).step( title, run );
	};
	const folder = openSandboxFolder( resolve( options.dir ) );
	const runtimeName = options.runtime ?? ( options.reset === true ? undefined : folder.read()?.runtime ) ?? 'playground';
	const { choosePhp, start } = runtimeKinds[ runtimeName ];
	const php = choosePhp( options.php === undefined ? undefined : phpOf( options.php ) );
	const seed = options.seed === undefined ? undefined : seedOf( options.seed );
	// What cannot be had is said first, whatever else is in the way.
	await fetchMissing( options, usualPlaces(), step );
	const wanted = options.wordpress === undefined && options.woocommerce === undefined ? undefined : findPair( options, usualPlaces() );
	const guests = [
		...( options.theme === undefined ? [] : [ guestIn( 'theme', options.theme ) ] ),
		...( options.plugin === undefined ? [] : [ guestIn( 'plugin', options.plugin ) ] ),
	];
	const started: ( () => Promise< void > )[] = [];
	const stop = async (): Promise< void > => {
		for ( const end of started.splice( 0 ).reverse() ) {
			await end();
		}
	};

	try {
		// A sandbox that runs in this folder already explains a taken port best.
		const giveFree = folder.claim();
		started.push( async () => giveFree() );
		await endLeftBehind( folder.work );
		await assertFree( 'store', '--port', options.port );
		await assertFree( 'Sequenzy mock', '--mock-port', options.mockPort );
		if ( options.reset === true ) {
			await step( 'Throwing away the old sandbox', () => folder.wipe() );
		}
		const before = folder.read();
		const prepared = await prepare( { options, wanted }, folder, before, step );

		const mock = await step( 'Starting the Sequenzy mock', () =>
			createMockSequenzy( { port: options.mockPort, host: '127.0.0.1', dataFile: folder.mockData } )
		);
		started.push( () => mock.close() );

		const runtime = await step( `Booting WordPress ${ prepared.wordpress.version } on PHP ${ php } (${ runtimeName })`, () =>
			start( {
				tree: folder.tree,
				work: folder.work,
				port: options.port,
				php,
				installed: before !== undefined,
				mounts: [
					{ host: folderOf( './mu-plugins' ), inside: '/wordpress/wp-content/mu-plugins' },
					{ host: folderOf( './demo' ), inside: '/sandbox/demo' },
					{ host: folderOf( '../plugin' ), inside: '/wordpress/wp-content/plugins/sequenzy-for-woocommerce' },
					{ host: prepared.woocommerce.folder, inside: '/wordpress/wp-content/plugins/woocommerce' },
					{ host: folderOf( '../docs/theme/examples' ), inside: '/wordpress/examples' },
					...guests.map( mountOf ),
				],
				constants: {
					SEQUENZY_API_URL: mock.url,
					WP_ENVIRONMENT_TYPE: 'local',
					// Into wp-content/debug.log, and never into a page.
					WP_DEBUG: true,
					WP_DEBUG_LOG: true,
					WP_DEBUG_DISPLAY: false,
					WP_HTTP_BLOCK_EXTERNAL: true,
					WP_ACCESSIBLE_HOSTS: '127.0.0.1,localhost',
					// The ticker calls the worker and wp-cron.
					DISABLE_WP_CRON: true,
					AUTOMATIC_UPDATER_DISABLED: true,
					WP_AUTO_UPDATE_CORE: false,
				},
			} )
		);
		started.push( runtime.stop );

		if ( before === undefined ) {
			await setUpStore( runtime, step );
			if ( seed !== undefined ) {
				await step( `Writing ${ seed.orders } orders of ${ seed.customers } customers and guests`, () =>
					sowStore( runtime, seed )
				);
			}
		} else if ( before.storeUrl !== runtime.url ) {
			await step( `Moving the shop to ${ runtime.url }`, () => moveStore( runtime, before.storeUrl ) );
		}
		if ( guests.length > 0 || before?.guests === true ) {
			await step(
				`Activating ${ guests.map( ( { kind, slug } ) => `the ${ kind } ${ slug }` ).join( ' and ' ) || 'the theme of before' }`,
				() => welcome( runtime, guests )
			);
		}
		folder.write( { ...prepared, storeUrl: runtime.url, runtime: runtime.name, guests: guests.length > 0 } );

		const info: SandboxInfo = {
			storeUrl: runtime.url,
			adminUrl: `${ runtime.url }/wp-admin/`,
			username,
			password,
			mockUrl: mock.url,
			dashboardUrl: mock.dashboardUrl,
			inboxUrl: `${ mock.url }/dashboard/inbox`,
			runtime: runtime.name,
			...( await readVersions( runtime.url ) ),
		};
		if ( options.connected === true ) {
			await step( 'Connecting the store to Sequenzy', () => connectStore( info ) );
		}

		const ticker = createTicker( { round: () => ringStore( runtime.url ), intervalMs: TICK_MS, onFailure: sayOnce() } );
		started.push( ticker.stop );
		ticker.resume();
		folder.announce( info );
		return { info, mock, stop, runPhp: runtime.runPhp, pauseTicker: ticker.pause, resumeTicker: ticker.resume, tick: ticker.tick };
	} catch ( error ) {
		await stop();
		throw error;
	}
}

/** A store that cannot be ticked says so once, not every two seconds. */
function sayOnce(): ( error: unknown ) => void {
	let said = false;
	return ( error ) => {
		if ( ! said ) {
			said = true;
			process.stderr.write( `The store's worker could not be called: ${ ( error as Error ).message }\n` );
		}
	};
}
