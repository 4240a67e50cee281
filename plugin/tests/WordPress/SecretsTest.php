<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;
use RuntimeException;
use Sequenzy\WooCommerce\Health\StatusReport;
use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;
use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;
use WP_REST_Request;

#[TestDox( 'Addresses and secrets' )]
final class SecretsTest extends StoreTestCase {
	private const ADDRESS = 'ana.secret@example.com';

	/** Sequenzy, another plugin and the database say all they know. */
	private function let_everything_fail(): void {
		$gossip  = 'The address ' . self::ADDRESS . ' and Authorization: Bearer ' . FakeSequenzy::TOKEN . ' are wrong.';
		$refusal = array( 'title' => $gossip, 'description' => $gossip, 'resolution' => $gossip ) + FakeSequenzy::error( 'VALIDATION_FAILED' );
		// An entry that is never taken, one that the answer of a batch refuses, and an outage.
		sequenzy()->track( 'checkout.started', array( 'email' => self::ADDRESS, 'cartToken' => 'c1' ) );
		$this->sequenzy->answer_next( '/events', 400, $refusal );
		sequenzy()->worker()->run();
		sequenzy()->track( 'checkout.started', array( 'email' => self::ADDRESS, 'cartToken' => 'c2' ) );
		$event = array_values( array_filter( $this->outbox(), static fn( array $row ): bool => 'ready' === $row['status'] ) )[0]['event_id'];
		$this->sequenzy->answer_next( '/events', 200, array( 'results' => array( array( 'eventId' => $event, 'status' => 'rejected', 'code' => 'NO', 'message' => $gossip ) ) ) );
		sequenzy()->worker()->run();
		sequenzy()->track( 'checkout.started', array( 'email' => self::ADDRESS, 'cartToken' => 'c3' ) );
		$fail = static fn() => new \WP_Error( 'http_request_failed', $gossip );
		add_filter( 'pre_http_request', $fail, 20 );
		sequenzy()->worker()->run();
		remove_filter( 'pre_http_request', $fail, 20 );
		do_action( 'sequenzy_retry_now' );
		// A sync run that is refused.
		rest_do_request( new WP_REST_Request( 'POST', '/sequenzy/v1/sync' ) );
		$this->sequenzy->answer_next( '/sync-runs', 400, $refusal );
		sequenzy()->worker()->run();
		// Another plugin throws in our filters, and something in ours at a hook.
		$throw = static fn() => throw new RuntimeException( $gossip );
		add_filter( 'sequenzy_event_payload', $throw );
		sequenzy()->worker()->run();
		remove_filter( 'sequenzy_event_payload', $throw );
		add_action( 'sequenzy_batch_answered', $throw );
		sequenzy()->track( 'checkout.started', array( 'email' => self::ADDRESS, 'cartToken' => 'c4' ) );
		do_action( 'sequenzy_work' );
		remove_action( 'sequenzy_batch_answered', $throw );
		$this->let_leases_expire();
		// The database refuses, and quotes the statement.
		$break = static fn( string $query ): string => str_starts_with( $query, 'INSERT INTO `wp_sequenzy_outbox`' ) ? str_replace( 'wp_sequenzy_outbox', 'wp_no_such_table', $query ) : $query;
		add_filter( 'query', $break );
		sequenzy()->track( 'checkout.started', array( 'email' => self::ADDRESS, 'cartToken' => 'c5' ) );
		remove_filter( 'query', $break );
		// The token is refused, with all its reasons.
		$this->sequenzy->answer_next( '/heartbeat', 401, array( 'code' => 'TOKEN_INVALID' ) + $refusal );
		$this->pass( 3600 );
		sequenzy()->worker()->run();
	}

	/** @return array<string, string> What people may read, by where. */
	private function everything_that_is_read(): array {
		global $wpdb;
		$texts = array();
		foreach ( $this->logs() as $file ) {
			$texts[ 'log ' . basename( $file ) ] = (string) file_get_contents( $file );
		}
		foreach ( $wpdb->get_results( 'SELECT id, last_error FROM wp_sequenzy_outbox', ARRAY_A ) as $row ) {
			$texts[ 'reason of entry ' . $row['id'] ] = (string) $row['last_error'];
		}
		$texts['activity']  = (string) json_encode( $wpdb->get_results( 'SELECT * FROM wp_sequenzy_deliveries', ARRAY_A ) );
		$texts['sync runs'] = (string) json_encode( $wpdb->get_results( 'SELECT * FROM wp_sequenzy_sync_runs', ARRAY_A ) );
		// The transients count tries by a hash; the connection's own secrets are sealed.
		foreach ( $wpdb->get_results( "SELECT option_name, option_value FROM wp_options WHERE option_name LIKE '%sequenzy%'", ARRAY_A ) as $row ) {
			$texts[ 'option ' . $row['option_name'] ] = $row['option_value'];
		}
		foreach ( rest_get_server()->get_routes( 'sequenzy/v1' ) as $route => $handlers ) {
			if ( ! str_contains( $route, '(?P' ) && isset( $handlers[0]['methods']['GET'] ) ) {
				$texts[ 'route ' . $route ] = (string) json_encode( rest_do_request( new WP_REST_Request( 'GET', $route ) )->get_data() );
			}
		}
		ob_start();
		( new StatusReport( sequenzy()->checks() ) )->render();
		$texts['status report'] = (string) ob_get_clean();
		foreach ( array( array( 'status', '--format=json' ), array( 'dead', '--format=json' ), array( 'doctor', '--format=json' ) ) as $command ) {
			$texts[ 'wp sequenzy ' . $command[0] ] = ThrowAwaySite::wp( array( 'sequenzy', ...$command ) )[1];
		}
		return $texts;
	}

	#[TestDox( 'are in no log, no reason, no activity, no report, no answer of the admin and no output of a command, whoever spoke them out' )]
	public function test_walk(): void {
		$this->connect();
		$this->let_everything_fail();
		$texts = $this->everything_that_is_read();
		self::assertStringContainsString( 'The address …@… and Authorization: Bearer seq_wc_… are wrong', implode( "\n", $texts ), 'it was said, and masked' );
		foreach ( $texts as $where => $text ) {
			self::assertStringNotContainsString( self::ADDRESS, $text, $where );
			self::assertStringNotContainsString( FakeSequenzy::TOKEN, $text, $where );
		}
		self::assertSame( 'auth_failed', sequenzy()->connection()->state->value );
		self::assertGreaterThan( 15, count( $texts ) );
	}
}
