import { examples, type Examples } from 'sequenzy-contract/examples';

export type { Examples };

/** Makes one message of its kind; what is given replaces what is in it, whole keys at a time. */
export type Fixture< T > = ( changes?: Partial< T > ) => T;

/** A maker for each message of the wire, by the name of its type. */
export type Fixtures = { readonly [ Name in keyof Examples ]: Fixture< Examples[ Name ] > };

/**
 * Messages for tests: every message of the wire, valid, and the same every time (ids and instants are fixed). Each call makes a new
 * one, so a test may change it.
 *
 * @example
 * import { fixtures } from 'sequenzy-woocommerce/testing';
 *
 * const order = fixtures.order( { status: 'completed', total: '29.90' } );
 * const event = fixtures.webhookEvent( { type: 'subscriber.unsubscribed' } );
 */
export const fixtures: Fixtures = Object.fromEntries(
	Object.entries( examples ).map( ( [ name, example ] ) => [
		name,
		( changes: object = {} ) => ( { ...( structuredClone( example ) as object ), ...changes } ),
	] )
) as unknown as Fixtures;
