<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Connection;

use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\Credentials;
use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\StoreUrl;
use Sequenzy\WooCommerce\Versions;

/** The calls of connecting and disconnecting (contract: connect-*.json, disconnect.json). */
final class ConnectClient {
	public function __construct(
		private readonly Transport $transport,
		private readonly Clock $clock,
	) {}

	public function create_request( string $site_id, string $state, string $code_challenge ): Answer {
		return $this->transport->post(
			'/connect/requests',
			array(
				'storeUrl'            => StoreUrl::get(),
				'adminUrl'            => admin_url(),
				'siteId'              => $site_id,
				'siteName'            => mb_substr( wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ), 0, 200 ),
				'returnUrl'           => admin_url( 'admin.php?page=sequenzy' ),
				'state'               => $state,
				'codeChallenge'       => $code_challenge,
				'codeChallengeMethod' => 'S256',
				...Versions::all(),
				'currency'            => get_woocommerce_currency(),
				'timezone'            => wp_timezone_string(),
				'locale'              => get_locale(),
				'sentAt'              => $this->clock->instant(),
			),
			null,
			array( 'requestId', 'authorizeUrl', 'expiresAt' )
		);
	}

	public function request_status( string $request_id ): Answer {
		return $this->transport->get( '/connect/requests/' . rawurlencode( $request_id ), array( 'status' ) );
	}

	public function grant_token( string $request_id, string $code, string $code_verifier ): Answer {
		return $this->transport->post(
			'/connect/requests/' . rawurlencode( $request_id ) . '/token',
			array(
				'code'         => $code,
				'codeVerifier' => $code_verifier,
				'sentAt'       => $this->clock->instant(),
			),
			null,
			array( 'installationToken', 'integrationId', 'company' )
		);
	}

	public function confirm( Credentials $credentials ): Answer {
		return $this->transport->post(
			'/connect/confirm',
			array(
				'siteId' => $credentials->site_id,
				'sentAt' => $this->clock->instant(),
			),
			$credentials,
			array( 'state', 'commands' )
		);
	}

	/** The next token; asked again with the same one, the answer is the same. */
	public function rotate( Credentials $credentials ): Answer {
		return $this->transport->post( '/connect/rotate', array( 'sentAt' => $this->clock->instant() ), $credentials, array( 'installationToken' ) );
	}

	/** @param string $reason owner, not_mine, command, uninstall. */
	public function disconnect( Credentials $credentials, string $reason ): Answer {
		return $this->transport->post(
			'/disconnect',
			array(
				'reason' => $reason,
				'sentAt' => $this->clock->instant(),
			),
			$credentials,
			array( 'state' ),
			5
		);
	}
}
