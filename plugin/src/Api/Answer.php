<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Api;

use Sequenzy\WooCommerce\Mask;

/** What came back from Sequenzy, classified once. */
final class Answer {
	/**
	 * @param array<string, mixed> $body        Decoded JSON object; empty in an outage without our JSON.
	 * @param string               $code        Code of the contract, or OUTAGE, HTTP_<status>, NOT_OUR_ANSWER.
	 * @param string               $message     For people; holds no secret and no address of a shopper.
	 * @param int|null             $retry_after Seconds Sequenzy asked us to wait.
	 */
	public function __construct(
		public readonly AnswerKind $kind,
		public readonly int $status,
		public readonly array $body,
		public readonly string $code = '',
		public readonly string $message = '',
		public readonly ?int $retry_after = null,
	) {}

	/**
	 * Only our JSON counts: a firewall's HTML 403, a captive portal's 200 and a redirect are outages.
	 *
	 * @param list<string> $expects     Keys that a success must have.
	 * @param int|null     $retry_after Seconds that Sequenzy asked us to wait.
	 */
	public static function classify( int $status, string $raw, array $expects, ?int $retry_after = null ): self {
		$decoded = json_decode( $raw, true );
		$body    = array();
		foreach ( is_array( $decoded ) ? $decoded : array() as $key => $value ) {
			$body[ (string) $key ] = $value;
		}
		if ( $status >= 200 && $status < 300 ) {
			return is_array( $decoded ) && array() === array_diff( $expects, array_keys( $body ) )
				? new self( AnswerKind::Ok, $status, $body )
				: self::outage( 'NOT_OUR_ANSWER', sprintf( 'HTTP %d came without the expected JSON; something between the store and Sequenzy answered.', $status ), $status );
		}
		$code = ErrorCode::tryFrom( is_string( $body['code'] ?? null ) ? $body['code'] : '' );
		if ( $status < 400 || null === $code || false !== ( $body['success'] ?? null ) ) {
			return self::outage( 'HTTP_' . $status, sprintf( 'HTTP %d came without the JSON of Sequenzy; a firewall or proxy may stand between.', $status ), $status );
		}
		$message = is_string( $body['description'] ?? null ) ? $body['description'] : $code->value;
		return new self( $code->means_later() ? AnswerKind::Outage : AnswerKind::Refused, $status, $body, $code->value, Mask::text( $message ), $retry_after );
	}

	public static function outage( string $code, string $message, int $status = 0 ): self {
		return new self( AnswerKind::Outage, $status, array(), $code, Mask::text( $message ) );
	}

	/** There was nothing to ask, and all is well. */
	public static function unasked(): self {
		return new self( AnswerKind::Ok, 200, array() );
	}

	/** Not sent: nobody needs to be asked whether a body beyond the contract's limit is taken. */
	public static function too_large(): self {
		return new self( AnswerKind::Refused, 413, array(), ErrorCode::BodyTooLarge->value, 'The message is larger than the contract allows.' );
	}

	/** Not sent: of a batch, whatever JSON has no words for is found like what Sequenzy refuses, and the others go on. */
	public static function not_encodable(): self {
		return new self( AnswerKind::Refused, 400, array(), 'NOT_ENCODABLE', 'The message could not be written as JSON: another plugin may have put something into it that is neither text nor a number.' );
	}

	public function is_ok(): bool {
		return AnswerKind::Ok === $this->kind;
	}

	public function is_refused(): bool {
		return AnswerKind::Refused === $this->kind;
	}

	/** The token is worth nothing here any more: whatever is sent with it, the answer is the same. */
	public function ends_connection(): bool {
		return $this->is_refused() && ( in_array( $this->status, array( 401, 403, 410 ), true ) || ErrorCode::SiteMoved->value === $this->code );
	}

	/** The same for people. */
	public function masked( string $key ): string {
		return Mask::text( $this->text( $key ) );
	}

	/** A text of the body; empty when it is missing or no text. */
	public function text( string $key ): string {
		$value = $this->body[ $key ] ?? '';
		return is_string( $value ) ? $value : '';
	}

	/** @return list<array<string, mixed>> The objects in a list of the body. */
	public function objects( string $key ): array {
		$objects = array();
		foreach ( is_array( $this->body[ $key ] ?? null ) ? $this->body[ $key ] : array() as $item ) {
			if ( is_array( $item ) ) {
				/** @var array<string, mixed> $item */
				$objects[] = $item;
			}
		}
		return $objects;
	}
}
