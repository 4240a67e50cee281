<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Site;

use Closure;
use RuntimeException;
use WP_Error;

/**
 * Plays Sequenzy at the edge of WordPress's HTTP. Keeps what it accepted in a file, so that a killed process and its
 * successor talk to the same server, and tells a repeat from something new by its eventId, as the contract says.
 */
final class FakeSequenzy {
	public const TOKEN = 'seq_wc_0123456789abcdef0123456789abcdef';
	public const CODE  = 'code-0123456789abcdef';

	/** @var list<array{method: string, path: string, body: array<string, mixed>, headers: array<string, string>}> Requests of this process. */
	public array $requests = array();

	/** @var array<string, list<array{int, string, array<string, string>}>> Answers that come before the usual ones, by path. */
	private array $next = array();

	private string $challenge = '';

	/** Runs just before an answer is given, e.g. to change a product while a batch is on its way. */
	public ?Closure $meanwhile = null;

	/** How far the person in the other tab is. */
	public string $approval = 'pending';

	/** @var list<array<string, mixed>> Told once, with the next heartbeat. */
	public array $waitlist = array();

	/** @var list<string> What it takes beyond the usual. */
	public array $features = array();

	/** @var list<array<string, mixed>> Commands in the next heartbeat's answer. */
	public array $commands = array();

	/** Its own side of sync runs. */
	public readonly FakeSyncRuns $sync_runs;

	/** The token that counts; the next one takes its place when it is first used. */
	public string $token = self::TOKEN;

	public function __construct( private readonly string $journal ) {
		$this->sync_runs = new FakeSyncRuns( $journal . '.sync' );
	}

	public static function install(): self {
		$fake = new self( getenv( 'SEQUENZY_TEST_SITE' ) . '/journal.jsonl' );
		add_filter( 'sequenzy_api_url', static fn(): string => 'https://api.sequenzy.test' );
		add_filter( 'pre_http_request', array( $fake, 'intercept' ), 10, 3 );
		return $fake;
	}

	/** @param array<string, mixed>|string $body */
	public function answer_next( string $path, int $status, array|string $body, array $headers = array() ): void {
		$this->next[ $path ][] = array( $status, is_array( $body ) ? (string) json_encode( $body ) : $body, $headers );
	}

	/** @return array<string, mixed> An error of the contract. */
	public static function error( string $code ): array {
		return array(
			'success'     => false,
			'code'        => $code,
			'error'       => $code,
			'title'       => 'No',
			'description' => 'It was refused.',
			'resolution'  => 'Do something else.',
			'docsUrl'     => 'https://docs.sequenzy.com/integrations/woocommerce',
		);
	}

	/** Whatever was prepared and did not come about. */
	public function answer_as_usual(): void {
		$this->next = array();
	}

	/** Status 0: the network is down. */
	public function down( string $path, int $times = 1 ): void {
		for ( $i = 0; $i < $times; $i++ ) {
			$this->answer_next( $path, 0, '' );
		}
	}

	/** @return list<array<string, mixed>> Events that had an effect, in order. */
	public function accepted(): array {
		$lines = is_file( $this->journal ) ? file( $this->journal, FILE_IGNORE_NEW_LINES ) : array();
		return array_map( static fn( string $line ): array => json_decode( $line, true ), $lines ? $lines : array() );
	}

	/** @return list<string> Ids of all events that reached it, repeats included. */
	public function reached(): array {
		$lines = is_file( $this->journal . '.sent' ) ? file( $this->journal . '.sent', FILE_IGNORE_NEW_LINES ) : array();
		return $lines ? $lines : array();
	}

	/** @return list<array{method: string, path: string, body: array<string, mixed>, headers: array<string, string>}> */
	public function requests_to( string $path ): array {
		return array_values( array_filter( $this->requests, static fn( array $request ): bool => $path === $request['path'] ) );
	}

	public function forget(): void {
		$this->requests = array();
		foreach ( array_filter( array( $this->journal, $this->journal . '.sent' ), 'is_file' ) as $file ) {
			unlink( $file );
		}
		$this->sync_runs->forget_requests();
	}

