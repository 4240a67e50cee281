<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Checkout;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Settings;

/** The record of a shopper's wish (contract: common.json, consent): what was asked, what was answered, when. */
final class Consent {
	public function __construct(
		private readonly Settings $settings,
		private readonly Clock $clock,
	) {}

	public function text(): string {
		return mb_substr( $this->settings->consent_text(), 0, 2000 );
	}

	/** Follows from the text, so that a changed text is another version. */
	public function version(): string {
		return substr( sha1( $this->text() ), 0, 12 );
	}

	/**
	 * @param bool|null $answer Null: the question was not put, so nobody knows.
	 * @return array<string, string>
	 */
	public function record( ?bool $answer ): array {
		$asked = null === $answer ? array() : array(
			'text'    => $this->text(),
			'version' => $this->version(),
		);
		return array(
			'status' => match ( $answer ) {
				true => 'granted',
			false => 'refused',
			null => 'unknown',
			},
			...$asked,
			'at'     => $this->clock->instant(),
			'source' => 'checkout',
		);
	}
}
