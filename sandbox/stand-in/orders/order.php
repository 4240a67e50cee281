<?php

declare( strict_types=1 );

use Sequenzy\StandIn\Orders;

/** What somebody bought, or is about to buy. */
class WC_Order extends WC_Abstract_Order {
	protected array $data = array(
		'parent_id'            => 0,
		'status'               => '',
		'currency'             => '',
		'date_created'         => null,
		'date_modified'        => null,
		'date_paid'            => null,
		'date_completed'       => null,
		'total'                => '0',
		'shipping_total'       => '0',
		'discount_total'       => '0',
		'customer_id'          => 0,
		'order_key'            => '',
		'created_via'          => '',
		'payment_method'       => '',
		'payment_method_title' => '',
		'billing_first_name'   => '',
		'billing_last_name'    => '',
		'billing_company'      => '',
		'billing_address_1'    => '',
		'billing_address_2'    => '',
		'billing_city'         => '',
		'billing_state'        => '',
		'billing_postcode'     => '',
		'billing_country'      => '',
		'billing_email'        => '',
		'billing_phone'        => '',
	);

	/** @var array{from: string, to: string}|null To be told with the next save. */
	private ?array $transition = null;

	private bool $is_read = true;

	/** While it is being read, a status is what it was and no change. */
	public function set_object_read( bool $read = true ): void {
		$this->is_read = $read;
	}

	public function get_type(): string {
		return 'shop_order';
	}

	public function get_status(): string {
		$status = $this->get_prop( 'status', 'view' );
		return '' === $status ? 'pending' : $status;
	}

	public function get_order_number(): string {
		return (string) apply_filters( 'woocommerce_order_number', (string) $this->id, $this );
	}

	/** What nobody knows as a status is pending. */
	public function set_status( string $status ): void {
		$next   = (string) preg_replace( '/^wc-/', '', $status );
		$next   = $this->is_read && ! array_key_exists( "wc-$next", wc_get_order_statuses() ) && ! in_array( $next, Orders\UNNAMED, true ) ? 'pending' : $next;
		$before = $this->get_status();
		$this->set_prop( 'status', $next );
		if ( $this->is_read && $before !== $next ) {
			$this->transition = array(
				'from' => $this->transition['from'] ?? $before,
				'to'   => $next,
			);
			// What is paid on delivery is paid when all is done.
			$paid = 'cod' === $this->get_payment_method() ? array( 'completed' ) : wc_get_is_paid_statuses();
			null === $this->get_date_paid() && in_array( $next, $paid, true ) && $this->set_date_paid( time() );
			null === $this->get_date_completed() && 'completed' === $next && $this->set_date_completed( time() );
		}
	}

	public function update_status( string $new_status ): bool {
		$this->set_status( $new_status );
		return $this->save() > 0;
	}

	public function save(): int {
		parent::save();
		$transition       = $this->transition;
		$this->transition = null;
		null === $transition || Orders\tell_status( $this, $transition );
		return $this->id;
	}

	/** A payment arrived. */
	public function payment_complete(): bool {
		if ( ! $this->has_status( array( 'on-hold', 'pending', 'failed', 'cancelled' ) ) ) {
			return false;
		}
		$this->update_status( 'processing' );
		do_action( 'woocommerce_payment_complete', $this->id );
		return true;
	}

	public function needs_payment(): bool {
		return $this->has_status( array( 'pending', 'failed' ) ) && (float) $this->get_total() > 0;
	}

	/** @param array<string, string> $address */
	public function set_address( array $address ): void {
		foreach ( $address as $name => $value ) {
			$this->set_props( array( "billing_$name" => $value ) );
		}
	}

	/** @return array<string, string> */
	public function get_address(): array {
		$names = Orders\address_names();
		return array_combine( $names, array_map( fn( string $name ): string => $this->{"get_billing_$name"}(), $names ) );
	}

	/** @return list<WC_Order_Refund> Newest first. */
	public function get_refunds(): array {
		$query = array(
			'post_type'   => 'shop_order_refund',
			'post_parent' => $this->id,
			'post_status' => 'any',
			'orderby'     => 'ID',
			'numberposts' => -1,
		);
		return $this->id > 0 ? array_map( static fn( WP_Post $post ): WC_Order_Refund => new WC_Order_Refund( $post ), get_posts( $query ) ) : array();
	}

	public function get_total_refunded(): float {
		return array_sum( array_map( static fn( WC_Order_Refund $refund ): float => (float) $refund->get_amount(), $this->get_refunds() ) );
	}

	public function get_remaining_refund_amount(): string {
		return wc_format_decimal( (float) $this->get_total() - $this->get_total_refunded(), wc_get_price_decimals() );
	}

	public function get_checkout_order_received_url(): string {
		$url = trailingslashit( wc_get_checkout_url() ) . "order-received/$this->id/";
		return add_query_arg( 'key', $this->get_order_key(), $url );
	}

	public function get_edit_order_url(): string {
		return admin_url( "post.php?post=$this->id&action=edit" );
	}
}
