<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Outbox\Schema;
use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of the slices. They outlive their run, so that a later one can compare without sending everything. */
final class SliceStore {
	private const PAGE = 500;

	/**
	 * @param list<int> $buckets
	 * @param string    $run_id Only what this run wrote; empty: whichever.
	 * @return array<int, Slice> By bucket.
	 */
	public function read( SyncResource $what, array $buckets, string $run_id = '' ): array {
		if ( array() === $buckets ) {
			return array();
		}
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows = $wpdb->get_results( $wpdb->prepare( 'SELECT bucket, version, held FROM %i WHERE resource = %s AND bucket IN (' . implode( ', ', array_fill( 0, count( $buckets ), '%d' ) ) . ") AND (run_id = %s OR %s = '')", Schema::sync_slices(), $what->value, ...array( ...$buckets, $run_id, $run_id ) ), ARRAY_A );
		return self::slices( $what, $rows );
	}

	/** @param non-empty-list<Slice> $slices */
	public function write( array $slices, string $run_id ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$values = array();
		foreach ( $slices as $slice ) {
			array_push( $values, $slice->resource->value, $slice->bucket, $run_id, $slice->version, bin2hex( $slice->held ) );
		}
		$wpdb->query(
			$wpdb->prepare(
				'INSERT INTO %i (resource, bucket, run_id, version, held) VALUES ' . implode( ', ', array_fill( 0, count( $slices ), '(%s, %d, %s, %d, %s)' ) )
				. ' ON DUPLICATE KEY UPDATE run_id = VALUES(run_id), version = VALUES(version), held = VALUES(held)',
				Schema::sync_slices(),
				...$values
			)
		);
	}

	/**
	 * All of a resource, a part at a time.
	 *
	 * @param string $run_id Only what this run wrote; empty: whichever.
	 * @return iterable<Slice>
	 */
	public function all( SyncResource $what, string $run_id = '' ): iterable {
		/** @var wpdb $wpdb */
		global $wpdb;
		$above = -1;
		do {
			$rows = $wpdb->get_results( $wpdb->prepare( "SELECT bucket, version, held FROM %i WHERE resource = %s AND bucket > %d AND (run_id = %s OR %s = '') ORDER BY bucket LIMIT %d", Schema::sync_slices(), $what->value, $above, $run_id, $run_id, self::PAGE ), ARRAY_A );
			$page = self::slices( $what, $rows );
			foreach ( $page as $bucket => $slice ) {
				$above = $bucket;
				yield $slice;
			}
			$is_full = self::PAGE === count( $page );
		} while ( $is_full );
	}

	/** Microseconds since 1970: since when live events may have gone beyond a slice. Null: there is none. */
	public function oldest_version(): ?int {
		/** @var wpdb $wpdb */
		global $wpdb;
		$oldest = $wpdb->get_var( $wpdb->prepare( 'SELECT MIN(version) FROM %i', Schema::sync_slices() ) );
		return is_numeric( $oldest ) ? (int) $oldest : null;
	}

	/** Records of buckets that a finished run did not meet are gone. */
	public function keep_only( string $run_id ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( 'DELETE FROM %i WHERE run_id <> %s', Schema::sync_slices(), $run_id ) );
	}

	public function forget(): void {
		$this->keep_only( '' );
	}

	/** @return array<int, Slice> By bucket. */
	private static function slices( SyncResource $what, mixed $rows ): array {
		$slices = array();
		foreach ( Row::all( $rows ) as $row ) {
			$slices[ $row->int( 'bucket' ) ] = new Slice( $what, $row->int( 'bucket' ), $row->int( 'version' ), (string) hex2bin( $row->text( 'held' ) ) );
		}
		return $slices;
	}
}
