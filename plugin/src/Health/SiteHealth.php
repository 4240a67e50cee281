<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

use WP_REST_Response;

/** Tools → Site Health. What only looks at the store is a direct test; what asks Sequenzy runs when the page stands already. */
final class SiteHealth {
	private const ROUTE = '/site-health/reach';

	/** @var array<string, Check>|null By id, looked at once for all. */
	private ?array $checks = null;

	public function __construct( private readonly CheckList $list ) {}

	/**
	 * @param array<string, array<string, array<string, mixed>>> $tests
	 * @return array<string, array<string, array<string, mixed>>>
	 */
	public function add( array $tests ): array {
		foreach ( $this->checks() as $id => $check ) {
			$tests['direct'][ 'sequenzy_' . $id ] = array(
				'label' => $check->label,
				'test'  => fn(): array => self::result( $check ),
			);
		}
		$tests['async']['sequenzy_reach'] = array(
			'label'             => __( 'Sequenzy in reach', 'sequenzy-for-woocommerce' ),
			'test'              => rest_url( 'sequenzy/v1' . self::ROUTE ),
			'has_rest'          => true,
			// For the weekly look, where no browser asks.
			'async_direct_test' => fn(): array => self::result( $this->list->reach() ),
		);
		return $tests;
	}

	public function register(): void {
		register_rest_route(
			'sequenzy/v1',
			self::ROUTE,
			array(
				'methods'             => 'GET',
				'permission_callback' => static fn(): bool => current_user_can( 'view_site_health_checks' ),
				'callback'            => fn(): WP_REST_Response => new WP_REST_Response( self::result( $this->list->reach() ), 200, array( 'Cache-Control' => 'no-store' ) ),
			)
		);
	}

	/** @return array<string, Check> */
	private function checks(): array {
		return $this->checks ??= array_column( $this->list->local(), null, 'id' );
	}

	/** @return array<string, mixed> As WordPress wants it. */
	private static function result( Check $check ): array {
		return array(
			'label'       => 'Sequenzy: ' . $check->label,
			'status'      => match ( $check->verdict ) {
				Verdict::Pass => 'good',
			Verdict::Warn => 'recommended',
			Verdict::Fail => 'critical',
			},
			'badge'       => array(
				'label' => 'Sequenzy',
				'color' => 'blue',
			),
			'description' => '<p>' . esc_html( $check->sentence ) . '</p>',
			'actions'     => '' === $check->action ? '' : '<p>' . $check->action_html() . '</p>',
			'test'        => 'sequenzy_' . $check->id,
		);
	}
}
