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

	/** Whoever may run commands on the server needs no session; the approval comes back to any browser in which this user is logged in. */
	public static function at_the_command_line(): self {
		return new self( get_current_user_id(), '' );
	}

	public function name(): string {
		return 'user:' . $this->user_id;
	}

	/** Whether this user began with this state, in this browser or at the command line. */
	public function began( string $state, string $state_hash ): bool {
		return hash_equals( $state_hash, $this->bind( $state ) ) || hash_equals( $state_hash, ( new self( $this->user_id, '' ) )->bind( $state ) );
	}

	/** The state parameter is worth something only together with who began; we set no cookie of our own for it. */
	public function bind( string $state ): string {
		return wp_hash( 'sequenzy-connect|' . $state . '|' . $this->user_id . '|' . $this->session );
	}
}
