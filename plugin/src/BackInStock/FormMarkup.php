<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use Sequenzy\WooCommerce\ConsentQuestion;
use Sequenzy\WooCommerce\Title;

/**
 * The form as HTML: complete without script, and with everything the block's view module (blocks/back-in-stock/view.ts) needs to know.
 * Fields are named as on the wire. Labels hold their fields, so that no ids have to be found for several forms on a page.
 * What themes may rely on of it is written in docs/theme/block-contract.md.
 */
final class FormMarkup {
	/**
	 * @param array{endpoint: string, storeUrl: string, relayUrl: string} $storefront
	 * @param int                                                         $rendered_at Seconds since 1970: nobody types an address in no time (SignUp::is_hasty()).
	 */
	public function __construct(
		private readonly array $storefront,
		private readonly Texts $texts,
		private readonly ?ConsentQuestion $consent,
		private readonly int $rendered_at,
	) {}

	/**
	 * @param string   $number             Of the product; again on the page, with "-2" and so on.
	 * @param ?Outcome $outcome            Of a form sent without script.
	 * @param string   $wrapper_attributes Already escaped.
	 */
	public function html( FormView $view, string $number, ?Outcome $outcome, string $wrapper_attributes ): string {
		$id    = 'sequenzy-back-in-stock-' . $number;
		$title = Title::of_product( $view->product );
		/* translators: %s: name of a product */
		$name = sprintf( __( 'When %s is back', 'sequenzy-for-woocommerce' ), $title );
		return sprintf(
			'<div %s id="%s" data-sequenzy-back-in-stock data-endpoint="%s" data-store-url="%s" data-relay-url="%s" data-messages="%s"%s%s>',
			$wrapper_attributes,
			esc_attr( $id ),
			esc_url( $this->storefront['endpoint'] ),
			esc_url( $this->storefront['storeUrl'] ),
			esc_url( $this->storefront['relayUrl'] ),
			esc_attr( (string) wp_json_encode( $this->texts->messages() ) ),
			'' === $view->at_rest ? '' : sprintf( ' data-at-rest="%s"', esc_attr( $view->at_rest ) ),
			// A message must be seen, whatever is chosen.
			null === $outcome && $view->is_hidden() ? ' hidden' : ''
		)
			. sprintf(
				'<form class="sequenzy-back-in-stock__form" action="%s" method="post"%s>',
				esc_url( $this->storefront['relayUrl'] ),
				// Two landmarks of one name would be none.
				ctype_digit( $number ) ? sprintf( ' aria-label="%s"', esc_attr( $name ) ) : ''
			)
			. self::hidden_field( 'renderedAt', (string) $this->rendered_at )
			. self::text( 'intro', $this->texts->intro() )
			. ( $view->is_group() ? '' : self::hidden_field( 'providerProductId', (string) $view->product->get_id() ) . self::hidden_field( 'productTitle', $title ) )
			. $this->choice( $view )
			. self::field( $this->texts->email_label(), self::email( Outcome::InvalidEmail === $outcome ? $id . '-status' : '' ) )
			// No person sees this field; what fills it is no person.
			. '<input class="sequenzy-back-in-stock__trap" type="text" name="website" value="" tabindex="-1" autocomplete="off" aria-hidden="true" hidden>'
			. $this->question()
			. sprintf(
				'<button type="submit" class="%s sequenzy-back-in-stock__button">%s</button>',
				// As themes of either kind know buttons.
				wp_is_block_theme() ? 'wp-element-button' : 'button',
				esc_html( $this->texts->button() )
			)
			. sprintf(
				'<p role="status" id="%s-status" class="sequenzy-back-in-stock__status"%s>%s</p></form></div>',
				esc_attr( $id ),
				null === $outcome ? '' : sprintf( ' data-status="%s"', esc_attr( $outcome->message_key() ) ),
				esc_html( null === $outcome ? '' : $this->texts->outcome( $outcome ) )
			);
	}

	private static function text( string $part, string $text ): string {
		return '' === $text ? '' : sprintf( '<p class="sequenzy-back-in-stock__%s">%s</p>', esc_attr( $part ), esc_html( $text ) );
	}

	private static function hidden_field( string $name, string $value ): string {
		return sprintf( '<input type="hidden" name="%s" value="%s">', esc_attr( $name ), esc_attr( $value ) );
	}

	/** @param string $control Already escaped. */
	private static function field( string $label, string $control, bool $is_hidden = false ): string {
		return sprintf( '<label class="sequenzy-back-in-stock__field"%s><span class="sequenzy-back-in-stock__label">%s</span> %s</label>', $is_hidden ? ' hidden' : '', esc_html( $label ), $control );
	}

	private static function email( string $described_by ): string {
		$error = '' === $described_by ? '' : sprintf( ' aria-invalid="true" aria-describedby="%s"', esc_attr( $described_by ) );
		return '<input class="sequenzy-back-in-stock__control" type="email" name="email" autocomplete="email" maxlength="254" required' . $error . '>';
	}

	/** One alone needs no choosing. Hidden where WooCommerce's own form has the choice already. */
	private function choice( FormView $view ): string {
		if ( array() === $view->choices ) {
			return '';
		}
		$chosen  = $view->chosen();
		$options = 1 === count( $view->choices ) ? '' : sprintf( '<option value="">%s</option>', esc_html__( 'Choose an option', 'sequenzy-for-woocommerce' ) );
		foreach ( $view->choices as $choice ) {
			$options .= sprintf(
				'<option value="%s"%s>%s</option>',
				esc_attr( $choice->as_value() ),
				$choice === $chosen ? ' selected' : '',
				esc_html( $choice->title )
			);
		}
		return self::field(
			$view->is_group() ? __( 'Sold-out product', 'sequenzy-for-woocommerce' ) : __( 'Sold-out option', 'sequenzy-for-woocommerce' ),
			sprintf( '<select class="sequenzy-back-in-stock__control" name="%s" required>%s</select>', $view->is_group() ? 'providerProductId' : 'providerVariantId', $options ),
			null !== $chosen
		);
	}

	/** Before the button: who goes by keyboard or listens meets it before sending. Never ticked for the shopper. The version is there only where the question was put: an unticked box sends nothing. */
	private function question(): string {
		return null === $this->consent ? '' : sprintf(
			'<label class="sequenzy-back-in-stock__consent"><input type="checkbox" name="consent" value="granted"> <span>%s</span></label>%s',
			esc_html( $this->consent->text ),
			self::hidden_field( 'consentVersion', $this->consent->version )
		);
	}
}
