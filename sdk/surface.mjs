/**
 * `npm run surface`: writes what this package promises, the declarations of each entry as they are published, to surface/. With `--check`
 * nothing is written; the exit code tells whether it is as promised. What changes there belongs into CHANGELOG.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { declarations } from './build.mjs';

const folder = new URL( './surface/', import.meta.url );
const files = Object.entries( await declarations() ).map( ( [ name, text ] ) => [ new URL( `${ name }.d.ts`, folder ), text ] );

if ( process.argv.includes( '--check' ) ) {
	const changed = files
		.filter( ( [ file, text ] ) => textOf( file ) !== text )
		.map( ( [ file ] ) => file.pathname.split( '/' ).at( -1 ) );
	if ( changed.length > 0 ) {
		console.error(
			`The surface of sequenzy-woocommerce changed: ${ changed.join( ', ' ) }. If that is meant, run \`npm run surface\`, look at the difference, and give it a line in sdk/CHANGELOG.md.`
		);
		process.exit( 1 );
	}
} else {
	mkdirSync( folder, { recursive: true } );
	files.forEach( ( [ file, text ] ) => writeFileSync( file, text ) );
}

function textOf( file ) {
	try {
		return readFileSync( file, 'utf8' );
	} catch {
		return '';
	}
}
