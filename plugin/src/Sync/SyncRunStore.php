<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use LogicException;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\Schema;
use Sequenzy\WooCommerce\Row;
use wpdb;

/**
 * SQL of sync runs. The state moves by compare-and-set, so of a person and the worker only one wins; the progress stands apart
 * and is the worker's. A unique column lets one run be under way at most.
 */
final class SyncRunStore {
	public function __construct( private readonly Clock $clock ) {}

	/** The newest, whatever became of it. */
	public function newest(): ?SyncRun {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows = Row::all( $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM %i ORDER BY id DESC LIMIT 1', Schema::sync_runs() ), ARRAY_A ) );
		return array() === $rows ? null : self::run( $rows[0] );
	}

	/** Whether both sides were ever found equal: then a comparison has something to go by. */
	public function has_verified( string $integration_id ): bool {
		/** @var wpdb $wpdb */
		global $wpdb;
		return null !== $wpdb->get_var( $wpdb->prepare( "SELECT id FROM %i WHERE state = 'verified' AND integration_id = %s LIMIT 1", Schema::sync_runs(), $integration_id ) );
	}

	/**
	 * @param 'initial'|'manual'|'repair' $reason
	 * @return bool False when another one is under way.
	 */
	public function request( string $run_id, string $reason, string $integration_id, string $who ): bool {
		/** @var wpdb $wpdb */
		global $wpdb;
		$now = $this->clock->micros();
		return 1 === $wpdb->query(
			$wpdb->prepare(
				"INSERT IGNORE INTO %i (run_id, reason, state, flight, integration_id, progress, commands, requested_at, changed_at, changed_by) VALUES (%s, %s, %s, 'now', %s, %s, '[]', %d, %d, %s)",
				Schema::sync_runs(),
				$run_id,
				$reason,
				SyncState::Requested->value,
				$integration_id,
				( new SyncProgress() )->to_json(),
				$now,
				$now,
				$who
			)
		);
	}

	/** @return bool False when somebody else moved it since it was read. */
	public function move( SyncRun $from, SyncState $to, string $who, string $error_code = '', string $error = '' ): bool {
		if ( ! $from->state->may_become( $to ) ) {
			throw new LogicException( esc_html( sprintf( 'A sync run that is %s cannot become %s.', $from->state->value, $to->value ) ) );
		}
		/** @var wpdb $wpdb */
		global $wpdb;
		return 1 === $wpdb->query(
			$wpdb->prepare(
				"UPDATE %i SET state = %s, flight = NULLIF(%s, ''), error_code = %s, error = %s, changed_at = %d, changed_by = %s WHERE run_id = %s AND state = %s",
				Schema::sync_runs(),
				$to->value,
				$to->is_under_way() ? 'now' : '',
				$error_code,
				$error,
				$this->clock->micros(),
				$who,
				$from->run_id,
				$from->state->value
			)
		);
	}

	public function save_progress( string $run_id, SyncProgress $progress ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( 'UPDATE %i SET progress = %s WHERE run_id = %s', Schema::sync_runs(), $progress->to_json(), $run_id ) );
	}

	/** The command is done when the run is. */
	public function add_command( SyncRun $run, string $command_id ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( 'UPDATE %i SET commands = %s WHERE run_id = %s', Schema::sync_runs(), (string) wp_json_encode( array_values( array_unique( array( ...$run->commands, $command_id ) ) ) ), $run->run_id ) );
	}

	public function forget(): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( 'DELETE FROM %i', Schema::sync_runs() ) );
	}

	private static function run( Row $row ): SyncRun {
		$reason   = $row->text( 'reason' );
		$commands = json_decode( $row->text( 'commands' ), true );
		return new SyncRun(
			$row->text( 'run_id' ),
			in_array( $reason, array( 'initial', 'repair' ), true ) ? $reason : 'manual',
			SyncState::tryFrom( $row->text( 'state' ) ) ?? SyncState::Cancelled,
			$row->text( 'integration_id' ),
			SyncProgress::from_json( $row->text( 'progress' ) ),
			array_values( array_filter( is_array( $commands ) ? $commands : array(), 'is_string' ) ),
			$row->text( 'error_code' ),
			$row->text( 'error' ),
			$row->int( 'requested_at' ),
			$row->int( 'changed_at' ),
			$row->text( 'changed_by' ),
		);
	}
}
