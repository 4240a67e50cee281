import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const root = new URL( '../../', import.meta.url ).pathname;

/** What WordPress brings itself is not ours to load (docs: budgets). */
const ofWordPress = [ '@wordpress/*', 'react', 'react-dom', 'react/jsx-runtime' ];

it( 'the owner’s screen is small: our own code within 60 KB, and nothing in it that WordPress has already', async () => {
	const { outputFiles } = await build( {
		absWorkingDir: root,
		entryPoints: [ 'plugin/admin/index.tsx' ],
		outdir: 'unused',
		bundle: true,
		minify: true,
		format: 'esm',
		target: 'es2022',
		jsx: 'automatic',
		external: ofWordPress,
		write: false,
	} );
	const bytes = outputFiles.reduce( ( sum, { contents } ) => sum + gzipSync( contents, { level: 9 } ).byteLength, 0 );
	expect( bytes ).toBeLessThanOrEqual( 60_000 );
} );

it( 'no preview of a state is in the screen that is shipped', () => {
	const source = readFileSync( `${ root }plugin/admin/index.tsx`, 'utf8' ) + readFileSync( `${ root }plugin/admin/app.tsx`, 'utf8' );
	expect( source ).not.toContain( 'preview' );
} );
