import type { Product, UpsertProducts, Variation } from '../wire.ts';
import { toMinorUnits } from './money.ts';
import { instantOf, titleOf } from './order.ts';

type UpsertProduct = UpsertProducts[ 'products' ][ number ];

/** A product with its variations, as the public API takes it. */
export function upsertProductOf( product: Product, variations: readonly Variation[], currency: string ): UpsertProduct {
	const productId = String( product.id );
	const { date_created_gmt: createdAt } = product;
	return {
		productId,
		title: titleOf( product.name, productId ),
		imageUrl: product.images?.[ 0 ]?.src || null,
		url: product.permalink || null,
		currency,
		...pricesOf( product, currency ),
		inStock:
			variations.length > 0
				? variations.some( ( one ) => isInStock( product, one ) )
				: isOffered( product ) && product.type !== 'variable',
		...( createdAt && { providerCreatedAt: instantOf( createdAt ) } ),
		variants: variations.map( ( variation ) => variantOf( product, variation, currency ) ),
	};
}

function variantOf( product: Product, variation: Variation, currency: string ): NonNullable< UpsertProduct[ 'variants' ] >[ number ] {
	const variantId = String( variation.id );
	const quantity = rulingOf( product, variation ).stock_quantity;
	const options = ( variation.attributes ?? [] ).filter( ( { option } ) => option !== '' );
	return {
		variantId,
		title: titleOf( options.map( ( { option } ) => option ).join( ', ' ) || ( variation.name ?? '' ), variantId ),
		sku: variation.sku || null,
		imageUrl: variation.image?.src || null,
		...pricesOf( variation, currency ),
		inventoryQuantity: typeof quantity === 'number' ? Math.floor( quantity ) : null,
		inStock: isInStock( product, variation ),
		options: options.slice( 0, 20 ).map( ( { name, option } ) => ( { name: name.slice( 0, 200 ), value: option.slice( 0, 200 ) } ) ),
	};
}

/** A price before the sale only where there is a sale. */
function pricesOf( { price = '', regular_price: regular = '' }: Product | Variation, currency: string ) {
	const priceCents = toMinorUnits( [ price ], currency ) ?? null;
	const regularCents = toMinorUnits( [ regular ], currency ) ?? null;
	return {
		priceCents,
		compareAtPriceCents: regularCents !== null && priceCents !== null && regularCents > priceCents ? regularCents : null,
	};
}

const isInStock = ( product: Product, variation: Variation ): boolean =>
	product.status === 'publish' && isOffered( { ...rulingOf( product, variation ), status: variation.status } );

/** A variation may leave its stock to its parent. */
const rulingOf = ( product: Product, variation: Variation ): Product | Variation =>
	variation.manage_stock === 'parent' && product.manage_stock ? product : variation;

/** Assumption A-04: on backorder is not "you can have it now". */
const isOffered = ( { status, stock_status: stock }: Pick< Product, 'status' | 'stock_status' > ): boolean =>
	status === 'publish' && stock === 'instock';
