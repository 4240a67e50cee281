<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Connection;

use Sequenzy\WooCommerce\Outbox\Admission;
use Sequenzy\WooCommerce\StoreUrl;

/** What every request may know about the connection, from one tiny autoloaded option: no query, no secret. */
final class Status implements Admission {
	public const OPTION = 'sequenzy_state';

	public static function publish( Connection $connection ): void {
		update_option( self::OPTION, self::of( $connection ), true );
	}

	/** An object cache that holds an older state than the database would keep the store from noticing what shoppers do. */
	public static function mend( Connection $connection ): void {
		if ( get_option( self::OPTION ) === self::of( $connection ) ) {
			return;
		}
		wp_cache_delete( 'alloptions', 'options' );
		wp_cache_delete( self::OPTION, 'options' );
		self::publish( $connection );
	}

	/** @return array{state: string, storeUrl: string, features: string} */
	private static function of( Connection $connection ): array {
		return array(
			'state'    => $connection->state->value,
			// A shopper's data is kept for a store that was confirmed once, and for no other.
			'storeUrl' => '' === $connection->connected_at ? '' : $connection->store_url,
			'features' => $connection->features,
		);
	}

	/** Connected, and this is the connected site and not a copy of it. */
	public function is_active(): bool {
		return 'ready' === $this->entry_status();
	}

	public function entry_status(): ?string {
		[ $state, $store_url ] = $this->read();
		// Never confirmed, disconnected, or a copied site.
		if ( '' === $store_url || ! StoreUrl::is_same( StoreUrl::get(), $store_url ) ) {
			return null;
		}
		return match ( $state ) {
			ConnectionState::Active => 'ready',
			// Refused, or being connected again: what comes in meanwhile must not be lost.
			ConnectionState::AuthFailed, ConnectionState::NeedsKey, ConnectionState::SafeMode, ConnectionState::Authorizing, ConnectionState::PendingConfirm => 'paused',
			ConnectionState::Disconnected, ConnectionState::Disconnecting, ConnectionState::Revoked => null,
		};
	}

	/** Something about the connection will not get better by itself; whatever it is, a closer look tells. */
	public function needs_a_person(): bool {
		[ $state, $store_url ] = $this->read();
		return in_array( $state, array( ConnectionState::AuthFailed, ConnectionState::Revoked, ConnectionState::NeedsKey, ConnectionState::SafeMode ), true )
			// A copy does not know it yet.
			|| ( ConnectionState::Active === $state && ( StoreUrl::get() !== $store_url || 'production' !== wp_get_environment_type() ) );
	}

	public function takes( string $feature ): bool {
		$option = get_option( self::OPTION );
		return is_array( $option ) && is_string( $option['features'] ?? null ) && in_array( $feature, explode( ' ', $option['features'] ), true );
	}

	/** @return array{ConnectionState, string} */
	private function read(): array {
		$option    = get_option( self::OPTION );
		$state     = is_array( $option ) && is_string( $option['state'] ?? null ) ? $option['state'] : '';
		$store_url = is_array( $option ) && is_string( $option['storeUrl'] ?? null ) ? $option['storeUrl'] : '';
		return array( ConnectionState::tryFrom( $state ) ?? ConnectionState::Disconnected, $store_url );
	}
}
