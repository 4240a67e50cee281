<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Connection;

/** Where the connection stands, seen from the store. */
enum ConnectionState: string {
	case Disconnected   = 'disconnected';
	case Authorizing    = 'authorizing';
	case PendingConfirm = 'pending_confirm';
	case Active         = 'active';
	/** Sequenzy refuses the token. */
	case AuthFailed = 'auth_failed';
	/** Sequenzy ended the connection. */
	case Revoked = 'revoked';
	/** This is not the site that was connected: a copy of it, or the store moved. Nothing is said. */
	case SafeMode = 'safe_mode';
	/** The token cannot be read: the keys of this site changed. */
	case NeedsKey = 'needs_key';
	/** Over for the store; Sequenzy is still to be told. */
	case Disconnecting = 'disconnecting';

	/** The edges; whatever is not here is refused. The same state again only updates what it knows. */
	public function may_become( self $next ): bool {
		$reachable = match ( $this ) {
			self::Disconnected => array( self::Authorizing ),
			self::Authorizing => array( self::PendingConfirm, self::Disconnected ),
			self::PendingConfirm => array( self::Active, self::AuthFailed, self::Revoked, self::SafeMode, self::NeedsKey, self::Disconnecting, self::Disconnected ),
			self::Active => array( self::AuthFailed, self::Revoked, self::SafeMode, self::NeedsKey, self::Disconnecting, self::Disconnected ),
			self::AuthFailed, self::Revoked, self::SafeMode, self::NeedsKey => array( self::Authorizing, self::Disconnected ),
			self::Disconnecting => array( self::Disconnected, self::Authorizing ),
		};
		return $this === $next || in_array( $next, $reachable, true );
	}

	/** States in which a token may speak for the store. */
	public function has_token(): bool {
		return in_array( $this, array( self::PendingConfirm, self::Active, self::Disconnecting ), true );
	}

	/** States in which "Connect to Sequenzy" means something. */
	public function may_begin(): bool {
		return $this->may_become( self::Authorizing );
	}
}
