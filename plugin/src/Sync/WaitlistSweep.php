<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Outbox\NoteStore;
use Sequenzy\WooCommerce\Outbox\Outbox;

/**
 * Stock that somebody writes straight into the database fires no hook and changes no date. So what shoppers wait for, which
 * Sequenzy tells with each heartbeat, is looked at every minute; the rest of the catalogue can wait for the next sync.
 */
final class WaitlistSweep {
	public const OPTION = 'sequenzy_waitlist';

	private const INTERVAL_SECONDS = 60;

	private const PAGE = 500;

	/** Of a product that nobody has looked at yet. */
	private const UNSEEN = '';

	private const IN_STOCK = 'publish instock';

	public function __construct(
		private readonly StockStore $stock,
		private readonly Outbox $outbox,
		private readonly Clock $clock,
		private readonly NoteStore $notes,
	) {}

	/** @param list<array<string, mixed>> $items Contract: heartbeat-answer.json, waitlist: what changed since the last. */
	public function learn( array $items ): void {
		if ( array() === $items ) {
			return;
		}
		[ $swept, $seen ] = $this->read();
		foreach ( $items as $item ) {
			$product = is_string( $item['providerProductId'] ?? null ) && ctype_digit( $item['providerProductId'] ) ? (int) $item['providerProductId'] : 0;
			$variant = is_string( $item['providerVariantId'] ?? null ) && ctype_digit( $item['providerVariantId'] ) ? (int) $item['providerVariantId'] : $product;
			$key     = ( $variant === $product ? 'product:' : 'variation:' ) . $variant;
			if ( 0 === $variant || 0 === ( $item['waiting'] ?? 0 ) ) {
				unset( $seen[ $key ] );
			} else {
				$seen[ $key ] ??= self::UNSEEN;
			}
		}
		$this->save( $swept, $seen );
	}

	public function run_when_due(): void {
		[ $swept, $seen ] = $this->read();
		$now              = $this->clock->seconds();
		if ( array() === $seen || $now - $swept < self::INTERVAL_SECONDS ) {
			return;
		}
		foreach ( array_chunk( $seen, self::PAGE, true ) as $part ) {
			$version = $this->clock->micros();
			$stock   = $this->stock->stock( array_map( self::id( ... ), array_keys( $part ) ) );
			$changed = array();
			foreach ( $part as $key => $before ) {
				$after = $stock[ self::id( $key ) ] ?? self::UNSEEN;
				// Nobody may have told Sequenzy of the first look either, if it finds what is waited for.
				if ( $after !== $before && ( self::UNSEEN !== $before || self::IN_STOCK === $after ) ) {
					$changed[] = new Entity( str_starts_with( $key, 'variation:' ) ? 'variation' : 'product', self::id( $key ) );
				}
				$seen[ $key ] = $after;
			}
			$this->outbox->mark_page( $changed, $version );
			// A lasting object cache knows nothing of it either.
			array_map( static fn( Entity $entity ) => clean_post_cache( (int) $entity->id ), $changed );
		}
		$this->save( $now, $seen );
	}

	public function forget(): void {
		delete_option( self::OPTION );
	}

	private static function id( string $key ): int {
		return (int) substr( $key, (int) strpos( $key, ':' ) + 1 );
	}

	/** @return array{int, array<string, string>} When it was last run; what was seen then. */
	private function read(): array {
		$noted = $this->notes->read( self::OPTION );
		$seen  = array();
		foreach ( is_array( $noted['seen'] ?? null ) ? $noted['seen'] : array() as $key => $stock ) {
			$seen[ (string) $key ] = is_string( $stock ) ? $stock : self::UNSEEN;
		}
		return array( is_int( $noted['swept'] ?? null ) ? $noted['swept'] : 0, $seen );
	}

	/** @param array<string, string> $seen */
	private function save( int $swept, array $seen ): void {
		$this->notes->write(
			self::OPTION,
			array(
				'swept' => $swept,
				'seen'  => $seen,
			)
		);
	}
}
