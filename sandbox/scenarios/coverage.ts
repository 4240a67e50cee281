/** `npm run coverage`: writes docs/qa/coverage.md. With `--check` nothing is written; the exit code tells whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { claims } from './claims.ts';
import { coverageOf } from './coverage-table.ts';
import { stories } from './stories.ts';

const file = new URL( '../../docs/qa/coverage.md', import.meta.url );
const { text, unproven } = coverageOf( claims, stories );
if ( unproven.length > 0 ) {
	console.error( `No step of a story proves ${ unproven.join( ', ' ) }. Let one name it under \`proves\` (sandbox/scenarios).` );
	process.exitCode = 1;
} else if ( ! process.argv.includes( '--check' ) ) {
	writeFileSync( file, text );
} else if ( readFileSync( file, 'utf8' ) !== text ) {
	console.error( 'docs/qa/coverage.md is out of date. Run `npm run coverage` and commit the result.' );
	process.exitCode = 1;
}
