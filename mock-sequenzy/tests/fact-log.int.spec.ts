import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fact } from '../src/domain/facts.ts';
import { openFactLog, type FactLog } from '../src/storage/fact-log.ts';
import { createMemoryLog } from '../src/storage/memory-log.ts';

let folder: string;
beforeEach( async () => {
	folder = await mkdtemp( join( tmpdir(), 'mock-sequenzy-' ) );
} );
afterEach( () => rm( folder, { recursive: true } ) );

const at = '2026-04-01T12:00:00.000Z';
const fact = ( productId: number ): Fact => ( { type: 'ProductForgotten', integrationId: 'int_1', productId: String( productId ) } );
const append = ( log: FactLog, count: number ) =>
	log.transaction( () => {
		for ( let each = 0; each < count; each++ ) {
			log.append( at, 'comp_demo', fact( log.lastSeq() + 1 ) );
		}
	} );
const numbersIn = ( log: FactLog ) => [ ...log.read() ].map( ( { seq } ) => seq );
const upTo = ( last: number ) => Array.from( { length: last }, ( _, index ) => index + 1 );

/** More than any of them keeps waiting. */
const many = 1_300;

describe.each( [
	[ 'in a file', () => openFactLog( join( folder, 'mock.sqlite' ) ) ],
	[ 'in memory', createMemoryLog ],
] )( 'the log %s', ( _name, open ) => {
	it.each( [ 1, 3, many ] )( 'forgets the %i facts of work that broke, and nothing of what came before', ( count ) => {
		const log = open();
		append( log, 2 );
		append( log, 1 );
		expect( () =>
			log.transaction( () => {
				for ( let each = 0; each < count; each++ ) {
					log.append( at, 'comp_demo', fact( each ) );
				}
				throw new Error( 'half way' );
			} )
		).toThrow( 'half way' );
		expect( log.lastSeq() ).toBe( 3 );
		append( log, 1 );
		expect( numbersIn( log ) ).toEqual( upTo( 4 ) );
		log.close();
	} );

	it( 'shows each fact at once, whoever looks: inside of the work, by a search, and after many small ones', () => {
		const log = open();
		log.transaction( () => {
			log.append( at, 'comp_demo', fact( 1 ) );
			expect( numbersIn( log ) ).toEqual( [ 1 ] );
			log.append( at, 'comp_demo', fact( 2 ) );
		} );
		expect( log.find( { companyId: 'comp_demo', holding: [ '"2"' ], limit: 5 } ).map( ( { seq } ) => seq ) ).toEqual( [ 2 ] );
		for ( let each = 0; each < many; each++ ) {
			append( log, 1 );
		}
		expect( numbersIn( log ) ).toEqual( upTo( many + 2 ) );
		log.close();
	} );

	it( 'keeps a fact as it was when it happened', () => {
		const log = open();
		const told = fact( 1 ) as { productId: string };
		log.transaction( () => {
			log.append( at, 'comp_demo', told as unknown as Fact );
			told.productId = 'changed afterwards';
		} );
		expect( [ ...log.read() ].map( ( recorded ) => recorded.fact ) ).toEqual( [ fact( 1 ) ] );
		log.close();
	} );

	it( 'keeps no setting of work that broke', () => {
		const log = open();
		log.keep( 'clock', 'stands' );
		expect( () =>
			log.transaction( () => {
				log.keep( 'clock', 'moved' );
				throw new Error( 'half way' );
			} )
		).toThrow( 'half way' );
		expect( log.setting( 'clock' ) ).toBe( 'stands' );
		log.close();
	} );

	it( 'puts other facts in the place of all, and goes on after them', () => {
		const log = open();
		append( log, 5 );
		log.replaceAll( [ { seq: 7, at, companyId: 'comp_demo', fact: fact( 7 ) } ] );
		append( log, 1 );
		expect( numbersIn( log ) ).toEqual( [ 7, 8 ] );
		log.clear();
		expect( numbersIn( log ) ).toEqual( [] );
		log.close();
	} );
} );

describe( 'a data file', () => {
	it( 'holds what was taken before anybody is answered', () => {
		const file = join( folder, 'mock.sqlite' );
		const log = openFactLog( file );
		append( log, 1 );
		log.close();
		const again = openFactLog( file );
		expect( numbersIn( again ) ).toEqual( [ 1 ] );
		again.close();
	} );
} );
