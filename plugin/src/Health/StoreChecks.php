<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

/** The checks of the store itself: findings in, list out. */
final class StoreChecks {
	/** @return list<Check> */
	public static function of( StoreFindings $found ): array {
		return array(
			self::https( $found ),
			self::permalinks( $found ),
			self::versions( $found ),
			self::object_cache( $found ),
			self::namesakes( $found ),
			self::mailers(
				'stock_mailers',
				__( 'Other back-in-stock mails', 'sequenzy-for-woocommerce' ),
				$found->stock_mailers,
				__( 'Nothing else mails shoppers when a product is back in stock.', 'sequenzy-for-woocommerce' ),
				/* translators: %s: names of plugins. */
				__( '%s may mail shoppers about products back in stock too: they would get two mails.', 'sequenzy-for-woocommerce' )
			),
			self::mailers(
				'cart_mailers',
				__( 'Other cart reminders', 'sequenzy-for-woocommerce' ),
				$found->cart_mailers,
				__( 'Nothing else reminds shoppers of their carts.', 'sequenzy-for-woocommerce' ),
				/* translators: %s: names of plugins. */
				__( '%s may remind shoppers of their carts too: they would get two mails.', 'sequenzy-for-woocommerce' )
			),
		);
	}

	private static function https( StoreFindings $found ): Check {
		$label = __( 'HTTPS', 'sequenzy-for-woocommerce' );
		if ( str_starts_with( $found->home, 'https://' ) ) {
			return Check::passes( 'https', $label, __( 'The store’s address begins with https.', 'sequenzy-for-woocommerce' ) );
		}
		return $found->is_private()
			? Check::passes( 'https', $label, __( 'The store has no https; for a store on your own machine that is fine.', 'sequenzy-for-woocommerce' ) )
			: Check::fails( 'https', $label, __( 'The store’s address begins with http: what shoppers type, and the approval of the connection, would travel readable for everybody on the way.', 'sequenzy-for-woocommerce' ), __( 'Change both addresses to https under Settings → General', 'sequenzy-for-woocommerce' ), admin_url( 'options-general.php' ) );
	}

	private static function permalinks( StoreFindings $found ): Check {
		$label = __( 'Permalinks', 'sequenzy-for-woocommerce' );
		return $found->has_pretty_permalinks
			? Check::passes( 'permalinks', $label, __( 'Pages have readable addresses.', 'sequenzy-for-woocommerce' ) )
			: Check::warns( 'permalinks', $label, __( 'Addresses of products are numbers (plain permalinks). Mails link to them; WooCommerce’s own REST API and webhooks do not work that way.', 'sequenzy-for-woocommerce' ), __( 'Choose “Post name” under Settings → Permalinks', 'sequenzy-for-woocommerce' ), admin_url( 'options-permalink.php' ) );
	}

	private static function versions( StoreFindings $found ): Check {
		$label = __( 'Versions', 'sequenzy-for-woocommerce' );
		if ( array() !== $found->unmet ) {
			return Check::fails( 'versions', $label, implode( ' ', $found->unmet ), __( 'Update it', 'sequenzy-for-woocommerce' ), admin_url( 'update-core.php' ) );
		}
		$names = array();
		foreach ( $found->versions as $name => $version ) {
			$names[] = $name . ' ' . $version;
		}
		return Check::passes( 'versions', $label, implode( ', ', $names ) . '.' );
	}

	private static function object_cache( StoreFindings $found ): Check {
		$label = __( 'Object cache', 'sequenzy-for-woocommerce' );
		return match ( $found->cache ) {
			null => Check::passes( 'object_cache', $label, __( 'The store has none; none is needed.', 'sequenzy-for-woocommerce' ) ),
			'ok' => Check::passes( 'object_cache', $label, __( 'It answers what the database holds.', 'sequenzy-for-woocommerce' ) ),
			'deaf' => Check::fails( 'object_cache', $label, __( 'The object cache does not give back what was put into it. Settings and stock may look older than they are, here and in all of WordPress.', 'sequenzy-for-woocommerce' ), __( 'Ask your host to look at the object cache, or switch it off', 'sequenzy-for-woocommerce' ) ),
			default => Check::fails( 'object_cache', $label, __( 'The object cache holds an older state of the connection than the database: what shoppers do may not be noticed.', 'sequenzy-for-woocommerce' ), __( 'Flush the object cache (wp cache flush, or the button of your cache plugin)', 'sequenzy-for-woocommerce' ) ),
		};
	}

	private static function namesakes( StoreFindings $found ): Check {
		$label = __( 'One plugin for Sequenzy', 'sequenzy-for-woocommerce' );
		return array() === $found->namesakes
			? Check::passes( 'namesakes', $label, __( 'No other plugin connects this store to Sequenzy.', 'sequenzy-for-woocommerce' ) )
			/* translators: %s: names of plugins. */
			: Check::fails( 'namesakes', $label, sprintf( __( '%s connects this store to Sequenzy too: orders would count twice, and shoppers get two mails.', 'sequenzy-for-woocommerce' ), implode( ', ', $found->namesakes ) ), __( 'Keep one of the two and deactivate the other', 'sequenzy-for-woocommerce' ), admin_url( 'plugins.php' ) );
	}

	/** @param list<string> $names */
	private static function mailers( string $id, string $label, array $names, string $none, string $some ): Check {
		return array() === $names
			? Check::passes( $id, $label, $none )
			: Check::warns( $id, $label, sprintf( $some, implode( ', ', $names ) ), __( 'Leave the job to one of them', 'sequenzy-for-woocommerce' ), admin_url( 'plugins.php' ) );
	}
}
