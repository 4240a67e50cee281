<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Admin;

use Sequenzy\WooCommerce\Namesake\Namesake;
use Sequenzy\WooCommerce\Namesake\Namesakes;

/** On the page Plugins, where it is mended: two plugins that connect this store to Sequenzy are switched on. */
final class NamesakeNotice {
	public function __construct( private readonly Namesakes $namesakes ) {}

	public function show(): void {
		if ( 'plugins' !== get_current_screen()?->base || ! current_user_can( 'activate_plugins' ) ) {
			return;
		}
		$others = $this->namesakes->active();
		if ( array() !== $others ) {
			printf(
				'<div class="notice notice-error"><p><strong>%s</strong> %s</p></div>',
				esc_html__( 'Two plugins connect this store to Sequenzy.', 'sequenzy-for-woocommerce' ),
				esc_html(
					sprintf(
						/* translators: %s: names of plugins. */
						__( '%s does the same job as this one: orders would count twice and shoppers get two mails. Keep one of them and deactivate the other; each keeps its own connection.', 'sequenzy-for-woocommerce' ),
						implode( ', ', array_map( static fn( Namesake $other ): string => $other->title(), $others ) )
					)
				)
			);
		}
	}
}
