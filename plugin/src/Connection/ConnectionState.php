<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Connection;

/** Where the connection stands, seen from the store. */
enum ConnectionState: string {
	case Disconnected   = 'disconnected';
	case Authorizing    = 'authorizing';
	case PendingConfirm = 'pending_confirm';
	case Active         = 'active';
	case AuthFailed     = 'auth_failed';
	case Revoked        = 'revoked';

	/** The edges; whatever is not here is refused. The same state again only updates what it knows. */
	public function may_become( self $next ): bool {
		$reachable = match ( $this ) {
			self::Disconnected   => array( self::Authorizing ),
			self::Authorizing    => array( self::PendingConfirm, self::Disconnected ),
			self::PendingConfirm => array( self::Active, self::Disconnected, self::Revoked, self::AuthFailed ),
			self::Active         => array( self::AuthFailed, self::Revoked, self::Disconnected ),
			self::AuthFailed, self::Revoked => array( self::Authorizing, self::Disconnected ),
		};
		return $this === $next || in_array( $next, $reachable, true );
	}

	/** States in which a token may speak for the store. */
	public function has_token(): bool {
		return self::PendingConfirm === $this || self::Active === $this;
	}

	/** States in which "Connect to Sequenzy" means something. */
	public function may_begin(): bool {
		return $this->may_become( self::Authorizing );
	}
}
