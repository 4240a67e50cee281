import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openZip } from '../../sandbox/resolve/zip.ts';
import { zip } from '../../scripts/release/zip.ts';

const at = new Date( '2026-04-01T12:00:00.000Z' );
const zone = process.env.TZ;
const [ a, b ] = [ Buffer.from( 'one' ), Buffer.from( 'two'.repeat( 500 ) ) ];

afterEach( () => {
	if ( zone === undefined ) {
		delete process.env.TZ;
	} else {
		process.env.TZ = zone;
	}
} );

it( 'The same files and the same moment give the same bytes, whatever the order and the time zone', () => {
	process.env.TZ = 'Pacific/Auckland';
	const there = zip( { 'x/a.txt': a, 'x/b.txt': b }, at );
	process.env.TZ = 'America/Los_Angeles';
	expect( Buffer.compare( there, zip( { 'x/b.txt': b, 'x/a.txt': a }, at ) ) ).toBe( 0 );
	expect( Buffer.compare( there, zip( { 'x/a.txt': a, 'x/b.txt': b }, new Date( '2026-04-01T12:00:02.000Z' ) ) ) ).not.toBe( 0 );
} );

it( 'An archive can be read by others, and says the moment in UTC', () => {
	const folder = mkdtempSync( join( tmpdir(), 'sequenzy-zip-' ) );
	const bytes = Buffer.from( zip( { 'x/b.txt': b, 'x/a.txt': a }, at ) );
	writeFileSync( join( folder, 'x.zip' ), bytes );
	const archive = openZip( join( folder, 'x.zip' ) );
	expect( archive.names ).toEqual( [ 'x/a.txt', 'x/b.txt' ] );
	expect( archive.read( 'x/b.txt' ) ).toEqual( b );
	archive.close();
	rmSync( folder, { recursive: true } );
	// 12:00:00, as the format packs it: five bits of hours, six of minutes, five of half seconds.
	expect( bytes.readUInt16LE( 10 ) ).toBe( 12 * 2_048 );
} );
