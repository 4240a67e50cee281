import { createSequenzy, type CommerceProduct, type Subscriber } from 'sequenzy-woocommerce/server';
import { createMockControl } from 'sequenzy-woocommerce/testing';

/** What Sequenzy knows of a store, without what tells who brought it. */
export interface Known {
	readonly products: readonly unknown[];
	readonly people: readonly unknown[];
	readonly orders: readonly unknown[];
}

export async function knownOf( mockUrl: string, provider: 'woocommerce' | 'api' ): Promise< Known > {
	const sequenzy = createSequenzy( { apiKey: 'seq_live_test', baseUrl: mockUrl } );
	const events = await createMockControl( { url: mockUrl } ).events( { name: 'ecommerce.order_placed' } );
	const people = await sequenzy.subscribers.list().all();
	return {
		products: byKey( ( await sequenzy.products.list( { provider } ).all() ).map( productOf ), 'productId' ),
		// Assumption A-81: an order that was refunded as a whole counts once, for nothing; of the plugin's copy it counts not at all.
		people: byKey( people.filter( ( { email } ) => email !== 'wholly@example.com' ).map( personOf ), 'email' ),
		orders: byKey(
			events.map( ( { email, properties } ) => ( {
				email,
				orderId: properties.orderId,
				// To the second: Sequenzy sets the clock of a plugin right by milliseconds.
				orderedAt: String( properties.orderedAt ).slice( 0, 19 ),
				lineItems: ( properties.lineItems as Record< string, unknown >[] ).map( ( { provider: _provider, ...line } ) => line ),
			} ) ),
			'orderId'
		),
	};
}

/** The plugin's message has no description, number of the article, price before the sale and options. */
const productOf = ( { productId, title, imageUrl, url, priceCents, currency, inStock, variants = [] }: CommerceProduct ) => ( {
	...{ productId, title, imageUrl, url, priceCents, currency, inStock },
	variants: byKey(
		variants.map( ( variant ) => ( {
			variantId: variant.variantId,
			imageUrl: variant.imageUrl,
			priceCents: variant.priceCents,
			inventoryQuantity: variant.inventoryQuantity,
			inStock: variant.inStock,
		} ) ),
		'variantId'
	),
} );

/** The plugin's message has no id of your own either. */
const personOf = ( { email, firstName, lastName, status, customAttributes = {} }: Subscriber ) => ( {
	...{ email, firstName, lastName, status },
	...{
		ordersCount: customAttributes.ordersCount,
		totalSpent: customAttributes.totalSpent,
		ltv: customAttributes.ltv,
		aov: customAttributes.aov,
	},
} );

const byKey = < T >( items: readonly T[], key: keyof T ): T[] =>
	[ ...items ].sort( ( a, b ) => String( a[ key ] ).localeCompare( String( b[ key ] ) ) );
