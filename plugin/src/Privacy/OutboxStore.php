<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Privacy;

use Sequenzy\WooCommerce\EmailAddress;
use Sequenzy\WooCommerce\Outbox\Schema;
use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of what waits in the outbox, or was given up, and names a person. */
final class OutboxStore {
	/** @return list<array{id: int, kind: string, type: string, occurredAt: int, payload: array<mixed>}> */
	public function naming( string $email ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		// A complaint of the database would quote the address.
		$quiet   = $wpdb->suppress_errors();
		$rows    = $wpdb->get_results( $wpdb->prepare( "SELECT id, kind, type, occurred_at, payload FROM %i WHERE payload LIKE %s AND type <> 'subscriber.erased' ORDER BY id", Schema::outbox(), '%' . $wpdb->esc_like( trim( $email ) ) . '%' ), ARRAY_A );
		$entries = array();
		$wpdb->suppress_errors( $quiet );
		foreach ( Row::all( $rows ) as $row ) {
			$payload = json_decode( $row->text( 'payload' ), true );
			// The database compares texts; ana@example.com is not in joana@example.com.
			if ( is_array( $payload ) && self::names( $payload, EmailAddress::normal( $email ) ) ) {
				$entries[] = array(
					'id'         => $row->int( 'id' ),
					'kind'       => $row->text( 'kind' ),
					'type'       => $row->text( 'type' ),
					'occurredAt' => $row->int( 'occurred_at' ),
					'payload'    => $payload,
				);
			}
		}
		return $entries;
	}

	public function rewrite( int $id, string $payload ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( 'UPDATE %i SET payload = %s WHERE id = %d', Schema::outbox(), $payload, $id ) );
	}

	public function remove( int $id ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( 'DELETE FROM %i WHERE id = %d', Schema::outbox(), $id ) );
	}

	/** @param array<mixed> $values */
	private static function names( array $values, string $email ): bool {
		foreach ( $values as $value ) {
			if ( is_array( $value ) ? self::names( $value, $email ) : is_string( $value ) && EmailAddress::normal( $value ) === $email ) {
				return true;
			}
		}
		return false;
	}
}
