import { activeListsOf, normalEmail, type Subscriber } from '../../domain/audience/state.ts';
import type { Company } from '../../domain/company.ts';
import { attributesOf } from '../../domain/contact-of.ts';
import { isSame } from '../../domain/property-filter.ts';
import { normaliseTag } from '../../domain/tag-name.ts';
import type { Call, Reply } from '../call.ts';
import { done } from './answers.ts';
import { invalid, notCovered } from './errors.ts';
import { wholeNumber } from './pages.ts';
import { instantOr400 } from './subscriber-of.ts';
import { subscriberView } from './views/subscriber.ts';

/** Reference 9.1 and 1.5: newest first, by page or by cursor. */
export const listSubscribers = ( { mock, query }: Call ): Reply => {
	const company = mock.engine.state();
	const filters = filtersOf( company, query );
	const found = [ ...company.audience.byId.values() ].reverse().filter( ( one ) => filters.every( ( fits ) => fits( one ) ) );
	const limit = wholeNumber( query, 'limit', { usual: 50, least: 1, most: 1000 } );
	const cursor = query.get( 'cursor' );
	if ( cursor !== null && query.has( 'page' ) ) {
		throw invalid( 'Use page or cursor, not both' );
	}
	const page = wholeNumber( query, 'page', { usual: 1, least: 1, most: Number.MAX_SAFE_INTEGER } );
	const start = cursor === null ? ( page - 1 ) * limit : afterCursor( found, cursor );
	const items = found.slice( start, start + limit );
	const hasMore = start + items.length < found.length;
	const isCounted = cursor === null && ! query.has( 'attribute' ) && query.get( 'includeTotal' ) !== 'false';
	return done( {
		subscribers: items.map( ( one ) => subscriberView( company, one ) ),
		pagination: {
			page,
			limit,
			total: isCounted ? found.length : null,
			totalPages: isCounted ? Math.ceil( found.length / limit ) : null,
			nextCursor: hasMore ? ( items.at( -1 )?.subscriberId ?? null ) : null,
			hasMore,
		},
	} );
};

type Filter = ( subscriber: Subscriber ) => boolean;

const filtersOf = ( company: Company, query: URLSearchParams ): Filter[] => {
	if ( query.has( 'segmentId' ) ) {
		throw notCovered( 'segments', { parameter: 'segmentId' } );
	}
	const makers: Record< string, ( value: string ) => Filter > = {
		query: ( value ) => matchesText( value.toLowerCase() ),
		email: ( value ) => ( one ) => one.email === normalEmail( value ),
		tags: ( value ) => ( one ) => value.split( ',' ).every( ( tag ) => one.tags.includes( normaliseTag( tag ) ) ),
		list: ( value ) => onList( company, value ),
		listId: ( value ) => onList( company, value ),
		listName: ( value ) => onList( company, value ),
		status: hasStatus,
		unsubscribedAfter: ( value ) => ( one ) => ( one.unsubscribedAt ?? '' ) > instantOr400( value, 'unsubscribedAfter' ),
		unsubscribedBefore: ( value ) => ( one ) =>
			one.unsubscribedAt !== null && one.unsubscribedAt < instantOr400( value, 'unsubscribedBefore' ),
		attribute: ( value ) => hasAttribute( company, value, query.get( 'attributeOperator' ) ?? 'is' ),
	};
	return Object.entries( makers ).flatMap( ( [ name, make ] ) => {
		const value = query.get( name );
		return value === null || value === '' ? [] : [ make( value ) ];
	} );
};

const matchesText =
	( text: string ): Filter =>
	( { email, firstName, lastName, externalId, phone } ) =>
		[ email, firstName, lastName, externalId, phone, `${ firstName ?? '' } ${ lastName ?? '' }` ].some( ( value ) =>
			value?.toLowerCase().includes( text )
		);

const statuses: readonly string[] = [ 'active', 'unsubscribed', 'bounced' ];

const hasStatus = ( value: string ): Filter => {
	if ( ! statuses.includes( value ) ) {
		throw invalid( `status must be one of ${ statuses.join( ', ' ) }` );
	}
	return ( { status } ) => status === value;
};

const onList = ( { audience }: Company, named: string ): Filter => {
	const list = audience.lists.get( named ) ?? [ ...audience.lists.values() ].find( ( { name } ) => name === named );
	return ( one ) => list !== undefined && activeListsOf( one ).includes( list.listId );
};

const hasAttribute = ( company: Company, given: string, operator: string ): Filter => {
	const [ name = '', ...rest ] = given.split( ':' );
	const wanted = rest.join( ':' );
	const compare = Object.hasOwn( comparisons, operator ) ? comparisons[ operator ] : undefined;
	if ( ! compare ) {
		throw invalid( `attributeOperator must be one of ${ Object.keys( comparisons ).join( ', ' ) }` );
	}
	return ( one ) => {
		const attributes = attributesOf( company, one );
		return compare( Object.hasOwn( attributes, name ) ? attributes[ name ] : undefined, wanted );
	};
};

const comparisons: Record< string, ( held: unknown, wanted: string ) => boolean > = {
	is: ( held, wanted ) => isSame( held, wanted ),
	contains: ( held, wanted ) => held !== undefined && held !== null && String( held ).toLowerCase().includes( wanted.toLowerCase() ),
	gt: ( held, wanted ) => Number( held ) > Number( wanted ),
	gte: ( held, wanted ) => Number( held ) >= Number( wanted ),
	lt: ( held, wanted ) => Number( held ) < Number( wanted ),
	lte: ( held, wanted ) => Number( held ) <= Number( wanted ),
	is_not_empty: ( held ) => held !== undefined && held !== null && held !== '',
};

const afterCursor = ( found: readonly Subscriber[], cursor: string ): number => {
	const at = found.findIndex( ( { subscriberId } ) => subscriberId === cursor );
	if ( at < 0 ) {
		throw invalid( 'This cursor is not known any more; start again without it' );
	}
	return at + 1;
};
