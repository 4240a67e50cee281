/**
 * `npm run dev`: `npm start` with its options, and a new build whenever a source of it is saved. PHP is read where it lies and needs
 * none; the mock is read when it starts, so start again after a change of it.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createRebuilder } from './rebuilder.ts';

const root = fileURLToPath( new URL( '..', import.meta.url ) );
const sources = [ 'contract/schemas', 'contract/generated', 'sdk/src', 'blocks', 'plugin/admin' ];

const rebuilder = createRebuilder( {
	build: async () => {
		await promisify( execFile )( process.execPath, [ 'scripts/build.mjs' ], { cwd: root } ).catch(
			( error: Error & { stderr?: string } ) => {
				throw new Error( error.stderr || error.message );
			}
		);
	},
	say: ( text ) => process.stderr.write( `${ text }\n` ),
	pause: () => wait( 200 ),
} );

for ( const source of sources ) {
	watch( join( root, source ), { recursive: true }, ( _event, file ) => {
		if ( file !== null && /\.(tsx?|json|css|scss|php|js)$/.test( file ) && ! file.includes( 'node_modules' ) ) {
			rebuilder.changed( join( source, file ) );
		}
	} ).unref();
}

const store = spawn( process.execPath, [ join( root, 'sandbox/start.ts' ), ...process.argv.slice( 2 ) ], { stdio: 'inherit' } );
// The terminal tells both; whoever tells only this process means both, too.
for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const ) {
	process.on( signal, () => store.kill( signal ) );
}
const [ code ] = ( await once( store, 'exit' ) ) as [ number | null ];
await rebuilder.settled();
process.exit( code ?? 1 );
