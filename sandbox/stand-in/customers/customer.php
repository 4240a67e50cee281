<?php

declare( strict_types=1 );

use Sequenzy\StandIn\Customers;

/** Somebody with an account, or the visitor of this request, who may have none. */
class WC_Customer extends WC_Data {
	protected array $data = array(
		'email'              => '',
		'first_name'         => '',
		'last_name'          => '',
		'username'           => '',
		'role'               => 'customer',
		'is_paying_customer' => false,
		'date_created'       => null,
		'date_modified'      => null,
		'billing_first_name' => '',
		'billing_last_name'  => '',
		'billing_company'    => '',
		'billing_address_1'  => '',
		'billing_address_2'  => '',
		'billing_city'       => '',
		'billing_state'      => '',
		'billing_postcode'   => '',
		'billing_country'    => '',
		'billing_email'      => '',
		'billing_phone'      => '',
	);

	private string $password = '';

	/** @param bool $is_visitor What the visitor typed in this session comes on top. */
	public function __construct( int $id = 0, private bool $is_visitor = false ) {
		$this->id = $id;
		$this->set_props( $id > 0 ? Customers\read( $id ) : array() );
		$this->set_props( $is_visitor ? (array) WC()->session?->get( 'customer', array() ) : array() );
		$is_visitor || $this->apply_changes();
	}

	protected function clean( string $prop, mixed $value ): mixed {
		return match ( $prop ) {
			'is_paying_customer' => in_array( $value, array( true, 1, '1', 'yes' ), true ),
			'date_created', 'date_modified' => \Sequenzy\StandIn\Products\instant( $value ),
			'billing_email' => '' === $value ? '' : sanitize_email( $value ),
			default => (string) $value,
		};
	}

	public function set_password( string $password ): void {
		$this->password = $password;
	}

	/** The visitor of this request is kept in the session; an account in the database. */
	public function save(): int {
		if ( $this->is_visitor ) {
			$this->save_to_session();
		}
		if ( $this->id > 0 || ! $this->is_visitor ) {
			$this->set_id( Customers\write( $this, $this->password ) );
			$this->apply_changes();
		}
		return $this->id;
	}

	/** Also at the end of a request in which nobody saved. */
	public function save_to_session(): void {
		$names = preg_grep( '/^billing_|^(first|last)_name$/', $this->get_data_keys() );
		$typed = array_filter( array_combine( $names, array_map( fn( string $name ): string => $this->{"get_$name"}(), $names ) ), 'strlen' );
		WC()->session->set( 'customer', array() === $typed ? null : $typed );
	}
}
