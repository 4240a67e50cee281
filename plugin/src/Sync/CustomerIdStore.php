<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Filters;
use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of the accounts of this store that are customers. On a network the accounts are shared, the roles are not. */
final class CustomerIdStore implements RecordSource {
	public function __construct( private readonly Filters $filters ) {}

	public function page( int $low, int $high, int $limit, bool $is_newest_first ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$roles = $this->roles();
		$rows  = $is_newest_first
			? $wpdb->get_results( $wpdb->prepare( "SELECT u.ID FROM %i u INNER JOIN %i m ON m.user_id = u.ID AND m.meta_key = %s WHERE u.user_email <> '' AND u.ID BETWEEN %d AND %d AND (" . implode( ' OR ', array_fill( 0, count( $roles ), 'm.meta_value LIKE %s' ) ) . ') ORDER BY u.ID DESC LIMIT %d', $wpdb->users, $wpdb->usermeta, self::capabilities(), $low, $high, ...array( ...$roles, $limit ) ), ARRAY_A )
			: $wpdb->get_results( $wpdb->prepare( "SELECT u.ID FROM %i u INNER JOIN %i m ON m.user_id = u.ID AND m.meta_key = %s WHERE u.user_email <> '' AND u.ID BETWEEN %d AND %d AND (" . implode( ' OR ', array_fill( 0, count( $roles ), 'm.meta_value LIKE %s' ) ) . ') ORDER BY u.ID LIMIT %d', $wpdb->users, $wpdb->usermeta, self::capabilities(), $low, $high, ...array( ...$roles, $limit ) ), ARRAY_A );
		return array_map( static fn( Row $row ): Entity => new Entity( 'customer', $row->int( 'ID' ) ), Row::all( $rows ) );
	}

	public function count(): int {
		/** @var wpdb $wpdb */
		global $wpdb;
		$roles = $this->roles();
		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM %i u INNER JOIN %i m ON m.user_id = u.ID AND m.meta_key = %s WHERE u.user_email <> '' AND (" . implode( ' OR ', array_fill( 0, count( $roles ), 'm.meta_value LIKE %s' ) ) . ')', $wpdb->users, $wpdb->usermeta, self::capabilities(), ...$roles ) );
	}

	public function highest_id(): int {
		/** @var wpdb $wpdb */
		global $wpdb;
		return (int) $wpdb->get_var( $wpdb->prepare( 'SELECT MAX(ID) FROM %i', $wpdb->users ) );
	}

	public function ids_at_once(): int {
		return self::UNINDEXED_IDS;
	}

	public function modified_since( int $since, int $low, int $high, int $limit ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$roles = $this->roles();
		// An account has no date of its last change; WooCommerce writes one. Seconds of ten digits compare as text.
		$rows     = $wpdb->get_results( $wpdb->prepare( "SELECT u.ID, c.meta_value AS modified FROM %i u INNER JOIN %i m ON m.user_id = u.ID AND m.meta_key = %s INNER JOIN %i c ON c.user_id = u.ID AND c.meta_key = 'last_update' WHERE u.user_email <> '' AND c.meta_value >= %s AND u.ID BETWEEN %d AND %d AND (" . implode( ' OR ', array_fill( 0, count( $roles ), 'm.meta_value LIKE %s' ) ) . ') ORDER BY u.ID LIMIT %d', $wpdb->users, $wpdb->usermeta, self::capabilities(), $wpdb->usermeta, (string) $since, $low, $high, ...array( ...$roles, $limit ) ), ARRAY_A );
		$modified = array();
		foreach ( Row::all( $rows ) as $row ) {
			$modified[ $row->int( 'ID' ) ] = array( new Entity( 'customer', $row->int( 'ID' ) ), $row->int( 'modified' ) );
		}
		return $modified;
	}

	/** @return non-empty-list<string> As they are looked for in an account's capabilities; without any role, nobody's. */
	private function roles(): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$roles = array_map( static fn( string $role ): string => '%"' . $wpdb->esc_like( $role ) . '"%', $this->filters->customer_roles() );
		return array() === $roles ? array( '' ) : $roles;
	}

	private static function capabilities(): string {
		/** @var wpdb $wpdb */
		global $wpdb;
		return $wpdb->get_blog_prefix() . 'capabilities';
	}
}
