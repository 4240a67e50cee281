<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

/** What the owner may change; a store needs none of it. One small autoloaded option, so that asking costs no query. */
final class Settings {
	public const OPTION = 'sequenzy_settings';

	/** Written once, so that no page has to look for an option that is not there. */
	public static function install(): void {
		add_option( self::OPTION, array(), '', true );
	}

	/** Whether an address typed at the checkout may be used for reminders before the order is placed. */
	public function uses_checkout_address(): bool {
		return false !== $this->value( 'checkoutAddress' );
	}

	public function shows_consent_box(): bool {
		return false !== $this->value( 'consentBox' );
	}

	public function consent_text(): string {
		$text = $this->value( 'consentText' );
		return is_string( $text ) && '' !== trim( $text ) ? trim( $text ) : __( 'Email me news and offers. I can unsubscribe at any time.', 'sequenzy-for-woocommerce' );
	}

	/**
	 * Whether the back-in-stock form places itself on product pages (formPlacement: automatic or manual). Left alone: in a classic theme
	 * yes, in a block theme no, because there the owner sees where the block stands.
	 */
	public function places_form( bool $is_block_theme ): bool {
		return match ( $this->value( 'formPlacement' ) ) {
			'automatic' => true,
			'manual' => false,
			default => ! $is_block_theme,
		};
	}

	/** The question about mails in the back-in-stock form; empty: it is not put. */
	public function form_consent_text(): string {
		$text = $this->value( 'formConsentText' );
		return is_string( $text ) ? trim( $text ) : '';
	}

	/** @param array{checkoutAddress?: bool, consentBox?: bool, consentText?: string, formPlacement?: string, formConsentText?: string} $changes */
	public function change( array $changes ): void {
		$known = get_option( self::OPTION );
		update_option( self::OPTION, array_merge( is_array( $known ) ? $known : array(), $changes ), true );
	}

	private function value( string $name ): mixed {
		$known = get_option( self::OPTION );
		return is_array( $known ) ? $known[ $name ] ?? null : null;
	}
}
