<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use cli\progress\Bar;
use WP_CLI\Utils;

/** WP-CLI's bar; nothing where machines read, or no terminal shows it. */
final class ProgressBar {
	private int $done = 0;

	private function __construct( private readonly ?Bar $bar ) {}

	/** @param array<string, mixed> $assoc Named arguments of the command. */
	public static function of( string $label, int $total, array $assoc ): self {
		$bar = Printer::is_for_machines( $assoc ) ? null : Utils\make_progress_bar( $label, $total );
		return new self( $bar instanceof Bar ? $bar : null );
	}

	public function reach( int $done ): void {
		$this->bar?->tick( max( 0, $done - $this->done ) );
		$this->done = $done;
	}

	public function finish(): void {
		$this->bar?->finish();
	}
}
