<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

/** Addresses of WooCommerce → Sequenzy, where most things are mended. */
final class Screen {
	/** @param 'overview'|'activity'|'diagnostics'|'settings' $tab */
	public static function url( string $tab = 'overview' ): string {
		return admin_url( 'admin.php?page=sequenzy' . ( 'overview' === $tab ? '' : '&tab=' . $tab ) );
	}
}
