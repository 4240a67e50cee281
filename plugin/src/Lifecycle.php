<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use Sequenzy\WooCommerce\Connection\Connector;
use Sequenzy\WooCommerce\Connection\Status;
use Sequenzy\WooCommerce\Outbox\Schema;
use Sequenzy\WooCommerce\Outbox\Upgrade;
use Sequenzy\WooCommerce\Privacy\SessionStore;
use Sequenzy\WooCommerce\Worker\Scheduler;

/**
 * The plugin comes to a store and leaves it. Switched off, it keeps everything; deleted, nothing. On a network every site is a
 * store of its own, with tables and a connection of its own; each is prepared when somebody first opens its admin, for a network
 * may have thousands.
 */
final class Lifecycle {
	public function __construct(
		private readonly Schema $schema,
		private readonly Upgrade $upgrade,
		private readonly Status $status,
		private readonly Scheduler $scheduler,
		private readonly Connector $connector,
		private readonly SessionStore $sessions,
	) {}

	public function activate(): void {
		$this->prepare();
		if ( $this->status->is_active() ) {
			$this->scheduler->start();
		}
	}

	/** An updated plugin, or a site of a network where nobody has been yet. Costs nothing when there is nothing to do. */
	public function visit(): void {
		if ( ! wp_doing_ajax() && ! $this->schema->is_current() && current_user_can( 'manage_woocommerce' ) ) {
			$this->prepare();
		}
	}

	/** @param bool $on_network Switched off on all of its sites at once. */
	public function deactivate( bool $on_network ): void {
		foreach ( $on_network ? self::sites() : array( get_current_blog_id() ) as $site ) {
			$this->in( $site, $this->scheduler->stop( ... ) );
		}
	}

	/** Leaves nothing of this site behind. */
	public function uninstall(): void {
		$this->connector->disconnect( 'uninstall', 'uninstall' );
		$this->scheduler->stop();
		$this->sessions->forget_all();
		$this->schema->uninstall();
	}

	/**
	 * A site of the network is deleted: WordPress asks which tables go with it.
	 *
	 * @param array<array-key, string> $tables
	 * @return array<array-key, string>
	 */
	public function tables_of_site( array $tables, int $site ): array {
		$ours = array();
		$this->in(
			$site,
			static function () use ( &$ours ): void {
				$ours = Schema::tables();
			}
		);
		return array( ...$tables, ...$ours );
	}

	private function prepare(): void {
		$this->upgrade->run();
		// Written now, so that no page has to look for an option that is not there.
		add_option( Status::OPTION, array(), '', true );
		Settings::install();
	}

	/** @return list<int> */
	private static function sites(): array {
		return array_values(
			get_sites(
				array(
					'fields' => 'ids',
					'number' => 0,
				)
			)
		);
	}

	/** @param callable(): void $what */
	private function in( int $site, callable $what ): void {
		$is_elsewhere = is_multisite() && get_current_blog_id() !== $site;
		$is_elsewhere && switch_to_blog( $site );
		$what();
		$is_elsewhere && restore_current_blog();
	}
}
