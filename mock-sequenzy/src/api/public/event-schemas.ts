import { pathsIn } from '../../domain/property-path.ts';
import type { Call, Reply } from '../call.ts';
import { done } from './answers.ts';
import { invalid } from './errors.ts';
import { documentedEvents, resolveEventName, type DocumentedEvent } from './documented-events.ts';

const providers = [ 'shopify', 'woocommerce', 'manual', 'api', 'stripe' ];

/** Reference 8.2: a name nobody knows is no error. */
export const getEventSchemas = ( { query }: Call ): Reply => {
	const provider = query.get( 'provider' );
	if ( provider !== null && ! providers.includes( provider ) ) {
		throw invalid( `provider must be one of ${ providers.join( ', ' ) }` );
	}
	const asked = query.get( 'eventName' )?.trim();
	if ( ! asked ) {
		const events = documentedEvents
			.filter( ( event ) => provider === null || event.providers.includes( provider ) )
			.map( ( event ) => summaryOf( event, event.name ) );
		return done( { eventName: null, events, note: 'Name an event in eventName to see its properties.' } );
	}
	const name = resolveEventName( asked );
	const event = documentedEvents.find( ( one ) => one.name === name );
	return done( { eventName: name, events: [ event ? detailOf( event, asked, provider ) : undocumented( name, asked ) ] } );
};

/** The latest event of exactly this name. */
export const getEventSample = ( { mock, query }: Call ): Reply => {
	const eventName = query.get( 'eventName' )?.trim();
	if ( ! eventName ) {
		throw invalid( 'eventName is required' );
	}
	const { events, audience } = mock.engine.state();
	const latest = [ ...events.values() ].findLast( ( { name } ) => name === eventName );
	const subscriberId = audience.idsByEmail.get( latest?.email ?? '' );
	return done( {
		eventName,
		sample: latest ? { eventTime: latest.occurredAt, subscriberId: subscriberId ?? '', properties: latest.properties } : null,
	} );
};

const summaryOf = ( { name, providers: documentedProviders, label, description }: DocumentedEvent, requestedEventName: string ) => ( {
	eventName: name,
	requestedEventName,
	documented: true,
	documentedProviders,
	label,
	category: name.split( '.' )[ 0 ],
	description,
} );

const detailOf = ( event: DocumentedEvent, asked: string, provider: string | null ) => ( {
	...summaryOf( event, asked ),
	providers: event.providers
		.filter( ( one ) => provider === null || one === provider )
		.map( ( one ) => ( {
			provider: one,
			examplePayload: event.example,
			properties: pathsIn( event.example ).map( ( { path, type } ) => ( { path, type, mergeTag: `{{event.${ path }}}` } ) ),
		} ) ),
	mergeTagPrefix: 'event.',
	notes: event.notes,
} );

const undocumented = ( eventName: string, requestedEventName: string ) => ( {
	eventName,
	requestedEventName,
	documented: false,
	documentedProviders: [],
	label: eventName,
	category: 'custom',
	description: 'A custom event: its properties are whatever you send.',
	providers: [],
	mergeTagPrefix: 'event.',
	notes: [],
} );
