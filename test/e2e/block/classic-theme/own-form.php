<?php
/** A form of the theme's own, as docs/theme/README.md has it. */

declare(strict_types=1);

$product = get_page_by_path( 'coffee-refill-pack', OBJECT, 'product' );
?>
<form id="notify-me" data-storefront="<?php echo esc_attr( wp_json_encode( sequenzy_storefront() ) ); ?>">
	<input type="hidden" name="providerProductId" value="<?php echo esc_attr( $product->ID ); ?>">
	<input type="hidden" name="productTitle" value="<?php echo esc_attr( $product->post_title ); ?>">
	<label>E-mail address <input type="email" name="email" autocomplete="email" required></label>
	<button>Tell me when it is back</button>
	<p role="status"></p>
</form>
