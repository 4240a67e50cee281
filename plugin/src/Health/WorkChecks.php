<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

/** The checks of the outbox and its worker: findings in, list out. */
final class WorkChecks {
	/** A round a minute; ten missed ones are no accident. */
	private const LATE_SECONDS = 900;
	private const LOST_SECONDS = 86_400;

	/** The times on the wire are put right by Sequenzy; more than this annoys whoever compares two lists. */
	private const SKEW_SECONDS = 120;

	/** @return list<Check> */
	public static function of( WorkFindings $found ): array {
		return array( self::tables( $found ), self::database( $found ), self::alarm( $found ), self::worker( $found ), self::outbox( $found ), self::dead( $found ), self::breaker( $found ), self::clock( $found ) );
	}

	private static function tables( WorkFindings $found ): Check {
		$label = __( 'Tables', 'sequenzy-for-woocommerce' );
		if ( array() !== $found->missing_tables ) {
			/* translators: %s: names of database tables. */
			return Check::fails( 'tables', $label, sprintf( __( 'Missing in the database: %s. What happens in the store cannot be kept for Sequenzy until they are there.', 'sequenzy-for-woocommerce' ), implode( ', ', $found->missing_tables ) ), __( 'Opening WooCommerce → Sequenzy makes them again; if this stays, ask your host whether the database user may create tables', 'sequenzy-for-woocommerce' ), Screen::url() );
		}
		return $found->is_schema_current
			? Check::passes( 'tables', $label, __( 'All are there, in the form this version needs.', 'sequenzy-for-woocommerce' ) )
			: Check::warns( 'tables', $label, __( 'They are of another version of the plugin. They are brought up to date by the next round of the worker, or by your next visit.', 'sequenzy-for-woocommerce' ), __( 'Open WooCommerce → Sequenzy once', 'sequenzy-for-woocommerce' ), Screen::url() );
	}

	private static function database( WorkFindings $found ): Check {
		$label = __( 'Database', 'sequenzy-for-woocommerce' );
		return null === $found->complaint
			? Check::passes( 'database', $label, __( 'It takes what is written.', 'sequenzy-for-woocommerce' ) )
			/* translators: %s: what the database says, in English. */
			: Check::fails( 'database', $label, sprintf( __( 'The database takes nothing: it is read-only, or the disk is full (%s). The store cannot keep orders either.', 'sequenzy-for-woocommerce' ), $found->complaint ), __( 'Ask your host', 'sequenzy-for-woocommerce' ) );
	}

	private static function alarm( WorkFindings $found ): Check {
		$label = __( 'Scheduled tasks', 'sequenzy-for-woocommerce' );
		if ( ! $found->is_active ) {
			return Check::passes( 'alarm', $label, __( 'None is needed while the store is not connected.', 'sequenzy-for-woocommerce' ) );
		}
		return $found->is_scheduled
			? Check::passes( 'alarm', $label, __( 'The worker is scheduled every minute.', 'sequenzy-for-woocommerce' ) )
			: Check::fails( 'alarm', $label, __( 'Nothing wakes the worker: its scheduled task was deleted.', 'sequenzy-for-woocommerce' ), __( 'Open WooCommerce → Sequenzy, which schedules it again', 'sequenzy-for-woocommerce' ), Screen::url() );
	}

	private static function worker( WorkFindings $found ): Check {
		$label = __( 'Worker', 'sequenzy-for-woocommerce' );
		if ( ! $found->is_active ) {
			return Check::passes( 'worker', $label, __( 'It rests while the store is not connected.', 'sequenzy-for-woocommerce' ) );
		}
		if ( null !== $found->last_run && ! $found->is_late ) {
			/* translators: %s: a time span such as "2 mins". */
			return Check::passes( 'worker', $label, sprintf( __( 'It ran %s ago.', 'sequenzy-for-woocommerce' ), Span::of( $found->last_run ) ) );
		}
		$since = null === $found->last_run
			? __( 'It has not run yet.', 'sequenzy-for-woocommerce' )
			/* translators: %s: a time span such as "2 hours". */
			: sprintf( __( 'It last ran %s ago.', 'sequenzy-for-woocommerce' ), Span::of( $found->last_run ) );
		$why = $found->has_cron
			? __( 'WordPress’s scheduled tasks run with visits: with few visitors, or behind a page cache, they wait.', 'sequenzy-for-woocommerce' )
			: __( 'WP-Cron is switched off in wp-config.php (DISABLE_WP_CRON), so the server has to call wp-cron.php.', 'sequenzy-for-woocommerce' );
		$do  = __( 'Let the server call wp-cron.php every minute (ask your host for a cron job)', 'sequenzy-for-woocommerce' );
		$url = admin_url( 'admin.php?page=wc-status&tab=action-scheduler&status=pending' );
		return null !== $found->last_run && $found->last_run > self::LOST_SECONDS ? Check::fails( 'worker', $label, $since . ' ' . $why, $do, $url ) : Check::warns( 'worker', $label, $since . ' ' . $why, $do, $url );
	}

