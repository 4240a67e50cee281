<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Unit;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;
use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\AnswerKind;
use Sequenzy\WooCommerce\Api\ErrorCode;
use Sequenzy\WooCommerce\Api\RetryAfter;

#[TestDox( 'An answer of Sequenzy' )]
final class AnswerTest extends TestCase {
	private static function error( string $code ): string {
		return (string) json_encode( array( 'success' => false, 'code' => $code, 'description' => 'Why.', 'resolution' => 'What to do.' ) );
	}

	/** @return array<string, array{int, string, AnswerKind}> */
	public static function answers(): array {
		return array(
			'our 200'                     => array( 200, '{"results":[]}', AnswerKind::Ok ),
			'a 200 without what it owes'  => array( 200, '{"ok":true}', AnswerKind::Outage ),
			'an HTML 200'                 => array( 200, '<html>', AnswerKind::Outage ),
			'a 302'                       => array( 302, self::error( 'TOKEN_INVALID' ), AnswerKind::Outage ),
			'an HTML 403 of a firewall'   => array( 403, '<h1>Forbidden</h1>', AnswerKind::Outage ),
			'our 403'                     => array( 403, self::error( 'TOKEN_INVALID' ), AnswerKind::Refused ),
			'a 403 with a code of others' => array( 403, self::error( 'WAF_BLOCKED' ), AnswerKind::Outage ),
			'a code without success:false' => array( 403, '{"code":"TOKEN_INVALID"}', AnswerKind::Outage ),
			'our 410'                     => array( 410, self::error( 'TOKEN_REVOKED' ), AnswerKind::Refused ),
			'our 429'                     => array( 429, self::error( 'RATE_LIMITED' ), AnswerKind::Outage ),
			'our 503'                     => array( 503, self::error( 'UNAVAILABLE' ), AnswerKind::Outage ),
			'a proxy\'s 502'              => array( 502, 'Bad gateway', AnswerKind::Outage ),
			'an empty answer'             => array( 200, '', AnswerKind::Outage ),
		);
	}

	#[DataProvider( 'answers' )]
	#[TestDox( '$_dataName is taken for what it is' )]
	public function test_kind( int $status, string $body, AnswerKind $kind ): void {
		self::assertSame( $kind, Answer::classify( $status, $body, array( 'results' ) )->kind );
	}

	/** @return array<string, array{string, string, int|null}> */
	public static function waits(): array {
		return array(
			'a number of seconds'                        => array( '120', '', 120 ),
			'for ever'                                   => array( '99999999999999999999', '', 86_400 ),
			'a date, by the server’s own clock'          => array( 'Wed, 01 Apr 2026 12:02:00 GMT', 'Wed, 01 Apr 2026 12:00:00 GMT', 120 ),
			'a date, of a server that tells no time'     => array( 'Wed, 01 Apr 2026 12:02:00 GMT', '', 60 ),
			'a date in the old form'                     => array( 'Wednesday, 01-Apr-26 12:02:00 GMT', '', 60 ),
			'a date in the oldest form'                  => array( 'Wed Apr  1 12:02:00 2026', '', 60 ),
			'a date that has passed'                     => array( 'Wed, 01 Apr 2026 11:00:00 GMT', '', 0 ),
			'a date next year'                           => array( 'Thu, 01 Apr 2027 12:00:00 GMT', '', 86_400 ),
			'nothing'                                    => array( '', '', null ),
			'a word'                                     => array( 'soon', '', null ),
			'tomorrow, which is no date of HTTP'         => array( 'tomorrow', '', null ),
			'a negative number'                          => array( '-5', '', null ),
		);
	}

	#[DataProvider( 'waits' )]
	#[TestDox( 'may ask for patience: $_dataName' )]
	public function test_retry_after( string $header, string $date, ?int $seconds ): void {
		self::assertSame( $seconds, RetryAfter::seconds( $header, $date, (int) strtotime( '2026-04-01T12:01:00Z' ) ) );
	}

	#[TestDox( 'keeps no address and no token in what it says to people' )]
	public function test_masked(): void {
		$answer = Answer::classify( 400, (string) json_encode( array( 'success' => false, 'code' => 'VALIDATION_FAILED', 'description' => 'Ana@Example.com with Bearer seq_wc_0123456789abcdef is unknown.' ) ), array() );
		self::assertSame( '…@… with Bearer seq_wc_… is unknown.', $answer->message );
		self::assertSame( '…@… with Bearer seq_wc_… is unknown.', $answer->masked( 'description' ) );
	}

	#[TestDox( 'with any code of the contract is never mistaken for success' )]
	public function test_every_code(): void {
		foreach ( ErrorCode::cases() as $code ) {
			self::assertFalse( Answer::classify( 400, self::error( $code->value ), array() )->is_ok() );
		}
	}
}
