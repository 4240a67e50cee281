import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const built = new URL( '../../plugin/build/blocks/back-in-stock/', import.meta.url );

it.each( [
	[ 'view.js', 2_500 ],
	[ 'style-index.css', 1_000 ],
] )( 'A product page loads no more than a little of %s', ( file, budgetBytes ) => {
	const path = new URL( file, built );
	expect( existsSync( path ), 'This test needs the built block: npm run build.' ).toBe( true );
	expect( gzipSync( readFileSync( path ), { level: 9 } ).byteLength ).toBeLessThanOrEqual( budgetBytes );
} );
