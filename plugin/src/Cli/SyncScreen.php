<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use Sequenzy\WooCommerce\Rest\SyncView;
use WP_CLI;

/** A sync run in the terminal: works it here, shows a bar, and says how it ended. */
final class SyncScreen {
	/** States in which the worker has something to do. */
	private const MOVING = array( 'requested', 'running', 'verifying', 'repaired' );

	public function __construct(
		private readonly Foreground $foreground,
		private readonly SyncView $view,
	) {}

	/** @param array<string, mixed> $assoc Named arguments of the command. */
	public function watch( array $assoc ): void {
		$bar = null;
		$run = $this->run();
		while ( in_array( self::text( $run, 'state' ), self::MOVING, true ) ) {
			$this->foreground->work();
			if ( ! $this->foreground->is_connected() ) {
				WP_CLI::error( 'The connection was refused meanwhile. See: wp sequenzy status' );
			}
			if ( ! $this->foreground->may_send() ) {
				WP_CLI::error( 'Sequenzy does not answer. The run goes on in the background as soon as it does.' );
			}
			$before = $run;
			$run    = $this->run();
			// How much there is to do is known when the run was announced.
			if ( self::number( $run, 'total' ) > 0 ) {
				$bar ??= ProgressBar::of( 'Copying', self::number( $run, 'total' ), $assoc );
				$bar->reach( self::number( $run, 'done' ) );
			}
			if ( $before === $run ) {
				// Another process works on it.
				$this->foreground->rest();
			}
		}
		$bar?->finish();
		$this->show( $assoc );
		if ( 'verified' !== self::text( $run, 'state' ) ) {
			WP_CLI::halt( 1 );
		}
	}

	/** @param array<string, mixed> $assoc */
	public function show( array $assoc ): void {
		$run = $this->run();
		Printer::record( $assoc, array( 'run' => $run ), array( 'Sync' => self::sentence( $run ) ) );
	}

	/** @param array<mixed>|null $run */
	public static function sentence( ?array $run ): string {
		if ( null === $run ) {
			return 'never';
		}
		$error   = is_array( $run['error'] ?? null ) ? $run['error'] : array();
		$refused = self::number( $run, 'refused' );
		return sprintf( '%s, %d of %d', self::text( $run, 'state' ), self::number( $run, 'done' ), self::number( $run, 'total' ) )
			. ( $refused > 0 ? sprintf( ', %d not taken with their page', $refused ) : '' )
			. ( array() === $error ? '' : ': ' . self::text( $error, 'message' ) . ' (' . self::text( $error, 'code' ) . ')' );
	}

	/** @return array<mixed>|null */
	private function run(): ?array {
		$run = $this->view->to_array()['run'];
		return is_array( $run ) ? $run : null;
	}

	/** @param array<mixed>|null $values */
	private static function text( ?array $values, string $key ): string {
		return is_string( $values[ $key ] ?? null ) ? $values[ $key ] : '';
	}

	/** @param array<mixed>|null $values */
	private static function number( ?array $values, string $key ): int {
		return is_int( $values[ $key ] ?? null ) ? $values[ $key ] : 0;
	}
}
