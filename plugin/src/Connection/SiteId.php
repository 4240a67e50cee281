<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Connection;

use Sequenzy\WooCommerce\Outbox\EventId;

/** A UUID made once per installation; it survives reconnects, so that history stays with the store. */
final class SiteId {
	public const OPTION = 'sequenzy_site_id';

	/** A copy that goes its own way is another site. */
	public function forget(): void {
		delete_option( self::OPTION );
	}

	public function get(): string {
		$id = get_option( self::OPTION );
		if ( ! is_string( $id ) || '' === $id ) {
			add_option( self::OPTION, EventId::random(), '', false );
			$id = get_option( self::OPTION );
		}
		return is_string( $id ) ? $id : '';
	}
}
