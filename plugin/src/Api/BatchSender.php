<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Api;

use Closure;

/**
 * Sends a list with as few requests as its size and its worst item allow. Too large (413) halves it. A batch that is refused
 * as a whole (400) holds an item that can never be taken: it is found by asking for one half each time, and what is
 * not known of the rest goes in one request afterwards. A poison item among a hundred costs eight requests.
 *
 * @template T
 */
final class BatchSender {
	/**
	 * @param Closure(non-empty-list<T>): Answer       $send
	 * @param Closure(non-empty-list<T>, Answer): void $settle Sequenzy has answered for each of them.
	 * @param Closure(T, Answer): void                 $refuse This one alone is not taken; the answer says why.
	 */
	public function __construct(
		private readonly Closure $send,
		private readonly Closure $settle,
		private readonly Closure $refuse,
	) {}

	/**
	 * @param list<T> $items
	 * @return Answer The one that stopped it, else the last.
	 */
	public function send( array $items ): Answer {
		$last    = Answer::unasked();
		$unknown = array() === $items ? array() : array( $items );
		while ( array() !== $unknown ) {
			$batch  = array_shift( $unknown );
			$answer = ( $this->send )( $batch );
			if ( $answer->is_ok() ) {
				( $this->settle )( $batch, $answer );
				$last = $answer;
			} elseif ( ! self::is_about_content( $answer ) ) {
				return $answer;
			} elseif ( 1 === count( $batch ) ) {
				( $this->refuse )( $batch[0], $answer );
			} elseif ( 413 === $answer->status ) {
				array_unshift( $unknown, ...self::halves( $batch ) );
			} else {
				[ $stopped, $rest ] = $this->isolate( $batch, $answer );
				if ( null !== $stopped ) {
					return $stopped;
				}
				array_unshift( $unknown, ...( array() === $rest ? array() : array( $rest ) ) );
			}
		}
		return $last;
	}

	/**
	 * Finds the item because of which the batch was refused.
	 *
	 * @param non-empty-list<T> $bad
	 * @return array{Answer|null, list<T>} What stopped the search, and what is not known of the others.
	 */
	private function isolate( array $bad, Answer $reason ): array {
		$rest = array();
		while ( isset( $bad[1] ) ) {
			[ $half, $other ] = self::halves( $bad );
			$answer           = ( $this->send )( $half );
			if ( $answer->is_ok() ) {
				( $this->settle )( $half, $answer );
				$bad = $other;
			} elseif ( self::is_about_content( $answer ) ) {
				$reason = $answer;
				$rest   = array( ...$other, ...$rest );
				$bad    = $half;
			} else {
				return array( $answer, array() );
			}
		}
		( $this->refuse )( $bad[0], $reason );
		return array( null, $rest );
	}

	/** Whether the answer speaks of what was sent, and not of who sent it or when. */
	private static function is_about_content( Answer $answer ): bool {
		return $answer->is_refused() && in_array( $answer->status, array( 400, 413 ), true );
	}

	/**
	 * @param non-empty-list<T> $items Two at least.
	 * @return array{non-empty-list<T>, non-empty-list<T>}
	 */
	private static function halves( array $items ): array {
		$middle = max( 1, intdiv( count( $items ), 2 ) );
		/** @var array{non-empty-list<T>, non-empty-list<T>} $halves */
		$halves = array( array_slice( $items, 0, $middle ), array_slice( $items, $middle ) );
		return $halves;
	}
}
