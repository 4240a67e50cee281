<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use Sequenzy\WooCommerce\Admin\AdminPage;
use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\BackInStock\Form;
use Sequenzy\WooCommerce\BackInStock\RateLimit;
use Sequenzy\WooCommerce\BackInStock\RelayRoute;
use Sequenzy\WooCommerce\BackInStock\SignUps;
use Sequenzy\WooCommerce\Blocks\BackInStockBlock;
use Sequenzy\WooCommerce\Capture\ProductPayloads;
use Sequenzy\WooCommerce\Capture\ProductSubscriber;
use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\ConnectClient;
use Sequenzy\WooCommerce\Connection\Connection;
use Sequenzy\WooCommerce\Connection\ConnectionStore;
use Sequenzy\WooCommerce\Connection\Connector;
use Sequenzy\WooCommerce\Connection\Seal;
use Sequenzy\WooCommerce\Connection\SiteId;
use Sequenzy\WooCommerce\Connection\Status;
use Sequenzy\WooCommerce\Outbox\DeliveryStore;
use Sequenzy\WooCommerce\Outbox\EntryStore;
use Sequenzy\WooCommerce\Outbox\LeaseStore;
use Sequenzy\WooCommerce\Outbox\Outbox;
use Sequenzy\WooCommerce\Outbox\Schema;
use Sequenzy\WooCommerce\Rest\ConnectionRoutes;
use Sequenzy\WooCommerce\Rest\ConnectionView;
use Sequenzy\WooCommerce\Sync\CatalogueStore;
use Sequenzy\WooCommerce\Sync\CatalogueSync;
use Sequenzy\WooCommerce\Sync\Sweep;
use Sequenzy\WooCommerce\Worker\Commands;
use Sequenzy\WooCommerce\Worker\Dispatcher;
use Sequenzy\WooCommerce\Worker\EventBuilder;
use Sequenzy\WooCommerce\Worker\Heartbeat;
use Sequenzy\WooCommerce\Worker\Pulse;
use Sequenzy\WooCommerce\Worker\Scheduler;
use Sequenzy\WooCommerce\Worker\Worker;

/** The wiring, by hand and on one screen. Constructors have no side effects; nothing happens before boot(). */
final class Plugin {
	private readonly Log $log;
	private readonly Clock $clock;
	private readonly Status $status;
	private readonly Transport $transport;
	private readonly EntryStore $entries;
	private readonly Schema $schema;
	private readonly Outbox $outbox;
	private readonly Access $access;
	private readonly Connector $connector;
	private readonly CatalogueSync $sync;
	private readonly Scheduler $scheduler;
	private readonly Commands $commands;
	private readonly Pulse $pulse;
	private readonly Worker $worker;
	private readonly Form $form;

	public function __construct() {
		$this->log       = new Log();
		$this->clock     = new Clock();
		$this->status    = new Status();
		$this->transport = new Transport();
		$this->entries   = new EntryStore();
		$this->schema    = new Schema();
		$this->outbox    = new Outbox( $this->entries, $this->status, $this->clock, $this->log );
		$this->scheduler = new Scheduler( $this->clock );
		$this->pulse     = new Pulse( $this->clock );
		$catalogue       = new CatalogueStore();
		$this->sync      = new CatalogueSync( $catalogue, $this->outbox, $this->clock );
		$this->form      = new Form( $this->status, $this->transport );

		$connections     = new ConnectionStore( $this->clock );
		$seal            = new Seal();
		$site_id         = new SiteId();
		$this->access    = new Access( $connections, $seal, $site_id, $this->outbox, $this->clock, $this->log );
		$this->connector = new Connector( $connections, new ConnectClient( $this->transport, $this->clock ), $this->access, $seal, $site_id, $this->outbox, $this->schema );
		$this->commands  = new Commands( $this->connector, $this->sync );

		$deliveries   = new DeliveryStore();
		$sweep        = new Sweep( $catalogue, $deliveries, $this->outbox, $this->clock );
		$heartbeat    = new Heartbeat( $this->transport, $this->entries, $this->commands, $this->pulse, $this->scheduler, $this->clock );
		$dispatcher   = new Dispatcher( $this->transport, new LeaseStore(), $deliveries, new EventBuilder( new ProductPayloads() ), $this->clock, $this->log );
		$this->worker = new Worker( $this->access, $heartbeat, $this->sync, $sweep, $dispatcher, $this->commands, $this->pulse, $this->clock );
	}

	public function boot(): void {
		$subscribers = array(
			new Compatibility(),
			$this->outbox,
			new ProductSubscriber( $this->outbox ),
			new BackInStockBlock(),
			new RelayRoute( new SignUps( $this->outbox, $this->status, new RateLimit(), $this->clock ) ),
			new ConnectionRoutes( $this->connector, new ConnectionView( $this->access, $this->connector, $this->entries, $this->schema, $this->pulse, $this->transport ) ),
			$this->scheduler,
			$this->commands,
			$this->worker,
		);
		if ( is_admin() ) {
			$subscribers[] = new AdminPage( $this->connector );
		}
		( new Registrar( $this->log ) )->register( ...$subscribers );
	}

	public function activate(): void {
		$this->schema->install();
		// Written now, so that no page has to look for an option that is not there.
		add_option( Status::OPTION, array(), '', true );
		if ( $this->status->is_active() ) {
			$this->scheduler->start();
		}
	}

	public function deactivate(): void {
		$this->scheduler->stop();
	}

	public function status(): Status {
		return $this->status;
	}

	public function connector(): Connector {
		return $this->connector;
	}

	public function connection(): Connection {
		return $this->access->connection();
	}

	public function outbox(): Outbox {
		return $this->outbox;
	}

	public function worker(): Worker {
		return $this->worker;
	}

	public function back_in_stock_form(): Form {
		return $this->form;
	}

	/** Leaves nothing of this site behind. */
	public function uninstall(): void {
		$this->connector->disconnect( 'uninstall', 'uninstall' );
		$this->scheduler->stop();
		$this->schema->uninstall();
	}
}
