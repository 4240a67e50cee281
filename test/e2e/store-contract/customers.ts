import type { Claim } from './claim.ts';

/** Customers with an account. */
export const customers: readonly Claim[] = [
	{
		title: 'A customer registers: an account with the role of customers',
		php: `
			$told = array();
			add_action( 'user_register', static function ( int $id ) use ( &$told ): void {
				$told[] = get_userdata( $id )->roles;
			} );
			$id    = wc_create_new_customer( 'first@example.com', '', 'password', array( 'first_name' => 'Ana' ) );
			$user  = get_userdata( $id );
			$again = wc_create_new_customer( 'first@example.com', '', 'password' );
			return array( $told, $user->user_login, $user->first_name, is_wp_error( $again ), is_wp_error( wc_create_new_customer( 'nonsense' ) ), user_can( $id, 'edit_posts' ), user_can( $id, 'read' ) );`,
		expected: [ [ [ 'customer' ] ], 'ana', 'Ana', true, true, false, true ],
	},
	{
		title: 'A customer changes an address: it is kept, told, and the account says when',
		php: `
			$id       = wc_create_new_customer( 'address@example.com', '', 'password' );
			$customer = new WC_Customer( $id );
			$customer->set_billing_city( 'Łódź' );
			$customer->set_billing_email( 'bill@example.com' );
			$customer->set_is_paying_customer( true );
			$told  = contract_order_hooks( static fn() => $customer->save() );
			$again = new WC_Customer( $id );
			return array( $told, $again->get_billing_city(), $again->get_billing_email(), $again->get_email(), $again->get_is_paying_customer(), $again->get_role(), get_user_meta( $id, 'billing_city', true ), (int) get_user_meta( $id, 'last_update', true ) > 0, $again->get_date_created()->getTimestamp() > 0 );`,
		expected: [ [ 'update_customer' ], 'Łódź', 'bill@example.com', 'address@example.com', true, 'customer', 'Łódź', true, true ],
	},
	{
		title: 'What a guest bought belongs to the account that is made later',
		php: `
			$order = contract_order( 'completed', null, 'later@example.com' );
			$other = contract_order( 'completed', null, 'other@example.com' );
			$id    = wc_create_new_customer( 'later@example.com', '', 'password' );
			wc_update_new_customer_past_orders( $id );
			return array( wc_get_order( $order->get_id() )->get_customer_id() === $id, wc_get_order( $other->get_id() )->get_customer_id() );`,
		expected: [ true, 0 ],
	},
	{
		title: 'Who completed an order is a paying customer',
		php: `
			$id    = wc_create_new_customer( 'paying@example.com', '', 'password' );
			$order = contract_order( 'processing', null, 'paying@example.com' );
			$order->set_customer_id( $id );
			$order->save();
			$order->update_status( 'completed' );
			return ( new WC_Customer( $id ) )->get_is_paying_customer();`,
		expected: true,
	},
	{
		title: 'Who manages the shop is no customer',
		php: `
			$role = get_role( 'shop_manager' );
			return array( $role->has_cap( 'manage_woocommerce' ), $role->has_cap( 'edit_posts' ), get_role( 'customer' )->has_cap( 'manage_woocommerce' ) );`,
		expected: [ true, true, false ],
	},
];
