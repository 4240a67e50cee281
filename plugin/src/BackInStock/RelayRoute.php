<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use Sequenzy\WooCommerce\Log;
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
		$text       = static fn( string $key ): string => is_scalar( $request[ $key ] ) ? sanitize_text_field( (string) $request[ $key ] ) : '';
		$product_id = $text( 'providerProductId' );
		$address    = isset( $_SERVER['REMOTE_ADDR'] ) && is_string( $_SERVER['REMOTE_ADDR'] ) ? sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ) ) : '';
		// A field no person sees: whoever fills it is told what a person would be told.
		$outcome  = '' !== $text( 'website' ) ? Outcome::Accepted : $this->take( $text( 'email' ), $product_id, $text( 'providerVariantId' ), $address );
		$response = str_contains( (string) $request->get_header( 'accept' ), 'text/html' )
			? $this->back_to_the_page( $outcome, $product_id )
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
	private function take( string $email, string $product_id, string $variant_id, string $address ): Outcome {
		try {
			return $this->sign_ups->take( $email, $product_id, $variant_id, $address );
		} catch ( Throwable $error ) {
			$this->log->error( sprintf( '%s at a sign-up: %s', $error::class, $error->getMessage() ) );
			return Outcome::Unavailable;
		}
	}

	/** Without script: 303 to the product's own address (never to one the request names), with a word the form turns into a message. */
	private function back_to_the_page( Outcome $outcome, string $product_id ): WP_REST_Response {
		$id   = ctype_digit( $product_id ) ? (int) $product_id : 0;
		$page = $id > 0 && 'product' === get_post_type( $id ) && 'publish' === get_post_status( $id ) ? get_permalink( $id ) : false;
		$url  = add_query_arg( 'sequenzy_back_in_stock', $outcome->word_for_page(), is_string( $page ) ? $page : home_url( '/' ) );
		return new WP_REST_Response( null, 303, array( 'Location' => $url . '#sequenzy-back-in-stock-' . $id ) );
	}
}
