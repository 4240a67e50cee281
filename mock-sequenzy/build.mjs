/** Builds the mock: `node mock-sequenzy/build.mjs`. Plain JavaScript, since the launcher uses it before there is a build. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const require = createRequire( import.meta.url );
const shared = {
	absWorkingDir: fileURLToPath( new URL( '.', import.meta.url ) ),
	bundle: true,
	format: 'esm',
	jsx: 'automatic',
	jsxImportSource: 'preact',
	logLevel: 'warning',
};

/** What packages from before ES modules ask for. */
const withRequire = "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire( import.meta.url );";

/** The server and the command line. Packages travel inside: to look for two hundred files would be two thirds of the start. */
export const buildServer = ( outdir = 'dist' ) =>
	build( {
		...shared,
		entryPoints: [ 'src/index.ts', 'src/main.ts' ],
		outdir,
		platform: 'node',
		target: 'node24',
		splitting: true,
		sourcemap: 'linked',
		banner: { js: withRequire },
	} );

/** The MSW handlers, for Node and for browsers. */
export const buildMsw = ( outdir = 'dist' ) =>
	build( {
		...shared,
		entryPoints: [ 'src/msw.ts' ],
		outdir,
		platform: 'neutral',
		target: 'es2023',
		packages: 'external',
		sourcemap: 'linked',
	} );

/** One file with everything in it: copy it anywhere and run it with Node 24. */
export const buildSingleFile = ( outdir = 'dist' ) =>
	build( {
		...shared,
		entryPoints: [ 'src/main.ts' ],
		outfile: `${ outdir }/mock-sequenzy.single.mjs`,
		platform: 'node',
		target: 'node24',
		minify: true,
		legalComments: 'none',
		banner: { js: withRequire },
		plugins: [ htmxInside ],
	} );

/** There is no node_modules beside a single file, so the text of htmx travels in it. */
const htmxInside = {
	name: 'htmx-inside',
	setup( { onLoad } ) {
		onLoad( { filter: /dashboard[\\/]htmx\.ts$/ }, () => {
			const text = [ 'htmx.org/dist/htmx.min.js', 'htmx.org/dist/ext/hx-sse.min.js' ]
				.map( ( name ) => readFileSync( require.resolve( name ), 'utf8' ) )
				.join( ';\n' );
			const page = `{ method: 'get', path: '/assets/htmx.js', show: () => ( { status: 200, type: 'js', text: ${ JSON.stringify( text ) } } ) }`;
			return { contents: `export const htmxPage = ${ page };`, loader: 'js' };
		} );
	},
};

if ( process.argv[ 1 ] === fileURLToPath( import.meta.url ) ) {
	await Promise.all( [ buildServer(), buildMsw(), buildSingleFile() ] );
}
