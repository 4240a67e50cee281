<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Connection;

use Sequenzy\WooCommerce\Api\Answer;

/** What went wrong, in words a store owner can act on. */
final class Problem {
	public function __construct(
		public readonly string $code,
		public readonly string $title,
		public readonly string $description,
		public readonly string $resolution,
	) {}

	public static function from_answer( Answer $answer ): self {
		if ( '' !== $answer->text( 'resolution' ) ) {
			return new self( $answer->code, $answer->masked( 'title' ), $answer->masked( 'description' ), $answer->masked( 'resolution' ) );
		}
		return new self(
			$answer->code,
			__( 'Sequenzy could not be reached', 'sequenzy-for-woocommerce' ),
			$answer->message,
			__( 'Try again in a minute. If it goes on, ask your host whether the server may open connections to the address shown here.', 'sequenzy-for-woocommerce' )
		);
	}

	public static function state_mismatch(): self {
		return new self(
			'STATE_MISMATCH',
			__( 'This approval belongs to another browser', 'sequenzy-for-woocommerce' ),
			__( 'The approval that came back was not started by you in this browser, so it was not used.', 'sequenzy-for-woocommerce' ),
			__( 'Click "Connect to Sequenzy" and approve in the same browser.', 'sequenzy-for-woocommerce' )
		);
	}

	public static function site_moved( string $connected_url ): self {
		return new self(
			'SITE_MOVED',
			__( 'This site has another address than the connected store', 'sequenzy-for-woocommerce' ),
			/* translators: %s: URL. */
			sprintf( __( 'The connection belongs to %s. Nothing is sent from here, so that a copy never speaks for the live store.', 'sequenzy-for-woocommerce' ), $connected_url ),
			__( 'If the store moved, connect it again. If this is a copy, disconnect it: the original stays connected.', 'sequenzy-for-woocommerce' )
		);
	}

	public static function environment_changed( string $connected, string $now ): self {
		return new self(
			'SITE_MOVED',
			__( 'This site looks like a copy of the connected store', 'sequenzy-for-woocommerce' ),
			/* translators: 1: environment type such as production, 2: environment type such as staging. */
			sprintf( __( 'The store was connected as a %1$s site, and this is a %2$s site. Nothing is sent from here, so that a copy never speaks for the live store.', 'sequenzy-for-woocommerce' ), $connected, $now ),
			__( 'If this is the live store, connect it again. If this is a copy, disconnect it: the original stays connected.', 'sequenzy-for-woocommerce' )
		);
	}

	public static function key_changed(): self {
		return new self(
			'KEY_CHANGED',
			__( 'The saved connection can no longer be read', 'sequenzy-for-woocommerce' ),
			__( 'The security keys in wp-config.php (or SEQUENZY_ENCRYPTION_KEY) changed since the store was connected.', 'sequenzy-for-woocommerce' ),
			__( 'Connect the store again; nothing that waits to be sent is lost.', 'sequenzy-for-woocommerce' )
		);
	}

	/** @return array{code: string, title: string, description: string, resolution: string} */
	public function to_array(): array {
		return array(
			'code'        => $this->code,
			'title'       => $this->title,
			'description' => $this->description,
			'resolution'  => $this->resolution,
		);
	}
}
