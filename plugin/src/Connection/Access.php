<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Connection;

use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\Credentials;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Log;
use Sequenzy\WooCommerce\Outbox\Outbox;
use Sequenzy\WooCommerce\StoreUrl;

/** Who may speak to Sequenzy, and what a refusal means for the connection. */
final class Access {
	public function __construct(
		private readonly ConnectionStore $store,
		private readonly Seal $seal,
		private readonly SiteId $site_id,
		private readonly Outbox $outbox,
		private readonly Clock $clock,
		private readonly Log $log,
	) {}

	public function instant(): string {
		return $this->clock->instant();
	}

	/** What the connection is for this site: a copy of a connected site is not connected. Stores nothing, as the address may come back. */
	public function connection(): Connection {
		$connection = $this->store->read();
		return $this->is_copy( $connection )
			? $connection->with( state: ConnectionState::AuthFailed )->with_error( Problem::site_moved( $connection->store_url ) )
			: $connection;
	}

	/** The same, written down: a person acts on it. */
	public function settle( string $who ): Connection {
		$connection = $this->store->read();
		if ( ! $this->is_copy( $connection ) ) {
			return $connection;
		}
		return $this->store->replace( $connection, $this->connection(), $who ) ?? $this->store->read();
	}

	/** Null when there is no token, it cannot be read, or this is a copy: then no call is made. */
	public function credentials( Connection $connection ): ?Credentials {
		if ( ! $connection->state->has_token() || $this->is_copy( $connection ) ) {
			return null;
		}
		$token = $this->seal->open( $connection->token );
		if ( null === $token ) {
			$this->stop( $connection, ConnectionState::AuthFailed, Problem::key_changed(), 'worker' );
			return null;
		}
		return new Credentials( $token, $this->site_id->get(), StoreUrl::get() );
	}

	/**
	 * A refused token stops the connection and keeps the outbox.
	 *
	 * @return bool True when the answer ended the connection.
	 */
	public function obey( Answer $answer, string $who ): bool {
		$next = match ( true ) {
			! $answer->is_refused() => null,
			410 === $answer->status => ConnectionState::Revoked,
			401 === $answer->status, 403 === $answer->status, 'SITE_MOVED' === $answer->code => ConnectionState::AuthFailed,
			default => null,
		};
		if ( null === $next ) {
			return false;
		}
		$connection = $this->store->read();
		if ( $connection->state->may_become( $next ) ) {
			$this->stop( $connection, $next, Problem::from_answer( $answer ), $who );
		}
		return true;
	}

	private function stop( Connection $connection, ConnectionState $next, Problem $problem, string $who ): void {
		if ( null !== $this->store->replace( $connection, $connection->with( state: $next )->with_error( $problem ), $who ) ) {
			$this->outbox->pause();
			$this->log->warning( sprintf( 'The connection is %s now (%s). What waits is kept until the store is connected again.', $next->value, $problem->code ) );
		}
	}

	/** The token was given to another address. */
	private function is_copy( Connection $connection ): bool {
		return $connection->state->has_token() && StoreUrl::get() !== $connection->store_url;
	}
}
