<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Unit;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;
use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\AnswerKind;
use Sequenzy\WooCommerce\Api\ErrorCode;

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

	#[TestDox( 'may ask for patience, in seconds and not for ever' )]
	public function test_retry_after(): void {
		self::assertSame( 120, Answer::classify( 429, self::error( 'RATE_LIMITED' ), array(), '120' )->retry_after );
		self::assertSame( 86400, Answer::classify( 429, self::error( 'RATE_LIMITED' ), array(), '99999999' )->retry_after );
		self::assertNull( Answer::classify( 429, self::error( 'RATE_LIMITED' ), array(), 'soon' )->retry_after );
	}

	#[TestDox( 'with any code of the contract is never mistaken for success' )]
	public function test_every_code(): void {
		foreach ( ErrorCode::cases() as $code ) {
			self::assertFalse( Answer::classify( 400, self::error( $code->value ), array() )->is_ok() );
		}
	}
}
