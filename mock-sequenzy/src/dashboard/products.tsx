import type { CatalogueProduct } from '../domain/catalogue-records.ts';
import { productKey } from '../domain/replenishment/state.ts';
import { stockOf } from '../domain/stock.ts';
import { Item } from './item.tsx';
import { dashboard } from './layout.tsx';
import { Badge, Empty, Older, Raw } from './parts.tsx';
import type { Shown, Visit } from './visit.ts';

const mostShown = 100;

/** Settings → Products. Vendor page, Replenishment Reminders: days, product or exact variant, skipped when bought again. */
export const productsPage = ( { mock, query }: Visit ): Shown => {
	const { catalogue } = mock.engine.state();
	const text = ( query.get( 'text' ) ?? '' ).trim().toLowerCase();
	const skip = Math.max( 0, Number( query.get( 'skip' ) ) || 0 );
	const products = [ ...catalogue.products.values() ].filter(
		( { removed, title, productId } ) => ! removed && `${ title } ${ productId }`.toLowerCase().includes( text )
	);
	return dashboard(
		mock,
		{
			section: 'products',
			title: 'Products',
			intro: 'Remind buyers when it is time to refill: so many days after the purchase. Whoever buys again first gets no reminder.',
			live: true,
		},
		<>
			<form className="inline" method="get" role="search">
				<label htmlFor="text">Find</label>
				<input id="text" name="text" type="search" value={ query.get( 'text' ) ?? '' } placeholder="a title or an id" />
				<button className="small">Find</button>
			</form>
			{ query.has( 'refused' ) && (
				<p className="notice" role="alert">
					Not saved: days are a whole number from 1 to 3650.
				</p>
			) }
			{ products.length === 0 ? (
				<Empty title={ text === '' ? 'No products yet' : 'No product fits' }>
					{ text === '' ? (
						<>
							They arrive with the first sync of a store. <a href="/dashboard/integrations">Integrations</a>
						</>
					) : (
						'Try a part of the title.'
					) }
				</Empty>
			) : (
				<ul className="panel rows">
					{ products.slice( skip, skip + mostShown ).map( ( product ) => (
						<Row key={ productKey( product ) } product={ product } mock={ mock } />
					) ) }
				</ul>
			) }
			<Older
				href={ products.length > skip + mostShown ? `?text=${ encodeURIComponent( text ) }&skip=${ skip + mostShown }` : null }
			/>
		</>
	);
};

const Row = ( { product, mock }: { product: CatalogueProduct; mock: Visit[ 'mock' ] } ) => {
	const { catalogue, replenishment } = mock.engine.state();
	const { integrationId, productId, title } = product;
	const setting = replenishment.settings.get( productKey( product ) );
	const variations = [ ...( catalogue.variations.get( productKey( product ) )?.values() ?? [] ) ].filter( ( { removed } ) => ! removed );
	const stock = stockOf( catalogue, { integrationId, productId, variantId: productId } );
	const pending = replenishment.scheduledByProduct.get( productKey( product ) )?.size ?? 0;
	const id = `${ integrationId }-${ productId }`;
	return (
		<li id={ id }>
			<span className="grow">
				<Item item={ { ...product, variantId: productId } }>
					<Badge tone={ stock.inStock ? 'good' : 'off' }>{ stock.inStock ? 'In stock' : 'Not in stock' }</Badge>{ ' ' }
					<span className="quiet">
						{ variations.length > 0 && `${ variations.length } variations · ` }
						{ pending === 1 ? '1 reminder planned' : `${ pending } reminders planned` }
					</span>
				</Item>
			</span>
			<form className="inline" method="post" action="/dashboard/products/replenishment" hx-morph-skip="">
				<input type="hidden" name="integrationId" value={ integrationId } />
				<input type="hidden" name="productId" value={ productId } />
				<input id={ `${ id }-on` } type="checkbox" name="enabled" checked={ setting?.enabled ?? false } />
				<label htmlFor={ `${ id }-on` }>
					Remind<span className="hidden"> buyers of { title }</span>
				</label>
				<label htmlFor={ `${ id }-days` }>after</label>
				<input id={ `${ id }-days` } name="days" type="number" min={ 1 } max={ 3650 } required value={ setting?.days ?? 30 } />
				<label htmlFor={ `${ id }-match` }>days, for</label>
				<select id={ `${ id }-match` } name="matchOn">
					<option value="product" selected={ setting?.matchOn !== 'variant' }>
						the product
					</option>
					<option value="variant" selected={ setting?.matchOn === 'variant' }>
						the exact variant
					</option>
				</select>
				<button className="small">
					Save<span className="hidden"> the reminder of { title }</span>
				</button>
			</form>
			<Raw mock={ mock } json={ { ...product, replenishment: setting ?? null, variations } } path="/_mock/products" />
		</li>
	);
};

export const replenishOnPage = ( { mock, form }: Visit ): Shown => {
	const days = Number( form.get( 'days' ) );
	const integrationId = form.get( 'integrationId' ) ?? '';
	const productId = form.get( 'productId' ) ?? '';
	const isProduct = mock.engine.state().catalogue.products.has( productKey( { integrationId, productId } ) );
	if ( ! isProduct || ! Number.isInteger( days ) || days < 1 || days > 3650 ) {
		return { location: '/dashboard/products?refused' };
	}
	mock.engine.execute( {
		type: 'SetReplenishment',
		integrationId,
		productId,
		enabled: form.has( 'enabled' ),
		days,
		matchOn: form.get( 'matchOn' ) === 'variant' ? 'variant' : 'product',
	} );
	return { location: `/dashboard/products#${ integrationId }-${ productId }` };
};
