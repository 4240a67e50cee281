<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Site;

use mysqli;
use RuntimeException;

/** A database server of this test run alone: in a folder of its own, reached by a socket in it, ended with the run. */
final class MariaDb {
	/** The server takes the shell's place; beside it somebody waits for the end of our pipe, which comes when we end, however we do. */
	private const ENDS_WITH_US = 'exec 3<&0; { cat <&3; kill $$; } >/dev/null 2>&1 & exec "$@" 3<&- </dev/null';

	/** @var resource */
	private $process;

	/** @var resource Held open. */
	private $pipe;

	private function __construct( public readonly string $socket ) {}

	/** @param string $folder Exists; its path is short enough for a socket (100 characters). */
	public static function start( string $folder ): self {
		[ $code, $output ] = self::execute( array( 'mariadb-install-db', '--no-defaults', '--auth-root-authentication-method=normal', '--skip-test-db', '--datadir=' . $folder . '/data' ) );
		if ( 0 !== $code ) {
			throw new RuntimeException( "MariaDB could not be set up: $output" );
		}
		$server  = new self( $folder . '/socket' );
		$process = proc_open( array( 'sh', '-c', self::ENDS_WITH_US, 'sh', 'mariadbd', '--no-defaults', '--user=' . posix_getpwuid( posix_geteuid() )['name'], '--skip-networking', '--innodb-flush-log-at-trx-commit=0', '--datadir=' . $folder . '/data', '--socket=' . $server->socket, '--pid-file=' . $folder . '/pid' ), array( 0 => array( 'pipe', 'r' ), 1 => array( 'file', $folder . '/log', 'a' ), 2 => array( 'redirect', 1 ) ), $pipes );
		if ( ! is_resource( $process ) ) {
			throw new RuntimeException( 'MariaDB could not be started.' );
		}
		$server->process = $process;
		$server->pipe    = $pipes[0];
		for ( $milliseconds = 0; ! file_exists( $server->socket ); $milliseconds += 20 ) {
			if ( $milliseconds > 20_000 ) {
				throw new RuntimeException( 'MariaDB does not answer: ' . file_get_contents( $folder . '/log' ) );
			}
			usleep( 20_000 );
		}
		$server->connection()->query( 'CREATE DATABASE store CHARACTER SET utf8mb4' );
		return $server;
	}

	/** A second database with the same content. */
	public function copy( string $from, string $to ): void {
		$connection = $this->connection();
		$connection->query( "CREATE DATABASE `$to` CHARACTER SET utf8mb4" );
		foreach ( $connection->query( "SHOW FULL TABLES FROM `$from` WHERE Table_type = 'BASE TABLE'" )->fetch_all() as [ $table ] ) {
			$connection->query( "CREATE TABLE `$to`.`$table` LIKE `$from`.`$table`" );
			$connection->query( "INSERT INTO `$to`.`$table` SELECT * FROM `$from`.`$table`" );
		}
	}

	public function stop(): void {
		proc_terminate( $this->process );
		fclose( $this->pipe );
		proc_close( $this->process );
	}

	private function connection(): mysqli {
		return new mysqli( 'localhost', 'root', '', '', 0, $this->socket );
	}

	/**
	 * @param list<string> $command
	 * @return array{int, string}
	 */
	private static function execute( array $command ): array {
		exec( implode( ' ', array_map( 'escapeshellarg', $command ) ) . ' 2>&1', $output, $code );
		return array( $code, implode( "\n", $output ) );
	}
}
