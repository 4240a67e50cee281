import type { ImportSubscribers } from 'sequenzy-contract';
import type { ImportSummary } from '../../domain/subscriber-imports.ts';
import type { Call, Reply } from '../call.ts';
import type { Mock } from '../mock.ts';
import { done, mayTriggerAutomations } from './answers.ts';
import { notFound, PublicError } from './errors.ts';
import { listIdsOf, saveCommand } from './subscribers.ts';

type Row = ImportSubscribers[ 'subscribers' ][ number ];
type Shared = Omit< ImportSubscribers, 'subscribers' >;
type Outcome = 'created' | 'updated' | 'skipped' | { error: string };

/** Up to 5,000 records. The vendor works them off later; here they are done when the answer comes. */
export const importSubscribers = ( call: Call ): Reply => {
	const { mock } = call;
	const { subscribers, ...shared } = call.body as ImportSubscribers;
	const { imports } = mock.engine.state();
	const known = imports.byId.get( imports.idsByKey.get( shared.idempotencyKey ?? '' ) ?? '' );
	if ( known ) {
		return done( { import: viewOf( known ), deduplicated: true } );
	}
	const startsSequences = ( shared.enrollInSequences ?? false ) && mayTriggerAutomations( call );
	const listIds = shared.listIds ?? shared.lists;
	const ready = { ...shared, ...( listIds && { listIds: listIdsOf( mock, listIds ) } ) };
	const importId = mock.secrets.id( 'imp' );
	mock.engine.transaction( () => {
		const outcomes = subscribers.map( ( row ) => take( mock, row, ready, startsSequences ) );
		const count = ( outcome: Outcome ) => outcomes.filter( ( one ) => one === outcome ).length;
		const failures = outcomes.flatMap( ( one, index ) => ( typeof one === 'object' ? [ { index, error: one.error } ] : [] ) );
		mock.engine.execute( {
			type: 'FinishImport',
			summary: {
				importId,
				fileName: shared.fileName ?? null,
				idempotencyKey: shared.idempotencyKey ?? null,
				total: subscribers.length,
				created: count( 'created' ),
				updated: count( 'updated' ),
				skipped: count( 'skipped' ),
				failed: failures.length,
				failures: failures.slice( 0, 100 ),
			},
		} );
	} );
	return done( { import: viewOf( found( mock, importId ) ), deduplicated: false } );
};

export const getImport = ( { mock, params }: Call ): Reply => done( { import: viewOf( found( mock, params.importId ?? '' ) ) } );

/** One bad record spoils nothing but itself. */
const take = ( mock: Mock, row: Row, shared: Shared, startsSequences: boolean ): Outcome => {
	if ( ! row.email && ! row.phone ) {
		return { error: 'A record needs an email or a phone' };
	}
	try {
		const facts = mock.engine.execute(
			saveCommand(
				mock,
				{
					...row,
					duplicateStrategy: shared.duplicateStrategy ?? 'skip',
					...( shared.optInMode && { optInMode: shared.optInMode } ),
					...( shared.listIds && { lists: shared.listIds } ),
					...( shared.smsConsent !== undefined && { smsConsent: shared.smsConsent } ),
				},
				startsSequences,
				'import'
			)
		);
		if ( facts.some( ( { type } ) => type === 'SubscriberCreated' ) ) {
			return 'created';
		}
		return facts.length === 0 || facts.some( ( { type } ) => type === 'SubscriberPassedOver' ) ? 'skipped' : 'updated';
	} catch ( error ) {
		if ( error instanceof PublicError ) {
			return { error: error.message };
		}
		throw error;
	}
};

const found = ( mock: Mock, importId: string ): ImportSummary => {
	const summary = mock.engine.state().imports.byId.get( importId );
	if ( ! summary ) {
		throw notFound( 'Import' );
	}
	return summary;
};

const viewOf = ( { importId, createdAt, idempotencyKey: _key, total, ...summary }: ImportSummary ) => ( {
	id: importId,
	status: 'completed',
	total,
	processed: total,
	...summary,
	createdAt,
	completedAt: createdAt,
} );
