import type { Claim } from './claim.ts';

/** From a cart to an order, as plugins take part in it. */
export const checkout: readonly Claim[] = [
	{
		title: 'The form asks for what a bill needs, and other plugins can ask for more',
		php: `
			contract_cart();
			add_filter( 'woocommerce_checkout_fields', static fn( array $fields ): array => array( 'billing' => array( 'contract' => array( 'type' => 'checkbox', 'label' => 'Ours', 'priority' => 1 ) ) + $fields['billing'] ) + $fields );
			$fields = new ReflectionProperty( WC_Checkout::class, 'fields' );
			$fields->setValue( WC()->checkout(), null );
			$billing = WC()->checkout()->get_checkout_fields( 'billing' );
			return array( array_diff( array( 'contract', 'billing_first_name', 'billing_last_name', 'billing_country', 'billing_address_1', 'billing_city', 'billing_postcode', 'billing_email' ), array_keys( $billing ) ), $billing['billing_email']['required'], $billing['billing_email']['type'], array_key_first( $billing ) );`,
		expected: [ [], true, 'email', 'contract' ],
	},
	{
		title: 'A field is printed with its label, its description and its class; a box is ticked only when its value says so',
		php: `
			$print = static function ( array $field, mixed $value ): string {
				ob_start();
				woocommerce_form_field( 'contract_field', $field, $value );
				return ob_get_clean();
			};
			$text = $print( array( 'type' => 'email', 'label' => 'Mail', 'class' => array( 'contract-class' ), 'description' => 'What for' ), 'a@example.com' );
			$box  = array( 'type' => 'checkbox', 'label' => 'Box', 'default' => 0 );
			return array( str_contains( $text, 'contract-class' ), str_contains( $text, 'What for' ), str_contains( $text, 'value="a@example.com"' ), preg_match( '/\\schecked(=|\\s|>)/', $print( $box, null ) ), preg_match( '/\\schecked(=|\\s|>)/', $print( $box, 1 ) ) );`,
		expected: [ true, true, true, 0, 1 ],
	},
	{
		title: 'An order is made of the cart, told before and after it is saved, and another plugin can add to it',
		php: `
			$cart   = contract_cart();
			$coffee = contract_simple( array( 'name' => 'Checked out' ) );
			$cart->add_to_cart( $coffee->get_id(), 3 );
			add_action( 'woocommerce_checkout_create_order', static function ( $order, $data ): void {
				$order->update_meta_data( '_contract', $data['billing_email'] . ' ' . $order->get_id() );
			}, 10, 2 );
			$id    = 0;
			$hooks = contract_order_hooks( static function () use ( &$id ): void {
				$id = WC()->checkout()->create_order( array( 'billing_first_name' => 'Ana', 'billing_email' => 'ana@example.com', 'payment_method' => 'cod' ) );
			} );
			$order = wc_get_order( $id );
			$items = array_values( $order->get_items() );
			return array( $hooks, $order->get_status(), $order->get_meta( '_contract' ), $order->get_created_via(), $order->get_customer_id(), $order->get_billing_first_name(), (float) $order->get_total(), $items[0]->get_name(), $items[0]->get_quantity(), (float) $items[0]->get_total(), $items[0]->get_product_id() === $coffee->get_id() );`,
		expected: [
			[ 'checkout_create_order', 'new_order', 'checkout_order_created' ],
			'pending',
			'ana@example.com 0',
			'checkout',
			0,
			'Ana',
			37.5,
			'Checked out',
			3,
			37.5,
			true,
		],
	},
	{
		title: 'What the shopper typed is told while it is typed',
		php: `
			$told = array();
			add_action( 'woocommerce_checkout_update_order_review', static function ( $form ) use ( &$told ): void {
				parse_str( $form, $told );
			} );
			$cart = contract_cart();
			$cart->add_to_cart( contract_simple()->get_id() );
			$_POST    = array( 'security' => wp_create_nonce( 'update-order-review' ), 'post_data' => 'billing_email=ana%40example.com', 'country' => 'DE', 'payment_method' => 'cod' );
			$_REQUEST = $_POST;
			$stop     = static fn() => static fn() => throw new Exception( 'answered' );
			foreach ( array( 'wp_die_handler', 'wp_die_ajax_handler', 'wp_die_json_handler' ) as $filter ) {
				add_filter( $filter, $stop );
			}
			add_filter( 'wp_doing_ajax', '__return_true' );
			ob_start();
			try {
				WC_AJAX::update_order_review();
			} catch ( Exception $end ) {
				$answer = ob_get_clean();
			}
			remove_filter( 'wp_doing_ajax', '__return_true' );
			foreach ( array( 'wp_die_handler', 'wp_die_ajax_handler', 'wp_die_json_handler' ) as $filter ) {
				remove_filter( $filter, $stop );
			}
			$_POST = $_REQUEST = array();
			return array( $told, json_decode( $answer, true )['result'] );`,
		expected: [ { billing_email: 'ana@example.com' }, 'success' ],
	},
];
