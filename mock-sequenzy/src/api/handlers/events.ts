import type { BackInStockRequested, EventsAnswer, EventsEnvelope, ProductSaved, StoreEvent, VariationSaved } from 'sequenzy-contract';
import type { Integration } from '../../domain/connection/state.ts';
import { hasTaken, type StoreEventOutcome } from '../../domain/intake.ts';
import { canonicalStoreUrl } from '../../domain/store-url.ts';
import { unreachable } from '../../domain/unreachable.ts';
import type { Call, Reply } from '../call.ts';
import type { Mock } from '../mock.ts';
import { onOurTimeline } from '../timeline.ts';
import { faultsOf } from '../validate.ts';
import { integrationOf } from './caller.ts';
import { requestBackInStock } from './sign-up.ts';

type Item = EventsEnvelope[ 'events' ][ number ];

const schemaOf: Record< string, string > = {
	'product.saved': 'product-saved',
	'variation.saved': 'variation-saved',
	'back_in_stock.requested': 'back-in-stock-requested',
};

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
	const answer: EventsAnswer = { results };
	return { status: 200, body: answer };
};

const take = ( mock: Mock, integration: Integration, item: Item, shift: ( instant: string ) => string ): StoreEventOutcome => {
	const about = { integrationId: integration.id, eventId: item.eventId, eventType: item.type };
	const outcome = hasTaken( mock.engine.state().intake, integration.id, item.eventId )
		? { ...accepted, status: 'duplicate' as const }
		: ( judge( integration, item ) ?? apply( mock, integration, item as StoreEvent, shift ) );
	mock.engine.record(
		outcome.status === 'accepted'
			? { type: 'StoreEventAccepted', ...about, code: outcome.code }
			: { type: 'StoreEventPassedOver', ...about, ...outcome }
	);
	return outcome;
};

const accepted: StoreEventOutcome = { status: 'accepted', code: null, message: null, currentVersion: null };

/** What keeps an item from having any effect. */
const judge = ( integration: Integration, item: Item ): StoreEventOutcome | null => {
	const schema = schemaOf[ item.type ];
	if ( schema === undefined ) {
		return {
			...accepted,
			status: 'ignored',
			code: 'EVENT_TYPE_UNKNOWN',
			message: `Events of type ${ item.type } have no effect here.`,
		};
	}
	const [ fault ] = faultsOf( schema, item );
	if ( fault !== undefined ) {
		return { ...accepted, status: 'rejected', code: 'VALIDATION_FAILED', message: fault };
	}
	const event = item as StoreEvent;
	if ( event.type === 'back_in_stock.requested' ) {
		return canonicalStoreUrl( event.payload.storeUrl ) === canonicalStoreUrl( integration.storeUrl )
			? null
			: {
					...accepted,
					status: 'rejected',
					code: 'STORE_URL_MISMATCH',
					message: 'The sign-up names another store than the one that sent it.',
				};
	}
	return event.entity.id === event.payload.id
		? null
		: { ...accepted, status: 'rejected', code: 'ENTITY_MISMATCH', message: 'entity.id and payload.id name two different records.' };
};

const apply = ( mock: Mock, integration: Integration, event: StoreEvent, shift: ( instant: string ) => string ): StoreEventOutcome => {
	switch ( event.type ) {
		case 'product.saved':
			return report( mock, event, { type: 'ReportProduct', ...reportOf( integration, event, shift ), product: event.payload } );
		case 'variation.saved':
			return report( mock, event, { type: 'ReportVariation', ...reportOf( integration, event, shift ), variation: event.payload } );
		case 'back_in_stock.requested':
			return signUp( mock, integration, event, shift );
		default:
			return unreachable( event );
	}
};

const reportOf = ( integration: Integration, event: ProductSaved | VariationSaved, shift: ( instant: string ) => string ) => ( {
	integrationId: integration.id,
	version: event.entity.version,
	reportedAt: shift( event.occurredAt ),
} );

const report = (
	mock: Mock,
	{ entity }: ProductSaved | VariationSaved,
	command: Parameters< Mock[ 'engine' ][ 'execute' ] >[ 0 ]
): StoreEventOutcome => {
	const passedOver = mock.engine.execute( command ).find( ( fact ) => fact.type === 'ReportPassedOver' );
	if ( ! passedOver ) {
		return accepted;
	}
	return {
		status: 'stale',
		code: passedOver.reason,
		message: `This state of ${ entity.type } ${ entity.id }, or a newer one, is already known.`,
		currentVersion: passedOver.currentVersion,
	};
};

const signUp = (
	mock: Mock,
	integration: Integration,
	{ payload }: BackInStockRequested,
	shift: ( instant: string ) => string
): StoreEventOutcome => {
	const isKnown = requestBackInStock( mock, integration.id, payload, {
		requestedAt: shift( payload.requestedAt ),
		raw: payload.requestedAt,
	} );
	return isKnown ? accepted : { ...accepted, code: 'PRODUCT_UNKNOWN', message: 'Kept waiting; it is matched when the product arrives.' };
};
