<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Unit;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;
use Sequenzy\WooCommerce\BackInStock\Client;

#[TestDox( 'Who signs up, for the limits' )]
final class ClientTest extends TestCase {
	/** @return array<string, array{string, string, list<string>, string, bool}> Address, X-Forwarded-For, trusted proxies; network, whether it is shared. */
	public static function clients(): array {
		$proxies = array( '198.51.100.0/24', '2001:db8::1' );
		return array(
			'is a network address'                                        => array( '203.0.113.7', '', array(), '203.0.113.7', false ),
			'is not what a header claims that nobody vouches for'         => array( '203.0.113.7', '192.0.2.1', array(), '203.0.113.7', false ),
			'is the shopper behind a trusted proxy'                       => array( '198.51.100.9', '203.0.113.7', $proxies, '203.0.113.7', false ),
			'is the last untrusted one, whatever a shopper wrote before'  => array( '198.51.100.9', '8.8.8.8, 203.0.113.7, 198.51.100.3', $proxies, '203.0.113.7', false ),
			'is the proxy when the header is nonsense'                    => array( '198.51.100.9', 'unknown', $proxies, '198.51.100.9', true ),
			'is everybody when a proxy is trusted and says nothing'       => array( '198.51.100.9', '', $proxies, '198.51.100.9', true ),
			'is everybody behind an address of a private network'         => array( '10.0.0.5', '', array(), '10.0.0.5', true ),
			'is everybody on this machine'                                => array( '127.0.0.1', '203.0.113.7', array(), '127.0.0.1', true ),
			'is everybody when the server does not say'                   => array( '', '', array(), '', true ),
			'has a whole network of IPv6'                                 => array( '2a00:1450:4001:81b::200e', '', array(), '2a0014504001081b', false ),
			'is told by an IPv6 proxy'                                    => array( '2001:db8::1', '2a00:1450:4001:81b:1:2:3:4', $proxies, '2a0014504001081b', false ),
			'is not told by a network that is none'                       => array( '203.0.113.7', '192.0.2.1', array( '', 'proxy', '203.0.113.0/', '/8' ), '203.0.113.7', false ),
		);
	}

	/** @param list<string> $proxies */
	#[DataProvider( 'clients' )]
	#[TestDox( '$_dataName' )]
	public function test_client( string $address, string $forwarded_for, array $proxies, string $network, bool $is_shared ): void {
		$client = Client::behind( $address, $forwarded_for, $proxies );
		self::assertSame( array( $network, $is_shared ), array( $client->network, $client->is_shared ) );
	}
}
