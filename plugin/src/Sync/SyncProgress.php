<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

/** How far a run is. Written by the worker alone, after each acknowledged page: whoever comes next goes on from here. */
final class SyncProgress {
	/**
	 * @param bool                                              $is_announced Sequenzy knows of the run.
	 * @param SyncResource|null                                     $resource     What is being copied; null: everything was.
	 * @param int                                               $cursor       The last id that is done; 0: none yet.
	 * @param int                                               $sequence     Batches sent.
	 * @param array{products: int, customers: int, orders: int} $totals       When the run began.
	 * @param array{products: int, customers: int, orders: int} $done
	 * @param int                                               $refused      Of these not taken; live events say why.
	 * @param int                                               $page_size    Adapts to what the store and the network can do.
	 * @param float                                             $per_second   Records, as it was lately.
	 * @param int                                               $page_at      Microseconds since 1970 of the last page; 0: after a break.
	 * @param int                                               $started_at   Microseconds since 1970; 0: not yet.
	 * @param list<array{string, int, int}>                     $repair       Buckets to send again: resource, bucket, cursor.
	 * @param int                                               $comparisons  How often both sides were compared.
	 * @param int|null                                          $guest_buyers As Sequenzy counted them then; null: it has not said so.
	 */
	public function __construct(
		public readonly bool $is_announced = false,
		public readonly ?SyncResource $resource = SyncResource::Products,
		public readonly int $cursor = 0,
		public readonly int $sequence = 0,
		public readonly array $totals = self::NOTHING,
		public readonly array $done = self::NOTHING,
		public readonly int $refused = 0,
		public readonly int $page_size = 100,
		public readonly float $per_second = 0.0,
		public readonly int $page_at = 0,
		public readonly int $started_at = 0,
		public readonly array $repair = array(),
		public readonly int $comparisons = 0,
		public readonly ?int $guest_buyers = null,
	) {}

	public const NOTHING = array(
		'products'  => 0,
		'customers' => 0,
		'orders'    => 0,
	);

	/** The same with some values replaced, by property name. */
	public function with( mixed ...$values ): self {
		/** @phpstan-ignore-next-line argument.type -- The names and types are the constructor's. */
		return new self( ...array_merge( get_object_vars( $this ), $values ) );
	}

	public function done(): int {
		return array_sum( $this->done );
	}

	/** Records that came while it ran count too. */
	public function total(): int {
		return max( array_sum( $this->totals ), $this->done() );
	}

	/** Null while nobody can know. */
	public function seconds_left(): ?int {
		return $this->per_second > 0 ? (int) ceil( ( $this->total() - $this->done() ) / $this->per_second ) : null;
	}

	public function to_json(): string {
		return (string) wp_json_encode( array( 'resource' => $this->resource?->value ) + get_object_vars( $this ) );
	}

	public static function from_json( string $json ): self {
		$values = json_decode( $json, true );
		$values = is_array( $values ) ? $values : array();
		$number = static fn( mixed $value ): int => is_int( $value ) ? $value : 0;
		$counts = static fn( mixed $of ): array => array_map( static fn( string $key ): int => $number( is_array( $of ) ? $of[ $key ] ?? 0 : 0 ), array_combine( array_keys( self::NOTHING ), array_keys( self::NOTHING ) ) );
		$repair = array();
		foreach ( is_array( $values['repair'] ?? null ) ? $values['repair'] : array() as $bucket ) {
			if ( is_array( $bucket ) && is_string( $bucket[0] ?? null ) ) {
				$repair[] = array( $bucket[0], $number( $bucket[1] ?? 0 ), $number( $bucket[2] ?? 0 ) );
			}
		}
		return new self(
			true === ( $values['is_announced'] ?? false ),
			is_string( $values['resource'] ?? null ) ? SyncResource::tryFrom( $values['resource'] ) : null,
			$number( $values['cursor'] ?? 0 ),
			$number( $values['sequence'] ?? 0 ),
			$counts( $values['totals'] ?? null ),
			$counts( $values['done'] ?? null ),
			$number( $values['refused'] ?? 0 ),
			max( 1, $number( $values['page_size'] ?? 0 ) ),
			is_numeric( $values['per_second'] ?? null ) ? (float) $values['per_second'] : 0.0,
			$number( $values['page_at'] ?? 0 ),
			$number( $values['started_at'] ?? 0 ),
			$repair,
			$number( $values['comparisons'] ?? 0 ),
			is_int( $values['guest_buyers'] ?? null ) ? $values['guest_buyers'] : null,
		);
	}
}
