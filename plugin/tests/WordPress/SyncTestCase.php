<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use Sequenzy\WooCommerce\Tests\Contract;

/** A run as the screen sees it, and what reached Sequenzy of it. */
abstract class SyncTestCase extends WordPressTestCase {
	/** Confirmed, and the worker has not run yet. */
	protected function confirm(): void {
		$this->begin_and_return();
		sequenzy()->connector()->confirm( $this->admin() );
		$this->sequenzy->forget();
	}

	/** @return array<string, mixed> As the screen sees it. */
	protected function run_now(): array {
		$view = sequenzy()->sync_view()->to_array();
		self::assertSame( '', Contract::complaint( 'admin-sync', $view ) );
		return (array) $view['run'];
	}

	protected function state(): string {
		return $this->run_now()['state'];
	}

	/** @return list<array<string, mixed>> Bodies of requests to the run, by their last word. */
	protected function bodies( string $what ): array {
		return array_column( array_values( array_filter( $this->sequenzy->requests, static fn( array $request ): bool => str_starts_with( $request['path'], '/sync-runs' ) && str_ends_with( $request['path'], $what ) ) ), 'body' );
	}

	/** Once, when a request to the run with this last word is on its way. */
	protected function meanwhile( string $what, callable $do ): void {
		$this->sequenzy->meanwhile = function ( string $path ) use ( $what, $do ): void {
			if ( str_ends_with( $path, $what ) ) {
				$this->sequenzy->meanwhile = null;
				$do();
			}
		};
	}

	/** How often each record was sent; the store has others from other tests. */
	protected function times_sent( int $id ): int {
		return count( array_filter( $this->sequenzy->sync_runs->reached(), static fn( array $item ): bool => $id === $item[1] ) );
	}

	protected function send_sync_now( string $id = 'cmd_7' ): void {
		$this->sequenzy->commands = array( array( 'id' => $id, 'type' => 'sync_store', 'expiresAt' => '2099-01-01T00:00:00.000Z' ) );
		$this->pass( 61 );
	}

	/** @return list<array{id: string, status: string, message: string}> */
	protected function results(): array {
		$this->work();
		return array_merge( ...array_column( array_column( $this->sequenzy->requests_to( '/heartbeat' ), 'body' ), 'commandResults' ) );
	}
}
