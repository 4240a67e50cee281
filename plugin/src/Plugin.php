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
use Sequenzy\WooCommerce\Capture\CustomerPayloads;
use Sequenzy\WooCommerce\Capture\CustomerSubscriber;
use Sequenzy\WooCommerce\Capture\OrderItemStore;
use Sequenzy\WooCommerce\Capture\OrderObjects;
use Sequenzy\WooCommerce\Capture\OrderPayloads;
use Sequenzy\WooCommerce\Capture\OrderPlaced;
use Sequenzy\WooCommerce\Capture\OrderRows;
use Sequenzy\WooCommerce\Capture\OrderSubscriber;
use Sequenzy\WooCommerce\Capture\ProductPayloads;
use Sequenzy\WooCommerce\Capture\ProductSubscriber;
use Sequenzy\WooCommerce\Capture\VariationStore;
use Sequenzy\WooCommerce\Carts\CartLink;
use Sequenzy\WooCommerce\Carts\CartLinkSubscriber;
use Sequenzy\WooCommerce\Carts\CartPayloads;
use Sequenzy\WooCommerce\Carts\CartSession;
use Sequenzy\WooCommerce\Carts\CartSubscriber;
use Sequenzy\WooCommerce\Carts\Shoppers;
use Sequenzy\WooCommerce\Checkout\AddressSubscriber;
use Sequenzy\WooCommerce\Checkout\Consent;
use Sequenzy\WooCommerce\Checkout\ConsentBox;
use Sequenzy\WooCommerce\Checkout\OrderSubscriber as CheckoutOrderSubscriber;
use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\ConnectClient;
use Sequenzy\WooCommerce\Connection\Connection;
use Sequenzy\WooCommerce\Connection\ConnectionStore;
use Sequenzy\WooCommerce\Connection\Connector;
use Sequenzy\WooCommerce\Connection\Farewell;
use Sequenzy\WooCommerce\Connection\Seal;
use Sequenzy\WooCommerce\Connection\SiteId;
use Sequenzy\WooCommerce\Connection\Status;
use Sequenzy\WooCommerce\Health\CheckList;
use Sequenzy\WooCommerce\Outbox\DeadEntries;
use Sequenzy\WooCommerce\Outbox\DeadStore;
use Sequenzy\WooCommerce\Outbox\EntryStore;
use Sequenzy\WooCommerce\Outbox\Outbox;
use Sequenzy\WooCommerce\Outbox\Schema;
use Sequenzy\WooCommerce\Rest\ConnectionRoutes;
use Sequenzy\WooCommerce\Rest\ConnectionView;
use Sequenzy\WooCommerce\Rest\SyncRoutes;
use Sequenzy\WooCommerce\Rest\SyncView;
use Sequenzy\WooCommerce\Sync\SyncControl;
use Sequenzy\WooCommerce\Worker\AdminVisit;
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
	private readonly Scheduler $scheduler;
	private readonly Pulse $pulse;
	private readonly Engine $engine;
	private readonly Operations $operations;
	private readonly Form $form;
	private readonly Filters $filters;
	private readonly Settings $settings;
	private readonly StorePayloads $payloads;
	private readonly CustomerPayloads $customers;
	private readonly OrderObjects $orders;
	private readonly CartLink $cart_link;

	public function __construct() {
		$this->log       = new Log();
		$this->clock     = new Clock();
		$this->status    = new Status();
		$this->filters   = new Filters( $this->log );
		$this->settings  = new Settings();
		$this->transport = new Transport();
		$this->entries   = new EntryStore();
		$this->schema    = new Schema();
		$this->outbox    = new Outbox( $this->entries, $this->status, $this->clock, $this->log );
		$this->scheduler = new Scheduler( $this->clock );
		$this->pulse     = new Pulse( $this->clock );
		$this->form      = new Form( $this->status, $this->transport );

		$connections     = new ConnectionStore( $this->clock );
		$seal            = new Seal();
		$site_id         = new SiteId();
		$this->access    = new Access( $connections, $seal, $site_id, $this->outbox, $this->clock, $this->log );
		$client          = new ConnectClient( $this->transport, $this->clock );
		$farewell        = new Farewell( $connections, $client, $this->access, $site_id, $this->outbox, $this->schema, $this->clock );
		$this->connector = new Connector( $connections, $client, $this->access, $farewell, $seal, $site_id, $this->outbox, $this->schema );

		$this->customers = new CustomerPayloads( $this->filters );
		$this->orders    = new OrderObjects();
		$this->cart_link = new CartLink( $this->clock );
		$this->payloads  = new StorePayloads( new ProductPayloads( new VariationStore(), $this->filters ), $this->customers, new OrderPayloads( new OrderRows( new OrderItemStore() ), $this->orders, $this->filters ), new CartPayloads( $this->cart_link ), $this->filters );

		$this->engine = new Engine( $this->transport, $this->access, $this->connector, $farewell, $this->entries, $this->outbox, $this->payloads, $this->filters, $this->scheduler, $this->pulse, $this->clock, $this->log );

		$this->operations = new Operations( $this->status, $this->transport, $this->entries, $this->schema, $this->access, $this->scheduler, $this->pulse, $this->clock );
	}

	public function boot(): void {
		$cart_session = new CartSession();
		$carts        = new CartSubscriber( $cart_session, new Shoppers( $this->settings, $this->filters ), $this->outbox, $this->status, $this->filters, $this->clock );
		$consent      = new Consent( $this->settings, $this->clock );
		$subscribers  = array(
			new Compatibility(),
			$this->outbox,
			new ProductSubscriber( $this->outbox ),
			new CustomerSubscriber( $this->outbox, $this->customers ),
			new OrderSubscriber( $this->outbox ),
			new OrderPlaced( $this->outbox, $this->orders, $this->status ),
			$carts,
			new CartLinkSubscriber( $this->cart_link, $cart_session ),
			new AddressSubscriber( $cart_session, $carts, $this->settings, $this->status ),
			new ConsentBox( $consent, $this->settings, $this->status ),
			new CheckoutOrderSubscriber( $cart_session, $consent, $this->status ),
			new BackInStockBlock(),
			new RelayRoute( new SignUps( $this->outbox, $this->status, new RateLimit(), $this->clock ) ),
			new ConnectionRoutes( $this->connector, new ConnectionView( $this->access, $this->connector, $this->entries, $this->schema, $this->pulse, $this->transport ), $this->pulse ),
			new SyncRoutes( $this->engine->sync, $this->sync_view(), $this->access ),
			new Rest\ActivityRoutes( new Rest\ActivityView( new \Sequenzy\WooCommerce\Outbox\ActivityStore(), $this->payloads ), $this->dead_entries(), $this->status ),
			new Rest\DiagnosticsRoutes( $this->operations->checks(), $this->clock ),
			new Rest\SettingsRoutes( $this->settings ),
			new Rest\MovingInRoutes( new MovingIn\Waitlists(), $this->engine->moving_in, $this->status, $this->scheduler ),
			new MovingIn\ForwardedSignUps( $this->outbox, $this->settings, $this->clock ),
			$this->scheduler,
			$this->engine->commands,
			$this->engine->worker,
			...$this->operations->subscribers(),
		);
		if ( is_admin() ) {
			$subscribers[] = new AdminPage( $this->connector );
			$subscribers[] = new Admin\ActionNeeded( $this->access, $this->status );
			$subscribers[] = new Admin\ProductScreens( $this->status, new Admin\WaitlistWords( $this->clock ) );
			$subscribers[] = new AdminVisit( $this->engine->worker, $this->status, $this->pulse );
		}
		( new Registrar( $this->log ) )->register( ...$subscribers );
	}

	/** The plugin comes to this store and leaves it. */
	public function lifecycle(): Lifecycle {
		return new Lifecycle( $this->schema, $this->status, $this->scheduler, $this->connector );
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

	/**
	 * Tells Sequenzy what happened in a cart, a checkout or a form of another plugin (HOOKS.md). One INSERT, no remote call.
	 *
	 * @param string               $event   cart.started, cart.cleared, checkout.started, back_in_stock.requested or subscriber.erased.
	 * @param array<string, mixed> $payload As the contract has it for the event; at least the shopper's "email".
	 * @return bool False when it was not kept: not connected, no such event, no address.
	 * @example sequenzy()->track( 'checkout.started', array( 'email' => 'ana@example.com', 'cartToken' => $token, 'lineItems' => $lines, 'totalCents' => 2980 ) );
	 */
	public function track( string $event, array $payload ): bool {
		return ( new Tracker( $this->outbox, $this->clock ) )->track( $event, $payload );
	}

	/** Builds what Sequenzy is told: for the worker, a sync and the command line. */
	public function payloads(): StorePayloads {
		return $this->payloads;
	}

	public function worker(): Worker {
		return $this->engine->worker;
	}

	/** Asks for a sync run, pauses, resumes and stops it. */
	public function sync(): SyncControl {
		return $this->engine->sync;
	}

	public function sync_view(): SyncView {
		return new SyncView( $this->engine->sync );
	}

	/** What Sequenzy never took. */
	public function dead_entries(): DeadEntries {
		return new DeadEntries( new DeadStore(), $this->status );
	}

	/** What must be right for the plugin to work, and whether it is. */
	public function checks(): CheckList {
		return $this->operations->checks();
	}

	public function back_in_stock_form(): Form {
		return $this->form;
	}
}
