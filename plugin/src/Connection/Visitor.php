<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Connection;

/** The admin in front of the screen: the user and the browser session, as WordPress knows them from its own login cookie. */
final class Visitor {
	public function __construct(
		public readonly int $user_id,
		public readonly string $session,
	) {}

	public static function current(): self {
		return new self( get_current_user_id(), wp_get_session_token() );
	}

	public function name(): string {
		return 'user:' . $this->user_id;
	}

	/** The state parameter is worth something only together with who began; we set no cookie of our own for it. */
	public function bind( string $state ): string {
		return wp_hash( 'sequenzy-connect|' . $state . '|' . $this->user_id . '|' . $this->session );
	}
}
