import { createBlock } from '@wordpress/blocks';
import { dispatch, select, subscribe } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import type { News, TemplateEditor } from './place-in-template.ts';

/** The screen's "Put the block on the product template" asks for the block so (plugin/src/Admin/PageLinks.php); WordPress keeps it when it rewrites the address. */
const REQUEST = 'sequenzy-place-block';

const NOTICE = 'sequenzy-place-block';

/** Of WordPress's stores, what is used here; they bring no types of their own. */
interface EditorSelectors {
	readonly getCurrentPostType: () => string | null | undefined;
	readonly getCurrentPostAttribute: ( name: 'slug' ) => string | undefined;
}
interface BlockSelectors {
	readonly getClientIdsWithDescendants: () => readonly string[];
	readonly getBlockName: ( id: string ) => string | null;
	readonly getBlockIndex: ( id: string ) => number;
	readonly getBlockRootClientId: ( id: string ) => string | null;
	readonly canInsertBlockType: ( name: string, root: string | null ) => boolean;
}
interface BlockActions {
	readonly insertBlock: ( block: object, index: number, root: string | undefined, selects: boolean ) => void;
	readonly selectBlock: ( id: string ) => void;
}
interface NoticeActions {
	readonly createNotice: ( status: 'success' | 'info', text: string, options: { id: string; isDismissible: boolean } ) => void;
}

/** Undefined until WordPress has loaded its editor: this script comes first. */
const ofEditor = () => select( 'core/editor' ) as unknown as EditorSelectors | undefined;
const ofBlocks = () => select( 'core/block-editor' ) as unknown as BlockSelectors;
const withBlocks = () => dispatch( 'core/block-editor' ) as unknown as BlockActions;
const withNotices = () => dispatch( 'core/notices' ) as unknown as NoticeActions;

/** Whether this page was opened to place the block. Asked once: loading the page again shall not place it again. */
export function wasAskedToPlace(): boolean {
	const address = new URL( window.location.href );
	const isAsked = address.searchParams.has( REQUEST );
	if ( isAsked ) {
		address.searchParams.delete( REQUEST );
		window.history.replaceState( window.history.state, '', address );
	}
	return isAsked;
}

export const siteEditor = ( name: string ): TemplateEditor => ( {
	template: () => {
		const editor = ofEditor();
		return editor?.getCurrentPostType() === 'wp_template' ? ( editor.getCurrentPostAttribute( 'slug' ) ?? null ) : null;
	},
	blocks: () =>
		ofBlocks()
			.getClientIdsWithDescendants()
			.map( ( id ) => ( { id, name: ofBlocks().getBlockName( id ) ?? '' } ) ),
	insertAfter: ( id ) => {
		const root = ofBlocks().getBlockRootClientId( id );
		if ( ! ofBlocks().canInsertBlockType( name, root ) ) {
			return false;
		}
		withBlocks().insertBlock( createBlock( name ), ofBlocks().getBlockIndex( id ) + 1, root ?? undefined, true );
		return true;
	},
	select: ( id ) => withBlocks().selectBlock( id ),
	tell: ( news ) =>
		withNotices().createNotice( news === 'place_it_yourself' ? 'info' : 'success', sentence( news ), {
			id: NOTICE,
			isDismissible: true,
		} ),
	onChange: ( look ) => subscribe( look ),
} );

function sentence( news: News ): string {
	switch ( news ) {
		case 'placed':
			return __(
				'The block “Back in stock” now stands below “Add to cart”. Move it where you like, then click Save.',
				'sequenzy-for-woocommerce'
			);
		case 'already_there':
			return __( 'The block “Back in stock” is on this template already.', 'sequenzy-for-woocommerce' );
		case 'place_it_yourself':
			return __(
				'Add the block “Back in stock” where shoppers look for it: click +, search for “Back in stock”, then click Save.',
				'sequenzy-for-woocommerce'
			);
	}
}
