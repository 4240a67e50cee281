import type { Company } from './company.ts';
import type { Command } from './facts.ts';
import type { Reactions } from './reactions.ts';
import { stockOf } from './stock.ts';

/** Vendor page: a product update that reports the product as in stock notifies those who wait for it. */
export const stockReactions: Reactions = {
	ProductReported: ( company, { product } ) => [ reviewStock( company, product ) ],
	VariationReported: ( company, { variation } ) => [ reviewStock( company, variation ) ],
};

const reviewStock = ( { catalogue }: Company, { integrationId, productId }: { integrationId: string; productId: string } ): Command => ( {
	type: 'ReviewStock',
	integrationId,
	productId,
	stockOf: ( variantId ) => stockOf( catalogue, { integrationId, productId, variantId } ),
} );
