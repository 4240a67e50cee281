import type { Instant } from './instant.ts';

/** Something that happened to one person: an `ecommerce.*` event, or one that the public API was sent. */
export type SubscriberEvent = {
	id: string;
	name: string;
	email: string | null;
	properties: object;
	occurredAt: Instant;
	/** Older than an hour when it came: kept, counted, starts nothing. */
	historical?: boolean;
	cause: { fact: string; factSeq: number; entryId: string | null; integrationId: string | null };
};
