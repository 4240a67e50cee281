import { upsertProductOf } from '../../translate/product.ts';
import type { Product, Variation } from '../../wire.ts';
import { deliverInHalves, patiently, type Delivered, type Target } from './deliver.ts';
import { readPage, type WooCommerceClient } from './read-store.ts';

/** A page of products with all of their variations, in one call. */
export async function bringProducts(
	products: readonly Product[],
	{ woocommerce, currency }: { readonly woocommerce: WooCommerceClient; readonly currency: string },
	target: Target
): Promise< Delivered > {
	const items: { readonly id: number; readonly product: ReturnType< typeof upsertProductOf > }[] = [];
	for ( const product of products ) {
		const variations = product.type === 'variable' ? await variationsOf( product.id, woocommerce, target ) : [];
		items.push( { id: product.id, product: upsertProductOf( product, variations, currency ) } );
	}
	return deliverInHalves( 'products', items, ( some ) =>
		patiently(
			() =>
				target.sequenzy.products.upsert(
					some.map( ( { product } ) => product ),
					target
				),
			target
		)
	);
}

async function variationsOf( productId: number, woocommerce: WooCommerceClient, target: Target ): Promise< Variation[] > {
	const found: Variation[] = [];
	for ( let [ afterId, from ] = [ 0, 0 ]; ; ) {
		const { records, offset, isLast } = await readPage< Variation >( woocommerce, `products/${ productId }/variations`, {
			...target,
			afterId,
			offset: from,
			params: {},
		} );
		found.push( ...records );
		if ( isLast ) {
			return found;
		}
		[ afterId, from ] = [ records.at( -1 )?.id ?? afterId, offset ];
	}
}
