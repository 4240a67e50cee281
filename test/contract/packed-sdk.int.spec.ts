import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { build } from 'esbuild';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/* The package as npm gets it, installed into an empty project and used there. Nothing is fetched. */
const run = promisify( execFile );
const root = fileURLToPath( new URL( '../../', import.meta.url ) );
const consumer = fileURLToPath( new URL( './packed/consumer.ts', import.meta.url ) );
const expected = JSON.stringify( [ 0, 'active', 'invalid_email', 'completed', true ] );
let folder: string;
let source: string;
let tarball: string;
let project: string;
let files: string[];

beforeAll( async () => {
	folder = await mkdtemp( join( tmpdir(), 'sequenzy-packed-' ) );
	source = join( folder, 'package' );
	project = join( folder, 'project' );
	await mkdir( join( source, 'dist' ), { recursive: true } );
	await mkdir( project );
	await Promise.all(
		[ 'package.json', 'README.md', 'LICENSE', 'CHANGELOG.md' ].map( ( name ) =>
			copyFile( `${ root }sdk/${ name }`, join( source, name ) )
		)
	);
	await run( process.execPath, [ `${ root }sdk/build.mjs`, '--types', '--outdir', join( source, 'dist' ) ] );
	const { stdout } = await run( 'npm', [ 'pack', '--json', '--ignore-scripts', '--pack-destination', folder ], { cwd: source } );
	const [ packed ] = Object.values( JSON.parse( stdout ) as { filename: string; files: { path: string }[] }[] );
	files = packed!.files.map( ( { path } ) => path );
	tarball = join( folder, packed!.filename );
	await writeFile( join( project, 'package.json' ), JSON.stringify( { name: 'empty', private: true, type: 'module' } ) );
	await run( 'npm', [ 'install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball ], { cwd: project } );
	await copyFile( consumer, join( project, 'consumer.ts' ) );
}, 120_000 );
afterAll( () => rm( folder, { recursive: true, force: true } ) );

describe( 'The packed SDK', () => {
	it( 'holds what is needed, and nothing of the workspace', () => {
		expect( files.filter( ( path ) => ! path.startsWith( 'dist/' ) ).sort() ).toEqual( [
			'CHANGELOG.md',
			'LICENSE',
			'README.md',
			'package.json',
		] );
		expect( files.filter( ( path ) => /\.d\.c?ts$/.test( path ) ) ).toHaveLength( 8 );
	} );

	it( 'brings no other package along', async () => {
		const { packages } = JSON.parse( await readFile( join( project, 'package-lock.json' ), 'utf8' ) ) as { packages: object };
		expect( Object.keys( packages ) ).toEqual( [ '', 'node_modules/sequenzy-woocommerce' ] );
	} );

	it( 'has nothing that publint would say', async () => {
		const { messages } = await publint( { pkgDir: source, pack: false, strict: true } );
		expect( messages ).toEqual( [] );
	} );

	it( 'has types that are right for everyone who resolves them', async () => {
		const result = await checkPackage( createPackageFromTarballData( await readFile( tarball ) ) );
		// "node10" knows no exports map: it finds the root entry alone.
		const problems = ( 'problems' in result ? result.problems : [] ).filter(
			( problem ) => ! ( 'resolutionKind' in problem && problem.resolutionKind === 'node10' )
		);
		expect( problems ).toEqual( [] );
	} );

	it.each( [
		[ 'NodeNext', 'NodeNext', 'an ES module' ],
		[ 'ESNext', 'Bundler', 'a bundled one' ],
	] )( 'is typed with module %s, resolution %s, for %s', async ( module, moduleResolution ) => {
		expect( await typeCheck( { module, moduleResolution }, [ 'consumer.ts' ] ) ).toBe( '' );
	} );

	it( 'is what its README says: each example of it compiles', async () => {
		const readme = await readFile( join( source, 'README.md' ), 'utf8' );
		const blocks = [ ...readme.matchAll( /```ts\n(.*?)```/gs ) ].map( ( [ , code = '' ] ) => code );
		expect( blocks.length ).toBeGreaterThan( 3 );
		const known = 'declare const email: string; declare const process: { env: Record< string, string | undefined > };';
		await Promise.all(
			blocks.map( ( code, index ) => writeFile( join( project, `readme-${ index }.ts` ), `${ known }\n${ code }\nexport {};` ) )
		);
		await writeFile(
			join( project, 'api-fetch.d.ts' ),
			"declare module '@wordpress/api-fetch' { const apiFetch: ( options: object ) => Promise< unknown >; export default apiFetch; }"
		);
		expect(
			await typeCheck( { module: 'NodeNext', moduleResolution: 'NodeNext' }, [
				'api-fetch.d.ts',
				...blocks.map( ( _code, index ) => `readme-${ index }.ts` ),
			] )
		).toBe( '' );
	} );

	it( 'runs as an ES module', async () => {
		await build( { entryPoints: [ consumer ], outfile: join( project, 'esm.mjs' ), format: 'esm' } );
		expect( ( await run( process.execPath, [ 'esm.mjs' ], { cwd: project } ) ).stdout.trim() ).toBe( expected );
	} );

	it( 'runs as CommonJS', async () => {
		const text = await readFile( consumer, 'utf8' );
		const { outputFiles } = await build( {
			stdin: { contents: `( async () => { ${ requires( text ) } } )();`, loader: 'ts' },
			write: false,
		} );
		await writeFile( join( project, 'cjs.cjs' ), outputFiles[ 0 ]!.text );
		expect( ( await run( process.execPath, [ 'cjs.cjs' ], { cwd: project } ) ).stdout.trim() ).toBe( expected );
	} );

	it( 'goes into a browser bundle without anything of Node', async () => {
		const { outputFiles } = await build( {
			stdin: { contents: "export { subscribeToBackInStock } from 'sequenzy-woocommerce'", resolveDir: project },
			bundle: true,
			minify: true,
			platform: 'browser',
			format: 'esm',
			write: false,
		} );
		expect( outputFiles[ 0 ]!.contents.byteLength ).toBeLessThan( 4_000 );
	} );

	it( 'brings its command', async () => {
		const { stdout } = await run( join( project, 'node_modules/.bin/sequenzy-woocommerce' ), [ '--help' ], { cwd: project } );
		expect( stdout ).toMatch( /^Usage: sequenzy-woocommerce sync/ );
	} );

	it( 'says how to get what its command reads the store with', async () => {
		const keys = { WOOCOMMERCE_KEY: 'ck', WOOCOMMERCE_SECRET: 'cs', SEQUENZY_API_KEY: 'seq' };
		const ended = await run(
			process.execPath,
			[ join( project, 'node_modules/sequenzy-woocommerce/dist/cli.js' ), 'sync', '--store', 'https://store.example.com' ],
			{
				cwd: project,
				env: { PATH: process.env.PATH, ...keys },
			}
		).catch( ( error: { code: number; stderr: string } ) => error );
		expect( ended.stderr ).toContain( 'npm install @woocommerce/woocommerce-rest-api' );
	} );
} );

async function typeCheck(
	how: { readonly module: string; readonly moduleResolution: string },
	sources: readonly string[]
): Promise< string > {
	const compilerOptions = {
		...how,
		target: 'ES2022',
		strict: true,
		exactOptionalPropertyTypes: true,
		skipLibCheck: false,
		types: [],
		lib: [ 'ES2022', 'DOM', 'DOM.Iterable' ],
		noEmit: true,
	};
	await writeFile( join( project, 'tsconfig.json' ), JSON.stringify( { compilerOptions, files: sources } ) );
	const { stdout } = await run( process.execPath, [ `${ root }node_modules/typescript/bin/tsc`, '-p', project ] ).catch(
		( error: { stdout: string } ) => error
	);
	return stdout;
}

const requires = ( text: string ): string =>
	text
		.replaceAll(
			/import \{([^}]+)\} from '([^']+)';/g,
			( _all, names: string, from: string ) => `const {${ names.replaceAll( /\btype \w+,?/g, '' ) }} = require( '${ from }' );`
		)
		.replaceAll( 'export const', 'const' );
