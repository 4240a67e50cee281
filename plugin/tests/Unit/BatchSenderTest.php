<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Unit;

use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;
use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\AnswerKind;
use Sequenzy\WooCommerce\Api\BatchSender;

#[TestDox( 'A batch' )]
final class BatchSenderTest extends TestCase {
	/** @var list<list<int>> Requests. */
	private array $sent = array();

	/** @var list<int> */
	private array $settled = array();

	/** @var array<int, string> Codes by item. */
	private array $refused = array();

	/** @param callable(list<int>): Answer $server */
	private function send( int $items, callable $server ): Answer {
		$this->sent    = array();
		$this->settled = array();
		$this->refused = array();
		$sender        = new BatchSender(
			function ( array $batch ) use ( $server ): Answer {
				$this->sent[] = $batch;
				return $server( $batch );
			},
			function ( array $batch ): void {
				$this->settled = array( ...$this->settled, ...$batch );
			},
			function ( int $item, Answer $answer ): void {
				$this->refused[ $item ] = $answer->code;
			},
		);
		return $sender->send( $items > 0 ? range( 1, $items ) : array() );
	}

	private static function answer( int $status ): Answer {
		return match ( $status ) {
			200 => new Answer( AnswerKind::Ok, 200, array() ),
			503 => Answer::outage( 'UNAVAILABLE', 'Later.', 503 ),
			default => new Answer( AnswerKind::Refused, $status, array(), 413 === $status ? 'BODY_TOO_LARGE' : 'VALIDATION_FAILED', 'No.' ),
		};
	}

	#[TestDox( 'goes in one request when nothing is wrong with it' )]
	public function test_fine(): void {
		self::assertTrue( $this->send( 100, static fn(): Answer => self::answer( 200 ) )->is_ok() );
		self::assertCount( 1, $this->sent );
		self::assertCount( 100, $this->settled );
	}

	#[TestDox( 'with one poison item loses that item alone, for at most eight more requests, wherever it stands' )]
	public function test_poison(): void {
		$most = 0;
		foreach ( range( 1, 100 ) as $poison ) {
			$answer = $this->send( 100, static fn( array $batch ): Answer => self::answer( in_array( $poison, $batch, true ) ? 400 : 200 ) );
			self::assertTrue( $answer->is_ok() );
			self::assertSame( array( $poison => 'VALIDATION_FAILED' ), $this->refused );
			sort( $this->settled );
			self::assertSame( array_values( array_diff( range( 1, 100 ), array( $poison ) ) ), $this->settled );
			$most = max( $most, count( $this->sent ) - 1 );
		}
		self::assertLessThanOrEqual( 8, $most );
	}

	#[TestDox( 'with several poison items loses those alone, and settles each other once' )]
	public function test_several(): void {
		$poison = array( 3, 4, 77, 100 );
		$this->send( 100, static fn( array $batch ): Answer => self::answer( array() === array_intersect( $poison, $batch ) ? 200 : 400 ) );
		self::assertEqualsCanonicalizing( $poison, array_keys( $this->refused ) );
		self::assertEqualsCanonicalizing( array_diff( range( 1, 100 ), $poison ), $this->settled );
	}

	#[TestDox( 'that is too large is halved until it fits; what never fits is refused' )]
	public function test_too_large(): void {
		$this->send( 20, static fn( array $batch ): Answer => self::answer( count( $batch ) > 6 || in_array( 13, $batch, true ) ? 413 : 200 ) );
		self::assertSame( array( 13 => 'BODY_TOO_LARGE' ), $this->refused );
		self::assertEqualsCanonicalizing( array_diff( range( 1, 20 ), array( 13 ) ), $this->settled );
	}

	#[TestDox( 'stops at an outage, also in the middle of a search: nothing is refused that was not found' )]
	public function test_outage(): void {
		$requests = 0;
		$answer   = $this->send(
			100,
			static function ( array $batch ) use ( &$requests ): Answer {
				return self::answer( ++$requests > 3 ? 503 : ( in_array( 60, $batch, true ) ? 400 : 200 ) );
			}
		);
		self::assertSame( 503, $answer->status );
		self::assertSame( array(), $this->refused );
		self::assertCount( 4, $this->sent );
	}

	#[TestDox( 'that is empty asks nobody' )]
	public function test_empty(): void {
		self::assertTrue( $this->send( 0, static fn(): Answer => self::answer( 503 ) )->is_ok() );
		self::assertSame( array(), $this->sent );
	}
}
