<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use Sequenzy\WooCommerce\Health\Check;
use Sequenzy\WooCommerce\Health\CheckList;
use Sequenzy\WooCommerce\Health\Verdict;
use WP_CLI;

final class DoctorCommand {
	public function __construct( private readonly CheckList $checks ) {}

	/**
	 * Looks whether everything is as it must be, and says what to do where it is not.
	 *
	 * The same list stands in Tools → Site Health, WooCommerce → Status and WooCommerce → Sequenzy → Diagnostics. It names no
	 * shopper and no secret. The exit code is 1 when something fails; warnings do not count, unless --strict is given.
	 *
	 * ## OPTIONS
	 *
	 * [--strict]
	 * : Warnings count too.
	 *
	 * [--format=<format>]
	 * : For people or for machines.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 *   - csv
	 *   - yaml
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp sequenzy doctor --format=json | jq '.[] | select(.status != "pass")'
	 *
	 * @param list<string>         $args
	 * @param array<string, mixed> $assoc
	 */
	public function __invoke( array $args, array $assoc ): void {
		$checks = $this->checks->all();
		$items  = array_map( static fn( Check $check ): array => 'json' === Printer::format( $assoc ) ? $check->to_array() : array( 'action' => $check->action ) + $check->to_array(), $checks );
		Printer::items( $assoc, $items, array( 'status', 'id', 'sentence', 'action' ) );
		$bad = array_filter( $checks, static fn( Check $check ): bool => Verdict::Fail === $check->verdict || ( isset( $assoc['strict'] ) && Verdict::Warn === $check->verdict ) );
		if ( array() !== $bad ) {
			WP_CLI::halt( 1 );
		}
	}
}