	private static function outbox( WorkFindings $found ): Check {
		$label = __( 'Outbox', 'sequenzy-for-woocommerce' );
		if ( $found->paused > 0 ) {
			/* translators: %s: a number. */
			return Check::warns( 'outbox', $label, sprintf( _n( '%s change is kept and waits for the connection.', '%s changes are kept and wait for the connection.', $found->paused, 'sequenzy-for-woocommerce' ), number_format_i18n( $found->paused ) ), __( 'Connect the store again', 'sequenzy-for-woocommerce' ), Screen::url() );
		}
		if ( 0 === $found->ready ) {
			return Check::passes( 'outbox', $label, __( 'Nothing waits.', 'sequenzy-for-woocommerce' ) );
		}
		/* translators: 1: a number, 2: a time span such as "2 mins". */
		$sentence = sprintf( _n( '%1$s change waits to be sent, since %2$s.', '%1$s changes wait to be sent, the first since %2$s.', $found->ready, 'sequenzy-for-woocommerce' ), number_format_i18n( $found->ready ), Span::of( $found->oldest_seconds ) );
		return match ( true ) {
			$found->oldest_seconds <= self::LATE_SECONDS => Check::passes( 'outbox', $label, $sentence ),
			$found->oldest_seconds <= self::LOST_SECONDS => Check::warns( 'outbox', $label, $sentence, __( 'See below what holds it up: the worker, or Sequenzy out of reach', 'sequenzy-for-woocommerce' ), Screen::url( 'activity' ) ),
			default => Check::fails( 'outbox', $label, $sentence, __( 'See below what holds it up: the worker, or Sequenzy out of reach', 'sequenzy-for-woocommerce' ), Screen::url( 'activity' ) ),
		};
	}

	private static function dead( WorkFindings $found ): Check {
		$label = __( 'Given up', 'sequenzy-for-woocommerce' );
		return 0 === $found->dead
			? Check::passes( 'dead', $label, __( 'Sequenzy took everything.', 'sequenzy-for-woocommerce' ) )
			/* translators: %s: a number. */
			: Check::warns( 'dead', $label, sprintf( _n( '%s change was not taken by Sequenzy. It is kept with its reason and can be sent again.', '%s changes were not taken by Sequenzy. They are kept with their reasons and can be sent again.', $found->dead, 'sequenzy-for-woocommerce' ), number_format_i18n( $found->dead ) ), __( 'Read why, and send again', 'sequenzy-for-woocommerce' ), Screen::url( 'activity' ) );
	}

	private static function breaker( WorkFindings $found ): Check {
		$label = __( 'Answers of Sequenzy', 'sequenzy-for-woocommerce' );
		return 'closed' === $found->breaker
			? Check::passes( 'breaker', $label, __( 'The last calls were answered.', 'sequenzy-for-woocommerce' ) )
			: Check::warns( 'breaker', $label, __( 'Sequenzy did not answer several times. Nothing is sent now and nothing is lost; it is asked again every few minutes.', 'sequenzy-for-woocommerce' ), __( 'Wait; if it goes on, ask your host whether the server may open connections', 'sequenzy-for-woocommerce' ) );
	}

	private static function clock( WorkFindings $found ): Check {
		$label = __( 'Clock', 'sequenzy-for-woocommerce' );
		$skew  = $found->skew_seconds;
		return match ( true ) {
			null === $skew => Check::passes( 'clock', $label, __( 'It is compared with Sequenzy’s once the store is connected.', 'sequenzy-for-woocommerce' ) ),
			abs( $skew ) <= self::SKEW_SECONDS => Check::passes( 'clock', $label, __( 'It agrees with Sequenzy’s.', 'sequenzy-for-woocommerce' ) ),
			/* translators: %s: a time span such as "2 hours". */
			$skew > 0 => Check::warns( 'clock', $label, sprintf( __( 'The server’s clock is %s ahead of Sequenzy’s. Sequenzy corrects the times it is sent; orders in the store carry the wrong ones.', 'sequenzy-for-woocommerce' ), Span::of( $skew ) ), __( 'Ask your host to set the server’s clock', 'sequenzy-for-woocommerce' ) ),
			/* translators: %s: a time span such as "2 hours". */
			default => Check::warns( 'clock', $label, sprintf( __( 'The server’s clock is %s behind Sequenzy’s. Sequenzy corrects the times it is sent; orders in the store carry the wrong ones.', 'sequenzy-for-woocommerce' ), Span::of( -$skew ) ), __( 'Ask your host to set the server’s clock', 'sequenzy-for-woocommerce' ) ),
		};
	}
}
