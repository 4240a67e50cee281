<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use LogicException;
use Throwable;

/** The only caller of add_filter() (add_action() is the same function). */
final class Registrar {
	public function __construct( private readonly Log $log ) {}

	public function register( Subscriber ...$subscribers ): void {
		foreach ( $subscribers as $subscriber ) {
			foreach ( $subscriber->hooks() as $hook ) {
				add_filter( $hook->name, $this->guarded( $subscriber, $hook ), $hook->priority, $hook->args );
			}
		}
	}

	/** Never a fatal on a shopper's page: what goes wrong in our code is logged, and the page goes on with what it had. */
	private function guarded( Subscriber $subscriber, Hook $hook ): callable {
		$callback = array( $subscriber, $hook->method );
		if ( ! is_callable( $callback ) ) {
			throw new LogicException( esc_html( $subscriber::class . '::' . $hook->method . '() does not exist.' ) );
		}
		return function ( mixed ...$args ) use ( $callback, $hook ): mixed {
			try {
				return $callback( ...$args );
			} catch ( Throwable $error ) {
				$this->log->error( sprintf( '%s at the hook %s: %s', $error::class, $hook->name, $error->getMessage() ) );
				return $args[0] ?? null;
			}
		};
	}
}
