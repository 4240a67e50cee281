<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\ConsentQuestion;
use Sequenzy\WooCommerce\Settings;
use Sequenzy\WooCommerce\Tests\Contract;
use WP_REST_Request;
use WP_REST_Response;

#[TestDox( 'A sign-up at the store\'s own door' )]
final class RelayTest extends WordPressTestCase {
	/**
	 * @param array<string, mixed>  $fields
	 * @param array<string, string> $headers
	 */
	private function post( array $fields, string $accept = 'application/json', array $headers = array() ): WP_REST_Response {
		wp_set_current_user( 0 );
		$request = new WP_REST_Request( 'POST', '/sequenzy/v1/back-in-stock' );
		$request->set_header( 'Accept', $accept );
		array_map( array( $request, 'set_header' ), array_keys( $headers ), $headers );
		$request->set_body_params( $fields );
		return rest_do_request( $request );
	}

	private function ask_consent( string $text ): void {
		$state = get_option( 'sequenzy_state' );
		update_option( 'sequenzy_state', array( 'features' => 'consent' ) + $state );
		( new Settings() )->change( array( 'formConsentText' => $text ), true );
	}

	protected function tearDown(): void {
		( new Settings() )->change( array( 'formConsentText' => '' ), true );
		parent::tearDown();
	}

	/** @return list<array<string, mixed>> */
	private function facts(): array {
		return array_values( array_filter( $this->outbox(), static fn( array $row ): bool => 'fact' === $row['kind'] ) );
	}

