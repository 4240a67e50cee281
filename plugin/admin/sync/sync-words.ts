import { __, _n, _x, sprintf } from '@wordpress/i18n';
import type { AdminSync } from 'sequenzy-woocommerce/admin';
import type { Badge } from '../screens/badge.ts';
import { amount } from '../parts/amount.ts';

export type SyncRun = NonNullable< AdminSync[ 'run' ] >;

export function syncTitle( run: SyncRun | null ): string {
	switch ( run?.state ) {
		case undefined:
			return __( 'Copy your store to Sequenzy', 'sequenzy-for-woocommerce' );
		case 'requested':
			return __( 'The sync begins in a moment', 'sequenzy-for-woocommerce' );
		case 'running':
			return __( 'Copying your store to Sequenzy', 'sequenzy-for-woocommerce' );
		case 'paused':
			return __( 'The sync is paused', 'sequenzy-for-woocommerce' );
		case 'verifying':
			return __( 'Comparing both sides', 'sequenzy-for-woocommerce' );
		case 'repaired':
			return __( 'Sending again what differed', 'sequenzy-for-woocommerce' );
		case 'verified':
			return __( 'Your store is in sync', 'sequenzy-for-woocommerce' );
		case 'cancelled':
			return __( 'The sync was stopped', 'sequenzy-for-woocommerce' );
		case 'failed':
			return __( 'The sync did not finish', 'sequenzy-for-woocommerce' );
	}
}

/** A run may be over, and some of it set aside by Sequenzy. */
export function syncBadge( run: SyncRun | null, amountSetAside: number ): Badge {
	if ( run?.state === 'verified' && amountSetAside > 0 ) {
		return { tone: 'bad', text: _x( 'Partly failed', 'state of the sync', 'sequenzy-for-woocommerce' ) };
	}
	switch ( run?.state ) {
		case undefined:
			return { tone: 'quiet', text: _x( 'Not copied yet', 'state of the sync', 'sequenzy-for-woocommerce' ) };
		case 'verified':
			return { tone: 'good', text: _x( 'Verified', 'state of the sync', 'sequenzy-for-woocommerce' ) };
		case 'cancelled':
			return { tone: 'quiet', text: _x( 'Stopped', 'state of the sync', 'sequenzy-for-woocommerce' ) };
		case 'paused':
			return { tone: 'waiting', text: _x( 'Paused', 'state of the sync', 'sequenzy-for-woocommerce' ) };
		case 'failed':
			return { tone: 'bad', text: _x( 'Not finished', 'state of the sync', 'sequenzy-for-woocommerce' ) };
		default:
			return { tone: 'waiting', text: _x( 'Under way', 'state of the sync', 'sequenzy-for-woocommerce' ) };
	}
}

/** "1,200 of 12,431". */
export const doneOf = ( { done, total }: { readonly done: number; readonly total: number } ): string =>
	/* translators: 1: a number, 2: a number that is not smaller. */
	sprintf( __( '%1$s of %2$s', 'sequenzy-for-woocommerce' ), amount( done ), amount( total ) );

/** "About 1,300 a minute, about 9 minutes left." Null while nobody can know. */
export function paceWords( { perMinute, secondsLeft }: SyncRun ): string | null {
	if ( perMinute === null || perMinute === 0 ) {
		return null;
	}
	/* translators: %s: a number of products, customers and orders. */
	const pace = sprintf( __( 'About %s a minute', 'sequenzy-for-woocommerce' ), amount( perMinute ) );
	return secondsLeft === null ? `${ pace }.` : `${ pace }, ${ leftWords( secondsLeft ) }.`;
}

function leftWords( seconds: number ): string {
	const minutes = Math.ceil( seconds / 60 );
	if ( minutes <= 1 ) {
		return _x( 'less than a minute left', 'after: About 1,300 a minute,', 'sequenzy-for-woocommerce' );
	}
	if ( minutes < 90 ) {
		return sprintf(
			/* translators: %s: a number of minutes, two or more. */
			_n( 'about %s minute left', 'about %s minutes left', minutes, 'sequenzy-for-woocommerce' ),
			amount( minutes )
		);
	}
	const hours = Math.round( minutes / 60 );
	/* translators: %s: a number of hours. */
	return sprintf( _n( 'about %s hour left', 'about %s hours left', hours, 'sequenzy-for-woocommerce' ), amount( hours ) );
}

/** What is read out: the state, and each quarter of the way. */
export function syncMilestone( run: SyncRun | null ): string {
	if ( run === null ) {
		return '';
	}
	const quarters = run.total === 0 ? 0 : Math.floor( ( 4 * run.done ) / run.total );
	return run.state === 'running' && quarters > 0 && quarters < 4
		? /* translators: 1: what goes on, 2: a number up to 100. */
			sprintf( __( '%1$s: %2$s percent', 'sequenzy-for-woocommerce' ), syncTitle( run ), amount( 25 * quarters ) )
		: syncTitle( run );
}
