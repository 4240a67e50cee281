import type { BackInStockRequested, EventsAnswer, EventsEnvelope, StoreEvent } from 'sequenzy-contract';
import type { Integration } from '../../domain/connection/state.ts';
import { hasTaken, type StoreEventOutcome } from '../../domain/intake.ts';
import { isSameStore } from '../../domain/store-url.ts';
import type { Call, Reply } from '../call.ts';
import { doorOf } from '../intake/doors.ts';
import { accepted, outcomeOf, rejected } from '../intake/outcome.ts';
import type { Mock } from '../mock.ts';
import { onOurTimeline } from '../timeline.ts';
import { faultsOf } from '../validate.ts';
import { integrationOf } from './caller.ts';
import { withCommands } from './commands.ts';
import { consentCommand } from '../intake/reading.ts';
import { personIn } from '../intake/person-in.ts';
import { requestBackInStock } from './sign-up.ts';

type Item = EventsEnvelope[ 'events' ][ number ];
type Shift = ( instant: string ) => string;

/** One batch is one transaction; one bad item never spoils it. */
export const ingestEvents = ( call: Call ): Reply => {
	const { mock } = call;
	const { sentAt, events } = call.body as EventsEnvelope;
	const integration = integrationOf( call );
	const shift = onOurTimeline( sentAt, mock.clock.now() );
	const results = mock.engine.transaction( () =>
		events.map( ( item ): EventsAnswer[ 'results' ][ number ] => {
			const { status, code, message, currentVersion } = take( mock, integration, item, shift );
			return {
				eventId: item.eventId,
				status,
				...( code === null ? {} : { code } ),
				...( message === null ? {} : { message } ),
				...( currentVersion === null ? {} : { currentVersion } ),
			};
		} )
	);
	const answer: EventsAnswer = withCommands( call, { results } );
	return { status: 200, body: answer };
};

const take = ( mock: Mock, integration: Integration, item: Item, shift: Shift ): StoreEventOutcome => {
	const about = { integrationId: integration.id, eventId: item.eventId, eventType: item.type };
	const outcome = hasTaken( mock.engine.state().intake, integration.id, item.eventId )
		? { ...accepted, status: 'duplicate' as const }
		: effect( mock, integration, item, shift );
	mock.engine.record(
		outcome.status === 'accepted'
			? { type: 'StoreEventAccepted', ...about, code: outcome.code, ...personIn( item ) }
			: { type: 'StoreEventPassedOver', ...about, ...outcome }
	);
	return outcome;
};

const effect = ( mock: Mock, integration: Integration, item: Item, shift: Shift ): StoreEventOutcome => {
	if ( item.type === 'back_in_stock.requested' ) {
		return fault( 'back-in-stock-requested', item ) ?? signUp( mock, integration, item as BackInStockRequested, shift );
	}
	const door = doorOf( item.type );
	if ( ! door ) {
		return {
			...accepted,
			status: 'ignored',
			code: 'EVENT_TYPE_UNKNOWN',
			message: `Events of type ${ item.type } have no effect here.`,
		};
	}
	const bad = fault( door.schema, item ) ?? mismatch( item as StoreEvent );
	if ( bad ) {
		return bad;
	}
	const reading = { company: mock.engine.state(), integrationId: integration.id, via: 'event', shift } as const;
	return outcomeOf( door.commands( reading, item as StoreEvent ).flatMap( ( command ) => mock.engine.execute( command ) ) );
};

const fault = ( schema: string, item: Item ): StoreEventOutcome | null => {
	const [ first ] = faultsOf( schema, item );
	return first === undefined ? null : rejected( 'VALIDATION_FAILED', first );
};

const mismatch = ( event: StoreEvent ): StoreEventOutcome | null => {
	if ( ! ( 'entity' in event ) ) {
		return null;
	}
	const named =
		'cartToken' in event.payload && event.type === 'cart.updated' ? event.payload.cartToken : ( event.payload as { id: number } ).id;
	return event.entity.id === named ? null : rejected( 'ENTITY_MISMATCH', 'entity.id and payload.id name two different records.' );
};

const signUp = ( mock: Mock, integration: Integration, { payload }: BackInStockRequested, shift: Shift ): StoreEventOutcome => {
	if ( ! isSameStore( payload.storeUrl, integration.storeUrl ) ) {
		return rejected( 'STORE_URL_MISMATCH', 'The sign-up names another store than the one that sent it.' );
	}
	const isKnown = requestBackInStock( mock, integration.id, payload, {
		requestedAt: shift( payload.requestedAt ),
		raw: payload.requestedAt,
	} );
	consentCommand( { via: 'event', shift }, payload.email, payload.consent ).forEach( ( command ) => mock.engine.execute( command ) );
	return isKnown ? accepted : { ...accepted, code: 'PRODUCT_UNKNOWN', message: 'Kept waiting; it is matched when the product arrives.' };
};
