import { absentNativeStore } from '../support/native-store.ts';
import { runCommand } from './run-command.ts';
import type { Runner } from './tally.ts';

/** `npm run chaos` with the numbers of CI: each finding counts as one test. */
export function chaos( leftOut: string[] ): Runner[] {
	const absent = absentNativeStore( 'sqlite' );
	if ( absent !== undefined ) {
		leftOut.push( `Chaos (the worker killed, cut off, refused): ${ absent }` );
		return [];
	}
	return [
		{
			name: 'chaos',
			async run( output ) {
				const { status, printed } = await runCommand( process.execPath, [ 'test/chaos/run.ts' ], { output } );
				const count = ( word: string ): number =>
					printed.split( '\n' ).filter( ( line ) => line.startsWith( `  ${ word }` ) ).length;
				return { passed: count( 'ok   ' ), failed: Math.max( count( 'FAIL ' ), status === 0 ? 0 : 1 ), skipped: 0 };
			},
		},
	];
}
