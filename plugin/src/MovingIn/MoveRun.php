<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\MovingIn;

/** How far a list has been read. Kept in one option, so that a run goes on where it was. */
final class MoveRun {
	public const OPTION = 'sequenzy_moving_in';

	public const COUNTS = array(
		'found'    => 0,
		'moved'    => 0,
		'inStock'  => 0,
		'gone'     => 0,
		'invalid'  => 0,
		'repeated' => 0,
	);

	/**
	 * @param 'running'|'stopped'|'done'                                                                                $state
	 * @param array{found: int, moved: int, inStock: int, gone: int, invalid: int, repeated: int} $counts
	 */
	public function __construct(
		public readonly string $source,
		public readonly bool $is_dry_run,
		public readonly string $started_at,
		public readonly string $changed_at,
		public readonly string $state = 'running',
		public readonly string $cursor = '',
		public readonly array $counts = self::COUNTS,
	) {}

	public static function read(): ?self {
		$values = get_option( self::OPTION );
		$text   = static fn( string $name ): string => is_array( $values ) && is_string( $values[ $name ] ?? null ) ? $values[ $name ] : '';
		$counts = is_array( $values ) && is_array( $values['counts'] ?? null ) ? $values['counts'] : array();
		$state  = $text( 'state' );
		return '' === $text( 'source' ) ? null : new self(
			$text( 'source' ),
			is_array( $values ) && true === ( $values['is_dry_run'] ?? false ),
			$text( 'started_at' ),
			$text( 'changed_at' ),
			in_array( $state, array( 'running', 'done' ), true ) ? $state : 'stopped',
			$text( 'cursor' ),
			array_merge( self::COUNTS, array_intersect_key( array_filter( $counts, 'is_int' ), self::COUNTS ) )
		);
	}

	public function save(): void {
		update_option( self::OPTION, get_object_vars( $this ), false );
	}

	/**
	 * @param 'running'|'stopped'|'done' $state
	 * @param array<string, int>         $more  What to add to the counts.
	 */
	public function with( string $state, string $now, string $cursor, array $more = array() ): self {
		$counts = $this->counts;
		foreach ( array_keys( $counts ) as $name ) {
			$counts[ $name ] += $more[ $name ] ?? 0;
		}
		return new self( $this->source, $this->is_dry_run, $this->started_at, $now, $state, $cursor, $counts );
	}

	public function is_running(): bool {
		return 'running' === $this->state;
	}
}
