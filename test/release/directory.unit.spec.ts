import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openZip } from '../../sandbox/resolve/zip.ts';
import { directoryAssets } from '../../scripts/release/directory.ts';
import { root } from '../../scripts/release/project.ts';

it( 'There is a picture for each line under Screenshots of the readme', () => {
	const [ , lines = '' ] = /^== Screenshots ==\n([^=]+)/m.exec( readFileSync( `${ root }plugin/readme.txt`, 'utf8' ) ) ?? [];
	const captions = lines.trim().split( '\n' );
	const folder = mkdtempSync( join( tmpdir(), 'sequenzy-directory-' ) );
	writeFileSync( join( folder, 'x.zip' ), directoryAssets( root, new Date( '2026-04-01T12:00:00.000Z' ) ) );
	const archive = openZip( join( folder, 'x.zip' ) );
	expect( archive.names ).toEqual( captions.map( ( _caption, index ) => `assets/screenshot-${ index + 1 }.png` ) );
	for ( const name of archive.names ) {
		expect( archive.read( name ).subarray( 1, 4 ).toString(), name ).toBe( 'PNG' );
	}
	archive.close();
	rmSync( folder, { recursive: true } );
} );
