<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

/** What the owner may change; a store needs none of it. One small autoloaded option of what differs from the defaults, so that asking costs no query. */
final class Settings {
	public const OPTION = 'sequenzy_settings';

	private const DELIVERED_DAYS = 7;
	private const SET_ASIDE_DAYS = 30;

	/** Written once, so that no page has to look for an option that is not there. */
	public static function install(): void {
		add_option( self::OPTION, array(), '', true );
	}

	/** Whether carts and checkouts of shoppers with a known address are told. */
	public function captures_carts(): bool {
		return false !== $this->value( 'capturesCarts' );
	}

	/** Whether an address typed at the checkout may be used for reminders before the order is placed. */
	public function uses_checkout_address(): bool {
		return $this->captures_carts() && false !== $this->value( 'checkoutAddress' );
	}

	public function shows_consent_box(): bool {
		return false !== $this->value( 'consentBox' );
	}

	public function consent_text(): string {
		$text = $this->text( 'consentText' );
		return '' === $text ? self::default_consent_text() : $text;
	}

	public static function default_consent_text(): string {
		return __( 'Email me news and offers. I can unsubscribe at any time.', 'sequenzy-for-woocommerce' );
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
		return $this->text( 'formConsentText' );
	}

	/** Whether a sign-up of WooCommerce's own stock notifications goes to Sequenzy too. */
	public function forwards_sign_ups(): bool {
		return true === $this->value( 'forwardSignUps' );
	}

	/** How long the activity log goes back. */
	public function delivered_days(): int {
		return $this->number( 'keepDeliveredDays', self::DELIVERED_DAYS );
	}

	/** How long what was set aside is kept. */
	public function set_aside_days(): int {
		return $this->number( 'keepSetAsideDays', self::SET_ASIDE_DAYS );
	}

	/** @param array<string, mixed> $changes By name (contract: admin-settings.json); what is as it would be anyway is not stored. */
	public function change( array $changes, bool $is_block_theme ): void {
		$known    = get_option( self::OPTION );
		$next     = array_merge( is_array( $known ) ? $known : array(), $changes );
		$defaults = self::defaults( $is_block_theme );
		update_option( self::OPTION, array_filter( $next, static fn( mixed $value, string|int $name ): bool => ! isset( $defaults[ $name ] ) || $defaults[ $name ] !== $value, ARRAY_FILTER_USE_BOTH ), true );
	}

	/** @return array{capturesCarts: bool, checkoutAddress: bool, consentBox: bool, consentText: string, formPlacement: string, formConsentText: string, forwardSignUps: bool, keepDeliveredDays: int, keepSetAsideDays: int} */
	public function all( bool $is_block_theme ): array {
		return array(
			'capturesCarts'     => $this->captures_carts(),
			'checkoutAddress'   => false !== $this->value( 'checkoutAddress' ),
			'consentBox'        => $this->shows_consent_box(),
			'consentText'       => $this->text( 'consentText' ),
			'formPlacement'     => $this->places_form( $is_block_theme ) ? 'automatic' : 'manual',
			'formConsentText'   => $this->form_consent_text(),
			'forwardSignUps'    => $this->forwards_sign_ups(),
			'keepDeliveredDays' => $this->delivered_days(),
			'keepSetAsideDays'  => $this->set_aside_days(),
		);
	}

	/** @return array<string, bool|int|string> Of a store that changed nothing. */
	public static function defaults( bool $is_block_theme ): array {
		return array(
			'capturesCarts'     => true,
			'checkoutAddress'   => true,
			'consentBox'        => true,
			'consentText'       => '',
			'formPlacement'     => $is_block_theme ? 'manual' : 'automatic',
			'formConsentText'   => '',
			'forwardSignUps'    => false,
			'keepDeliveredDays' => self::DELIVERED_DAYS,
			'keepSetAsideDays'  => self::SET_ASIDE_DAYS,
		);
	}

	private function text( string $name ): string {
		$text = $this->value( $name );
		return is_string( $text ) ? trim( $text ) : '';
	}

	private function number( string $name, int $otherwise ): int {
		$number = $this->value( $name );
		return is_int( $number ) && $number > 0 ? $number : $otherwise;
	}

	private function value( string $name ): mixed {
		$known = get_option( self::OPTION );
		return is_array( $known ) ? $known[ $name ] ?? null : null;
	}
}
