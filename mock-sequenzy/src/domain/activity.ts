import type { Area } from './area.ts';
import type { Instant } from './instant.ts';
import type { AboutStoreEvent, IntakeFact } from './intake.ts';
import { later } from './instant.ts';

/** Reference 2.4: what an integration sent, for one day. */
export type ActivityRow = {
	id: string;
	integrationId: string;
	action: string;
	status: 'processed' | 'skipped' | 'failed';
	providerEventId: string;
	/** As the message named them. */
	email: string | null;
	message: string | null;
	error: string | null;
	receivedAt: Instant;
};

/** Newest last; the oldest go first when there are too many. */
export type Activity = { rows: ActivityRow[] };

const mostRows = 2_000;

export const activityArea: Area< Activity, never, IntakeFact > = {
	start: () => ( { rows: [] } ),
	decide: {},
	evolve: {
		StoreEventAccepted: ( state, { code, ...about }, { seq, at } ) =>
			keep( state, {
				...rowOf( seq, at, about ),
				status: 'processed',
				message: code,
				error: null,
			} ),
		StoreEventPassedOver: ( state, { status, code, message, ...about }, { seq, at } ) =>
			keep( state, {
				...rowOf( seq, at, about ),
				status: status === 'rejected' ? 'failed' : 'skipped',
				message: status === 'rejected' ? null : ( message ?? code ?? status ),
				error: status === 'rejected' ? ( message ?? code ?? status ) : null,
			} ),
	},
};

export const rowsOfTheDay = ( { rows }: Activity, now: Instant ): ActivityRow[] => {
	const since = later( now, -dayMs );
	return rows.filter( ( { receivedAt } ) => receivedAt > since ).reverse();
};

export const dayMs = 24 * 3_600_000;

const rowOf = ( seq: number, at: Instant, about: AboutStoreEvent & { email?: string } ) => ( {
	id: `act_${ String( seq ).padStart( 9, '0' ) }`,
	integrationId: about.integrationId,
	action: about.eventType,
	providerEventId: about.eventId,
	email: about.email ?? null,
	receivedAt: at,
} );

const keep = ( { rows }: Activity, row: ActivityRow ): void => {
	rows.push( row );
	if ( rows.length > mostRows ) {
		rows.splice( 0, mostRows / 2 );
	}
};
