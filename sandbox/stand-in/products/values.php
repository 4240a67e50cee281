<?php
/** What a property of a product becomes when it is set. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Products;

use WC_DateTime;

require __DIR__ . '/date-time.php';

function clean( string $prop, mixed $value ): mixed {
	return match ( $prop ) {
		'price', 'regular_price', 'sale_price' => (string) preg_replace( '/[^0-9.-]/', '', (string) $value ),
		'manage_stock' => in_array( $value, array( true, 1, '1', 'yes' ), true ),
		'stock_quantity' => null === $value || '' === $value ? null : (int) $value,
		'stock_status' => current( array_intersect( array( $value, 'instock' ), array_keys( \wc_get_product_stock_status_options() ) ) ),
		'backorders' => current( array_intersect( array( $value, 'no' ), array( 'no', 'notify', 'yes' ) ) ),
		'parent_id', 'menu_order' => (int) $value,
		'category_ids', 'gallery_image_ids' => wp_parse_id_list( $value ),
		'date_created', 'date_modified' => instant( $value ),
		'default_attributes' => array_filter( (array) maybe_unserialize( $value ) ),
		default => $value,
	};
}

/** A number is a second since 1970; words without a zone are of the store's own. */
function instant( mixed $value ): ?WC_DateTime {
	return match ( true ) {
		$value instanceof WC_DateTime => $value,
		null === $value || '' === $value => null,
		default => ( new WC_DateTime( is_numeric( $value ) ? "@$value" : $value, wp_timezone() ) )->setTimezone( wp_timezone() ),
	};
}
