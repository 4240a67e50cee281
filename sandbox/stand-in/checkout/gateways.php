<?php

declare( strict_types=1 );

/** How a shopper can pay: on delivery, when the owner has switched that on. */
final class WC_Payment_Gateways {
	/** @var array<string, array{id: string, title: string}> */
	private array $gateways = array();

	public function init(): void {
		$is_enabled     = 'yes' === ( ( (array) get_option( 'woocommerce_cod_settings' ) )['enabled'] ?? 'no' );
		$this->gateways = $is_enabled ? array(
			'cod' => array(
				'id'    => 'cod',
				'title' => 'Cash on delivery',
			),
		) : array();
	}

	/** @return array<string, array{id: string, title: string}> */
	public function get_available_payment_gateways(): array {
		return $this->gateways;
	}
}
