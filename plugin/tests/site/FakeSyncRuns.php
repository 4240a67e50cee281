<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Site;

/**
 * Sequenzy's side of sync runs, as the contract says: it keeps the highest version of each record, compares by buckets, and
 * lets what a whole copy did not meet go. In a file, for the same reason as the journal. The digest is computed in another
 * way than the plugin's, which must not prove itself.
 */
final class FakeSyncRuns {
	/** @var list<int> Ids of items that are rejected. */
	public array $rejects = array();

	/** @var list<int> Ids because of which a whole batch is refused with 400. */
	public array $poison = array();

	public function __construct( private readonly string $file ) {}

	public function forget(): void {
		$this->rejects = array();
		$this->poison  = array();
		$this->save( array( 'runs' => array(), 'held' => array( 'products' => array(), 'customers' => array(), 'orders' => array() ) ) );
		$this->forget_requests();
	}

	public function forget_requests(): void {
		is_file( $this->file . '.sent' ) && unlink( $this->file . '.sent' );
	}

	/** @return array<int, int> Versions by id. */
	public function held( string $resource ): array {
		return $this->load()['held'][ $resource ];
	}

	/** Rows get lost over there. */
	public function lose( string $resource, int ...$ids ): void {
		$state                       = $this->load();
		$state['held'][ $resource ] = array_diff_key( $state['held'][ $resource ], array_flip( $ids ) );
		$this->save( $state );
	}

	/** @return list<array{string, int}> Resource and id of each item that reached it, repeats included. */
	public function reached(): array {
		$lines = is_file( $this->file . '.sent' ) ? file( $this->file . '.sent', FILE_IGNORE_NEW_LINES ) : array();
		return array_map( static fn( string $line ): array => json_decode( $line, true ), $lines ? $lines : array() );
	}

	/** A live event tells of a record too. */
	public function learn( array $event ): void {
		$resource = array( 'product' => 'products', 'variation' => 'products', 'customer' => 'customers', 'order' => 'orders' )[ $event['entity']['type'] ?? '' ] ?? null;
		if ( null !== $resource ) {
			$state = $this->load();
			if ( str_ends_with( $event['type'], '.deleted' ) ) {
				unset( $state['held'][ $resource ][ $event['entity']['id'] ] );
			} else {
				$state['held'][ $resource ][ $event['entity']['id'] ] = max( $event['entity']['version'], $state['held'][ $resource ][ $event['entity']['id'] ] ?? 0 );
			}
			$this->save( $state );
		}
	}

	/** @return array{int, array<string, mixed>} */
	public function answer( string $path, array $body ): array {
		$state = $this->load();
		if ( '/sync-runs' === $path ) {
			$is_new                            = ! isset( $state['runs'][ $body['runId'] ] );
			$state['runs'][ $body['runId'] ] ??= array( 'state' => 'running', 'reason' => $body['reason'], 'seen' => array( 'products' => array(), 'customers' => array(), 'orders' => array() ) );
			$this->save( $state );
			return array( $is_new ? 201 : 200, array( 'runId' => $body['runId'], 'state' => $state['runs'][ $body['runId'] ]['state'], 'received' => array( 'products' => 0, 'customers' => 0, 'orders' => 0 ) ) );
		}
		[ , , $run_id, $what ] = explode( '/', $path );
		$run                   = $state['runs'][ $run_id ] ?? null;
		if ( null === $run ) {
			return array( 404, FakeSequenzy::error( 'SYNC_RUN_NOT_FOUND' ) );
		}
		if ( in_array( $run['state'], array( 'cancelled', 'verified', 'repaired' ), true ) ) {
			return array( 409, FakeSequenzy::error( 'SYNC_RUN_ENDED' ) );
		}
		[ $status, $answer, $state ] = match ( $what ) {
			'batches' => $this->take( $state, $run_id, $body ),
			'finish' => $this->compare( $state, $run_id, $body ),
			'cancel' => $this->cancel( $state, $run_id ),
		};
		$this->save( $state );
		return array( $status, $answer );
	}

