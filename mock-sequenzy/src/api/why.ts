import type { Company } from '../domain/company.ts';
import type { Fact, RecordedFact } from '../domain/facts.ts';
import type { Instant } from '../domain/instant.ts';
import { whyOf, type Why } from '../domain/why.ts';
import type { Mock } from './mock.ts';

/** A refusal or a non-event: what did not happen to whom, why, and what would have to be different. */
export type Explained = Why & {
	seq: number;
	at: Instant;
	type: Fact[ 'type' ];
	email: string | null;
	/** What it is about, in words: an item, a sequence, a route. */
	about: string;
	fact: Fact;
};

export type WhySearch = {
	/** An address, a title, an id, a reason: anything that stands in the fact or in what it is about. */
	text: string;
	before?: number | undefined;
	limit: number;
};

/** Newest first. */
export const explain = ( { log, companyId, engine }: Mock, { text, before, limit }: WhySearch ): Explained[] => {
	const company = engine.state();
	const wanted = text.trim().toLowerCase();
	const found: Explained[] = [];
	let from = before;
	for (
		let page = log.find( { companyId, before: from, limit: pageSize } );
		page.length > 0;
		page = log.find( { companyId, before: from, limit: pageSize } )
	) {
		for ( const recorded of page ) {
			const one = explained( company, recorded );
			if ( one && ( wanted === '' || JSON.stringify( one ).toLowerCase().includes( wanted ) ) ) {
				found.push( one );
			}
			if ( found.length === limit ) {
				return found;
			}
		}
		from = page.at( -1 )?.seq;
	}
	return found;
};

const pageSize = 2_000;

export const explained = ( company: Company, { seq, at, fact }: RecordedFact ): Explained | null => {
	const why = whyOf( fact );
	return why && { ...why, seq, at, type: fact.type, ...subjectOf( company, fact ), fact };
};

/** Facts name ids; people know addresses, titles and names. */
export const subjectOf = ( company: Company, fact: Fact ): { email: string | null; about: string } => {
	const named = namesOf( fact );
	const text = ( name: string ): string => ( typeof named[ name ] === 'string' ? named[ name ] : '' );
	const { sequences, waitlist, events, audience, workspace } = company;
	const run = sequences.enrollments.get( text( 'enrollmentId' ) );
	const entry = waitlist.entries.get( text( 'entryId' ) || ( run?.entryId ?? '' ) );
	const event = events.get( text( 'eventId' ) || ( run?.eventId ?? '' ) );
	const subscriber = audience.byId.get( text( 'subscriberId' ) );
	const properties = ( event?.properties ?? {} ) as { [ name: string ]: unknown };
	const title = entry?.productTitle ?? properties.productTitle ?? ( text( 'title' ) || text( 'productTitle' ) || text( 'subject' ) );
	return {
		email:
			text( 'email' ) ||
			text( 'to' ) ||
			text( 'billingEmail' ) ||
			run?.email ||
			entry?.email ||
			event?.email ||
			subscriber?.email ||
			null,
		about: [
			sequences.sequences.get( text( 'sequenceId' ) || ( run?.sequenceId ?? '' ) )?.name,
			title,
			entry?.variantTitle ?? properties.variantTitle,
			event?.name,
			text( 'entity' ),
			text( 'eventType' ),
			text( 'name' ),
			text( 'operationId' ),
			text( 'subject' ),
			text( 'orderId' ) && `order ${ text( 'orderId' ) }`,
			text( 'siteName' ),
			workspace.connections.integrations.get( text( 'integrationId' ) )?.siteName,
		]
			.filter( ( part ): part is string => typeof part === 'string' && part !== '' )
			.filter( ( part, index, all ) => all.indexOf( part ) === index )
			.join( ' · ' ),
	};
};

/** What a fact names itself, and in the one thing that it is about. */
const namesOf = ( fact: Fact ): { [ name: string ]: unknown } => {
	const inner = Object.values( fact ).find( ( value ) => typeof value === 'object' && value !== null && ! Array.isArray( value ) );
	return { ...( inner as object | undefined ), ...fact };
};
