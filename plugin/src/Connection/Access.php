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
		$problem    = $this->copied( $connection );
		return null === $problem || ConnectionState::Disconnecting === $connection->state ? $connection : $connection->with( state: ConnectionState::SafeMode )->with_error( $problem );
	}

	/** Every request knows what the database says. */
	public function publish(): void {
		Status::mend( $this->store->read() );
	}

	/** The same, written down: a person acts on it. */
	public function settle( string $who ): Connection {
		$connection = $this->store->read();
		$settled    = $this->connection();
		return $settled->state === $connection->state ? $connection : $this->store->replace( $connection, $settled, $who ) ?? $this->store->read();
	}

	/** Whether this site only has the connection of another one. */
	public function is_copy(): bool {
		return ConnectionState::SafeMode === $this->connection()->state;
	}

	/** Null when there is no token, it cannot be read, or this is a copy: then no call is made. */
	public function credentials( Connection $connection ): ?Credentials {
		if ( ! $connection->state->has_token() || null !== $this->copied( $connection ) ) {
			return null;
		}
		$token = $this->seal->open( $connection->token );
		if ( null === $token ) {
			if ( $connection->state->may_become( ConnectionState::NeedsKey ) ) {
				$this->stop( $connection, ConnectionState::NeedsKey, Problem::key_changed(), 'worker' );
			}
			return null;
		}
		return new Credentials( $token, $this->site_id->get(), StoreUrl::get() );
	}

	/**
	 * A refused token stops the connection and keeps the outbox.
	 *
	 * @param Credentials $used With which the call was made: a token that was replaced meanwhile is refused rightly.
	 * @return bool True when the answer is about the connection, and not about what was sent.
	 */
	public function obey( Answer $answer, string $who, Credentials $used ): bool {
		if ( ! $answer->ends_connection() ) {
			return false;
		}
		$next = match ( true ) {
			410 === $answer->status => ConnectionState::Revoked,
			409 === $answer->status => ConnectionState::SafeMode,
			default => ConnectionState::AuthFailed,
		};
		$connection = $this->store->read();
		if ( $connection->state->may_become( $next ) && $this->seal->open( $connection->token ) === $used->token ) {
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

	/** The token was given to another address, or to a live site of which this is the staging or local copy. */
	private function copied( Connection $connection ): ?Problem {
		$environment = wp_get_environment_type();
		return match ( true ) {
			! $connection->state->has_token() => null,
			! StoreUrl::is_same( StoreUrl::get(), $connection->store_url ) => Problem::site_moved( $connection->store_url ),
			'production' === $connection->environment && 'production' !== $environment => Problem::environment_changed( $connection->environment, $environment ),
			default => null,
		};
	}
}
