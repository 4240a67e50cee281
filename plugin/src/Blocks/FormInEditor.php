<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Blocks;

use Sequenzy\WooCommerce\BackInStock\Form;

/** Tells the block's preview in the editor what shoppers are asked beside their address: a setting of the store, and no text of the block. */
final class FormInEditor {
	public function __construct( private readonly Form $form ) {}

	public function tell_question(): void {
		$question = $this->form->consent();
		if ( null !== $question ) {
			wp_add_inline_script( 'sequenzy-back-in-stock-editor-script', 'window.sequenzyFormConsentText = ' . wp_json_encode( $question->text, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
		}
	}
}
