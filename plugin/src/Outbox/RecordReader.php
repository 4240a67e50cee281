<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use Closure;
use Sequenzy\WooCommerce\Log;
use Sequenzy\WooCommerce\Mask;
use Throwable;

/** Reads for Sequenzy what the store holds. Where another plugin fails in a record, that one waits with the reason and the others go on. */
final class RecordReader {
	public function __construct(
		private readonly PayloadSource $payloads,
		private readonly Log $log,
	) {}

	/**
	 * The present state of records, past what is remembered of them.
	 *
	 * @param array<'product'|'variation'|'customer'|'order', list<int>> $ids By type.
	 * @return array{array<string, array<int, array<string, mixed>>>, array<string, array<int, string>>} By type and id: payloads, and why there is none. What is in neither is gone.
	 */
	public function read( array $ids ): array {
		$payloads = array();
		$reasons  = array();
		$deaf     = Remembered::forget( $ids );
		foreach ( $ids as $type => $of_type ) {
			$old = $deaf[ $type ] ?? array();

			[ $payloads[ $type ], $reasons[ $type ] ] = $this->read_type( $type, array_values( array_diff( $of_type, $old ) ) );

			$reasons[ $type ] += array_fill_keys( $old, 'The object cache of this store keeps what it is told to forget, so what it says may be old. It is tried again later.' );
		}
		return array( $payloads, $reasons );
	}

	/**
	 * All at once, and only when that fails in smaller and smaller parts.
	 *
	 * @param 'product'|'variation'|'customer'|'order' $type
	 * @param list<int>                                $ids
	 * @return array{array<int, array<string, mixed>>, array<int, string>} By id.
	 */
	private function read_type( string $type, array $ids ): array {
		if ( array() === $ids ) {
			return array( array(), array() );
		}
		[ $payloads, $reason ] = $this->attempt( fn(): array => $this->payloads->build( $type, $ids ) );
		if ( null !== $payloads ) {
			return array( $payloads, array() );
		}
		if ( 1 === count( $ids ) ) {
			$this->log->error( sprintf( 'The %s %d cannot be read for Sequenzy now. %s', $type, $ids[0], $reason ) );
			return array( array(), array( $ids[0] => $reason ) );
		}
		$middle               = intdiv( count( $ids ), 2 );
		[ $some, $reasons ]   = $this->read_type( $type, array_slice( $ids, 0, $middle ) );
		[ $others, $further ] = $this->read_type( $type, array_slice( $ids, $middle ) );
		return array( $some + $others, $reasons + $further );
	}

	/**
	 * What was kept, made whole.
	 *
	 * @param string               $type Of the event.
	 * @param array<string, mixed> $kept
	 * @return array{array<string, mixed>|null, string} The payload, or null and why there is none.
	 */
	public function complete( string $type, array $kept ): array {
		[ $payload, $reason ] = $this->attempt( fn(): array => $this->payloads->complete( $type, $kept ) );
		if ( null === $payload ) {
			$this->log->error( sprintf( '%s cannot be told to Sequenzy now. %s', $type, $reason ) );
		}
		return array( $payload, $reason );
	}

	/**
	 * @template T
	 * @param Closure(): T $read
	 * @return array{T|null, string}
	 */
	private function attempt( Closure $read ): array {
		try {
			return array( $read(), '' );
		} catch ( Throwable $error ) {
			return array( null, Mask::text( sprintf( 'Something in this store failed meanwhile, in %s, line %d (%s: %s). It is tried again later.', plugin_basename( $error->getFile() ), $error->getLine(), $error::class, $error->getMessage() ) ) );
		}
	}
}
