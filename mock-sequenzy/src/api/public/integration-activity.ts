import { dayMs, rowsOfTheDay, type ActivityRow } from '../../domain/activity.ts';
import { subscriberOf } from '../../domain/audience/state.ts';
import type { Company } from '../../domain/company.ts';
import { currentEmail } from '../../domain/customers.ts';
import { later } from '../../domain/instant.ts';
import type { Call, Reply } from '../call.ts';
import type { Mock } from '../mock.ts';
import { dates, done } from './answers.ts';
import { invalid } from './errors.ts';
import { wholeNumber } from './pages.ts';

const statuses = [ 'received', 'queued', 'processed', 'skipped', 'failed' ];

/** Reference 2.4: one day, newest first. */
export const listActivity = ( { mock, query }: Call ): Reply => {
	const [ integrationId, provider, status ] = [ query.get( 'integrationId' ), query.get( 'provider' ), query.get( 'status' ) ];
	if ( status !== null && ! statuses.includes( status ) ) {
		throw invalid( `status must be one of ${ statuses.join( ', ' ) }` );
	}
	const limit = wholeNumber( query, 'limit', { usual: 25, least: 1, most: 100 } );
	const rows = rowsOfTheDay( mock.engine.state().activity, mock.clock.now() ).filter(
		( row ) =>
			( integrationId === null || row.integrationId === integrationId ) &&
			( provider === null || provider === 'woocommerce' ) &&
			( status === null || row.status === status )
	);
	return done( { activity: rows.slice( 0, limit ).map( ( row ) => viewOf( mock, row ) ), windowHours: 24 } );
};

export const activitySummary = ( mock: Mock, integrationId: string ) => {
	const rows = rowsOfTheDay( mock.engine.state().activity, mock.clock.now() ).filter( ( row ) => row.integrationId === integrationId );
	const count = ( status: ActivityRow[ 'status' ] ) => rows.filter( ( row ) => row.status === status ).length;
	return {
		total: rows.length,
		processed: count( 'processed' ),
		skipped: count( 'skipped' ),
		failed: count( 'failed' ),
		stalled: 0,
		windowHours: 24,
		...dates( { lastActivityAt: rows[ 0 ]?.receivedAt } ),
		recentFailures: rows
			.filter( ( { status } ) => status === 'failed' )
			.slice( 0, 10 )
			.map( ( { action, receivedAt, email, error } ) => ( { action, createdAt: receivedAt, email, error, eventType: action } ) ),
	};
};

const viewOf = ( mock: Mock, { id, integrationId, action, status, providerEventId, email, message, error, receivedAt }: ActivityRow ) => ( {
	id,
	integrationId,
	provider: 'woocommerce',
	source: 'plugin',
	action,
	status,
	eventType: action,
	providerEventId,
	email,
	externalId: null,
	subscriberId: email === null ? null : subscriberIdOf( mock.engine.state(), email ),
	jobId: null,
	message,
	error,
	requestPayload: null,
	responsePayload: null,
	...dates( { receivedAt, processedAt: receivedAt, createdAt: receivedAt, expiresAt: later( receivedAt, dayMs ) } ),
} );

/** Whoever has the address now, or took another one since. */
const subscriberIdOf = ( { audience, customers }: Company, email: string ): string | null =>
	( subscriberOf( audience, currentEmail( customers, email ) ) ?? subscriberOf( audience, email ) )?.subscriberId ?? null;
