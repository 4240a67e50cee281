<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use WP_CLI\Dispatcher\CommandNamespace;

/**
 * Connects the store to Sequenzy, copies it, and shows and mends what is going on between the two.
 *
 * Every command that shows something takes --format=json. The exit code is 0 when all is well and 1 when a person should look.
 * On a network, --url says which store is meant.
 *
 * ## EXAMPLES
 *
 *     # What is wrong, and what to do about it.
 *     wp sequenzy doctor
 *
 *     # Copy the whole store now, and watch.
 *     wp sequenzy sync
 */
final class Overview extends CommandNamespace {}
