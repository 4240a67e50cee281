import type { Instant } from '../instant.ts';
import type { AudienceSettings } from './settings.ts';

/** Reference 9.3. A contact waiting for its double opt-in is `unsubscribed` until the click. */
export type SubscriberStatus = 'active' | 'unsubscribed' | 'bounced';

/** What somebody said about marketing: what they were shown, in which version, when, and where. */
export type ConsentRecord = { status: 'granted' | 'refused'; text: string | null; version: string | null; at: Instant; source: string };

export type Membership = { listId: string; subscribedAt: Instant; unsubscribedAt: Instant | null };

export type Profile = {
	externalId: string | null;
	firstName: string | null;
	lastName: string | null;
	phone: string | null;
	timezone: string | null;
	smsStatus: 'subscribed' | 'unsubscribed' | 'not_subscribed';
};

export type Subscriber = Profile & {
	subscriberId: string;
	/** Trimmed and lower-cased; null for a contact known by its phone alone. */
	email: string | null;
	status: SubscriberStatus;
	optIn: 'none' | 'pending' | 'confirmed';
	/** What the click on the confirmation brings. */
	optInGrants: { listIds: readonly string[]; tags: readonly string[] } | null;
	/** The newest record; null as long as nobody asked. */
	consent: ConsentRecord | null;
	tags: readonly string[];
	lists: readonly Membership[];
	attributes: Record< string, unknown >;
	source: SubscriberSource;
	createdAt: Instant;
	updatedAt: Instant;
	unsubscribedAt: Instant | null;
};

/** Where the contact came from first. */
export type SubscriberSource = 'customer' | 'guest_buyer' | 'back_in_stock' | 'cart' | 'event' | 'api' | 'import';

export type ContactList = {
	listId: string;
	name: string;
	description: string | null;
	isPrivate: boolean;
	createdAt: Instant;
	updatedAt: Instant;
};

export type Tag = { tagId: string; name: string; color: string; createdAt: Instant };

export type Note = { noteId: string; subscriberId: string; body: string; createdAt: Instant };

export type Suppression = { email: string; reason: 'bounce' | 'complaint'; suppressedAt: Instant };

/** Who can be written to: the contacts, what groups them, and the company's rules for new ones. */
export type Audience = {
	byId: Map< string, Subscriber >;
	idsByEmail: Map< string, string >;
	idsByExternalId: Map< string, string >;
	suppressions: Map< string, Suppression >;
	notes: Map< string, Note >;
	lists: Map< string, ContactList >;
	tags: Map< string, Tag >;
	settings: AudienceSettings;
};

/** One person, one address: guests, customers and requests meet here. */
export const normalEmail = ( email: string ): string => email.trim().toLowerCase();

export const subscriberOf = ( state: Audience, email: string ): Subscriber | undefined =>
	state.byId.get( state.idsByEmail.get( normalEmail( email ) ) ?? '' );

export const subscriberByExternalId = ( state: Audience, externalId: string ): Subscriber | undefined =>
	state.byId.get( state.idsByExternalId.get( externalId.trim() ) ?? '' );

/** For contacts without an address; rare enough to be looked for one by one. */
export const subscriberByPhone = ( state: Audience, phone: string ): Subscriber | undefined =>
	[ ...state.byId.values() ].find( ( known ) => known.email === null && known.phone === phone );

export const activeListsOf = ( { lists }: Subscriber ): string[] =>
	lists.filter( ( { unsubscribedAt } ) => unsubscribedAt === null ).map( ( { listId } ) => listId );
