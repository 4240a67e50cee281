<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

/** What became of a sign-up at the store's own door. */
enum Outcome: string {
	case Accepted       = 'accepted';
	case InvalidEmail   = 'invalid_email';
	case ChooseOption   = 'choose_option';
	case ForeignOrigin  = 'origin_not_allowed';
	case UnknownProduct = 'product_not_found';
	case InStock        = 'in_stock';
	case RateLimited    = 'rate_limited';
	case Unavailable    = 'unavailable';

	public function http_status(): int {
		return match ( $this ) {
			self::Accepted => 202,
			self::InvalidEmail, self::ChooseOption => 400,
			self::ForeignOrigin => 403,
			self::UnknownProduct => 404,
			self::InStock => 409,
			self::RateLimited => 429,
			self::Unavailable => 503,
		};
	}

	public function message(): string {
		return match ( $this ) {
			self::Accepted => __( 'Thank you. We will e-mail you when it is back.', 'sequenzy-for-woocommerce' ),
			self::InvalidEmail => __( 'Please enter a valid e-mail address.', 'sequenzy-for-woocommerce' ),
			self::ChooseOption => __( 'Please choose an option first.', 'sequenzy-for-woocommerce' ),
			self::UnknownProduct => __( 'This product is not available here.', 'sequenzy-for-woocommerce' ),
			self::InStock => __( 'This product is in stock again. Reload the page to buy it.', 'sequenzy-for-woocommerce' ),
			self::RateLimited => __( 'Too many tries. Please wait a few minutes.', 'sequenzy-for-woocommerce' ),
			self::ForeignOrigin, self::Unavailable => __( 'We could not take your request. Please try again later.', 'sequenzy-for-woocommerce' ),
		};
	}

	/** Its name among the form's messages, and the word in the address a shopper without script comes back to. */
	public function message_key(): string {
		return match ( $this ) {
			self::Accepted => 'joined',
			self::ForeignOrigin, self::UnknownProduct => 'unavailable',
			default => $this->value,
		};
	}

	public static function from_page_word( string $word ): ?self {
		return 'joined' === $word ? self::Accepted : self::tryFrom( $word );
	}
}
