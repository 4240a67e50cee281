import type { SyncBatchAnswer, SyncBatchEnvelope, SyncFinish, SyncFinished, SyncRun, SyncRunAnswer } from 'sequenzy-contract';
import type { Command, Fact } from '../../domain/facts.ts';
import { storeCounts, type Holding } from '../../domain/sync-runs/holdings.ts';
import { runKey } from '../../domain/sync-runs/state.ts';
import { ApiError } from '../api-error.ts';
import type { Call, Reply } from '../call.ts';
import { compare } from '../intake/buckets.ts';
import { takeSyncItem } from '../intake/sync-items.ts';
import { onOurTimeline } from '../timeline.ts';
import { integrationOf } from './caller.ts';
import { withCommands } from './commands.ts';

/** A full copy begins or goes on; the same run may be named again and again. */
export const createSyncRun = ( call: Call ): Reply => {
	const { runId, reason, totals } = call.body as SyncRun;
	const id = { integrationId: integrationOf( call ).id, runId };
	const facts = call.mock.engine.execute( { type: 'StartSyncRun', ...id, reason, totals } );
	const isNew = facts.some( ( { type } ) => type === 'SyncRunStarted' );
	return { status: isNew ? 201 : 200, body: withCommands( call, standing( call, id ) ) };
};

/** One page is one transaction. */
export const sendSyncBatch = ( call: Call ): Reply => {
	const { mock, body } = call;
	const { sentAt, resource, sequence, items } = body as SyncBatchEnvelope;
	const id = idOf( call );
	const shift = onOurTimeline( sentAt, mock.clock.now() );
	const answer = mock.engine.transaction( (): SyncBatchAnswer => {
		passOrThrow( mock.engine.execute( { type: 'EnterSyncRun', ...id, purpose: 'batch' } ) );
		const reading = { company: mock.engine.state(), integrationId: id.integrationId, via: 'sync', shift } as const;
		const results = items.map( ( item ) => takeSyncItem( mock, reading, { resource, sentAt }, item ) );
		mock.engine.execute( {
			type: 'RecordSyncBatch',
			...id,
			resource,
			sequence,
			ids: results.flatMap( ( { id: itemId, status } ) => ( status === 'rejected' ? [] : [ itemId ] ) ),
			accepted: results.filter( ( { status } ) => status === 'accepted' ).length,
			stale: results.filter( ( { status } ) => status === 'stale' ).length,
			rejected: results.flatMap( ( { id: itemId, status, code = '', message = '' } ) =>
				status === 'rejected' ? [ { id: itemId, code, message } ] : []
			),
		} );
		return { results };
	} );
	return { status: 200, body: withCommands( call, answer ) };
};

/** Compares both sides bucket by bucket; what differs is to be sent again. */
export const finishSyncRun = ( call: Call ): Reply => {
	const { mock, body } = call;
	const claim = body as SyncFinish;
	const id = idOf( call );
	const answer = mock.engine.transaction( (): SyncFinished => {
		passOrThrow( mock.engine.execute( { type: 'EnterSyncRun', ...id, purpose: 'compare' } ) );
		const company = mock.engine.state();
		const run = company.syncRuns.byKey.get( runKey( id ) );
		if ( ! run ) {
			throw notFound();
		}
		const { differing, orphans } = compare( company, run, claim );
		orphans.forEach( ( orphan ) => mock.engine.execute( removalOf( id.integrationId, orphan, parentOf( call, orphan ) ) ) );
		mock.engine.execute( { type: 'CompareSyncRun', ...id, differing, counts: claim.counts } );
		const { state } = standing( call, id );
		return {
			verified: differing.length === 0,
			state: state === 'repaired' || state === 'verified' ? state : 'verifying',
			differing,
			guestBuyers: storeCounts( mock.engine.state(), id.integrationId ).guestBuyers,
		};
	} );
	return { status: 200, body: withCommands( call, answer ) };
};

export const cancelSyncRun = ( call: Call ): Reply => {
	const id = idOf( call );
	passOrThrow( call.mock.engine.execute( { type: 'CancelSyncRun', ...id } ) );
	return { status: 200, body: withCommands( call, standing( call, id ) ) };
};

type RunId = { integrationId: string; runId: string };

const idOf = ( call: Call ): RunId => ( { integrationId: integrationOf( call ).id, runId: call.params.runId ?? '' } );

const standing = ( { mock }: Call, id: RunId ): SyncRunAnswer => {
	const run = mock.engine.state().syncRuns.byKey.get( runKey( id ) );
	if ( ! run ) {
		throw notFound();
	}
	return { runId: run.runId, state: run.state, received: run.received };
};

const passOrThrow = ( facts: readonly Fact[] ): void => {
	const refused = facts.find( ( fact ) => fact.type === 'SyncRunRefused' );
	if ( refused?.reason === 'SYNC_RUN_NOT_FOUND' ) {
		throw notFound();
	}
	if ( refused ) {
		throw new ApiError( { code: 'SYNC_RUN_ENDED', description: 'The run was cancelled, found equal, or replaced by another one.' } );
	}
};

const notFound = (): ApiError =>
	new ApiError( { code: 'SYNC_RUN_NOT_FOUND', description: 'This store has begun no sync run with this id.' } );

/** Gone from the store without a word: as if the store had told it, just above the version it had. */
const removalOf = ( integrationId: string, { resource, id, version }: Holding, parentId: string | null ): Command => {
	const above = { integrationId, version: version + 1 };
	if ( resource === 'customers' ) {
		return { type: 'RemoveCustomer', ...above, customerId: String( id ) };
	}
	if ( resource === 'orders' ) {
		return { type: 'RemoveOrder', ...above, orderId: String( id ) };
	}
	return parentId === null
		? { type: 'RemoveProduct', ...above, productId: String( id ) }
		: { type: 'RemoveVariation', ...above, productId: parentId, variantId: String( id ) };
};

const parentOf = ( { mock }: Call, { resource, id }: Holding ): string | null => {
	if ( resource !== 'products' ) {
		return null;
	}
	for ( const siblings of mock.engine.state().catalogue.variations.values() ) {
		const variation = siblings.get( String( id ) );
		if ( variation ) {
			return variation.productId;
		}
	}
	return null;
};
