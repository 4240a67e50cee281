<?php
/** What happens when the owner presses "Publish" or "Update". */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Admin;

function save_product( int $id ): void {
	$posted = wp_unslash( $_POST );
	if ( (int) ( $posted['post_ID'] ?? 0 ) !== $id || ! wp_verify_nonce( $posted['woocommerce_meta_nonce'] ?? '', 'woocommerce_save_data' ) || ! current_user_can( 'edit_post', $id ) ) {
		return;
	}
	$product = \wc_get_product( $id );
	$product->set_props( props( $posted, '_' ) );
	$product->save();
	apply_to_variations( $posted );
}

/**
 * @param array<string, mixed> $posted
 * @param string               $prefix Of the names of the fields.
 * @return array<string, mixed>
 */
function props( array $posted, string $prefix ): array {
	$text = static fn( string $name ): ?string => isset( $posted[ $prefix . $name ] ) ? sanitize_text_field( $posted[ $prefix . $name ] ) : null;
	return array(
		'sku'            => $text( 'sku' ),
		'regular_price'  => $text( 'regular_price' ),
		'sale_price'     => $text( 'sale_price' ),
		'manage_stock'   => isset( $posted[ "{$prefix}manage_stock" ] ),
		'stock_quantity' => $text( 'stock' ),
		'backorders'     => $text( 'backorders' ),
		'stock_status'   => $text( 'stock_status' ),
	);
}

/**
 * @param array<string, array<int, string>> $messages By post type.
 * @return array<string, array<int, string>>
 */
function name_products_in_messages( array $messages ): array {
	$view                = sprintf( ' <a href="%s">View product</a>', esc_url( (string) get_permalink() ) );
	$messages['product'] = array(
		1 => "Product updated.$view",
		6 => "Product published.$view",
	) + $messages['post'];
	return $messages;
}
