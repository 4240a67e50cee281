import type { Claim } from './claim.ts';

/** What lies in a cart, and what the store tells when it changes; the capture of carts stands on it. */
export const cart: readonly Claim[] = [
	{
		title: 'A cart takes products and variations, adds what is the same, and knows what it costs',
		php: `
			$cart              = contract_cart();
			$coffee            = contract_simple( array( 'name' => 'Coffee' ) );
			[ $shirt, $sizes ] = contract_shirt( array( 'S' => array(), 'M' => array() ), array( 'name' => 'Tee' ) );
			$key               = $cart->add_to_cart( $coffee->get_id(), 2 );
			$again             = $cart->add_to_cart( $coffee->get_id() );
			$cart->add_to_cart( $shirt->get_id(), 1, $sizes['M']->get_id(), array( 'attribute_size' => 'M' ) );
			$line = $cart->get_cart_item( $key );
			return array( $key === $again, contract_lines( $cart ), $cart->get_cart_contents_count(), (float) $cart->get_cart_contents_total(), (float) $cart->get_cart_contents_tax(), (float) $cart->get_total( 'edit' ), array( $line['product_id'] === $coffee->get_id(), $line['variation_id'], $line['quantity'] ), array_column( array_values( $cart->get_cart_contents() ), 'variation' ) );`,
		expected: [
			true,
			[
				[ 'Coffee', 3, 37.5 ],
				[ 'Tee - M', 1, 20 ],
			],
			4,
			57.5,
			0,
			57.5,
			[ true, 0, 3 ],
			[ [], { attribute_size: 'M' } ],
		],
	},
	{
		title: 'A cart refuses what cannot be bought, and says why',
		php: `
			$cart      = contract_cart();
			[ $shirt ] = contract_shirt( array( 'S' => array() ) );
			$seen      = array();
			foreach ( array( array( 'stock_status' => 'outofstock' ), array( 'manage_stock' => true, 'stock_quantity' => 1 ), array( 'regular_price' => '' ) ) as $props ) {
				$seen[] = array( $cart->add_to_cart( contract_simple( $props )->get_id(), 2 ), count( wc_get_notices( 'error' ) ) );
				wc_clear_notices();
			}
			$seen[] = array( $cart->add_to_cart( $shirt->get_id() ), count( wc_get_notices( 'error' ) ) );
			wc_clear_notices();
			$seen[] = $cart->add_to_cart( 999999 );
			return array( $seen, $cart->is_empty() );`,
		expected: [ [ [ false, 1 ], [ false, 1 ], [ false, 1 ], [ false, 1 ], false ], true ],
	},
	{
		title: 'What is on backorder can be bought, also without a stock',
		php: `
			$cart = contract_cart();
			$cart->add_to_cart( contract_simple( array( 'manage_stock' => true, 'stock_quantity' => 0, 'backorders' => 'notify' ) )->get_id(), 3 );
			return contract_lines( $cart );`,
		expected: [ [ 'Refill Pack', 3, 37.5 ] ],
	},
	{
		title: 'A quantity is changed, a line is taken out and brought back, and each is told',
		php: `
			$cart  = contract_cart();
			$told  = array();
			foreach ( array( 'woocommerce_add_to_cart', 'woocommerce_after_cart_item_quantity_update', 'woocommerce_cart_item_removed', 'woocommerce_cart_item_restored', 'woocommerce_cart_emptied' ) as $hook ) {
				add_action( $hook, static function () use ( &$told, $hook ): void {
					$told[] = substr( $hook, strlen( 'woocommerce_' ) );
				} );
			}
			$one = $cart->add_to_cart( contract_simple( array( 'name' => 'One' ) )->get_id() );
			$two = $cart->add_to_cart( contract_simple( array( 'name' => 'Two' ) )->get_id() );
			$cart->set_quantity( $one, 4 );
			$cart->set_quantity( $two, 0 );
			$cart->restore_cart_item( $two );
			$seen = contract_lines( $cart );
			$cart->remove_cart_item( $one );
			$cart->empty_cart();
			return array( $seen, $cart->is_empty(), $told );`,
		expected: [
			[
				[ 'One', 4, 50 ],
				[ 'Two', 1, 12.5 ],
			],
			true,
			[
				'add_to_cart',
				'add_to_cart',
				'after_cart_item_quantity_update',
				'cart_item_removed',
				'cart_item_restored',
				'cart_item_removed',
				'cart_emptied',
			],
		],
	},
	{
		title: 'A coupon of ten percent is taken off each line, once, and an unknown one is refused',
		php: `
			$coupon = new WC_Coupon();
			$coupon->set_code( 'Ten-' . wp_rand() );
			$coupon->set_discount_type( 'percent' );
			$coupon->set_amount( '10' );
			$coupon->save();
			$cart = contract_cart();
			$cart->add_to_cart( contract_simple( array( 'regular_price' => '20' ) )->get_id() );
			$seen = array( $cart->apply_coupon( $coupon->get_code() ), $cart->apply_coupon( $coupon->get_code() ), $cart->apply_coupon( 'nothing-of-the-kind' ), contract_lines( $cart )[0][2], (float) $cart->get_discount_total(), (float) $cart->get_cart_contents_total() );
			$cart->remove_coupon( $coupon->get_code() );
			return array( ...$seen, (float) $cart->get_cart_contents_total() );`,
		expected: [ true, false, false, 18, 2, 18, 20 ],
	},
	{
		title: 'What is no longer sold is taken out when the cart is checked; what has sold out stays, with a word',
		php: `
			$cart = contract_cart();
			$gone = contract_simple( array( 'name' => 'Gone' ) );
			$out  = contract_simple( array( 'name' => 'Out' ) );
			$cart->add_to_cart( $gone->get_id() );
			$cart->add_to_cart( $out->get_id() );
			$gone->delete();
			wc_update_product_stock_status( $out->get_id(), 'outofstock' );
			foreach ( $cart->cart_contents as $key => $line ) {
				$cart->cart_contents[ $key ]['data'] = wc_get_product( $line['product_id'] );
			}
			$during = null;
			add_action( 'woocommerce_cart_item_removed', static function () use ( &$during ): void {
				$during = doing_action( 'woocommerce_check_cart_items' );
			} );
			do_action( 'woocommerce_check_cart_items' );
			return array( $during, array_column( contract_lines( $cart ), 0 ), count( wc_get_notices( 'error' ) ) >= 1 );`,
		expected: [ true, [ 'Out' ], true ],
	},
	{
		title: 'The session keeps what it is given, and forgets what is set to null',
		php: `
			contract_cart();
			WC()->session->set( 'contract', array( 'a' => 1 ) );
			$seen = array( WC()->session->get( 'contract' ), WC()->session->get( 'nothing' ), WC()->session->get( 'nothing', 'else' ) );
			WC()->session->set( 'contract', null );
			return array( ...$seen, WC()->session->get( 'contract' ) );`,
		expected: [ { a: 1 }, null, 'else', null ],
	},
	{
		title: 'The session of somebody else can be looked at, each value as it is stored',
		php: `
			global $wpdb;
			contract_cart();
			$wpdb->replace( $wpdb->prefix . 'woocommerce_sessions', array( 'session_key' => '4711', 'session_value' => serialize( array( 'contract' => serialize( array( 'a' => 1 ) ), 'word' => 'as it is' ) ), 'session_expiry' => time() + 3600 ) );
			$session = WC()->session->get_session( '4711', array() );
			return array( WC()->session instanceof WC_Session_Handler, maybe_unserialize( $session['contract'] ), $session['word'], WC()->session->get_session( '4712', 'none' ) );`,
		expected: [ true, { a: 1 }, 'as it is', 'none' ],
	},
	{
		title: 'Cart and checkout have addresses',
		php: `return array_map( static fn( string $url ): string => wp_parse_url( $url, PHP_URL_PATH ), array( wc_get_cart_url(), wc_get_checkout_url() ) );`,
		expected: [ '/cart/', '/checkout/' ],
	},
];
