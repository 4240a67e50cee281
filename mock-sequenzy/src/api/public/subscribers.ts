import type { ChangeSubscriberRequest, CreateSubscriber } from 'sequenzy-contract';
import type { SaveSubscriber } from '../../domain/audience/commands.ts';
import type { Profile } from '../../domain/audience/state.ts';
import type { Fact } from '../../domain/facts.ts';
import type { Call, Reply } from '../call.ts';
import type { Mock } from '../mock.ts';
import { done, mayTriggerAutomations } from './answers.ts';
import { conflict, invalid, PublicError } from './errors.ts';
import { addressOr400, findSubscriber, instantOr400, subscriberNamed } from './subscriber-of.ts';
import { subscriberDetail, subscriberView } from './views/subscriber.ts';

export const createSubscriber = ( call: Call ): Reply => {
	const { mock } = call;
	const body = call.body as CreateSubscriber;
	if ( body.enrollInSequences === true && ! mayTriggerAutomations( call ) ) {
		throw new PublicError( 403, { shape: 'E1', error: 'API key is missing required scope: automations:trigger' }, 'SCOPE_MISSING' );
	}
	const startsSequences = ( body.enrollInSequences ?? body.createdAt === undefined ) && mayTriggerAutomations( call );
	const facts = mock.engine.transaction( () => mock.engine.execute( saveCommand( mock, body, startsSequences ) ) );
	return done( { subscriber: savedView( mock, facts, body ), ...optInOf( facts ) } );
};

export const getSubscriber = ( call: Call ): Reply =>
	done( { subscriber: subscriberDetail( call.mock.engine.state(), subscriberNamed( call ) ) } );

export const changeSubscriber = ( call: Call ): Reply => {
	const { mock } = call;
	const { subscriberId } = subscriberNamed( call );
	const body = call.body as ChangeSubscriberRequest;
	const facts = mock.engine.execute( {
		type: 'ChangeSubscriber',
		subscriberId,
		profile: profileOf( body ),
		...( body.customAttributes && { attributes: body.customAttributes } ),
		...( body.customAttributesStrategy && { attributesStrategy: body.customAttributesStrategy } ),
		...( body.tags && { tags: body.tags } ),
		...( body.email !== undefined && { email: addressOr400( body.email ) } ),
		...( body.status && { status: body.status } ),
		reason: 'API',
	} );
	if ( facts.some( ( fact ) => fact.type === 'SubscriberPassedOver' && fact.reason === 'ADDRESS_TAKEN' ) ) {
		throw conflict( 'Another subscriber already has this email or externalId', 'ADDRESS_TAKEN' );
	}
	const changed = mock.engine.state().audience.byId.get( subscriberId ) ?? subscriberNamed( call );
	return done( { subscriber: subscriberView( mock.engine.state(), changed ) } );
};

export const deleteSubscriber = ( call: Call ): Reply => {
	const { subscriberId, email } = subscriberNamed( call );
	call.mock.engine.execute( { type: 'DeleteSubscriber', subscriberId } );
	return done( { deleted: true, subscriber: { id: subscriberId, email } } );
};

/** One record of the public API as a command of the domain. */
export const saveCommand = (
	mock: Mock,
	body: CreateSubscriber,
	startsSequences: boolean,
	source: 'api' | 'import' = 'api'
): SaveSubscriber => {
	const attributes = body.customAttributes ?? body.attributes;
	return {
		type: 'SaveSubscriber',
		newSubscriberId: mock.secrets.id( 'sub' ),
		email: body.email === undefined ? null : addressOr400( body.email ),
		source,
		strategy: body.duplicateStrategy ?? 'skip',
		profile: profileOf( body ),
		...( attributes && { attributes } ),
		...( body.tags && { tags: body.tags } ),
		...( body.lists && { listIds: listIdsOf( mock, body.lists ) } ),
		...( body.status && { status: body.status } ),
		...( body.optInMode && { optInMode: body.optInMode } ),
		...( body.createdAt && { createdAt: instantOr400( body.createdAt, 'createdAt' ) } ),
		startsSequences,
	};
};

/** Lists by their id, or by their exact name. */
export const listIdsOf = ( mock: Mock, named: readonly string[] ): string[] => {
	const { lists } = mock.engine.state().audience;
	return named.map( ( given ) => {
		const list = lists.get( given ) ?? [ ...lists.values() ].find( ( { name } ) => name === given );
		if ( ! list ) {
			throw invalid( `List not found: ${ given }` );
		}
		return list.listId;
	} );
};

/** The contact that a save left behind, with what became of it. */
export const savedSubscriber = ( mock: Mock, facts: readonly Fact[], who?: { email?: string | null; externalId?: string | null } ) => {
	const created = facts.find( ( fact ) => fact.type === 'SubscriberCreated' );
	const [ first ] = facts;
	const id = created?.subscriber.subscriberId ?? ( first && 'subscriberId' in first ? first.subscriberId : undefined );
	return mock.engine.state().audience.byId.get( id ?? '' ) ?? ( who && findSubscriber( mock, who ) );
};

const savedView = ( mock: Mock, facts: readonly Fact[], who: { email?: string; externalId?: string } ) => {
	const subscriber = savedSubscriber( mock, facts, who );
	const created = facts.some( ( { type } ) => type === 'SubscriberCreated' );
	const skipped = facts.some( ( fact ) => fact.type === 'SubscriberPassedOver' && fact.reason === 'DUPLICATE_SKIPPED' );
	return {
		...( subscriber && subscriberView( mock.engine.state(), subscriber ) ),
		created,
		updated: ! created && ! skipped && facts.length > 0,
		skipped,
	};
};

export const optInOf = ( facts: readonly Fact[] ): object =>
	facts.some( ( { type } ) => type === 'OptInRequested' ) ? { optIn: { status: 'pending', confirmationSent: true } } : {};

type ProfileFields = Pick< ChangeSubscriberRequest, 'externalId' | 'firstName' | 'lastName' | 'phone' | 'timezone' | 'smsConsent' >;

export const profileOf = ( { externalId, firstName, lastName, phone, timezone, smsConsent }: ProfileFields ): Partial< Profile > => ( {
	...( externalId !== undefined && { externalId } ),
	...( firstName !== undefined && { firstName } ),
	...( lastName !== undefined && { lastName } ),
	...( phone !== undefined && { phone } ),
	...( timezone !== undefined && { timezone } ),
	...( smsConsent !== undefined && { smsStatus: smsConsent ? ( 'subscribed' as const ) : ( 'unsubscribed' as const ) } ),
} );
