<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Mask;

/** The checks of the connection: findings in, list out. */
final class ConnectionChecks {
	/** @return list<Check> */
	public static function of( ConnectionFindings $found ): array {
		return array( self::connection( $found ), self::copy( $found ), self::key( $found ) );
	}

	public static function reach( Answer $answer, string $host ): Check {
		$label = __( 'Sequenzy in reach', 'sequenzy-for-woocommerce' );
		// A refusal in Sequenzy's own words is an answer too.
		return $answer->is_ok() || $answer->is_refused()
			/* translators: %s: name of a server. */
			? Check::passes( 'reach', $label, sprintf( __( '%s answers.', 'sequenzy-for-woocommerce' ), $host ) )
			/* translators: 1: name of a server, 2: what went wrong, in English. */
			: Check::fails( 'reach', $label, sprintf( __( '%1$s does not answer this server (%2$s).', 'sequenzy-for-woocommerce' ), $host, Mask::text( $answer->message ) ), __( 'Ask your host whether the server may open connections to it', 'sequenzy-for-woocommerce' ) );
	}

	private static function connection( ConnectionFindings $found ): Check {
		$label   = __( 'Connection', 'sequenzy-for-woocommerce' );
		$problem = null === $found->problem ? '' : Mask::text( rtrim( $found->problem->title, '.' ) . '. ' . $found->problem->description );
		return match ( $found->state ) {
			/* translators: %s: name of a company. */
			ConnectionState::Active => Check::passes( 'connection', $label, sprintf( __( 'The store is connected to “%s”.', 'sequenzy-for-woocommerce' ), $found->company ) ),
			ConnectionState::Disconnected, ConnectionState::Disconnecting => Check::warns( 'connection', $label, __( 'The store is not connected: nothing is sent, and the back-in-stock form is not shown.', 'sequenzy-for-woocommerce' ), __( 'Connect to Sequenzy', 'sequenzy-for-woocommerce' ), Screen::url() ),
			ConnectionState::Authorizing => Check::warns( 'connection', $label, __( 'The connection waits for somebody to approve it.', 'sequenzy-for-woocommerce' ), __( 'Approve it in Sequenzy', 'sequenzy-for-woocommerce' ), Screen::url() ),
			ConnectionState::PendingConfirm => Check::warns( 'connection', $label, __( 'The connection was approved and waits for somebody to confirm it here.', 'sequenzy-for-woocommerce' ), __( 'Confirm it', 'sequenzy-for-woocommerce' ), Screen::url() ),
			ConnectionState::SafeMode => Check::fails( 'connection', $label, __( 'Nothing is sent from here: this site looks like a copy of the connected store.', 'sequenzy-for-woocommerce' ), __( 'Say whether the store moved or this is a copy', 'sequenzy-for-woocommerce' ), Screen::url() ),
			ConnectionState::AuthFailed, ConnectionState::Revoked, ConnectionState::NeedsKey => Check::fails( 'connection', $label, '' === $problem ? __( 'Sequenzy no longer takes what the store sends. It is kept.', 'sequenzy-for-woocommerce' ) : $problem, __( 'Connect the store again', 'sequenzy-for-woocommerce' ), Screen::url() ),
		};
	}

	private static function copy( ConnectionFindings $found ): Check {
		$label = __( 'Copied site', 'sequenzy-for-woocommerce' );
		return ConnectionState::SafeMode === $found->state
			? Check::fails( 'copy', $label, null === $found->problem ? __( 'This site has the connection of another one.', 'sequenzy-for-woocommerce' ) : Mask::text( $found->problem->description ), __( 'Choose “We moved” or “This is a copy”', 'sequenzy-for-woocommerce' ), Screen::url() )
			: Check::passes( 'copy', $label, __( 'This is the site that was connected, and not a copy of it.', 'sequenzy-for-woocommerce' ) );
	}

	private static function key( ConnectionFindings $found ): Check {
		$label = __( 'Key of the secret', 'sequenzy-for-woocommerce' );
		return match ( $found->key_source ) {
			'own' => Check::passes( 'key', $label, __( 'The connection’s token is sealed with SEQUENZY_ENCRYPTION_KEY.', 'sequenzy-for-woocommerce' ) ),
			'salts' => Check::passes( 'key', $label, __( 'The connection’s token is sealed with the security keys in wp-config.php.', 'sequenzy-for-woocommerce' ) ),
			default => Check::warns( 'key', $label, __( 'wp-config.php has no security keys of its own, so the key lies in the same database as the token it seals.', 'sequenzy-for-woocommerce' ), __( 'Put security keys, or SEQUENZY_ENCRYPTION_KEY, into wp-config.php; then connect again', 'sequenzy-for-woocommerce' ) ),
		};
	}
}
