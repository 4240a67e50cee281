/** The site editor, as far as it is needed to put the block into a template (site-editor.ts). */
export interface TemplateEditor {
	/** Slug of the template that is shown; null while none is. */
	readonly template: () => string | null;
	/** Every block of it that has arrived, from above to below. */
	readonly blocks: () => readonly { readonly id: string; readonly name: string }[];
	/** Whether the template let it in. */
	readonly insertAfter: ( id: string ) => boolean;
	readonly select: ( id: string ) => void;
	readonly tell: ( news: News ) => void;
	/** Calls with each change, until what it returned is called. */
	readonly onChange: ( look: () => void ) => () => void;
}

export type News = 'placed' | 'already_there' | 'place_it_yourself';

const OURS = 'sequenzy/back-in-stock';

/** The form belongs behind the first of these that the template has. */
const ANCHORS = [ 'woocommerce/add-to-cart-with-options', 'woocommerce/add-to-cart-form', 'woocommerce/legacy-template' ];

/**
 * Puts the block below "Add to cart" of the product template, once, as if the owner had: it can be moved and undone, and nothing is
 * saved before the owner saves. Parts of a template arrive later than the template, and it lets
 * blocks in later still; until then the owner is told how.
 */
export function placeInTemplate( editor: TemplateEditor ): void {
	let told = false;
	const stop = editor.onChange( () => {
		const blocks = editor.template()?.startsWith( 'single-product' ) ? editor.blocks() : [];
		const ours = blocks.find( ( { name } ) => name === OURS );
		const anchor = ANCHORS.map( ( wanted ) => blocks.find( ( { name } ) => name === wanted ) ).find( ( found ) => found !== undefined );
		if ( ours !== undefined ) {
			stop();
			editor.select( ours.id );
			editor.tell( 'already_there' );
		} else if ( anchor !== undefined && editor.insertAfter( anchor.id ) ) {
			stop();
			editor.tell( 'placed' );
		} else if ( blocks.length > 0 && ! told ) {
			told = true;
			editor.tell( 'place_it_yourself' );
		}
	} );
}
