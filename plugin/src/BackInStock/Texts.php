<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

/** What the form says: the owner's words (attributes of the block, blocks/back-in-stock/block.json) or ours. Plain text. */
final class Texts {
	private const MAX_LENGTH = 500;

	/** @param array<array-key, mixed> $own By name; whatever is no text is passed over. */
	public function __construct( private readonly array $own = array() ) {}

	public function intro(): string {
		// Emptied by the owner: none.
		return $this->said( 'intro' ) ?? __( 'Leave your e-mail address and we will tell you when it is in stock again.', 'sequenzy-for-woocommerce' );
	}

	public function email_label(): string {
		return $this->own( 'emailLabel' ) ?? __( 'E-mail address', 'sequenzy-for-woocommerce' );
	}

	public function button(): string {
		return $this->own( 'buttonLabel' ) ?? __( 'Tell me when it is back', 'sequenzy-for-woocommerce' );
	}

	public function outcome( Outcome $outcome ): string {
		return $this->own( $outcome->message_key() ) ?? $outcome->message();
	}

	/** @return array<string, string> By the SDK's results (sdk/src/browser/form-messages.ts). */
	public function messages(): array {
		$unavailable = $this->outcome( Outcome::Unavailable );
		return array(
			'joined'             => $this->outcome( Outcome::Accepted ),
			'already'            => $this->own( 'already' ) ?? __( 'You are on the list already.', 'sequenzy-for-woocommerce' ),
			'invalid_email'      => $this->outcome( Outcome::InvalidEmail ),
			'choose_option'      => $this->outcome( Outcome::ChooseOption ),
			'in_stock'           => $this->outcome( Outcome::InStock ),
			'rate_limited'       => $this->outcome( Outcome::RateLimited ),
			// Whose fault it is helps the owner, who finds it in the log, and no shopper.
			'origin_not_allowed' => $unavailable,
			'unavailable'        => $unavailable,
		);
	}

	private function own( string $name ): ?string {
		$text = $this->said( $name );
		return '' === $text ? null : $text;
	}

	/** The editor keeps texts as HTML, "Bed &amp; bath". */
	private function said( string $name ): ?string {
		$text = $this->own[ $name ] ?? null;
		return is_string( $text ) ? mb_substr( trim( html_entity_decode( wp_strip_all_tags( $text ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ), 0, self::MAX_LENGTH ) : null;
	}
}
