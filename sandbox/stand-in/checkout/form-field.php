<?php

declare( strict_types=1 );

/**
 * Prints a field of a form.
 *
 * @param array{label?: string, type?: string, required?: bool, class?: list<string>, description?: string, autocomplete?: string, default?: mixed} $args
 */
function woocommerce_form_field( string $key, array $args, mixed $value = null ): void {
	$type  = $args['type'] ?? 'text';
	$value = $value ?? $args['default'] ?? '';
	$input = sprintf( 'id="%1$s" name="%1$s" autocomplete="%2$s"', esc_attr( $key ), esc_attr( $args['autocomplete'] ?? '' ) );
	if ( 'hidden' === $type ) {
		printf( '<input type="hidden" %s value="%s">', $input, esc_attr( (string) $value ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped above.
		return;
	}
	$label = esc_html( wp_strip_all_tags( $args['label'] ?? '' ) ) . ( empty( $args['required'] ) ? ' <span class="optional">(optional)</span>' : ' <span class="required">*</span>' );
	printf( '<p class="form-row %s" id="%s_field">', esc_attr( implode( ' ', $args['class'] ?? array() ) ), esc_attr( $key ) );
	if ( 'checkbox' === $type ) {
		printf( '<label class="checkbox"><input type="checkbox" class="input-checkbox" %s value="1"%s> %s</label>', $input, checked( (bool) $value, true, false ), $label ); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped above.
	} else {
		printf( '<label for="%s">%s</label><input type="%s" class="input-text" %s value="%s">', esc_attr( $key ), $label, esc_attr( $type ), $input, esc_attr( (string) $value ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped above.
	}
	empty( $args['description'] ) || printf( '<span class="description">%s</span>', wp_kses_post( $args['description'] ) );
	echo '</p>';
}
