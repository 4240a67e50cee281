<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;

#[TestDox( 'On a network' )]
final class NetworkTest extends WordPressTestCase {
	#[TestDox( 'every site is a store with tables, a connection and an outbox of its own; switched off or deleted at once, all of them are' )]
	public function test_network(): void {
		$this->needs_real_woocommerce( 'network' );
		$site               = ThrowAwaySite::copy();
		[ $code, $output ] = ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/network.php', 'make' ), $site );
		self::assertSame( 0, $code, $output );
		$site += array( 'SEQUENZY_TEST_NETWORK' => 'network' );
		[ $code, $output ] = ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/network.php', 'second' ), $site );
		self::assertSame( 0, $code, $output );
		[ $code, $output ] = ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/network.php', 'live' ), $site );
		self::assertSame( 0, $code, $output );
		self::assertSame(
			array(
				'second before anybody came'              => 0,
				'second after a visit'                    => 4,
				'second is connected'                     => false,
				'second keeps before it is'               => 0,
				'second is connected then'                => true,
				'second says it is'                       => array( 'https://store.example.com/second' ),
				'a change in the first, kept there'       => 1,
				'two in the second, kept there'           => 2,
				'second rings'                            => true,
				'deleted with the second'                 => array( 'wp_2_sequenzy_outbox', 'wp_2_sequenzy_deliveries', 'wp_2_sequenzy_sync_runs', 'wp_2_sequenzy_sync_slices' ),
				'sites are two'                           => true,
				'rings after'                             => array( false, false ),
				'connected after'                         => array( true, true ),
				'left tables'                             => array(),
				'left options'                            => array(),
				'told'                                    => 2,
			),
			json_decode( (string) strrchr( $output, "\n" ), true ),
			$output
		);
	}
}
