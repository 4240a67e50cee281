import { describe, expect, it } from 'vitest';
import { curlOf } from '../src/api/curl.ts';
import { masked } from '../src/api/mask.ts';

describe( 'a call as a line for the shell', () => {
	it( 'quotes what a shopper typed and leaves the secret out', () => {
		expect(
			curlOf( 'http://127.0.0.1:8481', {
				method: 'POST',
				path: '/api/woocommerce/events',
				headers: { 'content-type': 'application/json', authorization: 'Bearer seq_wc_abcdefghij', 'user-agent': 'WordPress' },
				body: `{"name":"Bob's"}`,
			} )
		).toBe(
			[
				`curl -sS -X POST 'http://127.0.0.1:8481/api/woocommerce/events'`,
				`-H 'content-type: application/json'`,
				`-H "authorization: Bearer $SEQUENZY_TOKEN"`,
				`--data-raw '{"name":"Bob'\\''s"}'`,
			].join( ' \\\n  ' )
		);
	} );
} );

describe( 'what is shown of secrets', () => {
	it( 'is their beginning, in JSON, in addresses and in headers', () => {
		expect( masked( '{"installationToken":"seq_wc_AbCdEfGhIjK","code":"x1y2z3"}' ) ).toBe(
			'{"installationToken":"seq_…","code":"x1y2…"}'
		);
		expect( masked( 'https://store.example.com/?code=abcdefgh&state=12345678&page=1' ) ).toBe(
			'https://store.example.com/?code=abcd…&state=1234…&page=1'
		);
		expect( masked( '{"code":"CODE_INVALID"}' ) ).toBe( '{"code":"CODE_INVALID"}' );
		expect( masked( 'Bearer seq_live_0123456789abcdef' ) ).toBe( 'Bearer seq_live_0123…' );
	} );
} );
