import type { Heartbeat, HeartbeatAnswer } from 'sequenzy-contract';
import { outstandingCommands } from '../../domain/connection/heartbeat.ts';
import { companyNamed } from '../../domain/directory.ts';
import { itemsChangedSince } from '../../domain/waitlist-state.ts';
import type { Call, Reply } from '../call.ts';
import { onOurTimeline } from '../timeline.ts';
import { integrationOf } from './caller.ts';

const mostItems = 500;

export const heartbeat = ( call: Call ): Reply => {
	const { mock } = call;
	const sent = call.body as Heartbeat;
	const shift = onOurTimeline( sent.sentAt, mock.clock.now() );
	const { lastWorkerRunAt } = sent.health;
	const { id, waitlistRevision } = integrationOf( call );
	const { waitlist } = mock.engine.state();
	const changed = itemsChangedSince( waitlist, id, waitlistRevision );
	// What does not fit in one answer comes with the next heartbeat.
	const sentItems = changed.slice( 0, mostItems );
	mock.engine.execute( {
		type: 'RecordHeartbeat',
		integrationId: id,
		heartbeat: { ...sent, health: { ...sent.health, lastWorkerRunAt: lastWorkerRunAt === null ? null : shift( lastWorkerRunAt ) } },
		waitlistRevision: sentItems.at( -1 )?.revision ?? waitlist.revision,
	} );
	const integration = mock.engine.workspace().connections.integrations.get( id ) ?? integrationOf( call );
	const answer: HeartbeatAnswer = {
		serverTime: mock.clock.now(),
		integration: {
			state: 'active',
			companyName: companyNamed( mock.engine.workspace().directory, mock.companyId ).name,
			lastSyncAt: integration.lastSyncAt,
		},
		waitlist: sentItems.map( ( { productId, variantId, waiting, lastNotifiedAt } ) => ( {
			providerProductId: productId,
			providerVariantId: variantId,
			waiting,
			lastNotifiedAt,
		} ) ),
		nextHeartbeatSeconds: 60,
		commands: outstandingCommands( integration, mock.clock.now() ),
	};
	return { status: 200, body: answer };
};
