<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

/** A question about mails that was put to a shopper, and the record of the answer (contract: common.json, consent). */
final class ConsentQuestion {
	private const MAX_LENGTH = 2000;

	public readonly string $text;

	/** Follows from the text, so that a changed text is another version. */
	public readonly string $version;

	public function __construct( string $text ) {
		$this->text    = mb_substr( trim( $text ), 0, self::MAX_LENGTH );
		$this->version = substr( sha1( $this->text ), 0, 12 );
	}

	/**
	 * @param bool|null $answer Null: this question was not put, so nobody knows.
	 * @param string    $at     When it was answered, as the wire writes it.
	 * @param string    $source Where, e.g. checkout.
	 * @return array<string, string>
	 */
	public function record( ?bool $answer, string $at, string $source ): array {
		$asked = null === $answer ? array() : array(
			'text'    => $this->text,
			'version' => $this->version,
		);
		return array(
			'status' => null === $answer ? 'unknown' : ( $answer ? 'granted' : 'refused' ),
			...$asked,
			'at'     => $at,
			'source' => $source,
		);
	}
}
