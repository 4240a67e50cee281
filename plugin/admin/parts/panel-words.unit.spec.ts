import { describe, expect, it } from 'vitest';
import { particularOf, queryOf } from '../activity/activity-address.ts';
import { reportOf } from '../diagnostics/report.ts';
import { byUrgency } from '../diagnostics/order.ts';
import { moveLines } from '../moving-in/moving-words.ts';
import * as checks from '../preview/diagnostics.ts';
import * as lists from '../preview/moving-in.ts';
import * as runs from '../preview/sync.ts';
import { differences } from '../settings/differences.ts';
import { doneOf, paceWords, syncBadge, syncMilestone, syncTitle } from '../sync/sync-words.ts';
import { tabAddress, tabOf } from '../tabs/tab.ts';

describe( 'The words of a sync', () => {
	it( 'say how far it is, how fast it goes and how long it takes', () => {
		expect( doneOf( runs.running.run! ) ).toBe( '1,200 of 12,431' );
		expect( paceWords( runs.running.run! ) ).toBe( 'About 1,300 a minute, about 9 minutes left.' );
	} );

	it.each( [
		[ 20, 'less than a minute left' ],
		[ 60, 'less than a minute left' ],
		[ 61, 'about 2 minutes left' ],
		[ 3 * 3600, 'about 3 hours left' ],
	] )( 'round %i seconds to what a person plans with', ( secondsLeft, words ) => {
		expect( paceWords( { ...runs.running.run!, secondsLeft } ) ).toBe( `About 1,300 a minute, ${ words }.` );
	} );

	it( 'promise nothing while nobody can know', () => {
		expect( paceWords( { ...runs.running.run!, perMinute: null } ) ).toBeNull();
		expect( paceWords( { ...runs.running.run!, secondsLeft: null } ) ).toBe( 'About 1,300 a minute.' );
	} );

	it( 'are spoken at each quarter and at each change, and not at each record', () => {
		const at = ( done: number ) => syncMilestone( { ...runs.running.run!, done, total: 1_000 } );
		expect( at( 1 ) ).toBe( at( 249 ) );
		expect( at( 250 ) ).toBe( 'Copying your store to Sequenzy: 25 percent' );
		expect( at( 250 ) ).toBe( at( 499 ) );
		expect( syncMilestone( runs.verified.run ) ).toBe( syncTitle( runs.verified.run ) );
	} );

	it( 'do not call a store verified of which something was set aside', () => {
		expect( syncBadge( runs.verified.run, 0 ).tone ).toBe( 'good' );
		expect( syncBadge( runs.verified.run, 12 ).tone ).toBe( 'bad' );
	} );
} );

describe( 'The address of a tab', () => {
	it( 'brings back the tab and what it showed', () => {
		const address = tabAddress(
			'activity',
			particularOf( { show: 'set_aside', search: 'ana@example.com' } ),
			'?page=sequenzy&tab=settings'
		);
		expect( address ).toBe( '?page=sequenzy&tab=activity&show=set_aside&search=ana%40example.com' );
		expect( tabOf( address ) ).toBe( 'activity' );
		expect( queryOf( address ) ).toEqual( { show: 'set_aside', search: 'ana@example.com' } );
	} );

	it( 'leads to the Overview when it names nothing that is known', () => {
		expect( tabOf( '?page=sequenzy&tab=nonsense' ) ).toBe( 'overview' );
		expect( queryOf( '?show=nonsense&about=everything' ) ).toEqual( {} );
		expect( tabAddress( 'overview', {}, '?page=sequenzy&tab=activity&show=refused' ) ).toBe( '?page=sequenzy' );
	} );
} );

describe( 'A report', () => {
	it( 'has the versions and a line for each check, what needs mending first on the page', () => {
		expect( reportOf( checks.mixed ).split( '\n' ) ).toContain( 'ok   reach: api.sequenzy.com answers.' );
		expect( reportOf( checks.mixed ) ).toContain( 'woocommerceVersion: 11.0.1' );
		expect( byUrgency( checks.mixed.checks ).map( ( { status } ) => status ) ).toEqual( [ 'fail', 'warn', 'warn', 'pass' ] );
	} );
} );

describe( 'Moving shoppers in', () => {
	it( 'says what would become of each, and leaves out what there is none of', () => {
		expect( moveLines( lists.counted.run! ) ).toEqual( [
			'221 shoppers would move',
			'12 wait for products that are in stock now',
			'4 wait for products that are not in your shop any more',
			'1 has no address that works',
			'2 were moved before',
		] );
		expect( moveLines( lists.moving.run! ) ).toHaveLength( 4 );
	} );
} );

describe( 'Settings', () => {
	it( 'are saved where they differ, and nowhere else', () => {
		expect( differences( { a: 1, b: 'x', c: true }, { a: 1, b: 'y' } ) ).toEqual( { b: 'y' } );
	} );
} );
