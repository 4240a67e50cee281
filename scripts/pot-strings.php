<?php
/**
 * The translatable strings of PHP files, as JSON lines; called by make-pot.mjs. Reads tokens, so that it sees what PHP sees.
 *
 * php pot-strings.php FILE …
 *
 * @package Sequenzy\Scripts
 */

declare(strict_types=1);

/** By function: which argument is the text, the plural, the context; -1: none. */
const FUNCTIONS = array(
	'__'          => array( 0, -1, -1 ),
	'_e'          => array( 0, -1, -1 ),
	'esc_html__'  => array( 0, -1, -1 ),
	'esc_html_e'  => array( 0, -1, -1 ),
	'esc_attr__'  => array( 0, -1, -1 ),
	'esc_attr_e'  => array( 0, -1, -1 ),
	'_x'          => array( 0, -1, 1 ),
	'esc_html_x'  => array( 0, -1, 1 ),
	'esc_attr_x'  => array( 0, -1, 1 ),
	'_n'          => array( 0, 1, -1 ),
	'_nx'         => array( 0, 1, 3 ),
);

$found = array();
foreach ( array_slice( $argv, 1 ) as $file ) {
	$comment = '';
	$tokens  = PhpToken::tokenize( (string) file_get_contents( $file ) );
	foreach ( $tokens as $index => $token ) {
		if ( $token->is( T_COMMENT ) && str_contains( $token->text, 'translators:' ) ) {
			$comment = trim( $token->text, "/* \t\n" );
			continue;
		}
		$next = $tokens[ $index + 1 ] ?? null;
		if ( ! $token->is( T_STRING ) || ! isset( FUNCTIONS[ $token->text ] ) || null === $next || '(' !== $next->text ) {
			continue;
		}
		$texts = literals( $tokens, $index + 2 );
		[ $text, $plural, $context ] = FUNCTIONS[ $token->text ];
		$found[] = array(
			'file'    => $file,
			'line'    => $token->line,
			'text'    => $texts[ $text ] ?? '',
			'plural'  => $texts[ $plural ] ?? '',
			'context' => $texts[ $context ] ?? '',
			'comment' => $comment,
		);
		$comment = '';
	}
}
echo json_encode( $found, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE );

/**
 * The arguments of a call that are plain strings, by position.
 *
 * @param list<PhpToken> $tokens
 * @return array<int, string>
 */
function literals( array $tokens, int $index ): array {
	$texts = array();
	$depth = 0;
	$at    = 0;
	for ( ; $depth >= 0 && isset( $tokens[ $index ] ); $index++ ) {
		$token = $tokens[ $index ];
		if ( in_array( $token->text, array( '(', '[' ), true ) ) {
			++$depth;
		} elseif ( in_array( $token->text, array( ')', ']' ), true ) ) {
			--$depth;
		} elseif ( ',' === $token->text && 0 === $depth ) {
			++$at;
		} elseif ( 0 === $depth && $token->is( T_CONSTANT_ENCAPSED_STRING ) ) {
			$quote        = $token->text[0];
			$texts[ $at ] = '"' === $quote ? stripcslashes( substr( $token->text, 1, -1 ) ) : str_replace( array( "\\'", '\\\\' ), array( "'", '\\' ), substr( $token->text, 1, -1 ) );
		}
	}
	return $texts;
}
