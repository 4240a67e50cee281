<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;

#[TestDox( 'Worker processes' )]
final class KillTest extends WordPressTestCase {
	/** @return array<string, array{string}> */
	public static function moments(): array {
		return array(
			'between capture and worker'                => array( 'before-worker' ),
			'between lease and send'                    => array( 'before-send' ),
			'between the answer and its acknowledgement' => array( 'after-answer' ),
		);
	}

	#[DataProvider( 'moments' )]
	#[TestDox( 'killed with -9 $_dataName lose nothing and repeat nothing: sign-up and restock arrive, once' )]
	public function test_killed( string $moment ): void {
		$product = $this->simple_product();
		$this->connect();
		[ $code, $output ] = ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/child.php', $moment, (string) $product->get_id() ) );
		self::assertSame( 128 + 9, $code, $output );
		self::assertCount( 2, $this->outbox() );
		// Its lease runs out by the database's clock.
		$this->let_leases_expire();
		[ $code, $output ] = ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/child.php', 'worker', (string) $product->get_id() ) );
		self::assertSame( 0, $code, $output );
		$types = array_column( $this->sequenzy->accepted(), 'type' );
		sort( $types );
		self::assertSame( array( 'back_in_stock.requested', 'product.saved' ), $types );
		self::assertSame( 'instock', $this->accepted_about( $product->get_id() )[0]['payload']['stock_status'] );
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'find what a request changed that was killed before its end: it arrives, once' )]
	public function test_killed_before_shutdown(): void {
		$other   = $this->simple_product( 'Other' );
		$product = $this->simple_product();
		$this->connect();
		self::assertSame( 128 + 9, ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/child.php', 'before-shutdown', (string) $product->get_id() ) )[0] );
		self::assertSame( array( 'fact' ), array_column( $this->outbox(), 'kind' ) );
		// That it happened within the second of the last delivery must not hide it; the other product was saved before that.
		$this->saved_earlier( $other->get_id() );
		wp_cache_flush();
		$this->pass( 301 );
		sequenzy()->worker()->run();
		self::assertSame( array( 'instock' ), array_column( array_column( $this->accepted_about( $product->get_id() ), 'payload' ), 'stock_status' ) );
		self::assertSame( array(), $this->accepted_about( $other->get_id() ) );
		$this->pass( 301 );
		sequenzy()->worker()->run();
		self::assertCount( 1, $this->accepted_about( $product->get_id() ) );
	}

	#[TestDox( 'that run at the same time send each entry once' )]
	public function test_at_the_same_time(): void {
		$this->connect();
		$products = $this->plain_products( 250 );
		sequenzy()->outbox()->mark_page( array_map( static fn( int $id ): Entity => new Entity( 'product', $id ), $products ), ( new Clock() )->micros() );
		$workers = array_map( static fn() => ThrowAwaySite::start( array( dirname( __DIR__ ) . '/site/child.php', 'worker', '0' ) ), range( 1, 3 ) );
		foreach ( $workers as $wait ) {
			self::assertSame( array( 0, '' ), $wait() );
		}
		// On a slow machine one worker's twenty seconds are not enough for all; the others have left, because it was at work.
		for ( $more = 0; $more < 5 && array() !== $this->outbox(); $more++ ) {
			sequenzy()->worker()->run();
		}
		self::assertSame( array(), $this->outbox() );
		self::assertCount( 250, $this->sequenzy->accepted() );
		self::assertCount( 250, $this->sequenzy->reached() );
	}
}
