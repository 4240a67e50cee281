<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

/** WooCommerce → Status, also in the report that people copy from there: no secret and no address. */
final class StatusReport {
	public function __construct( private readonly CheckList $list ) {}

	public function render(): void {
		// WooCommerce copies the labels of its report as they are, in English.
		echo '<table class="wc_status_table widefat" cellspacing="0"><thead><tr><th colspan="3" data-export-label="Sequenzy"><h2>Sequenzy</h2></th></tr></thead><tbody>';
		foreach ( $this->list->local() as $check ) {
			[ $class, $icon ] = match ( $check->verdict ) {
				Verdict::Pass => array( 'yes', 'dashicons-yes' ),
				Verdict::Warn => array( 'error', 'dashicons-warning' ),
				Verdict::Fail => array( 'error', 'dashicons-no' ),
			};
			printf(
				'<tr><td data-export-label="%1$s">%2$s:</td><td class="help"></td><td><mark class="%3$s"><span class="dashicons %4$s"></span> %5$s</mark> %6$s</td></tr>',
				esc_attr( $check->id ),
				esc_html( $check->label ),
				esc_attr( $class ),
				esc_attr( $icon ),
				esc_html( $check->sentence ),
				wp_kses_post( $check->action_html() )
			);
		}
		echo '</tbody></table>';
	}
}
