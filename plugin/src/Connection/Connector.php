<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Connection;

use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Filters;
use Sequenzy\WooCommerce\Outbox\Outbox;
use Sequenzy\WooCommerce\Outbox\Schema;
use Sequenzy\WooCommerce\StoreUrl;

/** A person connects the store: begin, come back with a code, confirm. The token never leaves the server. */
final class Connector {
	public function __construct(
		private readonly ConnectionStore $store,
		private readonly ConnectClient $client,
		private readonly Access $access,
		private readonly Farewell $farewell,
		private readonly Seal $seal,
		private readonly SiteId $site_id,
		private readonly Outbox $outbox,
		private readonly Schema $schema,
		private readonly Filters $filters,
	) {}

	/** Asks Sequenzy for a page where a person approves. */
	public function begin( Visitor $visitor ): void {
		$this->schema->install();
		$connection = $this->access->settle( $visitor->name() );
		if ( ! $connection->state->may_begin() && ConnectionState::Authorizing !== $connection->state ) {
			return;
		}
		$state    = Pkce::secret();
		$verifier = Pkce::secret();
		$answer   = $this->client->create_request( $this->site_id->get(), $state, Pkce::challenge( $verifier ) );
		if ( ! $answer->is_ok() ) {
			$this->store->replace( $connection, $connection->with_error( Problem::from_answer( $answer ) ), $visitor->name() );
			return;
		}
		$this->store->replace(
			$connection,
			$connection->with(
				state: ConnectionState::Authorizing,
				request_id: $answer->text( 'requestId' ),
				authorize_url: $answer->text( 'authorizeUrl' ),
				expires_at: $answer->text( 'expiresAt' ),
				state_hash: $visitor->bind( $state ),
				verifier: $this->seal->close( $verifier ),
				error: '',
			),
			$visitor->name()
		);
	}

	/**
	 * The browser came back to the store's own address with a code. A state that this user did not begin in this browser
	 * is refused before anything is sent.
	 */
	public function complete( Visitor $visitor, string $request_id, string $code, string $state ): void {
		$connection = $this->store->read();
		if ( ConnectionState::Authorizing !== $connection->state ) {
			return;
		}
		if ( $request_id !== $connection->request_id || ! $visitor->began( $state, $connection->state_hash ) ) {
			$this->store->replace( $connection, $connection->with_error( Problem::state_mismatch() ), $visitor->name() );
			return;
		}
		$verifier = $this->seal->open( $connection->verifier );
		$answer   = null === $verifier ? null : $this->client->grant_token( $request_id, $code, $verifier );
		if ( null === $answer || ! $answer->is_ok() ) {
			$problem = null === $answer ? Problem::key_changed() : Problem::from_answer( $answer );
			$this->store->replace( $connection, $connection->with_error( $problem ), $visitor->name() );
			return;
		}
		$company = is_array( $answer->body['company'] ) ? $answer->body['company'] : array();
		$this->store->replace(
			$connection,
			$connection->with(
				state: ConnectionState::PendingConfirm,
				request_id: '',
				authorize_url: '',
				expires_at: '',
				state_hash: '',
				verifier: '',
				store_url: StoreUrl::get(),
				environment: wp_get_environment_type(),
				farewell: '',
				token: $this->seal->close( $answer->text( 'installationToken' ) ),
				integration_id: $answer->text( 'integrationId' ),
				company_id: is_string( $company['id'] ?? null ) ? $company['id'] : '',
				company_name: is_string( $company['name'] ?? null ) ? $company['name'] : '',
				features: implode( ' ', array_filter( is_array( $answer->body['features'] ?? null ) ? $answer->body['features'] : array(), 'is_string' ) ),
				error: '',
			),
			$visitor->name()
		);
	}

	/** The admin says yes to the company that was chosen. A second confirm changes nothing. */
	public function confirm( Visitor $visitor ): void {
		$connection  = $this->store->read();
		$credentials = ConnectionState::PendingConfirm === $connection->state ? $this->access->credentials( $connection ) : null;
		if ( null === $credentials ) {
			return;
		}
		$answer = $this->client->confirm( $credentials );
		if ( ! $answer->is_ok() ) {
			if ( ! $this->access->obey( $answer, $visitor->name(), $credentials ) ) {
				$this->store->replace( $connection, $connection->with_error( Problem::from_answer( $answer ) ), $visitor->name() );
			}
			return;
		}
		$active = $this->store->replace(
			$connection,
			$connection->with(
				state: ConnectionState::Active,
				connected_at: $this->access->instant(),
				error: ''
			),
			$visitor->name()
		);
		if ( null !== $active ) {
			$this->outbox->resume();
			/** The store is connected. Commands are those of the answer: the first sync begins. */
			$this->filters->tell( 'sequenzy_connected', $answer->objects( 'commands' ) );
		}
	}

	/** Before the connection is active: give up waiting, or "Not mine". */
	public function cancel( Visitor $visitor ): void {
		$state = $this->store->read()->state;
		if ( ConnectionState::Authorizing === $state || ConnectionState::PendingConfirm === $state ) {
			$this->disconnect( $visitor->name(), 'not_mine' );
		}
	}

	/**
	 * Over for the store at once, also when Sequenzy cannot be reached.
	 *
	 * @param 'owner'|'not_mine'|'command'|'uninstall' $reason
	 */
	public function disconnect( string $who, string $reason ): void {
		$this->farewell->bid( $who, $reason );
	}

	/**
	 * Takes the next token. A process that dies before it is saved asks again and gets the same one; its first use ends the old
	 * one, so at no time is there none.
	 *
	 * @return bool False when it could not be fetched or saved.
	 */
	public function rotate(): bool {
		$connection  = $this->store->read();
		$credentials = ConnectionState::Active === $connection->state ? $this->access->credentials( $connection ) : null;
		$answer      = null === $credentials ? null : $this->client->rotate( $credentials );
		$token       = null !== $answer && $answer->is_ok() ? $answer->text( 'installationToken' ) : '';
		return '' !== $token && null !== $this->store->replace( $connection, $connection->with( token: $this->seal->close( $token ) ), 'command' );
	}

	/** How far the person in the other tab is, by Sequenzy; null when it cannot be told. */
	public function approval(): ?string {
		$connection = $this->store->read();
		if ( ConnectionState::Authorizing !== $connection->state ) {
			return null;
		}
		$answer = $this->client->request_status( $connection->request_id );
		if ( 'CONNECT_REQUEST_NOT_FOUND' === $answer->code ) {
			return 'expired';
		}
		$status = $answer->is_ok() ? $answer->text( 'status' ) : '';
		return in_array( $status, array( 'pending', 'approved', 'denied', 'expired' ), true ) ? $status : null;
	}
}
