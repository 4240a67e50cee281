<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\Connector;
use Sequenzy\WooCommerce\Outbox\NoteStore;
use Sequenzy\WooCommerce\Sync\SyncControl;

/** Wishes of Sequenzy that came in an answer. Each runs once; its result goes up with the next heartbeat, which is due at once. */
final class Commands {
	public const OPTION = 'sequenzy_commands';

	private const REMEMBER = 50;

	/** Of the contract. */
	private const MESSAGE_LENGTH = 500;

	public function __construct(
		private readonly Connector $connector,
		private readonly Access $access,
		private readonly SyncControl $sync,
		private readonly Pulse $pulse,
		private readonly NoteStore $notes,
	) {}

	/**
	 * The first sync starts now, asked for or not.
	 *
	 * @param list<array<string, mixed>> $commands
	 */
	public function connected( array $commands ): void {
		$this->sync->connected( $this->integration_id() );
		$this->obey( $commands );
	}

	/**
	 * @param list<string>    $command_ids That waited for it.
	 * @param 'done'|'failed' $status
	 */
	public function sync_ended( array $command_ids, string $status, string $message ): void {
		foreach ( $command_ids as $id ) {
			$this->report( $id, $status, $message );
		}
	}

	/** @param list<array<string, mixed>> $commands Contract: command.json. */
	public function obey( array $commands ): void {
		foreach ( $commands as $command ) {
			$id = is_string( $command['id'] ?? null ) ? $command['id'] : '';
			if ( '' === $id || in_array( $id, $this->read()['seen'], true ) ) {
				continue;
			}
			// Obeyed first, remembered then: a process that dies in between obeys again, which changes nothing more.
			match ( $command['type'] ?? '' ) {
				'sync_store' => $this->sync->request( 'manual', $this->integration_id(), 'command', $id ),
				'rotate_token' => $this->connector->rotate()
					? $this->report( $id, 'done', 'The next token is in use.' )
					: $this->report( $id, 'failed', 'The next token could not be fetched.' ),
				'disconnect' => $this->connector->disconnect( 'command', 'command' ),
				default => $this->report( $id, 'failed', 'This version of the plugin does not know the command.' ),
			};
			$this->remember( $id );
		}
	}

	/** @param 'done'|'failed' $status */
	public function report( string $id, string $status, string $message ): void {
		$known              = $this->read();
		$known['results'][] = array(
			'id'      => $id,
			'status'  => $status,
			'message' => mb_substr( $message, 0, self::MESSAGE_LENGTH ),
		);
		$this->notes->write( self::OPTION, $known );
		// Until it is told, Sequenzy takes no second wish of this kind. Due at once, but once: an answer that fails puts it off like any.
		$this->pulse->set( array( 'next_heartbeat' => 0 ) );
	}

	/** @return list<array{id: string, status: string, message: string}> Not reported yet. */
	public function results(): array {
		return $this->read()['results'];
	}

	/** @param list<array{id: string, status: string, message: string}> $reported */
	public function reported( array $reported ): void {
		$known            = $this->read();
		$ids              = array_column( $reported, 'id' );
		$known['results'] = array_values( array_filter( $known['results'], static fn( array $result ): bool => ! in_array( $result['id'], $ids, true ) ) );
		$this->notes->write( self::OPTION, $known );
	}

	public function forget(): void {
		delete_option( self::OPTION );
		$this->sync->forget();
	}

	private function integration_id(): string {
		return $this->access->connection()->integration_id;
	}

	private function remember( string $id ): void {
		$known           = $this->read();
		$known['seen'][] = $id;
		$known['seen']   = array_slice( $known['seen'], -self::REMEMBER );
		$this->notes->write( self::OPTION, $known );
	}

	/** @return array{seen: list<string>, results: list<array{id: string, status: string, message: string}>} */
	private function read(): array {
		$option  = $this->notes->read( self::OPTION );
		$results = array();
		foreach ( is_array( $option['results'] ?? null ) ? $option['results'] : array() as $result ) {
			if ( is_array( $result ) && is_string( $result['id'] ?? null ) && is_string( $result['status'] ?? null ) && is_string( $result['message'] ?? null ) ) {
				$results[] = array(
					'id'      => $result['id'],
					'status'  => $result['status'],
					'message' => $result['message'],
				);
			}
		}
		return array(
			'seen'    => array_values( array_filter( is_array( $option['seen'] ?? null ) ? $option['seen'] : array(), 'is_string' ) ),
			'results' => $results,
		);
	}
}
