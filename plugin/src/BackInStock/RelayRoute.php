<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use Sequenzy\WooCommerce\Filters;
use Sequenzy\WooCommerce\Log;
use Sequenzy\WooCommerce\StoreUrl;
use Throwable;
use WP_REST_Request;
use WP_REST_Response;

/**
 * The store's own door for sign-ups: when the browser cannot reach Sequenzy, or has no script. Open to everybody and without
 * a nonce, because product pages are cached; a sign-up gives nothing away.
 */
final class RelayRoute {
	public function __construct(
		private readonly SignUps $sign_ups,
		private readonly Filters $filters,
		private readonly Log $log,
	) {}

	public function register(): void {
		register_rest_route(
			'sequenzy/v1',
			'/back-in-stock',
			array(
				'methods'             => 'POST',
				'callback'            => $this->answer( ... ),
				'permission_callback' => '__return_true',
			)
		);
	}

	/** @param WP_REST_Request<array<string, mixed>> $request */
	public function answer( WP_REST_Request $request ): WP_REST_Response {
		$sign_up = SignUp::from( $request );
		$outcome = match ( true ) {
			! self::is_from_here( $request ) => Outcome::ForeignOrigin,
			// Whoever fills a field that no person sees is told what a person would be told.
			$sign_up->fell_into_trap => Outcome::Accepted,
			default => $this->take( $sign_up ),
		};
		$response = str_contains( (string) $request->get_header( 'accept' ), 'text/html' )
			? $this->back_to_the_page( $outcome, $sign_up->product_id )
			: new WP_REST_Response(
				Outcome::Accepted === $outcome ? array( 'status' => 'accepted' ) : array(
					'code'    => $outcome->value,
					'message' => $outcome->message(),
				),
				$outcome->http_status()
			);
		$response->header( 'Cache-Control', 'no-store' );
		return $response;
	}

	/** Whatever goes wrong: the shopper is told to try later, and not shown an error of the server. */
	private function take( SignUp $sign_up ): Outcome {
		try {
			return $this->sign_ups->take( $sign_up, $this->client() );
		} catch ( Throwable $error ) {
			$this->log->error( sprintf( '%s at a sign-up: %s', $error::class, $error->getMessage() ) );
			return Outcome::Unavailable;
		}
	}

	/**
	 * A page of another site may not sign shoppers up here, as at Sequenzy's own door. A program sends no origin; a browser hides it ("null")
	 * when a page forbids to tell where it comes from, and then says only that it is the same site.
	 *
	 * @param WP_REST_Request<array<string, mixed>> $request
	 */
	private static function is_from_here( WP_REST_Request $request ): bool {
		$origin = (string) $request->get_header( 'origin' );
		if ( '' === $origin || ( 'null' === $origin && 'same-origin' === $request->get_header( 'sec-fetch-site' ) ) ) {
			return true;
		}
		return in_array( $origin, array( self::origin_of( StoreUrl::get() ), self::origin_of( site_url() ) ), true ) || '' !== is_allowed_http_origin( $origin );
	}

	private static function origin_of( string $url ): string {
		return (string) preg_replace( '#^(https?://[^/]+).*$#', '$1', $url );
	}

	private function client(): Client {
		$of = static fn( string $name ): string => isset( $_SERVER[ $name ] ) && is_string( $_SERVER[ $name ] ) ? sanitize_text_field( wp_unslash( $_SERVER[ $name ] ) ) : '';
		return Client::behind( $of( 'REMOTE_ADDR' ), $of( 'HTTP_X_FORWARDED_FOR' ), $this->filters->trusted_proxies() );
	}

	/** Without script: 303 to the product's own address (never to one the request names), with a word the form turns into a message. */
	private function back_to_the_page( Outcome $outcome, string $product_id ): WP_REST_Response {
		$id   = ctype_digit( $product_id ) ? (int) $product_id : 0;
		$page = $id > 0 && 'product' === get_post_type( $id ) && 'publish' === get_post_status( $id ) ? get_permalink( $id ) : false;
		$url  = add_query_arg( 'sequenzy_back_in_stock', $outcome->message_key(), is_string( $page ) ? $page : home_url( '/' ) );
		return new WP_REST_Response( null, 303, array( 'Location' => $url . '#sequenzy-back-in-stock-' . $id ) );
	}
}
