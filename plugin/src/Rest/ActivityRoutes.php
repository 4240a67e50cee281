<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Rest;

use Sequenzy\WooCommerce\Outbox\ActivityQuery;
use Sequenzy\WooCommerce\Outbox\Admission;
use Sequenzy\WooCommerce\Outbox\DeadEntries;
use Sequenzy\WooCommerce\Worker\Worker;
use WP_Error;
use WP_REST_Request;

/** The Activity tab: a page of it, what was told, and send again. */
final class ActivityRoutes {
	private const MOST = 100;

	public function __construct(
		private readonly ActivityView $view,
		private readonly DeadEntries $dead,
		private readonly Admission $admission,
		private readonly Worker $worker,
	) {}

	public function register(): void {
		( new AdminRoutes( 'admin-activity' ) )->add( 'GET', '/activity', $this->page( ... ), self::query_schema() );
		( new AdminRoutes( 'admin-activity-details' ) )->add( 'GET', '/activity/(?P<id>[de][0-9]+)', $this->details( ... ) );
		( new AdminRoutes( 'admin-activity-retry' ) )->add(
			'POST',
			'/activity/retry',
			$this->retry( ... ),
			array(
				'ids' => array(
					'type'     => 'array',
					'items'    => array(
						'type'    => 'integer',
						'minimum' => 1,
					),
					'maxItems' => self::MOST,
					'default'  => array(),
				),
				'all' => array(
					'type'    => 'boolean',
					'default' => false,
				),
			)
		);
	}

	/** @return array<string, array<string, mixed>> */
	private static function query_schema(): array {
		return array(
			'show'   => array(
				'type'    => 'string',
				'enum'    => array( ...array_keys( ActivityQuery::OUTCOMES ), ...array_keys( ActivityQuery::STATUSES ) ),
				'default' => 'all',
			),
			'about'  => array(
				'type'    => 'string',
				'enum'    => array( '', ...array_keys( ActivityQuery::TYPES ) ),
				'default' => '',
			),
			'search' => array(
				'type'      => 'string',
				'maxLength' => 254,
				'default'   => '',
			),
			'before' => array(
				'type'    => 'integer',
				'minimum' => 1,
				'default' => PHP_INT_MAX,
			),
			'limit'  => array(
				'type'    => 'integer',
				'minimum' => 1,
				'maximum' => self::MOST,
				'default' => 25,
			),
		);
	}

	/**
	 * @param WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function page( WP_REST_Request $request ): array {
		$text   = static fn( string $name ): string => is_string( $request[ $name ] ) ? $request[ $name ] : '';
		$number = static fn( string $name ): int => is_numeric( $request[ $name ] ) ? (int) $request[ $name ] : 0;
		return $this->view->page( new ActivityQuery( $text( 'show' ), $text( 'about' ), sanitize_text_field( $text( 'search' ) ), $number( 'before' ), $number( 'limit' ) ) );
	}

	/**
	 * @param WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>|WP_Error
	 */
	private function details( WP_REST_Request $request ): array|WP_Error {
		return $this->view->details( is_string( $request['id'] ) ? $request['id'] : '' ) ?? Refusal::gone();
	}

	/**
	 * @param WP_REST_Request<array<string, mixed>> $request
	 * @return array{retried: int}|WP_Error
	 */
	private function retry( WP_REST_Request $request ): array|WP_Error {
		$ids = array_map( 'intval', array_filter( is_array( $request['ids'] ) ? $request['ids'] : array(), 'is_numeric' ) );
		if ( null === $this->admission->entry_status() ) {
			return Refusal::not_connected();
		}
		if ( true !== $request['all'] && array() === $ids ) {
			return Refusal::nothing_chosen();
		}
		$retried = true === $request['all'] ? $this->dead->replay( null ) : $this->dead->replay_some( array_values( $ids ) );
		if ( $retried > 0 ) {
			// Somebody knows that the trouble is over.
			$this->worker->wait_no_longer();
		}
		return array( 'retried' => $retried );
	}
}
