<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use Automattic\WooCommerce\Utilities\FeaturesUtil;
use LogicException;
use ReflectionClass;
use ReflectionNamedType;
use Sequenzy\WooCommerce\BackInStock\Form;
use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\Connection;
use Sequenzy\WooCommerce\Connection\Connector;
use Sequenzy\WooCommerce\Connection\Status;
use Sequenzy\WooCommerce\Health\CheckList;
use Sequenzy\WooCommerce\Outbox\Admission;
use Sequenzy\WooCommerce\Outbox\DeadEntries;
use Sequenzy\WooCommerce\Outbox\Outbox;
use Sequenzy\WooCommerce\Outbox\PayloadSource;
use Sequenzy\WooCommerce\Rest\SyncView;
use Sequenzy\WooCommerce\Sync\SyncControl;
use Sequenzy\WooCommerce\Worker\Worker;

/**
 * The door to the plugin. Behind it every object is made once, when it is asked for first: a constructor names the classes it needs,
 * and gets them (docs/adr/0015). Constructors have no side effects; nothing happens before boot().
 */
final class Plugin {
	/** Who stands in for an interface. */
	private const STANDS_FOR = array(
		Admission::class     => Status::class,
		PayloadSource::class => StorePayloads::class,
	);

	/** @var array<class-string, object> */
	private array $made = array();

	public function boot(): void {
		( new Registrar( $this ) )->register( Hooks::ALL );
	}

	/**
	 * The one object of a class.
	 *
	 * @template T of object
	 * @param class-string<T> $class_name
	 * @return T
	 */
	public function get( string $class_name ): object {
		$name                = self::STANDS_FOR[ $class_name ] ?? $class_name;
		$this->made[ $name ] = $this->made[ $name ] ?? ( self::class === $name ? $this : $this->make( $name ) );
		/** @var T $object */
		$object = $this->made[ $name ];
		return $object;
	}

	/** @param class-string $class_name */
	public function has_made( string $class_name ): bool {
		return isset( $this->made[ $class_name ] );
	}

	/** Tells WooCommerce what the plugin gets along with. */
	public function declare_compatibility(): void {
		if ( class_exists( FeaturesUtil::class ) ) {
			FeaturesUtil::declare_compatibility( 'custom_order_tables', SEQUENZY_FILE, true );
			FeaturesUtil::declare_compatibility( 'cart_checkout_blocks', SEQUENZY_FILE, true );
		}
	}

	/** The plugin comes to this store and leaves it. */
	public function lifecycle(): Lifecycle {
		return $this->get( Lifecycle::class );
	}

	public function status(): Status {
		return $this->get( Status::class );
	}

	public function connector(): Connector {
		return $this->get( Connector::class );
	}

	public function connection(): Connection {
		return $this->get( Access::class )->connection();
	}

	public function outbox(): Outbox {
		return $this->get( Outbox::class );
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
		return $this->get( Tracker::class )->track( $event, $payload );
	}

	/** Builds what Sequenzy is told: for the worker, a sync and the command line. */
	public function payloads(): StorePayloads {
		return $this->get( StorePayloads::class );
	}

	public function worker(): Worker {
		return $this->get( Worker::class );
	}

	/** Asks for a sync run, pauses, resumes and stops it. */
	public function sync(): SyncControl {
		return $this->get( SyncControl::class );
	}

	public function sync_view(): SyncView {
		return $this->get( SyncView::class );
	}

	/** What Sequenzy never took. */
	public function dead_entries(): DeadEntries {
		return $this->get( DeadEntries::class );
	}

	/** What must be right for the plugin to work, and whether it is. */
	public function checks(): CheckList {
		return $this->get( CheckList::class );
	}

	public function back_in_stock_form(): Form {
		return $this->get( Form::class );
	}

	/** @param class-string $class_name */
	private function make( string $class_name ): object {
		$class     = new ReflectionClass( $class_name );
		$arguments = array();
		foreach ( $class->getConstructor()?->getParameters() ?? array() as $parameter ) {
			$type = $parameter->getType();
			if ( ! $type instanceof ReflectionNamedType || $type->isBuiltin() ) {
				throw new LogicException( esc_html( sprintf( '%s wants $%s, which is no class: it cannot be made here.', $class_name, $parameter->getName() ) ) );
			}
			/** @var class-string $needed */
			$needed      = $type->getName();
			$arguments[] = $this->get( $needed );
		}
		return $class->newInstanceArgs( $arguments );
	}
}
