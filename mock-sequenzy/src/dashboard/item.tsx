import type { ComponentChildren } from 'preact';

export type ItemView = {
	productId: string;
	variantId: string;
	title: string;
	variantTitle?: string | null;
	productUrl: string | null;
	imageUrl: string | null;
};

/** A product as people know it: picture, title, link. */
export const Item = ( { item, children }: { item: ItemView; children?: ComponentChildren } ) => {
	const { productId, variantId, title, variantTitle, productUrl, imageUrl } = item;
	return (
		<div className="item">
			{ imageUrl ? (
				<img src={ imageUrl } alt="" width="40" height="40" loading="lazy" />
			) : (
				<span className="no-image" aria-hidden="true" />
			) }
			<div>
				{ productUrl ? <a href={ productUrl }>{ title }</a> : title }
				<span className="sub">
					{ variantTitle ? `${ variantTitle } · ` : '' }
					{ productId === variantId ? `product ${ productId }` : `variation ${ variantId } of ${ productId }` }
				</span>
				{ children }
			</div>
		</div>
	);
};
