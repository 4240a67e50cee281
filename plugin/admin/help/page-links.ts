/** What the page knows of the store that no route has to tell (src/Admin/AdminPage.php). */
export interface PageLinks {
	/** The Site Editor at the template of a product, or '' in a classic theme. */
	readonly productTemplate: string;
	/** A sold-out product as shoppers see it, or ''. */
	readonly soldOutProduct: string;
	/** The product list. */
	readonly products: string;
}

export function pageLinks( place: HTMLElement | null = document.getElementById( 'sequenzy-admin' ) ): PageLinks {
	const { productTemplate = '', soldOutProduct = '', products = '' } = place?.dataset ?? {};
	return { productTemplate, soldOutProduct, products };
}
