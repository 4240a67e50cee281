import { runCommand } from './run-command.ts';
import type { Runner } from './tally.ts';

/** `npm run check`: each check counts as one test. */
export function check( leftOut: string[] ): Runner {
	return {
		name: 'check',
		async run( output ) {
			const { printed } = await runCommand( process.execPath, [ 'scripts/check.mjs' ], { output } );
			const lines = printed.split( '\n' );
			const starting = ( word: string ): string[] => lines.filter( ( line ) => line.startsWith( word ) );
			leftOut.push( ...starting( 'LEFT OUT: ' ).map( ( line ) => line.slice( 'LEFT OUT: '.length ) ) );
			const passed = starting( 'ok   ' ).length;
			const failed = starting( 'FAIL ' ).length;
			return { passed, failed: passed + failed === 0 ? 1 : failed, skipped: 0 };
		},
	};
}
