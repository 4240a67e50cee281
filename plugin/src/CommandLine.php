<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use Sequenzy\WooCommerce\Capture\OrderComparison;
use Sequenzy\WooCommerce\Cli\ConnectCommand;
use Sequenzy\WooCommerce\Cli\DeadCommand;
use Sequenzy\WooCommerce\Cli\DisconnectCommand;
use Sequenzy\WooCommerce\Cli\DoctorCommand;
use Sequenzy\WooCommerce\Cli\DrainCommand;
use Sequenzy\WooCommerce\Cli\Foreground;
use Sequenzy\WooCommerce\Cli\Overview;
use Sequenzy\WooCommerce\Cli\Paranoia;
use Sequenzy\WooCommerce\Cli\ReplayCommand;
use Sequenzy\WooCommerce\Cli\StatusCommand;
use Sequenzy\WooCommerce\Cli\SyncCommand;
use Sequenzy\WooCommerce\Cli\SyncScreen;
use Sequenzy\WooCommerce\Cli\VerifyCommand;
use Sequenzy\WooCommerce\Sync\OrderIdStore;
use WP_CLI;

/** The wiring of `wp sequenzy …`; exists in WP-CLI only. */
final class CommandLine {
	public static function is_here(): bool {
		return defined( 'WP_CLI' ) && true === constant( 'WP_CLI' );
	}

	public function register( Plugin $plugin ): void {
		$foreground = new Foreground( $plugin->worker(), $plugin->connection( ... ), $plugin->outbox_counts( ... ) );
		$screen     = new SyncScreen( $foreground, $plugin->sync_view() );
		$commands   = array(
			'status'     => new StatusCommand( $plugin->connection_view(), $plugin->sync_view() ),
			'connect'    => new ConnectCommand( $plugin->connector(), $plugin->connection( ... ), $plugin->connection_view() ),
			'disconnect' => new DisconnectCommand( $plugin->connector(), $plugin->connection( ... ), $plugin->connection_view() ),
			'sync'       => new SyncCommand( $plugin->sync(), $plugin->connection( ... ), $plugin->credentials( ... ), $screen, new Paranoia( new OrderComparison( $plugin->payloads() ), new OrderIdStore() ) ),
			'verify'     => new VerifyCommand( $plugin->sync(), $plugin->connection( ... ), $screen ),
			'drain'      => new DrainCommand( $foreground ),
			'dead'       => new DeadCommand( $plugin->dead_entries() ),
			'replay'     => new ReplayCommand( $plugin->dead_entries(), $plugin->connection( ... ) ),
			'doctor'     => new DoctorCommand( $plugin->checks( ... ) ),
		);
		WP_CLI::add_command( 'sequenzy', Overview::class );
		foreach ( $commands as $name => $command ) {
			WP_CLI::add_command( 'sequenzy ' . $name, $command );
		}
	}
}
