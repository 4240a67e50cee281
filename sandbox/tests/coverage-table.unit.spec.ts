import { describe, expect, it } from 'vitest';
import { claims } from '../scenarios/claims.ts';
import { coverageOf } from '../scenarios/coverage-table.ts';
import { stories } from '../scenarios/stories.ts';

const step = ( title: string, proves: readonly never[] = [] ) => ( { title, proves, run: async () => undefined } );
const tea = { 'tea/sold': 'Tea is sold.', 'tea/hot': 'Tea is hot | or cold.' };

describe( 'The coverage table', () => {
	it( 'names for each claim the steps that prove it', () => {
		const { text, unproven } = coverageOf( tea, [
			{
				name: 'shop',
				title: 'A shop',
				steps: [ step( 'Somebody buys', [ 'tea/sold' as never ] ), step( 'and drinks', [ 'tea/hot' as never ] ) ],
			},
			{ name: 'bar', title: 'A bar', steps: [ step( 'Somebody else buys', [ 'tea/sold' as never ] ) ] },
		] );
		expect( text ).toContain( '| `tea/sold` | Tea is sold. | **shop**: Somebody buys<br>**bar**: Somebody else buys |' );
		expect( text ).toContain( 'Tea is hot \\| or cold.' );
		expect( unproven ).toEqual( [] );
	} );

	it( 'tells which claims nobody proves', () => {
		expect( coverageOf( tea, [ { name: 'shop', title: 'A shop', steps: [ step( 'Somebody looks' ) ] } ] ).unproven ).toEqual( [
			'tea/sold',
			'tea/hot',
		] );
	} );

	it( 'has no claim of the vendor’s page without a proof', () => {
		expect( coverageOf( claims, stories ).unproven ).toEqual( [] );
	} );
} );
