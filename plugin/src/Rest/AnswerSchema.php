<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Rest;

/** What a route answers, for whoever asks it with OPTIONS; generated from the contract (`npm run contract`). */
final class AnswerSchema {
	/** @return array<mixed> */
	public static function of( string $name ): array {
		$schemas = wp_json_file_decode( plugin_dir_path( SEQUENZY_FILE ) . 'answers.json', array( 'associative' => true ) );
		$schema  = is_array( $schemas ) ? $schemas[ $name ] ?? array() : array();
		return is_array( $schema ) ? $schema : array();
	}
}
