<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Unit;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;
use Sequenzy\WooCommerce\Carts\CartDecision;
use Sequenzy\WooCommerce\Carts\CartMemory;
use Sequenzy\WooCommerce\Carts\MinorUnits;

#[TestDox( 'What a cart means' )]
final class CartDecisionTest extends TestCase {
	private const NEXT = 'next-generation-token';

	/** @return array<string, array{string, string|null, bool, bool, bool, list<string>, string}> Before, contents, known, at the checkout, cleared; events, then the generation. */
	public static function edges(): array {
		return array(
			'nothing, and still nothing'                       => array( 'none', null, true, true, true, array(), '' ),
			'the first item of a stranger'                     => array( 'none', 'a', false, false, false, array(), self::NEXT ),
			'the first item of somebody known'                 => array( 'none', 'a', true, false, false, array( 'cart.started' ), self::NEXT ),
			'a known shopper straight at the checkout'         => array( 'none', 'a', true, true, false, array( 'cart.started', 'checkout.started' ), self::NEXT ),
			'a stranger at the checkout'                       => array( 'strange', 'a', false, true, false, array(), 'token' ),
			'a stranger who becomes known'                     => array( 'strange', 'a', true, false, false, array( 'cart.started' ), 'token' ),
			'a stranger who types an address at the checkout'  => array( 'strange', 'a', true, true, false, array( 'cart.started', 'checkout.started' ), 'token' ),
			'a stranger who empties the cart'                  => array( 'strange', null, false, false, true, array(), '' ),
			'no change'                                        => array( 'told', 'a', true, false, false, array(), 'token' ),
			'a change'                                         => array( 'told', 'b', true, false, false, array( 'cart.updated' ), 'token' ),
			'a change of somebody no longer known'             => array( 'told', 'b', false, false, false, array(), 'token' ),
			'the checkout'                                     => array( 'told', 'a', true, true, false, array( 'checkout.started' ), 'token' ),
			'the checkout with a change'                       => array( 'told', 'b', true, true, false, array( 'cart.updated', 'checkout.started' ), 'token' ),
			'the checkout once more'                           => array( 'paying', 'a', true, true, false, array(), 'token' ),
			'emptied by the shopper'                           => array( 'paying', null, true, false, true, array( 'cart.cleared' ), '' ),
			'emptied by an order, a gateway or a logout'       => array( 'paying', null, true, false, false, array(), '' ),
			'emptied by somebody no longer known'              => array( 'told', null, false, false, true, array(), '' ),
		);
	}

	/** @param list<string> $events */
	#[DataProvider( 'edges' )]
	#[TestDox( '$_dataName' )]
	public function test_edge( string $before, ?string $fingerprint, bool $is_known, bool $at_checkout, bool $is_cleared, array $events, string $token ): void {
		$memories = array(
			'none'    => new CartMemory( email: 'ana@example.com' ),
			'strange' => new CartMemory( 'token', 1, '', email: 'ana@example.com' ),
			'told'    => new CartMemory( 'token', 1, 'a', true, email: 'ana@example.com' ),
			'paying'  => new CartMemory( 'token', 1, 'a', true, true, email: 'ana@example.com' ),
		);
		$decision = CartDecision::of( $memories[ $before ], $fingerprint, $is_known, $at_checkout, $is_cleared, new CartMemory( self::NEXT, 2 ) );
		self::assertSame( array( $events, $token, 'ana@example.com' ), array( $decision->events, $decision->memory->token, $decision->memory->email ) );
		$again = CartDecision::of( $decision->memory, $fingerprint, $is_known, $at_checkout, $is_cleared, new CartMemory( 'third', 3 ) );
		self::assertSame( array(), $again->events );
	}

	#[TestDox( 'a memory survives the session, and nonsense in its place is none' )]
	public function test_memory(): void {
		$memory = new CartMemory( 'token', 7, 'f', true, true, 'ana@example.com', 'Ana', 'Alves' );
		self::assertEquals( $memory, CartMemory::from_array( $memory->to_array() ) );
		foreach ( array( null, 'x', array( 'token' => 5 ) ) as $nonsense ) {
			self::assertEquals( new CartMemory(), CartMemory::from_array( $nonsense ) );
		}
	}

	#[TestDox( 'money is whole cents, yen and fils, rounded once, and never below nothing' )]
	public function test_money(): void {
		self::assertSame( array( 1290, 1290, 12905, 333, 0, 0 ), array( MinorUnits::of( 12.9, 'EUR' ), MinorUnits::of( 1290.0, 'JPY' ), MinorUnits::of( 12.905, 'KWD' ), MinorUnits::of( 10.0, 'EUR', 3 ), MinorUnits::of( -1.0, 'EUR' ), MinorUnits::of( 5.0, 'EUR', 0 ) ) );
	}
}
