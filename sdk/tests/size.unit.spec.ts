import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const source = new URL( '../src/', import.meta.url ).pathname;

it.each( [
	[ 'the request alone', "export { subscribeToBackInStock } from './browser.ts'", 1_200 ],
	[ 'the whole storefront client', "export * from './browser.ts'", 3_000 ],
	[ 'the server client', "export * from './server.ts'", 10_000 ],
	[ 'the admin client', "export * from './admin.ts'", 2_000 ],
] )( '%s stays small', async ( _what, contents, budgetBytes ) => {
	const { outputFiles, metafile } = await build( {
		stdin: { contents, resolveDir: source },
		bundle: true,
		minify: true,
		format: 'esm',
		target: 'es2022',
		write: false,
		metafile: true,
	} );
	const [ bundle ] = outputFiles;
	expect( gzipSync( bundle!.contents, { level: 9 } ).byteLength ).toBeLessThanOrEqual( budgetBytes );
	expect( Object.values( metafile.outputs ).flatMap( ( output ) => output.imports ) ).toEqual( [] );
} );
