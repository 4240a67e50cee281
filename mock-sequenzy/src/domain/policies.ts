import { apiReactions } from './api-reactions.ts';
import { audienceReactions } from './audience-reactions.ts';
import { subscriberOf } from './audience/state.ts';
import type { Company } from './company.ts';
import { commerceReactions } from './commerce-reactions.ts';
import { contactOf } from './contact-of.ts';
import type { Command, Fact, RecordedFact } from './facts.ts';
import type { Reactions } from './reactions.ts';
import { stockReactions } from './stock-reactions.ts';
import type { SubscriberEvent } from './subscriber-event.ts';
import { tagsAfter } from './sync-rules.ts';
import { webhookReactions } from './webhooks/reactions.ts';

/** A new table is its file and its name here; they answer in this order. */
const tables: readonly Reactions[] = [ audienceReactions, apiReactions, commerceReactions, stockReactions, webhookReactions ];

const reactions = new Map< string, Array< ( company: Company, fact: Fact, recorded: RecordedFact ) => Command[] > >();
for ( const [ type, follow ] of tables.flatMap( ( table ) => Object.entries( table ) ) ) {
	reactions.set( type, [ ...( reactions.get( type ) ?? [] ), follow as ( company: Company, fact: Fact ) => Command[] ] );
}

/** Told one by one, so that each sees what the one before it has done. */
export function* react( company: Company, recorded: RecordedFact, event: SubscriberEvent | null ): Generator< Command > {
	for ( const follow of reactions.get( recorded.fact.type ) ?? [] ) {
		yield* follow( company, recorded.fact, recorded );
	}
	if ( event ) {
		yield* handle( company, event );
	}
}

/** Reference 10: event recorded, tags removed, tags added, then automations checked. What is historical moves no tags (8.1). */
function* handle( company: Company, event: SubscriberEvent ): Generator< Command > {
	const subscriber = event.email === null ? undefined : subscriberOf( company.audience, event.email );
	const tags = subscriber && ! event.historical ? tagsAfter( company.syncRules, event.name, subscriber ) : null;
	if ( subscriber && tags ) {
		yield { type: 'TagSubscriber', subscriberId: subscriber.subscriberId, ...tags, startsSequences: true };
	}
	yield { type: 'HandleEvent', event, contact: contactOf( company, event.email ), find: ( id ) => company.events.get( id ) };
}
