import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnonymiser } from '../manage/anonymise.ts';
import { writeBundle } from '../manage/bundle.ts';

describe( 'the file for a bug report', () => {
	let dir: string;
	let sequenzy: Server;
	beforeEach( async () => {
		dir = mkdtempSync( join( tmpdir(), 'sequenzy-bundle-' ) );
		mkdirSync( join( dir, 'wordpress/wp-content' ), { recursive: true } );
		writeFileSync( join( dir, 'wordpress/wp-content/debug.log' ), '[1] Could not send to ana+tea@shop.example with seq_wc_abcdefgh' );
		sequenzy = createServer( ( request, response ) =>
			response.end(
				JSON.stringify( { asked: request.url, entry: { email: 'Ana+Tea@shop.example', installationToken: 'open sesame' } } )
			)
		).listen( 0, '127.0.0.1' );
		await once( sequenzy, 'listening' );
	} );
	afterEach( () => {
		sequenzy.close();
		rmSync( dir, { recursive: true } );
	} );

	it( 'holds log, journal, reasons and a snapshot, and neither a secret nor an address', async () => {
		const { port } = sequenzy.address() as AddressInfo;
		const file = join( dir, 'bundle.json' );
		await writeBundle( { dir, status: 'running', mockUrl: `http://127.0.0.1:${ port }` }, file, { sequenzy: '0.1.0' } );
		const text = readFileSync( file, 'utf8' );
		expect( text ).not.toMatch( /shop\.example|sesame|abcdefgh/ );
		expect( JSON.parse( text ) ).toMatchObject( {
			versions: { sequenzy: '0.1.0', node: process.versions.node },
			log: [ '[1] Could not send to person-1@example.com with seq_wc_…' ],
			journal: { asked: '/_mock/journal', entry: { email: 'person-1@example.com' } },
			why: { asked: '/_mock/why' },
			snapshot: { asked: '/_mock/snapshots/now/file' },
		} );
	} );

	it( 'says what is missing when the sandbox does not run', async () => {
		expect( await writeBundle( { dir, status: 'stopped' }, join( dir, 'bundle.json' ), {} ) ).toMatch(
			/does not run, so what Sequenzy knows is not in it/
		);
	} );
} );

describe( 'people in it', () => {
	it( 'keep one name each, and JSON within JSON stays whole', () => {
		const anonymise = createAnonymiser();
		expect( anonymise( 'ana@a.example met ben@b.example; ANA@a.example left' ) ).toBe(
			'person-1@example.com met person-2@example.com; person-1@example.com left'
		);
		const body = JSON.stringify( {
			body: JSON.stringify( { code: 'abc123', email: 'ana@a.example' } ),
			url: 'https://x.example/?code=s3cret&a=1',
		} );
		expect( JSON.parse( anonymise( body ) ) ).toEqual( {
			body: '{"code":"…","email":"person-1@example.com"}',
			url: 'https://x.example/?code=…&a=1',
		} );
	} );
} );
