/* A test of your plugin, for examples/my-plugin.yml: something happens in the store, and Sequenzy knows of it. Node alone, no package. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { storeUrl, mockUrl } = JSON.parse( readFileSync( 'store.json', 'utf8' ) );
const post = ( url, body = {} ) =>
	fetch( url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify( body ) } );

test( 'a booking that was begun is a cart that Sequenzy may remind of', async () => {
	const booking = await post( `${ storeUrl }/?rest_route=/workshops/v1/bookings`, { email: 'ana@example.com', workshop: 7 } );
	assert.equal( booking.status, 202 );

	// One round of the plugin's worker, so that nothing has to be waited for.
	await post( `${ storeUrl }/?rest_route=/sequenzy-sandbox/v1/tick` );

	const { events } = await ( await fetch( `${ mockUrl }/_mock/events?name=ecommerce.cart_started&email=ana@example.com` ) ).json();
	assert.deepEqual(
		events.map( ( { properties } ) => properties.lineItems[ 0 ].title ),
		[ 'Latte Art for Beginners' ]
	);
} );
