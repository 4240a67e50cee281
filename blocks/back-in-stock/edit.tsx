import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody, TextControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { Preview } from './preview.tsx';

export type Attributes = { productId?: number | undefined };

/** A picture of the form and one setting; nothing here asks a server. */
export function Edit( { attributes: { productId }, setAttributes }: BlockEditProps< Attributes > ) {
	return (
		<div { ...useBlockProps() }>
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
				</PanelBody>
			</InspectorControls>
			<Preview />
		</div>
	);
}

/** Undefined takes the attribute away. */
export function productIdFrom( value: string ): number | undefined {
	const id = Number( value );
	return Number.isSafeInteger( id ) && id > 0 ? id : undefined;
}