	#[TestDox( 'is taken without a call or a mail, in few queries, and arrives once' )]
	public function test_accepts(): void {
		global $wpdb;
		$product = $this->simple_product();
		$this->end_request();
		$this->connect();
		// What WordPress loads for any REST request is not ours; the product and all else is cold.
		rest_get_server();
		wp_cache_flush();
		get_option( 'sequenzy_state' );
		$before = $wpdb->num_queries;
		$answer = $this->post( array( 'email' => ' Buyer@example.com ', 'providerProductId' => (string) $product->get_id(), 'productTitle' => 'Invented by the browser', 'storeUrl' => 'https://evil.example' ) );
		self::assertLessThanOrEqual( 15, $wpdb->num_queries - $before );
		self::assertSame( 202, $answer->get_status() );
		self::assertSame( '', Contract::complaint( 'admin-relay-answer', $answer->get_data() ) );
		self::assertSame( array(), $this->sequenzy->requests );
		sequenzy()->worker()->run();
		$events = $this->sequenzy->accepted();
		self::assertSame( array( 'back_in_stock.requested' ), array_column( $events, 'type' ) );
		self::assertSame( '', Contract::complaint( 'back-in-stock-requested', $events[0] ) );
		self::assertSame( array( 'https://store.example.com', 'Buyer@example.com', (string) $product->get_id(), 'Coffee Refill Pack' ), array( $events[0]['payload']['storeUrl'], $events[0]['payload']['email'], $events[0]['payload']['providerProductId'], $events[0]['payload']['productTitle'] ) );
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'is taken as JSON too, and malformed JSON is refused' )]
	public function test_json(): void {
		$product = $this->simple_product();
		$this->connect();
		$statuses = array();
		foreach ( array( (string) wp_json_encode( array( 'email' => 'buyer@example.com', 'providerProductId' => $product->get_id() ) ), '{"email":"buyer@exa', '[]', '{"email":["a@example.com"],"providerProductId":{"a":1}}' ) as $body ) {
			$request = new WP_REST_Request( 'POST', '/sequenzy/v1/back-in-stock' );
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_body( $body );
			$statuses[] = rest_do_request( $request )->get_status();
		}
		self::assertSame( array( 202, 400, 400, 400 ), $statuses );
	}

	#[TestDox( 'names the variation and its title' )]
	public function test_variation(): void {
		[ $shirt, $sizes ] = $this->t_shirt();
		$this->connect();
		self::assertSame( 202, $this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $shirt->get_id(), 'providerVariantId' => (string) $sizes['Medium']->get_id() ) )->get_status() );
		$payload = json_decode( $this->facts()[0]['payload'], true );
		self::assertSame( array( (string) $sizes['Medium']->get_id(), 'Medium' ), array( $payload['providerVariantId'], $payload['variantTitle'] ) );
		self::assertSame( '', Contract::complaint( 'back-in-stock-request', $payload ) );
	}

	/** @return array<string, array{array<string, string>, int, string}> */
	public static function refusals(): array {
		return array(
			'a bad address'                      => array( array( 'email' => 'buyer@' ), 400, 'invalid_email' ),
			'an address in HTML'                 => array( array( 'email' => '<b>buyer</b>@example.com' ), 400, 'invalid_email' ),
			'an address with an escaped letter'  => array( array( 'email' => 'bu%79er@example.com%0A' ), 400, 'invalid_email' ),
			'two addresses'                      => array( array( 'email' => "buyer@example.com\nother@example.com" ), 400, 'invalid_email' ),
			'bytes that are no text'             => array( array( 'email' => "\xff\x00buyer@example.com" ), 400, 'invalid_email' ),
			'no address'                         => array( array( 'email' => '' ), 400, 'invalid_email' ),
			'an address longer than mail allows' => array( array( 'email' => str_repeat( 'a', 250 ) . '@example.com' ), 400, 'invalid_email' ),
			'an unknown product'                 => array( array( 'providerProductId' => '999999' ), 404, 'product_not_found' ),
			'a product id that is none'          => array( array( 'providerProductId' => '1 OR 1=1' ), 404, 'product_not_found' ),
			'a product id beyond all numbers'    => array( array( 'providerProductId' => str_repeat( '9', 400 ) ), 404, 'product_not_found' ),
			'a variation of another product'     => array( array( 'providerVariantId' => '999999' ), 404, 'product_not_found' ),
		);
	}

	/** @param array<string, string> $fields */
	#[DataProvider( 'refusals' )]
	#[TestDox( 'with $_dataName is refused in words' )]
	public function test_refuses( array $fields, int $status, string $code ): void {
		$product = $this->simple_product();
		$this->connect();
		$answer = $this->post( $fields + array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id() ) );
		self::assertSame( array( $status, $code ), array( $answer->get_status(), $answer->get_data()['code'] ) );
		self::assertNotSame( '', $answer->get_data()['message'] );
		self::assertSame( array(), $this->facts() );
	}

	#[TestDox( 'for a draft is refused like an unknown product' )]
	public function test_draft(): void {
		$product = $this->simple_product();
		$product->set_status( 'draft' );
		$product->save();
		$this->connect();
		self::assertSame( 404, $this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id() ) )->get_status() );
	}

	#[TestDox( 'is told when the product is in stock now' )]
	public function test_in_stock(): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$this->connect();
		$answer = $this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id() ) );
		self::assertSame( array( 409, 'in_stock' ), array( $answer->get_status(), $answer->get_data()['code'] ) );
	}

	#[TestDox( 'is refused while the store is not connected' )]
	public function test_not_connected(): void {
		$product = $this->simple_product();
		self::assertSame( 503, $this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id() ) )->get_status() );
		self::assertSame( array(), $this->facts() );
	}

	#[TestDox( 'that the database does not take is never thanked for; the log says why, and names nobody' )]
	public function test_database_refuses(): void {
		$product = $this->simple_product();
		$this->connect();
		array_map( 'unlink', $this->logs() );
		$full = static fn( string $query ): string => str_contains( $query, 'INSERT INTO `wp_sequenzy_outbox`' ) ? str_replace( 'wp_sequenzy_outbox', 'wp_sequenzy_gone', $query ) : $query;
		add_filter( 'query', $full );
		$answer = $this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id() ) );
		remove_filter( 'query', $full );
		self::assertSame( array( 503, 'unavailable' ), array( $answer->get_status(), $answer->get_data()['code'] ) );
		$log = implode( "\n", array_map( 'file_get_contents', $this->logs() ) );
		self::assertStringContainsString( 'back_in_stock.requested', $log );
		self::assertStringContainsString( 'wp_sequenzy_outbox', $log );
		self::assertStringNotContainsString( 'buyer@example.com', $log );
	}

	#[TestDox( 'is kept while the token is refused, and arrives after reconnecting' )]
	public function test_kept_while_refused(): void {
		$product = $this->simple_product();
		$this->connect();
		wc_update_product_stock_status( $product->get_id(), 'onbackorder' );
		$this->end_request();
		$this->sequenzy->answer_next( '/events', 401, $this->sequenzy::error( 'TOKEN_INVALID' ) );
		sequenzy()->worker()->run();
		self::assertSame( 202, $this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id() ) )->get_status() );
		self::assertSame( 'paused', $this->facts()[0]['status'] );
		wp_set_current_user( 1 );
		$this->begin_and_return();
		sequenzy()->connector()->confirm( $this->admin() );
		sequenzy()->worker()->run();
		self::assertContains( 'back_in_stock.requested', array_column( $this->sequenzy->accepted(), 'type' ) );
	}

	#[TestDox( 'of a robot that fills the hidden field is thanked and forgotten' )]
	public function test_honeypot(): void {
		$product = $this->simple_product();
		$this->connect();
		self::assertSame( 202, $this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id(), 'website' => 'https://spam.example' ) )->get_status() );
		self::assertSame( array(), $this->facts() );
	}

	#[TestDox( 'is limited to so many from one network address' )]
	public function test_rate_limit(): void {
		$product = $this->simple_product();
		$this->connect();
		$statuses = array();
		for ( $i = 0; $i < 21; $i++ ) {
			$statuses[] = $this->post( array( 'email' => "buyer$i@example.com", 'providerProductId' => (string) $product->get_id() ) )->get_status();
		}
		self::assertSame( array( 202, 429 ), array( $statuses[19], $statuses[20] ) );
		self::assertCount( 20, $this->facts() );
	}

	#[TestDox( 'without script comes back to the product page with a word for the message, and never to a foreign address' )]
	public function test_without_script(): void {
		$product = $this->simple_product();
		$this->connect();
		$id = (string) $product->get_id();
		foreach ( array( 'buyer@example.com' => 'joined', 'buyer@' => 'invalid_email' ) as $email => $word ) {
			$answer = $this->post( array( 'email' => $email, 'providerProductId' => $id, '_wp_http_referer' => 'https://evil.example' ), 'text/html,application/xhtml+xml' );
			self::assertSame( 303, $answer->get_status() );
			self::assertSame( get_permalink( $product->get_id() ) . '?sequenzy_back_in_stock=' . $word . '#sequenzy-back-in-stock-' . $id, $answer->get_headers()['Location'] );
		}
		self::assertStringStartsWith( 'https://store.example.com/', $this->post( array( 'email' => 'a@example.com', 'providerProductId' => '999999' ), 'text/html' )->get_headers()['Location'] );
	}

	/** @return array<string, array{array<string, string>, int}> */
	public static function origins(): array {
		return array(
			'a program sends none'                                => array( array(), 202 ),
			'a page of the store'                                 => array( array( 'Origin' => 'https://store.example.com' ), 202 ),
			'a page of another site'                              => array( array( 'Origin' => 'https://evil.example' ), 403 ),
			'a page that looks like the store'                    => array( array( 'Origin' => 'https://store.example.com.evil.example' ), 403 ),
			'a page without a name'                               => array( array( 'Origin' => 'null' ), 403 ),
			'a page of the store that hides where it comes from'  => array( array( 'Origin' => 'null', 'Sec-Fetch-Site' => 'same-origin' ), 202 ),
		);
	}

	/** @param array<string, string> $headers */
	#[DataProvider( 'origins' )]
	#[TestDox( 'is taken from the store\'s own pages alone: $_dataName' )]
	public function test_origin( array $headers, int $status ): void {
		$product = $this->simple_product();
		$this->connect();
		$answer = $this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id() ), 'application/json', $headers );
		self::assertSame( $status, $answer->get_status() );
		self::assertCount( 202 === $status ? 1 : 0, $this->facts() );
	}

	#[TestDox( 'is limited to so many with one address and for one product, whoever sends them, and in the next ten minutes there are new ones' )]
	public function test_other_limits(): void {
		$first  = (string) $this->simple_product()->get_id();
		$second = (string) $this->simple_product()->get_id();
		$this->connect();
		$limit = static fn( int $limit, string $of ): int => array( 'client' => 100, 'address' => 2, 'product' => 3 )[ $of ];
		add_filter( 'sequenzy_sign_up_limit', $limit, 10, 2 );
		$statuses = array();
		foreach ( array( array( 'a', $first ), array( 'A', $second ), array( 'a', $first ), array( 'b', $first ), array( 'c', "00$first" ), array( 'c', $second ) ) as [ $name, $product ] ) {
			$statuses[] = $this->post( array( 'email' => "$name@example.com", 'providerProductId' => $product ) )->get_status();
		}
		$this->pass( 600 );
		$statuses[] = $this->post( array( 'email' => 'a@example.com', 'providerProductId' => $first ) )->get_status();
		remove_filter( 'sequenzy_sign_up_limit', $limit );
		self::assertSame( array( 202, 202, 429, 202, 429, 202, 202 ), $statuses );
	}

	#[TestDox( 'of shoppers behind one proxy is not limited as if they were one; a trusted proxy tells who they are' )]
	public function test_proxy(): void {
		$product = (string) $this->simple_product()->get_id();
		$this->connect();
		$trust = static fn(): array => array( '198.51.100.0/24' );
		$from  = function ( string $address, string $forwarded_for, int $times ) use ( $product ): array {
			$_SERVER['REMOTE_ADDR']          = $address;
			$_SERVER['HTTP_X_FORWARDED_FOR'] = $forwarded_for;
			return array_map( fn( int $i ): int => $this->post( array( 'email' => md5( "$address $forwarded_for $i" ) . '@example.com', 'providerProductId' => $product ) )->get_status(), range( 1, $times ) );
		};
		self::assertSame( array_fill( 0, 25, 202 ), $from( '10.0.0.5', '', 25 ) );
		add_filter( 'sequenzy_trusted_proxies', $trust );
		self::assertSame( 429, $from( '198.51.100.9', '8.8.4.4', 21 )[20] );
		self::assertSame( array( 202 ), $from( '198.51.100.9', '8.8.8.8', 1 ) );
		remove_filter( 'sequenzy_trusted_proxies', $trust );
		unset( $_SERVER['HTTP_X_FORWARDED_FOR'] );
		$_SERVER['REMOTE_ADDR'] = '203.0.113.7';
		self::assertStringNotContainsString( '8.8.8.8', (string) wp_json_encode( $GLOBALS['wpdb']->get_col( "SELECT option_name FROM wp_options WHERE option_name LIKE '%sequenzy%'" ) ) );
	}

	#[TestDox( 'sent back in the second the form was made counts five times: a robot is soon at its end' )]
	public function test_hasty(): void {
		$product = (string) $this->simple_product()->get_id();
		$this->connect();
		preg_match( '/name="renderedAt" value="(\d+)"/', sequenzy_back_in_stock_form( (int) $product ), $found );
		$post = fn( int $i, int $rendered_at ): int => $this->post( array( 'email' => "buyer$i@example.com", 'providerProductId' => $product, 'renderedAt' => (string) $rendered_at ) )->get_status();
		self::assertSame( array( 202, 202, 202, 202, 429 ), array_map( static fn( int $i ): int => $post( $i, (int) $found[1] + 60 ), range( 1, 5 ) ) );
		$this->pass( 600 );
		self::assertSame( array_fill( 0, 6, 202 ), array_map( static fn( int $i ): int => $post( $i, (int) $found[1] ), range( 1, 6 ) ) );
	}

	#[TestDox( 'for a product with options asks to choose one, unless all are sold out' )]
	public function test_choose(): void {
		[ $shirt, $sizes ] = $this->t_shirt();
		$this->connect();
		$fields = array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $shirt->get_id() );
		$answer = $this->post( $fields );
		self::assertSame( array( 400, 'choose_option' ), array( $answer->get_status(), $answer->get_data()['code'] ) );
		$sizes['Small']->set_stock_status( 'outofstock' );
		$sizes['Small']->save();
		\WC_Product_Variable::sync( $shirt->get_id() );
		self::assertSame( 202, $this->post( $fields )->get_status() );
	}

	#[TestDox( 'of a variation for any size keeps the size that was chosen, and believes no other' )]
	public function test_any(): void {
		[ $shirt, $sizes ] = $this->t_shirt();
		foreach ( $sizes as $name => $variation ) {
			'Medium' === $name ? $variation->set_attributes( array( 'size' => '' ) ) : $variation->set_status( 'private' );
			$variation->save();
		}
		$this->connect();
		foreach ( array( 'Large', 'XXL <script>', '' ) as $title ) {
			$this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $shirt->get_id(), 'providerVariantId' => (string) $sizes['Medium']->get_id(), 'variantTitle' => $title ) );
		}
		$titles = array_map( static fn( array $fact ): string => json_decode( $fact['payload'], true )['variantTitle'], $this->facts() );
		self::assertSame( 'Large', $titles[0] );
		self::assertSame( array( $titles[1] ), array_unique( array_slice( $titles, 1 ) ) );
		self::assertNotContains( $titles[1], array( 'Large', 'XXL' ) );
	}

	#[TestDox( 'without script keeps every value that a variation for any size and colour leaves open, in whatever letters, and believes no other' )]
	public function test_any_without_script(): void {
		[ $shirt, $sizes ] = $this->t_shirt();
		$size              = clone $shirt->get_attributes()['size'];
		$size->set_options( array( 'Groß & weit', 'Größe 50% +' ) );
		$shirt->set_attributes( array( $size ) );
		$shirt->save();
		foreach ( $sizes as $name => $variation ) {
			'Medium' === $name ? $variation->set_attributes( array( 'size' => '' ) ) : $variation->set_status( 'private' );
			$variation->save();
		}
		$this->connect();
		$document = new \DOMDocument();
		$document->loadHTML( '<?xml encoding="UTF-8">' . sequenzy_back_in_stock_form( $shirt->get_id() ), LIBXML_NOERROR );
		$values = array();
		foreach ( $document->getElementsByTagName( 'option' ) as $option ) {
			'' === $option->getAttribute( 'value' ) || $values[] = $option->getAttribute( 'value' );
		}
		$id = (string) $sizes['Medium']->get_id();
		foreach ( array( ...$values, "$id?attribute_size=XXL", "$id?", "$id?%00[]=&" ) as $number => $value ) {
			$this->post( array( 'email' => "buyer$number@example.com", 'providerProductId' => (string) $shirt->get_id(), 'providerVariantId' => $value ) );
		}
		$payloads = array_map( static fn( array $fact ): array => json_decode( $fact['payload'], true ), $this->facts() );
		$titles   = array_column( $payloads, 'variantTitle' );
		self::assertSame( array( 'Groß & weit', 'Größe 50% +' ), array_slice( $titles, 0, 2 ) );
		self::assertCount( 5, $titles );
		self::assertCount( 1, array_unique( array_slice( $titles, 2 ) ) );
		self::assertSame( array( $id ), array_values( array_unique( array_column( $payloads, 'providerVariantId' ) ) ) );
	}

	/** @return array<string, array{array<string, mixed>, string}> */
	public static function answers(): array {
		return array(
			'ticked in a form without script'   => array( array( 'consent' => 'granted', 'consentVersion' => 'current' ), 'granted' ),
			'unticked in a form without script' => array( array( 'consentVersion' => 'current' ), 'refused' ),
			'sent as JSON'                      => array( array( 'consent' => array( 'status' => 'granted', 'version' => 'current', 'text' => 'Invented by the browser' ) ), 'granted' ),
			'to a text of before'               => array( array( 'consent' => 'granted', 'consentVersion' => 'older' ), 'unknown' ),
			'to no question'                    => array( array(), 'unknown' ),
		);
	}

	/** @param array<string, mixed> $fields */
	#[DataProvider( 'answers' )]
	#[TestDox( 'carries the answer about mails with the text that was shown: $_dataName' )]
	public function test_consent( array $fields, string $status ): void {
		$product = $this->simple_product();
		$this->connect();
		$this->ask_consent( 'News, please.' );
		$version = ( new ConsentQuestion( 'News, please.' ) )->version;
		array_walk_recursive( $fields, static fn( mixed &$value ) => $value = 'current' === $value ? $version : $value );
		self::assertSame( 202, $this->post( $fields + array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id() ) )->get_status() );
		$payload = json_decode( $this->facts()[0]['payload'], true );
		self::assertSame( '', Contract::complaint( 'back-in-stock-request', $payload ) );
		self::assertSame( array( $status, 'unknown' === $status ? null : 'News, please.' ), array( $payload['consent']['status'], $payload['consent']['text'] ?? null ) );
	}
}
