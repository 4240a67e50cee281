<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Checkout;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\ConsentQuestion;
use Sequenzy\WooCommerce\Settings;

/** The checkout's question about news and offers. */
final class Consent {
	public function __construct(
		private readonly Settings $settings,
		private readonly Clock $clock,
	) {}

	public function text(): string {
		return $this->question()->text;
	}

	public function version(): string {
		return $this->question()->version;
	}

	/**
	 * @param bool|null $answer Null: the question was not put, so nobody knows.
	 * @return array<string, string>
	 */
	public function record( ?bool $answer ): array {
		return $this->question()->record( $answer, $this->clock->instant(), 'checkout' );
	}

	private function question(): ConsentQuestion {
		return new ConsentQuestion( $this->settings->consent_text() );
	}
}
