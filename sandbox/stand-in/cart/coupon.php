<?php

declare( strict_types=1 );

/** So many percent off the whole cart. The stand-in has no other kind. */
class WC_Coupon extends WC_Data {
	protected array $data = array(
		'code'          => '',
		'amount'        => '0',
		'discount_type' => 'percent',
	);

	/** @param int|string $coupon A number or a code. */
	public function __construct( int|string $coupon = 0 ) {
		$found    = is_string( $coupon ) && '' !== $coupon ? get_posts(
			array(
				'post_type'   => 'shop_coupon',
				'title'       => $coupon,
				'fields'      => 'ids',
				'numberposts' => 1,
			)
		) : array( $coupon );
		$this->id = (int) ( $found[0] ?? 0 );
		if ( $this->id > 0 ) {
			$this->set_props(
				array(
					'code'          => get_post_field( 'post_title', $this->id, 'raw' ),
					'amount'        => get_post_meta( $this->id, 'coupon_amount', true ),
					'discount_type' => get_post_meta( $this->id, 'discount_type', true ),
				)
			);
			$this->apply_changes();
		}
	}

	protected function clean( string $prop, mixed $value ): string {
		if ( 'discount_type' === $prop && 'percent' !== $value ) {
			throw new InvalidArgumentException( "The stand-in's coupons are percentages." );
		}
		return 'code' === $prop ? wc_format_coupon_code( $value ) : (string) $value;
	}

	public function save(): int {
		$post = array(
			'ID'          => $this->id,
			'post_type'   => 'shop_coupon',
			'post_status' => 'publish',
			'post_title'  => $this->get_code(),
		);
		$this->set_id( wp_insert_post( $post ) );
		update_post_meta( $this->id, 'coupon_amount', $this->get_amount() );
		update_post_meta( $this->id, 'discount_type', $this->get_discount_type() );
		$this->apply_changes();
		return $this->id;
	}
}

function wc_format_coupon_code( string $code ): string {
	return strtolower( trim( $code ) );
}
