import type { Instant } from '../instant.ts';
import type { StatusReason } from './facts.ts';
import type { ListCommand } from './lists.ts';
import type { SettingsCommand } from './settings.ts';
import type { RecordConsent } from './consent.ts';
import type { Profile, SubscriberSource, SubscriberStatus } from './state.ts';
import type { TagCommand } from './tags.ts';

/** Reference 9.2: what to do when the contact is known already. `merge` fills gaps, `overwrite` replaces what is given. */
export type DuplicateStrategy = 'skip' | 'merge' | 'overwrite';

export type OptInMode = 'default' | 'confirmed' | 'double_opt_in';

export type SaveSubscriber = {
	type: 'SaveSubscriber';
	/** Used only when nobody has this address (or external id) yet. */
	newSubscriberId: string;
	email: string | null;
	source: SubscriberSource;
	strategy: DuplicateStrategy;
	profile?: Partial< Profile >;
	attributes?: Record< string, unknown >;
	tags?: readonly string[];
	/** Left out: the lists that the company sets for everybody. */
	listIds?: readonly string[];
	/** Of a new contact; a known one keeps its own. */
	status?: SubscriberStatus;
	optInMode?: OptInMode;
	/** Whether sequences for new contacts and tags may start. */
	startsSequences?: boolean;
	/** When the person signed up first; only ever moves earlier. */
	createdAt?: Instant;
};

export type ChangeSubscriber = {
	type: 'ChangeSubscriber';
	subscriberId: string;
	profile?: Partial< Profile >;
	attributes?: Record< string, unknown >;
	attributesStrategy?: 'replace' | 'merge';
	/** The whole list; what is missing is taken off. */
	tags?: readonly string[];
	email?: string;
	status?: SubscriberStatus;
	reason: StatusReason;
};

export type SubscribersCommand =
	| SaveSubscriber
	| ChangeSubscriber
	| { type: 'TagSubscriber'; subscriberId: string; add: readonly string[]; remove: readonly string[]; startsSequences: boolean }
	| {
			type: 'ChangeLists';
			subscriberId: string;
			join: readonly string[];
			leave: readonly string[];
			startsSequences: boolean;
			optInMode?: OptInMode;
	  }
	| { type: 'MoveSubscriber'; fromEmail: string; toEmail: string }
	| RecordConsent
	| { type: 'ConfirmOptIn'; subscriberId: string }
	| { type: 'Unsubscribe'; email: string; reason: StatusReason }
	| { type: 'DeleteSubscriber'; subscriberId: string }
	| { type: 'EraseSubscriber'; email: string }
	| { type: 'SuppressAddress'; email: string; reason: 'bounce' | 'complaint' }
	| { type: 'LiftSuppression'; email: string }
	| { type: 'AddNote'; noteId: string; subscriberId: string; body: string }
	| { type: 'DeleteNote'; noteId: string };

export type AudienceCommand = SubscribersCommand | ListCommand | TagCommand | SettingsCommand;

/** The id of a subscriber whom a fact made known: one fact names at most one person. */
export const newSubscriberIdAt = ( { seq }: { seq: number } ): string => `sub_${ String( seq ).padStart( 9, '0' ) }`;

type Met = {
	email: string;
	newSubscriberId: string;
	source: SubscriberSource;
	firstName?: string | null;
	lastName?: string | null;
	externalId?: string | null;
	attributes?: Record< string, unknown >;
	/** When the person was first seen, e.g. by a historical order. */
	seenAt?: Instant;
};

/**
 * A customer, a guest buyer, a back-in-stock request or a cart names somebody: one subscriber by normalised address, whoever comes first.
 * A registered customer's names replace what is known; everybody else fills gaps. No sign-up sequence starts (reference 6.1).
 */
export const meetSubscriber = ( met: Met ): SaveSubscriber => ( {
	type: 'SaveSubscriber',
	newSubscriberId: met.newSubscriberId,
	email: met.email,
	source: met.source,
	strategy: met.source === 'customer' ? 'overwrite' : 'merge',
	profile: withoutBlanks( { firstName: met.firstName, lastName: met.lastName, externalId: met.externalId } ),
	...( met.attributes && { attributes: met.attributes } ),
	...( met.seenAt && { createdAt: met.seenAt } ),
	startsSequences: false,
} );

const withoutBlanks = ( names: Record< string, string | null | undefined > ): Partial< Profile > =>
	Object.fromEntries( Object.entries( names ).filter( ( [ , value ] ) => typeof value === 'string' && value.trim() !== '' ) );
