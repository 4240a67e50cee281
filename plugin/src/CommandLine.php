<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use Sequenzy\WooCommerce\Cli\ConnectCommand;
use Sequenzy\WooCommerce\Cli\DeadCommand;
use Sequenzy\WooCommerce\Cli\DisconnectCommand;
use Sequenzy\WooCommerce\Cli\DoctorCommand;
use Sequenzy\WooCommerce\Cli\DrainCommand;
use Sequenzy\WooCommerce\Cli\Overview;
use Sequenzy\WooCommerce\Cli\ReplayCommand;
use Sequenzy\WooCommerce\Cli\StatusCommand;
use Sequenzy\WooCommerce\Cli\SyncCommand;
use Sequenzy\WooCommerce\Cli\VerifyCommand;
use WP_CLI;

/** `wp sequenzy …`; exists in WP-CLI only. */
final class CommandLine {
	private const COMMANDS = array(
		'status'     => StatusCommand::class,
		'connect'    => ConnectCommand::class,
		'disconnect' => DisconnectCommand::class,
		'sync'       => SyncCommand::class,
		'verify'     => VerifyCommand::class,
		'drain'      => DrainCommand::class,
		'dead'       => DeadCommand::class,
		'replay'     => ReplayCommand::class,
		'doctor'     => DoctorCommand::class,
	);

	public function __construct( private readonly Plugin $plugin ) {}

	public function register(): void {
		WP_CLI::add_command( 'sequenzy', Overview::class );
		foreach ( self::COMMANDS as $name => $command ) {
			WP_CLI::add_command( 'sequenzy ' . $name, $this->plugin->get( $command ) );
		}
	}
}
