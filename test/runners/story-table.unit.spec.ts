import { expect, it } from 'vitest';
import { tableOf } from './story-table.ts';

it( 'shows each story on each stage, with the last time it was told there', () => {
	const connect = { story: 'connect', stage: [ 'playground', 'the stand-in' ], ok: true, ms: 12_340 } as const;
	expect(
		tableOf( [
			connect,
			{ ...connect, story: 'cart-recovery', ok: false, ms: 400 },
			{ ...connect, stage: [ 'native', 'WooCommerce 11.0.1' ], ms: 9_000 },
			{ ...connect, ms: 10_000 },
		] )
	).toBe(
		[
			'               playground    native',
			'               the stand-in  WooCommerce 11.0.1',
			'connect        ✔ 10.0 s      ✔ 9.0 s',
			'cart-recovery  ✘ 0.4 s       –',
		].join( '\n' )
	);
} );
