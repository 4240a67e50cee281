<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Connection;

/** The connection as it is stored: one value, replaced as a whole. Secrets in it are sealed. */
final class Connection {
	/**
	 * @param string $store_url    StoreUrl when the token came; another one means: this is a copy, or the store moved.
	 * @param string $environment  WordPress's environment type then.
	 * @param string $state_hash   Hash of the state parameter with the user and browser session that began.
	 * @param string $verifier     Sealed PKCE code verifier.
	 * @param string $token        Sealed installation token.
	 * @param string $features     What Sequenzy takes beyond the usual, between spaces: consent.
	 * @param string $farewell     Why it is being disconnected, until Sequenzy was told.
	 * @param string $changed_by   Who made the last change: user:1, worker, command.
	 * @param int    $revision     Rises with each change, so that compare-and-set never takes an old value for the present one.
	 */
	public function __construct(
		public readonly ConnectionState $state = ConnectionState::Disconnected,
		public readonly string $store_url = '',
		public readonly string $environment = '',
		public readonly string $request_id = '',
		public readonly string $authorize_url = '',
		public readonly string $expires_at = '',
		public readonly string $state_hash = '',
		public readonly string $verifier = '',
		public readonly string $token = '',
		public readonly string $integration_id = '',
		public readonly string $company_id = '',
		public readonly string $company_name = '',
		public readonly string $features = '',
		public readonly string $connected_at = '',
		public readonly string $error = '',
		public readonly string $farewell = '',
		public readonly string $changed_by = '',
		public readonly string $changed_at = '',
		public readonly int $revision = 0,
	) {}

	/**
	 * The same with some values replaced.
	 *
	 * @param string|int|ConnectionState ...$values By property name.
	 */
	public function with( string|int|ConnectionState ...$values ): self {
		return self::from_array( array_merge( get_object_vars( $this ), $values ) );
	}

	public function with_error( ?Problem $problem ): self {
		return $this->with( error: null === $problem ? '' : (string) wp_json_encode( $problem->to_array(), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) );
	}

	public function problem(): ?Problem {
		$error = json_decode( $this->error, true );
		$text  = static fn( string $key ): string => is_array( $error ) && is_string( $error[ $key ] ?? null ) ? $error[ $key ] : '';
		return '' === $text( 'code' ) ? null : new Problem( $text( 'code' ), $text( 'title' ), $text( 'description' ), $text( 'resolution' ) );
	}

	public function to_json(): string {
		$values          = get_object_vars( $this );
		$values['state'] = $this->state->value;
		return (string) wp_json_encode( $values, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	}

	public static function from_json( string $json ): self {
		$values = json_decode( $json, true );
		return self::from_array( is_array( $values ) ? $values : array() );
	}

	/** @param array<mixed> $values */
	private static function from_array( array $values ): self {
		$state = $values['state'] ?? '';
		$text  = static fn( string $key ): string => is_string( $values[ $key ] ?? null ) ? $values[ $key ] : '';
		return new self(
			$state instanceof ConnectionState ? $state : ( ConnectionState::tryFrom( $text( 'state' ) ) ?? ConnectionState::Disconnected ),
			$text( 'store_url' ),
			$text( 'environment' ),
			$text( 'request_id' ),
			$text( 'authorize_url' ),
			$text( 'expires_at' ),
			$text( 'state_hash' ),
			$text( 'verifier' ),
			$text( 'token' ),
			$text( 'integration_id' ),
			$text( 'company_id' ),
			$text( 'company_name' ),
			$text( 'features' ),
			$text( 'connected_at' ),
			$text( 'error' ),
			$text( 'farewell' ),
			$text( 'changed_by' ),
			$text( 'changed_at' ),
			is_int( $values['revision'] ?? null ) ? $values['revision'] : 0,
		);
	}
}
