<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

/**
 * Takes addresses and secrets out of a text before it goes where more people read it than the owner meant: logs, reasons of
 * failures, reports. What another server or plugin says is not ours, so it may hold anything; rather too much is hidden than too little.
 */
final class Mask {
	private const WHAT = array(
		// Sequenzy's tokens and keys, and whatever a header of authorization holds.
		'/\bseq_(wc|user|live|test)_[\w-]+/'    => 'seq_$1_…',
		'/\b(Bearer|Basic)\s+[\w.~+\/=-]{8,}/i' => '$1 …',
		// An address in any script, also as it stands in a URL or in quotes. One start for each run of characters, however long.
		'/(?<![\p{L}\p{N}\p{M}._%+!#$&\'*\/=?^`{|}~-])(?:[\p{L}\p{N}\p{M}._+!#$&\'*\/=?^`{|}~-]++|%(?!40))*+(?:"?@|%40)\[?[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}.:-]*+\]?/u' => '…@…',
	);

	public static function text( string $text ): string {
		// Broken bytes would make the pattern fail, and with it the hiding.
		$text = mb_scrub( $text, 'UTF-8' );
		return preg_replace( array_keys( self::WHAT ), array_values( self::WHAT ), $text ) ?? '…';
	}
}
