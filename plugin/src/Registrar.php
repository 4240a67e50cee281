<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use Closure;
use Throwable;

/** The only caller of add_filter() (add_action() is the same function). */
final class Registrar {
	public function __construct( private readonly Plugin $plugin ) {}

	/** @param array<class-string, list<array{0: string, 1: string, 2: int, 3: int, 4?: callable|string}>> $all See Hooks::ALL. */
	public function register( array $all ): void {
		foreach ( $all as $class_name => $hooks ) {
			foreach ( $hooks as $hook ) {
				add_filter( $hook[0], $this->listener( $class_name, $hook[0], $hook[1], $hook[4] ?? null ), $hook[2], $hook[3] );
			}
		}
	}

	/**
	 * Never a fatal on a shopper's page: what goes wrong in our code is logged, and the page goes on with what it had.
	 *
	 * @param class-string         $class_name
	 * @param callable|string|null $when
	 */
	private function listener( string $class_name, string $hook, string $method, mixed $when ): Closure {
		return function ( mixed ...$values ) use ( $class_name, $hook, $method, $when ): mixed {
			try {
				$is_wanted = null === $when || ( Hooks::IF_MADE === $when ? $this->plugin->has_made( $class_name ) : is_callable( $when ) && $when( ...$values ) );
				if ( ! $is_wanted ) {
					return $values[0] ?? null;
				}
				/** @var callable $listener Each is one: HooksTest. */
				$listener = array( $this->plugin->get( $class_name ), $method );
				return $listener( ...$values );
			} catch ( Throwable $error ) {
				$this->plugin->get( Log::class )->error( sprintf( '%s at the hook %s: %s', $error::class, $hook, $error->getMessage() ) );
				return $values[0] ?? null;
			}
		};
	}
}
