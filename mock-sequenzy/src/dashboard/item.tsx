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
			<span className="picture" aria-hidden="true">
				{ title.charAt( 0 ) }
				{ imageUrl !== null && <i style={ { backgroundImage: `url("${ cssText( imageUrl ) }")` } } /> }
			</span>
			<div>
				{ productUrl && isWebAddress( productUrl ) ? <a href={ productUrl }>{ title }</a> : title }
				<span className="sub">
					{ variantTitle ? `${ variantTitle } · ` : '' }
					{ productId === variantId ? `product ${ productId }` : `variation ${ variantId } of ${ productId }` }
				</span>
				{ children }
			</div>
		</div>
	);
};

/** As a background, so that a picture that cannot be loaded leaves the title's letter and no broken one. */
const cssText = ( url: string ): string => url.replace( /["\\\n\r]/g, encodeURIComponent );

/** What a store reports is not trusted in a link. */
const isWebAddress = ( url: string ): boolean => /^https?:\/\//i.test( url );
