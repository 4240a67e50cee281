<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\MovingIn;

/** The lists of other plugins that this store has. */
final class Waitlists {
	/** @return list<Waitlist> */
	public static function all(): array {
		return array( new WooCommerceListStore(), new BackInStockNotifierStore(), new YithListStore() );
	}

	/** @return list<Waitlist> */
	public function present(): array {
		return array_values( array_filter( self::all(), static fn( Waitlist $list ): bool => $list->exists() ) );
	}

	public function find( string $id ): ?Waitlist {
		foreach ( $this->present() as $list ) {
			if ( $list->id() === $id ) {
				return $list;
			}
		}
		return null;
	}
}
