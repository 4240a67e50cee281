<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Rest;

use Sequenzy\WooCommerce\MovingIn\Move;
use Sequenzy\WooCommerce\MovingIn\MoveRun;
use Sequenzy\WooCommerce\MovingIn\Waitlist;
use Sequenzy\WooCommerce\MovingIn\Waitlists;
use Sequenzy\WooCommerce\Outbox\Admission;
use Sequenzy\WooCommerce\Worker\Scheduler;
use WP_Error;
use WP_REST_Request;

/** Shoppers who wait in another plugin's list: which there are, a dry run, and moving them. The work is the worker's. */
final class MovingInRoutes {
	public function __construct(
		private readonly Waitlists $lists,
		private readonly Move $move,
		private readonly Admission $admission,
		private readonly Scheduler $scheduler,
	) {}

	public function register(): void {
		$routes = new AdminRoutes( 'admin-moving-in' );
		$routes->add( 'GET', '/moving-in', fn(): array => $this->view() );
		$routes->add(
			'POST',
			'/moving-in',
			$this->start( ... ),
			array(
				'source'     => array(
					'type'     => 'string',
					'enum'     => array_map( static fn( Waitlist $list ): string => $list->id(), Waitlists::all() ),
					'required' => true,
				),
				'isDryRun'   => array(
					'type'    => 'boolean',
					'default' => true,
				),
				// Of the owner: that these people asked to be told. Without it nothing is moved.
				'hasConsent' => array(
					'type'    => 'boolean',
					'default' => false,
				),
			)
		);
		$routes->add(
			'POST',
			'/moving-in/stop',
			function (): array {
				$this->move->stop();
				return $this->view();
			}
		);
	}

	/**
	 * @param WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>|WP_Error
	 */
	private function start( WP_REST_Request $request ): array|WP_Error {
		$is_dry_run = false !== $request['isDryRun'];
		$list       = $this->lists->find( is_string( $request['source'] ) ? $request['source'] : '' );
		if ( 'ready' !== $this->admission->entry_status() ) {
			return Refusal::not_connected();
		}
		if ( null === $list ) {
			return Refusal::no_such_list();
		}
		if ( ! $is_dry_run && true !== $request['hasConsent'] ) {
			return Refusal::no_consent();
		}
		$this->move->start( $list, $is_dry_run );
		$this->scheduler->ring_again();
		return $this->view();
	}

	/** @return array<string, mixed> Contract: admin-moving-in.json. */
	private function view(): array {
		$run = MoveRun::read();
		return array(
			'sources' => array_map(
				static fn( Waitlist $list ): array => array(
					'id'       => $list->id(),
					'name'     => $list->name(),
					'isActive' => $list->is_active(),
					'waiting'  => $list->count(),
				),
				$this->lists->present()
			),
			'run'     => null === $run ? null : array(
				'source'    => $run->source,
				'isDryRun'  => $run->is_dry_run,
				'state'     => $run->state,
				'counts'    => $run->counts,
				'startedAt' => $run->started_at,
				'changedAt' => $run->changed_at,
			),
		);
	}
}
