import { BlockControls, InspectorControls, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { Notice, PanelBody, TextControl, ToolbarDropdownMenu } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Preview } from './preview.tsx';
import { previewStates } from './preview-state.ts';
import type { Texts } from './texts.ts';

export type Attributes = { productId?: number | undefined; texts: Texts };

/** The form as shoppers see it, in whichever state the toolbar says; nothing here asks a server, and the state is not saved. */
export function Edit( { attributes: { productId, texts }, setAttributes, context }: BlockEditProps< Attributes > ) {
	const states = previewStates();
	const [ shown, show ] = useState( 0 );
	return (
		<div { ...useBlockProps() }>
			<BlockControls group="block">
				<ToolbarDropdownMenu
					icon="visibility"
					label={ __( 'Preview a state', 'sequenzy-for-woocommerce' ) }
					controls={ states.map( ( { title }, index ) => ( {
						title,
						isActive: index === shown,
						role: 'menuitemradio',
						onClick: () => show( index ),
					} ) ) }
				/>
			</BlockControls>
			<InspectorControls>
				<PanelBody title={ __( 'Product', 'sequenzy-for-woocommerce' ) }>
					<TextControl
						label={ __( 'Product ID', 'sequenzy-for-woocommerce' ) }
						help={ __( 'Empty: the product of the page or of the query loop.', 'sequenzy-for-woocommerce' ) }
						type="number"
						min="1"
						value={ productId ?? '' }
						onChange={ ( value ) => setAttributes( { productId: productIdFrom( value ) } ) }
					/>
					{ productId === undefined && isNoProduct( context.postType ) && (
						<Notice status="warning" isDismissible={ false }>
							{ __(
								'There is no product here yet: shoppers see nothing until you enter its ID.',
								'sequenzy-for-woocommerce'
							) }
						</Notice>
					) }
				</PanelBody>
			</InspectorControls>
			<Preview
				state={ states[ shown ] ?? states[ 0 ] }
				texts={ texts }
				onChange={ ( changed ) => setAttributes( { texts: changed } ) }
			/>
		</div>
	);
}

/** Undefined takes the attribute away. */
export function productIdFrom( value: string ): number | undefined {
	const id = Number( value );
	return Number.isSafeInteger( id ) && id > 0 ? id : undefined;
}

/** Posts and pages. Templates, their parts and patterns (`wp_…`) get their product where they are shown. */
export const isNoProduct = ( postType: unknown ): boolean =>
	typeof postType === 'string' && ! postType.startsWith( 'wp_' ) && ! postType.startsWith( 'product' );
