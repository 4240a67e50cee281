<?php
/** The fields of the checkout form. Other plugins add theirs by the filter, and theirs are asked for, checked and kept too. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Checkout;

/** @return array<string, array<string, mixed>> */
function billing_fields(): array {
	$fields   = array();
	$priority = 0;
	foreach ( array(
		'first_name' => array( 'First name', true, 'given-name' ),
		'last_name'  => array( 'Last name', true, 'family-name' ),
		'country'    => array( 'Country / Region', true, 'country' ),
		'address_1'  => array( 'Street address', true, 'address-line1' ),
		'postcode'   => array( 'Postcode / ZIP', true, 'postal-code' ),
		'city'       => array( 'Town / City', true, 'address-level2' ),
		'phone'      => array( 'Phone', false, 'tel' ),
		'email'      => array( 'Email address', true, 'email' ),
	) as $name => [ $label, $is_required, $autocomplete ] ) {
		$priority                 += 10;
		$fields[ "billing_$name" ] = array(
			'label'        => $label,
			'required'     => $is_required,
			'class'        => in_array( $name, array( 'address_1', 'postcode', 'city' ), true ) ? array( 'form-row-wide', 'address-field', 'validate-required' ) : array( 'form-row-wide' ),
			'autocomplete' => $autocomplete,
			'priority'     => $priority,
			'type'         => array(
				'email' => 'email',
				'phone' => 'tel',
			)[ $name ] ?? 'text',
		);
	}
	return $fields;
}

/** @param array<string, array<string, array<string, mixed>>> $fields */
function by_priority( array $fields ): array {
	foreach ( $fields as &$group ) {
		uasort( $group, static fn( array $one, array $other ): int => ( $one['priority'] ?? 0 ) <=> ( $other['priority'] ?? 0 ) );
	}
	return $fields;
}
