<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\Connector;
use Sequenzy\WooCommerce\Connection\Farewell;
use Sequenzy\WooCommerce\MovingIn\Move;
use Sequenzy\WooCommerce\MovingIn\Waitlists;
use Sequenzy\WooCommerce\Outbox\ActivityStore;
use Sequenzy\WooCommerce\Outbox\DeadStore;
use Sequenzy\WooCommerce\Outbox\DeliveryStore;
use Sequenzy\WooCommerce\Outbox\EntryStore;
use Sequenzy\WooCommerce\Outbox\LeaseStore;
use Sequenzy\WooCommerce\Outbox\Outbox;
use Sequenzy\WooCommerce\Outbox\TouchedStore;
use Sequenzy\WooCommerce\Sync\CompareStep;
use Sequenzy\WooCommerce\Sync\CopyStep;
use Sequenzy\WooCommerce\Sync\CustomerIdStore;
use Sequenzy\WooCommerce\Sync\Holdings;
use Sequenzy\WooCommerce\Sync\OrderIdStore;
use Sequenzy\WooCommerce\Sync\Pace;
use Sequenzy\WooCommerce\Sync\PageSender;
use Sequenzy\WooCommerce\Sync\ProductIdStore;
use Sequenzy\WooCommerce\Sync\Records;
use Sequenzy\WooCommerce\Sync\RepairStep;
use Sequenzy\WooCommerce\Sync\SliceStore;
use Sequenzy\WooCommerce\Sync\StockStore;
use Sequenzy\WooCommerce\Sync\Sweep;
use Sequenzy\WooCommerce\Sync\SyncClient;
use Sequenzy\WooCommerce\Sync\SyncControl;
use Sequenzy\WooCommerce\Sync\SyncEnd;
use Sequenzy\WooCommerce\Sync\SyncRunStore;
use Sequenzy\WooCommerce\Sync\SyncWork;
use Sequenzy\WooCommerce\Sync\WaitlistCounts;
use Sequenzy\WooCommerce\Sync\WaitlistSweep;
use Sequenzy\WooCommerce\Worker\Breaker;
use Sequenzy\WooCommerce\Worker\Commands;
use Sequenzy\WooCommerce\Worker\Dispatcher;
use Sequenzy\WooCommerce\Worker\Duties;
use Sequenzy\WooCommerce\Worker\EventBuilder;
use Sequenzy\WooCommerce\Worker\Heartbeat;
use Sequenzy\WooCommerce\Worker\Pulse;
use Sequenzy\WooCommerce\Worker\Retention;
use Sequenzy\WooCommerce\Worker\Scheduler;
use Sequenzy\WooCommerce\Worker\Worker;
use Sequenzy\WooCommerce\Worker\WorkerLeaseStore;

/** The wiring of what works in the background: the worker and the sync it moves. */
final class Engine {
	public readonly SyncControl $sync;
	public readonly Commands $commands;
	public readonly Worker $worker;
	public readonly Move $moving_in;

	public function __construct(
		Transport $transport,
		Access $access,
		Connector $connector,
		Farewell $farewell,
		EntryStore $entries,
		Outbox $outbox,
		StorePayloads $payloads,
		Filters $filters,
		Scheduler $scheduler,
		Pulse $pulse,
		Clock $clock,
		Log $log,
	) {
		$runs           = new SyncRunStore( $clock );
		$slices         = new SliceStore();
		$client         = new SyncClient( $transport, $clock );
		$end            = new SyncEnd( $runs );
		$records        = new Records( new ProductIdStore(), new CustomerIdStore( $filters ), new OrderIdStore() );
		$deliveries     = new DeliveryStore();
		$pages          = new PageSender( $client, $slices, $payloads, $outbox, $clock );
		$sweep          = new Sweep( $records, $deliveries, $slices, $outbox, $clock );
		$breaker        = new Breaker( $clock );
		$this->sync     = new SyncControl( $runs, $slices, $client, $end );
		$this->commands = new Commands( $connector, $access, $this->sync );

		$work            = new SyncWork(
			$runs,
			$slices,
			$records,
			$client,
			new CopyStep( $runs, $records, $pages, $sweep, new Pace( $clock ), $clock ),
			new CompareStep( $runs, $slices, $client, new Holdings( $records, $slices, new TouchedStore() ), $end ),
			new RepairStep( $runs, $slices, $records, $pages, $clock ),
			$end,
			$clock
		);
		$this->moving_in = new Move( new Waitlists(), $outbox, new ActivityStore(), $clock );
		$duties          = new Duties(
			new Heartbeat( $transport, $entries, $this->commands, $this->sync, $breaker, $pulse, $scheduler, $clock ),
			$sweep,
			new WaitlistSweep( new StockStore(), $outbox, $clock ),
			new WaitlistCounts(),
			new Retention( $deliveries, new DeadStore(), new Settings(), $pulse, $clock ),
			$this->moving_in,
			new Dispatcher( $transport, new LeaseStore(), $deliveries, new EventBuilder( $payloads ), $clock, $log ),
			$work,
			$this->commands
		);
		$this->worker    = new Worker( new WorkerLeaseStore(), $access, $farewell, $duties, $breaker, $scheduler, $pulse, $clock );
	}
}
