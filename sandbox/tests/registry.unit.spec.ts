import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressOf } from '../manage/open.ts';
import { knownSandboxes, lookInto, rememberSandbox } from '../manage/registry.ts';
import { resetSandbox } from '../manage/reset.ts';
import { stopSandbox } from '../manage/stop.ts';
import type { SandboxInfo } from '../sandbox-info.ts';
import { openSandboxFolder } from '../state.ts';

let home: string;
let cache: string;
beforeEach( () => {
	home = mkdtempSync( join( tmpdir(), 'sequenzy-registry-' ) );
	cache = join( home, 'cache' );
} );
afterEach( () => rmSync( home, { recursive: true } ) );

const info: SandboxInfo = {
	storeUrl: 'http://127.0.0.1:9001',
	adminUrl: 'http://127.0.0.1:9001/wp-admin/',
	username: 'admin',
	password: 'password',
	mockUrl: 'http://127.0.0.1:9002',
	dashboardUrl: 'http://127.0.0.1:9002/dashboard',
	inboxUrl: 'http://127.0.0.1:9002/dashboard/inbox',
	runtime: 'native',
	php: '8.2.1',
	wordpress: '7.1.4',
	woocommerce: { source: 'woocommerce', version: '11.0.1' },
};

function setUp( name: string ): string {
	const dir = join( home, name );
	mkdirSync( dir );
	openSandboxFolder( dir ).write( {
		wordpress: { version: '7.1.4' },
		woocommerce: { source: 'woocommerce', version: '11.0.1', folder: '/woocommerce' },
		storeUrl: 'http://127.0.0.1:8480',
		runtime: 'native',
	} );
	rememberSandbox( dir, { cache } );
	return dir;
}

/** A process that has ended: its id belongs to nobody. */
const nobody = 4_194_305;

describe( 'several sandboxes of one machine', () => {
	it( 'are listed with what they run, and those whose folder was thrown away are forgotten', () => {
		const [ one, two, gone ] = [ setUp( 'one' ), setUp( 'two' ), setUp( 'gone' ) ];
		const free = openSandboxFolder( two ).claim();
		openSandboxFolder( two ).announce( info );
		rmSync( gone, { recursive: true } );
		expect( knownSandboxes( { cache } ) ).toEqual( [
			{
				dir: one,
				status: 'stopped',
				runtime: 'native',
				wordpress: '7.1.4',
				woocommerce: '11.0.1',
				storeUrl: 'http://127.0.0.1:8480',
			},
			expect.objectContaining( { dir: two, status: 'running', pid: process.pid, storeUrl: info.storeUrl, inboxUrl: info.inboxUrl } ),
		] );
		expect( readdirSync( join( cache, 'sandboxes' ) ) ).toHaveLength( 2 );
		free();
		expect( lookInto( two ) ).toMatchObject( { status: 'stopped', storeUrl: 'http://127.0.0.1:8480' } );
	} );

	it( 'are remembered once, however often they are started', () => {
		const dir = setUp( 'one' );
		rememberSandbox( dir, { cache } );
		expect( knownSandboxes( { cache } ) ).toHaveLength( 1 );
	} );

	it( 'do not name an address for a browser while they do not answer there', () => {
		const dir = setUp( 'one' );
		const look = () => lookInto( dir )!;
		expect( () => addressOf( 'inbox', look() ) ).toThrow( /does not run. Start it: npm start -- --dir/ );
		openSandboxFolder( dir ).claim();
		expect( () => addressOf( 'inbox', look() ) ).toThrow( /still starting/ );
		openSandboxFolder( dir ).announce( info );
		expect( addressOf( 'inbox', look() ) ).toBe( info.inboxUrl );
	} );

	it( 'are not emptied while they run, and begin anew afterwards', async () => {
		const dir = setUp( 'one' );
		const free = openSandboxFolder( dir ).claim();
		await expect( resetSandbox( lookInto( dir )! ) ).rejects.toThrow( /is running .*Stop it first/ );
		free();
		expect( await resetSandbox( lookInto( dir )! ) ).toMatch( /is empty/ );
		expect( lookInto( dir ) ).toBeUndefined();
	} );

	it( 'are free again after one was killed, and one that another program runs is left to it', async () => {
		const dir = setUp( 'one' );
		writeFileSync( join( dir, 'running.pid' ), String( nobody ) );
		expect( lookInto( dir ) ).toMatchObject( { status: 'killed' } );
		expect( await stopSandbox( lookInto( dir )! ) ).toMatch( /had been killed.*its folder is free/ );
		expect( await stopSandbox( lookInto( dir )! ) ).toMatch( /does not run/ );
		writeFileSync( join( dir, 'running.pid' ), String( process.pid ) );
		await expect( stopSandbox( lookInto( dir )! ) ).rejects.toThrow( /is no npm start/ );
	} );
} );
