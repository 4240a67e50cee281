import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reports, runCommand } from './run-command.ts';
import type { Runner, Tally } from './tally.ts';

type Report = Record< 'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number >;

/** One project of vitest.config.ts. */
export function vitest( project: 'unit' | 'e2e' ): Runner {
	return {
		name: project,
		async run( output ) {
			const file = join( reports, `${ project }.json` );
			const { status } = await runCommand(
				'vitest',
				[ 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${ file }` ],
				{ output }
			);
			return existsSync( file ) ? tally( file, status ) : { passed: 0, failed: 1, skipped: 0 };
		},
	};
}

function tally( file: string, exitCode: number | null ): Tally {
	const result = JSON.parse( readFileSync( file, 'utf8' ) ) as Report;
	return {
		passed: result.numPassedTests,
		// A file that cannot be loaded fails no test of its own: the exit code still counts.
		failed: Math.max( result.numFailedTests, exitCode === 0 ? 0 : 1 ),
		skipped: result.numPendingTests + result.numTodoTests,
	};
}
