<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of what people see of the log and the outbox: a page at a time, newest first, below an id, so that a late page costs what the first does. */
final class ActivityStore {
	private const RECORDS = array( 'product', 'variation', 'customer', 'order', 'cart' );

	private const REASONS = 20;

	private const UUID = '/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i';

	/** @return list<Row> One more than asked for, if there is one. */
	public function deliveries( ActivityQuery $query ): array {
		$conditions = array( ...self::among( 'outcome', ActivityQuery::OUTCOMES[ $query->show ] ?? array() ), ...self::among( 'type', $query->types() ), ...self::found( $query->search, 'code', true ) );
		return $this->page( 'SELECT id, event_id, type, entity_type, entity_id, outcome, code, message, attempts, delivered_at FROM %i', Schema::deliveries(), $conditions, $query );
	}

	/** @return list<Row> The same of the outbox. */
	public function entries( ActivityQuery $query ): array {
		$conditions = array( ...self::among( 'status', ActivityQuery::STATUSES[ $query->show ] ?? array() ), ...self::among( 'type', $query->types() ), ...self::found( $query->search, 'last_error_code', false ) );
		return $this->page( 'SELECT id, event_id, type, entity_type, entity_id, status, last_error_code, last_error, attempts, available_at, created_at FROM %i', Schema::outbox(), $conditions, $query );
	}

	public function delivery( int $id ): ?Row {
		return $this->one( Schema::deliveries(), $id );
	}

	public function entry( int $id ): ?Row {
		return $this->one( Schema::outbox(), $id );
	}

	/**
	 * Which of these were set aside and can be sent again.
	 *
	 * @param list<string> $keys Of entries (Marker::key()).
	 * @return array<string, int> Entry ids by key.
	 */
	public function set_aside( array $keys ): array {
		if ( array() === $keys ) {
			return array();
		}
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows = $wpdb->get_results( $wpdb->prepare( "SELECT id, dedupe_key FROM %i WHERE status = 'dead' AND dedupe_key IN (" . implode( ', ', array_fill( 0, count( $keys ), '%s' ) ) . ')', Schema::outbox(), ...$keys ), ARRAY_A );
		$ids  = array();
		foreach ( Row::all( $rows ) as $row ) {
			$ids[ $row->text( 'dedupe_key' ) ] = $row->int( 'id' );
		}
		return $ids;
	}

	/** @return list<Row> code, message and entries: why entries were set aside, the most frequent first. */
	public function reasons(): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		return Row::all( $wpdb->get_results( $wpdb->prepare( "SELECT last_error_code AS code, MAX(last_error) AS message, COUNT(*) AS entries FROM %i WHERE status = 'dead' GROUP BY last_error_code ORDER BY entries DESC LIMIT %d", Schema::outbox(), self::REASONS ), ARRAY_A ) );
	}

	/**
	 * Which of these events wait here or were sent lately.
	 *
	 * @param list<string> $event_ids
	 * @return list<string>
	 */
	public function known( array $event_ids ): array {
		if ( array() === $event_ids ) {
			return array();
		}
		/** @var wpdb $wpdb */
		global $wpdb;
		$places = implode( ', ', array_fill( 0, count( $event_ids ), '%s' ) );
		// phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Placeholders.
		$rows = $wpdb->get_results( $wpdb->prepare( "SELECT dedupe_key AS event_id FROM %i WHERE dedupe_key IN ($places) UNION SELECT event_id FROM %i WHERE event_id IN ($places)", Schema::outbox(), ...array( ...$event_ids, Schema::deliveries(), ...$event_ids ) ), ARRAY_A );
		return array_map( static fn( Row $row ): string => $row->text( 'event_id' ), Row::all( $rows ) );
	}

	/**
	 * @param literal-string                            $select
	 * @param list<array{literal-string, list<string>}> $conditions SQL and its values.
	 * @return list<Row>
	 */
	private function page( string $select, string $table, array $conditions, ActivityQuery $query ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$sql    = implode( '', array_map( static fn( array $condition ): string => ' AND ' . $condition[0], $conditions ) );
		$values = array_merge( ...array_column( $conditions, 1 ), ...array( array() ) );
		// phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Put together here from constants; the values are placeholders.
		return Row::all( $wpdb->get_results( $wpdb->prepare( "$select WHERE id < %d$sql ORDER BY id DESC LIMIT %d", $table, $query->below, ...array( ...$values, $query->limit + 1 ) ), ARRAY_A ) );
	}

	private function one( string $table, int $id ): ?Row {
		/** @var wpdb $wpdb */
		global $wpdb;
		return Row::all( $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM %i WHERE id = %d', $table, $id ), ARRAY_A ) )[0] ?? null;
	}

	/**
	 * @param literal-string $column
	 * @param list<string>   $values None: any.
	 * @return list<array{literal-string, list<string>}>
	 */
	private static function among( string $column, array $values ): array {
		return array() === $values ? array() : array( array( "$column IN (" . implode( ', ', array_fill( 0, count( $values ), '%s' ) ) . ')', $values ) );
	}

	/**
	 * Each kind of search uses an index; only a word has to be compared with row after row, until the page is full.
	 *
	 * @param literal-string $code_column
	 * @param bool           $knows_recipient Whether the table can be asked for an address.
	 * @return list<array{literal-string, list<string>}>
	 */
	private static function found( string $search, string $code_column, bool $knows_recipient ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$search = trim( $search );
		return match ( true ) {
			'' === $search => array(),
			1 === preg_match( self::UUID, $search ) => array( array( 'event_id = %s', array( strtolower( $search ) ) ) ),
			str_contains( $search, '@' ) => array( $knows_recipient ? array( 'recipient = %s', array( Recipient::of( $search ) ) ) : array( 'payload LIKE %s', array( '%' . $wpdb->esc_like( $search ) . '%' ) ) ),
			1 === preg_match( '/^#?\d+$/', $search ) => array( ...self::among( 'entity_type', self::RECORDS ), array( 'entity_id = %s', array( ltrim( $search, '#' ) ) ) ),
			default => array( array( "(type LIKE %s OR $code_column LIKE %s)", array( $wpdb->esc_like( $search ) . '%', $wpdb->esc_like( $search ) . '%' ) ) ),
		};
	}
}
