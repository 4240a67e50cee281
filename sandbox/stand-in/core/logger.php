<?php

declare( strict_types=1 );

/** The store's log: files in uploads/wc-logs, one for each source and day. */
final class WC_Logger {
	/** @param array{source: string} $context */
	public function error( string $message, array $context ): void {
		$this->write( "ERROR $message", $context['source'] );
	}

	/** @param array{source: string} $context */
	public function warning( string $message, array $context ): void {
		$this->write( "WARNING $message", $context['source'] );
	}

	/** Deletes what was written for a source. */
	public function clear( string $source ): void {
		array_map( 'wp_delete_file', (array) glob( sprintf( '%s/%s-*.log', self::folder(), sanitize_file_name( $source ) ) ) );
	}

	private static function folder(): string {
		return wp_upload_dir( null, false )['basedir'] . '/wc-logs';
	}

	private function write( string $line, string $source ): void {
		$folder = self::folder();
		wp_mkdir_p( $folder );
		// Its name cannot be guessed: the folder is on the web.
		$file = sprintf( '%s/%s-%s-%s.log', $folder, sanitize_file_name( $source ), gmdate( 'Y-m-d' ), wp_hash( $source ) );
		file_put_contents( $file, gmdate( 'c' ) . " $line\n", FILE_APPEND | LOCK_EX ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- Appending is all that a log wants.
	}
}

function wc_get_logger(): WC_Logger {
	return new WC_Logger();
}
