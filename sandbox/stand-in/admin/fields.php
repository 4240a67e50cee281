<?php
/** Fields of the edit screen, named as WooCommerce names them: tests and other plugins look for the names. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Admin;

const BACKORDERS = array(
	'no'     => 'Do not allow',
	'notify' => 'Allow, but notify customer',
	'yes'    => 'Allow',
);

function text( string $name, string $label, mixed $value, string $type = 'text' ): void {
	printf( '<p class="form-field"><label for="%1$s">%2$s</label><input type="%4$s" id="%1$s" name="%1$s" value="%3$s"></p>', esc_attr( $name ), esc_html( $label ), esc_attr( (string) $value ), esc_attr( $type ) );
}

function checkbox( string $name, string $label, bool $is_checked, string $class_name = '' ): void {
	printf( '<p class="form-field"><label for="%1$s">%2$s</label><input type="checkbox" id="%1$s" class="%4$s" name="%1$s"%3$s></p>', esc_attr( $name ), esc_html( $label ), checked( $is_checked, true, false ), esc_attr( $class_name ) );
}

/** @param array<string, string> $options */
function radios( string $name, string $label, string $value, array $options ): void {
	printf( '<fieldset class="form-field"><legend>%s</legend>', esc_html( $label ) );
	foreach ( $options as $option => $words ) {
		printf( '<label><input type="radio" name="%s" value="%s"%s> %s</label>', esc_attr( $name ), esc_attr( $option ), checked( $option, $value, false ), esc_html( $words ) );
	}
	echo '</fieldset>';
}

/** @param array<string, string> $options */
function select( string $name, string $label, string $value, array $options ): void {
	printf( '<p class="form-field"><label for="%s">%s</label>', esc_attr( $name ), esc_html( $label ) );
	options( $name, $value, $options );
	echo '</p>';
}

/** @param array<string, string> $options */
function options( string $name, string $value, array $options ): void {
	printf( '<select id="%1$s" name="%1$s">', esc_attr( $name ) );
	foreach ( $options as $option => $words ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( (string) $option ), selected( (string) $option, $value, false ), esc_html( $words ) );
	}
	echo '</select>';
}