	private function take( array $state, string $run_id, array $body ): array {
		$ids = array_column( $body['items'], 'id' );
		if ( array() !== array_intersect( $ids, $this->poison ) ) {
			return array( 400, FakeSequenzy::error( 'VALIDATION_FAILED' ), $state );
		}
		$results = array();
		foreach ( $body['items'] as $item ) {
			file_put_contents( $this->file . '.sent', json_encode( array( $body['resource'], $item['id'] ) ) . "\n", FILE_APPEND );
			$known = $state['held'][ $body['resource'] ][ $item['id'] ] ?? 0;
			$state['runs'][ $run_id ]['seen'][ $body['resource'] ][ $item['id'] ] = true;
			if ( in_array( $item['id'], $this->rejects, true ) ) {
				$results[] = array( 'id' => $item['id'], 'status' => 'rejected', 'code' => 'VALIDATION_FAILED', 'message' => 'No.' );
			} elseif ( $known > $item['version'] ) {
				$results[] = array( 'id' => $item['id'], 'status' => 'stale', 'currentVersion' => $known );
			} else {
				$state['held'][ $body['resource'] ][ $item['id'] ] = $item['version'];
				$results[] = array( 'id' => $item['id'], 'status' => 'accepted' );
			}
		}
		return array( 200, array( 'results' => $results ), $state );
	}

	private function compare( array $state, string $run_id, array $body ): array {
		$differing = array();
		foreach ( array( 'products', 'customers', 'orders' ) as $resource ) {
			$claimed = array();
			foreach ( $body['buckets'] as $bucket ) {
				if ( $resource === $bucket['resource'] ) {
					$claimed[ $bucket['bucket'] ] = array( $bucket['count'], $bucket['digest'] );
				}
			}
			if ( 'repair' !== $state['runs'][ $run_id ]['reason'] ) {
				$state['held'][ $resource ] = array_intersect_key( $state['held'][ $resource ], $state['runs'][ $run_id ]['seen'][ $resource ] + array_flip( $body['leftOut'][ $resource ] ) );
			}
			$ours = array();
			foreach ( array_diff_key( $state['held'][ $resource ], array_flip( $body['leftOut'][ $resource ] ) ) as $id => $version ) {
				$ours[ intdiv( $id, 1000 ) ][] = hash( 'sha256', "$id:$version", true );
			}
			foreach ( array_keys( $claimed + $ours ) as $bucket ) {
				$sum = isset( $ours[ $bucket ] ) ? array( count( $ours[ $bucket ] ), self::sum( $ours[ $bucket ] ) ) : null;
				if ( $sum !== ( $claimed[ $bucket ] ?? null ) ) {
					$differing[] = array( 'resource' => $resource, 'bucket' => $bucket );
				}
			}
		}
		$before                             = $state['runs'][ $run_id ]['state'];
		$state['runs'][ $run_id ]['state'] = array() !== $differing ? 'verifying' : ( 'verifying' === $before ? 'repaired' : 'verified' );
		return array( 200, array( 'verified' => array() === $differing, 'state' => $state['runs'][ $run_id ]['state'], 'differing' => $differing, 'guestBuyers' => 7 ), $state );
	}

	private function cancel( array $state, string $run_id ): array {
		$state['runs'][ $run_id ]['state'] = 'cancelled';
		return array( 200, array( 'runId' => $run_id, 'state' => 'cancelled', 'received' => array( 'products' => 0, 'customers' => 0, 'orders' => 0 ) ), $state );
	}

	/** Byte by byte, with a carry, as on paper. */
	private static function sum( array $hashes ): string {
		$sum = array_fill( 0, 8, 0 );
		foreach ( $hashes as $hash ) {
			$carry = 0;
			for ( $i = 7; $i >= 0; $i-- ) {
				$carry    += $sum[ $i ] + ord( $hash[ $i ] );
				$sum[ $i ] = $carry & 255;
				$carry   >>= 8;
			}
		}
		return bin2hex( pack( 'C8', ...$sum ) );
	}

	private function load(): array {
		return json_decode( (string) file_get_contents( $this->file ), true );
	}

	private function save( array $state ): void {
		file_put_contents( $this->file, (string) json_encode( $state ) );
	}
}