	/** @return array<string, mixed>|WP_Error */
	public function intercept( mixed $answer, array $arguments, string $url ): array|WP_Error {
		if ( ! str_starts_with( $url, 'https://api.sequenzy.test/api/woocommerce' ) ) {
			return new WP_Error( 'blocked', 'Tests talk to nobody: ' . $url );
		}
		$path             = substr( $url, strlen( 'https://api.sequenzy.test/api/woocommerce' ) );
		$sent             = (string) ( $arguments['body'] ?? '' );
		$body             = json_decode( 'gzip' === ( $arguments['headers']['Content-Encoding'] ?? '' ) ? (string) gzdecode( $sent ) : $sent, true );
		$body             = is_array( $body ) ? $body : array();
		$this->requests[] = array(
			'method'  => $arguments['method'],
			'path'    => $path,
			'body'    => $body,
			'headers' => $arguments['headers'],
		);
		if ( null !== $this->meanwhile ) {
			( $this->meanwhile )( $path );
		}
		if ( ! empty( $this->next[ $path ] ) ) {
			[ $status, $text, $headers ] = array_shift( $this->next[ $path ] );
			return 0 === $status ? new WP_Error( 'http_request_failed', 'Connection refused' ) : self::response( $status, $text, $headers );
		}
		[ $status, $usual ] = $this->knows( $arguments['headers'], $path ) ? $this->usual( $path, $body ) : array( 401, self::error( 'TOKEN_INVALID' ) );
		return self::response( $status, (string) json_encode( $usual ) );
	}

	/** The next token ends the one before with its first use. */
	private function knows( array $headers, string $path ): bool {
		$token = str_replace( 'Bearer ', '', $headers['Authorization'] ?? 'Bearer ' . $this->token );
		if ( $token === self::next_token( $this->token ) ) {
			$this->token = $token;
		}
		return $token === $this->token || str_starts_with( $path, '/connect/requests' );
	}

	public static function next_token( string $token ): string {
		return 'seq_wc_' . md5( $token );
	}

	/** @return array{int, array<string, mixed>} */
	private function usual( string $path, array $body ): array {
		switch ( $path ) {
			case '/connect/requests':
				$this->challenge = $body['codeChallenge'];
				return array( 201, array( 'requestId' => 'req_1', 'authorizeUrl' => 'https://app.sequenzy.test/setup/woocommerce?request=req_1', 'pollIntervalSeconds' => 3, 'expiresAt' => '2026-04-01T12:10:00.000Z' ) );
			case '/connect/requests/reachable':
				return array( 404, self::error( 'CONNECT_REQUEST_NOT_FOUND' ) );
			case '/connect/requests/req_1':
				return array( 200, array( 'status' => $this->approval ) );
			case '/connect/requests/req_1/token':
				$challenge = rtrim( strtr( base64_encode( hash( 'sha256', $body['codeVerifier'], true ) ), '+/', '-_' ), '=' );
				return self::CODE === $body['code'] && $challenge === $this->challenge
					? array( 200, array( 'installationToken' => $this->token, 'integrationId' => 'int_1', 'company' => array( 'id' => 'comp_demo', 'name' => 'Demo Coffee Co.' ), 'features' => $this->features ) )
					: array( 403, self::error( 'CODE_INVALID' ) );
			case '/connect/confirm':
				return array( 200, array( 'state' => 'active', 'commands' => array( array( 'id' => 'cmd_first', 'type' => 'sync_store', 'expiresAt' => '2099-01-01T00:00:00.000Z' ) ) ) );
			case '/connect/rotate':
				return array( 200, array( 'installationToken' => self::next_token( $this->token ) ) );
			case '/disconnect':
				return array( 200, array( 'state' => 'disconnected' ) );
			case '/heartbeat':
				$commands       = $this->commands;
				$this->commands = array();
				$waitlist       = $this->waitlist;
				$this->waitlist = array();
				return array( 200, array( 'serverTime' => $body['sentAt'], 'integration' => array( 'state' => 'active', 'companyName' => 'Demo Coffee Co.', 'lastSyncAt' => null ), 'waitlist' => $waitlist, 'nextHeartbeatSeconds' => 60, 'commands' => $commands ) );
			case '/events':
				return array( 200, array( 'results' => array_map( $this->take( ... ), $body['events'] ) ) );
		}
		if ( str_starts_with( $path, '/sync-runs' ) ) {
			return $this->sync_runs->answer( $path, $body );
		}
		throw new RuntimeException( 'Unknown path ' . $path );
	}

	/** @return array{eventId: string, status: string} */
	private function take( array $event ): array {
		file_put_contents( $this->journal . '.sent', $event['eventId'] . "\n", FILE_APPEND );
		$known = in_array( $event['eventId'], array_column( $this->accepted(), 'eventId' ), true );
		if ( ! $known ) {
			file_put_contents( $this->journal, json_encode( $event ) . "\n", FILE_APPEND );
			$this->sync_runs->learn( $event );
		}
		return array( 'eventId' => $event['eventId'], 'status' => $known ? 'duplicate' : 'accepted' );
	}

	/** @return array<string, mixed> */
	private static function response( int $status, string $body, array $headers = array() ): array {
		return array( 'response' => array( 'code' => $status, 'message' => '' ), 'body' => $body, 'headers' => $headers, 'cookies' => array(), 'filename' => null );
	}
}
