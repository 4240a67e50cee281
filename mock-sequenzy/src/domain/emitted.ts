import type { EventBody } from './ecommerce-event.ts';
import type { Fact } from './facts.ts';
import type { Instant } from './instant.ts';

export type About = {
	email: string | null;
	occurredAt: Instant;
	entryId: string | null;
	integrationId: string | null;
	historical?: boolean;
};

export type Emitted = About & EventBody;

/** What the public API was sent has a name and properties of the caller's choice. */
export type EmittedCustom = About & { name: string; properties: object };

type FactOf< T extends Fact[ 'type' ] > = Extract< Fact, { type: T } >;

/** Facts, and the `ecommerce.*` events that they tell. */
export type Emitters = { readonly [ T in Fact[ 'type' ] ]?: ( fact: FactOf< T > ) => T extends 'EventTriggered' ? EmittedCustom : Emitted };
