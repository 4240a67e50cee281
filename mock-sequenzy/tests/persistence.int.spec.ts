import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockSequenzy } from '../src/index.ts';
import { connectedStore, sequenzyAt, startMock, storeWith } from './support/store.ts';

let folder: string;
beforeEach( async () => {
	folder = await mkdtemp( join( tmpdir(), 'mock-sequenzy-' ) );
} );
afterEach( () => rm( folder, { recursive: true } ) );

const everything = async ( mock: ReturnType< typeof sequenzyAt > ) => ( {
	state: await mock.control( 'GET', '/state' ),
	products: await mock.control( 'GET', '/products' ),
	waitlist: await mock.waitlist(),
	sequences: await mock.control( 'GET', '/sequences' ),
	events: await mock.events(),
	// The links in mails lead to wherever the mock listens now.
	mails: JSON.stringify( await mock.mails() ).replaceAll( mock.url, '' ),
	clock: await mock.control( 'GET', '/clock' ),
} );

describe( 'a data file', () => {
	it( 'brings back everything after a restart, and goes on where it was', async () => {
		const dataFile = join( folder, 'mock.sqlite' );
		const first = await startMock( { dataFile } );
		const store = await connectedStore( first );
		await store.setStock( 'outofstock' );
		await store.subscribe();
		await store.setStock( 'instock' );
		await first.control( 'PUT', '/sequences/seq_back_in_stock', { delayMs: 60_000 } );
		await store.setStock( 'outofstock' );
		await store.subscribe();
		const restock = store.productSaved( { stock_status: 'instock' } );
		await store.send( [ restock ] );
		const before = await everything( first );
		await first.close();

		const second = sequenzyAt( await createMockSequenzy( { dataFile } ) );
		expect( await everything( second ) ).toEqual( before );
		expect( second.apiKey ).toBe( first.apiKey );
		const again = storeWith( second, store.token );
		expect( ( await again.send( [ restock ] ) ).body.results[ 0 ].status ).toBe( 'duplicate' );
		await second.advance( 60_000 );
		expect( await second.mails() ).toHaveLength( 2 );
		await second.close();
	} );

	it( 'holds no token and no code in clear', async () => {
		const dataFile = join( folder, 'mock.sqlite' );
		const mock = await startMock( { dataFile } );
		const { token } = await connectedStore( mock );
		await mock.close();
		expect( ( await readFile( dataFile, 'latin1' ) ).includes( token ) ).toBe( false );
	} );

	it( 'is used by one mock at a time', async () => {
		const dataFile = join( folder, 'mock.sqlite' );
		const first = await startMock( { dataFile } );
		await expect( createMockSequenzy( { dataFile } ) ).rejects.toThrow( /is in use by another mock-sequenzy/ );
		await first.close();
		await ( await createMockSequenzy( { dataFile } ) ).close();
	} );

	it( 'that is none is named, with what to do', async () => {
		await expect( createMockSequenzy( { dataFile: join( folder, 'no', 'such', 'folder.sqlite' ) } ) ).rejects.toThrow(
			/Choose another --data file/
		);
	} );
} );
