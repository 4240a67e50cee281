<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Connection;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Filters;
use Sequenzy\WooCommerce\Outbox\Outbox;
use Sequenzy\WooCommerce\Outbox\Schema;

/** Disconnecting: over for the store at once, whether Sequenzy can be reached or not; Sequenzy is told then, or as soon as it can be. */
final class Farewell {
	/** Then the token is forgotten untold. */
	private const TRIES_SECONDS = 86_400;

	public function __construct(
		private readonly ConnectionStore $store,
		private readonly ConnectClient $client,
		private readonly Access $access,
		private readonly SiteId $site_id,
		private readonly Outbox $outbox,
		private readonly Schema $schema,
		private readonly Filters $filters,
		private readonly Clock $clock,
	) {}

	/**
	 * In a copied site nothing is said to Sequenzy: the original goes on, and what the copy kept is the original's.
	 *
	 * @param 'owner'|'not_mine'|'command'|'uninstall' $reason
	 */
	public function bid( string $who, string $reason ): void {
		$is_copy    = $this->access->is_copy();
		$connection = $this->store->read();
		$has_token  = null !== $this->access->credentials( $connection );
		// A key that cannot be read has moved the connection on.
		$connection = $this->store->read();
		$next       = $has_token && $connection->state->may_become( ConnectionState::Disconnecting )
			? $connection->with( state: ConnectionState::Disconnecting, farewell: $reason, connected_at: '' )
			: ( new Connection() )->with( revision: $connection->revision );
		if ( null === $this->store->replace( $connection, $next, $who ) ) {
			return;
		}
		if ( $this->schema->is_installed() ) {
			$is_copy ? $this->outbox->forget() : $this->outbox->keep_only_facts();
			/** The store is no longer connected. */
			$this->filters->tell( 'sequenzy_disconnected' );
		}
		if ( $is_copy ) {
			$this->site_id->forget();
		}
		$this->tell_when_due();
	}

	/** Nothing but the farewell is said with the token any more. */
	public function tell_when_due(): void {
		$connection = $this->store->read();
		if ( ConnectionState::Disconnecting !== $connection->state ) {
			return;
		}
		$credentials = $this->access->credentials( $connection );
		$answer      = null === $credentials ? null : $this->client->disconnect( $credentials, $connection->farewell );
		$since       = $this->clock->seconds() - (int) strtotime( $connection->changed_at );
		if ( null !== $answer && ! $answer->is_ok() && ! $answer->is_refused() && $since < self::TRIES_SECONDS ) {
			/** Sequenzy could not be told that the store disconnected; it is tried again for a day. */
			$this->filters->tell( 'sequenzy_farewell_untold' );
			return;
		}
		$this->store->replace( $connection, ( new Connection() )->with( revision: $connection->revision ), $connection->changed_by );
	}
}
