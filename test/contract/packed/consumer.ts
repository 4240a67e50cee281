/* What a person writes in an empty project; compiled and run there by packed-sdk.int.spec.ts. */
import { createStorefront, subscribeToBackInStock, type BackInStockResult } from 'sequenzy-woocommerce';
import { enhanceBackInStockForm } from 'sequenzy-woocommerce/browser';
import { createAdminClient, type AdminClient } from 'sequenzy-woocommerce/admin';
import { createSequenzy, isSequenzyError, syncStore, verifyWebhook, type Call, type Subscriber } from 'sequenzy-woocommerce/server';
import { createMockControl, expectEvents, fixtures } from 'sequenzy-woocommerce/testing';

const sequenzy = createSequenzy( { apiKey: 'seq_live_test', fetch: async () => Response.json( { success: true, tags: [] } ) } );
const tags: Call< readonly { readonly name: string }[] > = sequenzy.tags.list();
const admin: AdminClient = createAdminClient( { apiFetch: async () => ( { state: 'active' } ) } );
const answer: Promise< BackInStockResult > = subscribeToBackInStock(
	{ storeUrl: 'https://store.example.com', email: 'none', providerProductId: '501', productTitle: 'Mug' },
	{ fetch: async () => Response.json( {} ) }
);
export const nameOf = ( { email, status }: Subscriber ): string => `${ email } ${ status.toUpperCase() }`;

// @ts-expect-error A misspelled key is seen while it is typed.
void ( () => sequenzy.subscribers.create( { emial: 'ana@example.com' } ) );
// @ts-expect-error A price is a number of cents.
void ( () => sequenzy.products.upsert( [ { productId: '1', title: 'Mug', priceCents: '12.90' } ] ) );

const order = fixtures.order( { status: 'completed' } );
const parts = [ createStorefront, enhanceBackInStockForm, syncStore, verifyWebhook, createMockControl, expectEvents, isSequenzyError ];
console.log(
	JSON.stringify( [
		( await tags ).length,
		( await admin.getConnection() ).state,
		( await answer ).status,
		order.status,
		parts.every( ( part ) => typeof part === 'function' ),
	] )
);
