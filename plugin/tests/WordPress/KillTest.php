<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;

#[TestDox( 'A process killed with -9' )]
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
	#[TestDox( '$_dataName loses nothing and repeats nothing: sign-up and restock arrive, once' )]
	public function test_killed( string $moment ): void {
		$product = $this->simple_product();
		$this->connect();
		[ $code, $output ] = ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/child.php', $moment, (string) $product->get_id() ) );
		self::assertSame( 128 + 9, $code, $output );
		self::assertCount( 2, $this->outbox() );
		// Its lease runs out by the database's clock.
		$GLOBALS['wpdb']->query( "UPDATE wp_sequenzy_outbox SET lease_until = 1 WHERE status = 'leased'" );
		[ $code, $output ] = ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/child.php', 'worker', (string) $product->get_id() ) );
		self::assertSame( 0, $code, $output );
		$types = array_column( $this->sequenzy->accepted(), 'type' );
		sort( $types );
		self::assertSame( array( 'back_in_stock.requested', 'product.saved' ), $types );
		self::assertSame( 'instock', $this->accepted_about( $product->get_id() )[0]['payload']['stock_status'] );
		self::assertSame( array(), $this->outbox() );
	}
}
