<?php
/**
 * Plugin Name: Workshops for Sequenzy (example)
 * Description: Keeps deposits and phone numbers to the store, and tells Sequenzy of a booking form of its own.
 *
 * @package Workshops
 */

declare(strict_types=1);

/* A deposit is no product that a shopper would wait for: it is neither in Sequenzy's catalogue nor in its carts. */
add_filter(
	'sequenzy_skip_product',
	static fn ( bool $skip, WC_Product $product ): bool => $skip || str_starts_with( $product->get_sku(), 'DEPOSIT-' ),
	10,
	2
);

/* Nobody needs the phone number of a customer to write a mail. */
add_filter(
	'sequenzy_event_payload',
	static function ( array $payload ): array {
		unset( $payload['billing']['phone'] );
		return $payload;
	}
);

/** A visitor began to book a seat; Sequenzy may remind them of it. False: nothing is kept, because no store is connected. */
function workshops_booking_started( string $email, int $workshop_id, string $title, int $price_cents ): bool {
	return function_exists( 'sequenzy' ) && sequenzy()->track(
		'cart.started',
		array(
			'email'      => $email,
			// 22 characters, the same for this visitor and this workshop: told again, it is still one cart.
			'cartToken'  => substr( strtr( base64_encode( hash( 'sha256', "$email $workshop_id", true ) ), '+/', '-_' ), 0, 22 ),
			'cartUrl'    => home_url( "/workshops/$workshop_id/book/" ),
			'totalCents' => $price_cents,
			'lineItems'  => array(
				array(
					'providerProductId' => (string) $workshop_id,
					'providerVariantId' => (string) $workshop_id,
					'title'             => $title,
					'quantity'          => 1,
					'priceCents'        => $price_cents,
				),
			),
		)
	);
}

/* The booking form sends here. */
add_action(
	'rest_api_init',
	static function (): void {
		register_rest_route(
			'workshops/v1',
			'/bookings',
			array(
				'methods'             => 'POST',
				// Whoever may visit the page may send its form, logged in or not.
				'permission_callback' => '__return_true',
				'args'                => array(
					'email'    => array(
						'type'     => 'string',
						'format'   => 'email',
						'required' => true,
					),
					'workshop' => array(
						'type'     => 'integer',
						'required' => true,
					),
				),
				'callback'            => static fn ( WP_REST_Request $request ): WP_REST_Response => new WP_REST_Response(
					null,
					workshops_booking_started( $request['email'], $request['workshop'], 'Latte Art for Beginners', 4500 ) ? 202 : 503
				),
			)
		);
	}
);
