<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

/** One thing that must be right, how it is, and the one thing to do when it is not. */
final class Check {
	/**
	 * @param string $id       Stable, for machines: https, worker, outbox …
	 * @param string $label    A few words.
	 * @param string $sentence How it is, and why that matters. Names no address and no secret.
	 * @param string $action   What to do; empty when nothing is.
	 * @param string $url      Where in wp-admin that is done; empty when it is done elsewhere.
	 */
	private function __construct(
		public readonly string $id,
		public readonly string $label,
		public readonly Verdict $verdict,
		public readonly string $sentence,
		public readonly string $action,
		public readonly string $url,
	) {}

	public static function passes( string $id, string $label, string $sentence ): self {
		return new self( $id, $label, Verdict::Pass, $sentence, '', '' );
	}

	public static function warns( string $id, string $label, string $sentence, string $action, string $url = '' ): self {
		return new self( $id, $label, Verdict::Warn, $sentence, $action, $url );
	}

	public static function fails( string $id, string $label, string $sentence, string $action, string $url = '' ): self {
		return new self( $id, $label, Verdict::Fail, $sentence, $action, $url );
	}

	/** Escaped; empty when there is nothing to do. */
	public function action_html(): string {
		return '' === $this->url ? esc_html( $this->action ) : sprintf( '<a href="%s">%s</a>', esc_url( $this->url ), esc_html( $this->action ) );
	}

	/** @return array{id: string, label: string, status: string, sentence: string, action: array{label: string, url: string|null}|null} */
	public function to_array(): array {
		return array(
			'id'       => $this->id,
			'label'    => $this->label,
			'status'   => $this->verdict->value,
			'sentence' => $this->sentence,
			'action'   => '' === $this->action ? null : array(
				'label' => $this->action,
				'url'   => '' === $this->url ? null : $this->url,
			),
		);
	}
}
