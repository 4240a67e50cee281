<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Rest;

use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Connection\Connector;
use Sequenzy\WooCommerce\Outbox\EntryStore;
use Sequenzy\WooCommerce\Outbox\Schema;
use Sequenzy\WooCommerce\StoreUrl;
use Sequenzy\WooCommerce\Worker\Pulse;

/** What the admin screen may know (contract: admin-connection.json). Never a secret. */
final class ConnectionView {
	public function __construct(
		private readonly Access $access,
		private readonly Connector $connector,
		private readonly EntryStore $entries,
		private readonly Schema $schema,
		private readonly Pulse $pulse,
		private readonly Transport $transport,
	) {}

	/** @return array<string, mixed> */
	public function to_array(): array {
		$connection = $this->access->connection();
		$is_waiting = ConnectionState::Authorizing === $connection->state;
		return array(
			'state'        => $connection->state->value,
			'storeUrl'     => StoreUrl::get(),
			'companyName'  => self::or_null( $connection->company_name ),
			'connectedAt'  => self::or_null( $connection->connected_at ),
			'lastSeenAt'   => '' === $connection->connected_at ? null : $this->pulse->instant( 'last_seen' ),
			'authorizeUrl' => $is_waiting ? self::or_null( $connection->authorize_url ) : null,
			'expiresAt'    => $is_waiting ? self::or_null( $connection->expires_at ) : null,
			'approval'     => $this->connector->approval(),
			'error'        => $connection->problem()?->to_array(),
			'outbox'       => $this->schema->is_installed() ? $this->entries->counts() : array(
				'ready'  => 0,
				'dead'   => 0,
				'paused' => 0,
			),
			'apiHost'      => $this->transport->host(),
		);
	}

	private static function or_null( string $text ): ?string {
		return '' === $text ? null : $text;
	}
}
