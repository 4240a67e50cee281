<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

/** What Sequenzy acknowledged of a thousand ids: all at one version, a bit for each (protocol, Sync: buckets). */
final class Slice {
	public const IDS = 1000;

	/** @param string $held 125 bytes. */
	public function __construct(
		public readonly SyncResource $resource,
		public readonly int $bucket,
		public readonly int $version,
		public readonly string $held,
	) {}

	public static function nothing( SyncResource $what, int $bucket, int $version ): self {
		return new self( $what, $bucket, $version, str_repeat( "\0", intdiv( self::IDS, 8 ) ) );
	}

	public static function bucket_of( int $id ): int {
		return intdiv( $id, self::IDS );
	}

	/** @param list<int> $ids Of this bucket. */
	public function with( array $ids ): self {
		$held = $this->held;
		foreach ( $ids as $id ) {
			$bit                       = $id % self::IDS;
			$held[ intdiv( $bit, 8 ) ] = chr( ord( $held[ intdiv( $bit, 8 ) ] ) | 1 << $bit % 8 );
		}
		return new self( $this->resource, $this->bucket, $this->version, $held );
	}

	public function holds( int $id ): bool {
		$bit = $id % self::IDS;
		return self::bucket_of( $id ) === $this->bucket && 0 !== ( ord( $this->held[ intdiv( $bit, 8 ) ] ) & 1 << $bit % 8 );
	}

	/** @return list<int> */
	public function ids(): array {
		$ids = array();
		for ( $id = $this->bucket * self::IDS; $id < ( $this->bucket + 1 ) * self::IDS; $id++ ) {
			if ( $this->holds( $id ) ) {
				$ids[] = $id;
			}
		}
		return $ids;
	}

	/**
	 * How many ids, and the sum of the first 8 bytes of sha256("id:version"), modulo 2^64: PHP's integers would overflow, so
	 * both halves are added for themselves.
	 *
	 * @param array<int, mixed> $left_out By id: neither side counts them.
	 * @return array{count: int, digest: string}
	 */
	public function sum( array $left_out ): array {
		$ids  = array_filter( $this->ids(), static fn( int $id ): bool => ! isset( $left_out[ $id ] ) );
		$high = 0;
		$low  = 0;
		foreach ( $ids as $id ) {
			$hash  = hash( 'sha256', $id . ':' . $this->version );
			$high += (int) hexdec( substr( $hash, 0, 8 ) );
			$low  += (int) hexdec( substr( $hash, 8, 8 ) );
		}
		return array(
			'count'  => count( $ids ),
			'digest' => sprintf( '%08x%08x', ( $high + ( $low >> 32 ) ) & 0xffffffff, $low & 0xffffffff ),
		);
	}
}
