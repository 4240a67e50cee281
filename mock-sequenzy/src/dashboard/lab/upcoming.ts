import type { Company } from '../../domain/company.ts';
import { cartExpiresAfterMs, hasEnded } from '../../domain/carts/state.ts';
import { later, type Instant } from '../../domain/instant.ts';
import { buyerOf } from '../../domain/orders/buyer.ts';
import { orderKey } from '../../domain/orders/state.ts';

export type Upcoming = { dueAt: Instant; id: string; what: string; about: string; href: string | null };

/** All that waits for its time in a company, the next first. */
export const upcoming = ( company: Company ): Upcoming[] =>
	[ ...steps( company ), ...reminders( company ), ...carts( company ), ...deliveries( company ) ].sort( ( a, b ) =>
		a.dueAt.localeCompare( b.dueAt )
	);

const steps = ( { sequences }: Company ): Upcoming[] =>
	[ ...sequences.enrollments.values() ]
		.filter( ( { state } ) => state === 'waiting' )
		.map( ( { dueAt, enrollmentId, sequenceId, email } ): Upcoming => ( {
			dueAt,
			id: enrollmentId,
			what: `Step of ${ sequences.sequences.get( sequenceId )?.name ?? 'a deleted sequence' }`,
			about: `for ${ email ?? 'somebody without an address' }`,
			href: `/dashboard/sequences/${ sequenceId }`,
		} ) );

const reminders = ( { replenishment, orders, customers, audience }: Company ): Upcoming[] =>
	[ ...replenishment.byId.values() ]
		.filter( ( { state } ) => state === 'scheduled' )
		.map( ( { dueAt, reminderId, title, integrationId, orderId } ): Upcoming => {
			const order = orders.byKey.get( orderKey( { integrationId, orderId } ) );
			const email = order ? buyerOf( customers, order ) : null;
			const subscriberId = audience.idsByEmail.get( email ?? '' );
			return {
				dueAt,
				id: reminderId,
				what: 'Replenishment reminder',
				about: `of ${ title } for ${ email ?? 'a buyer without an address' }`,
				href: subscriberId === undefined ? null : `/dashboard/subscribers/${ subscriberId }`,
			};
		} );

const carts = ( { carts: { byKey } }: Company ): Upcoming[] =>
	[ ...byKey ]
		.filter( ( [ , cart ] ) => ! hasEnded( cart ) )
		.map( ( [ key, { lastSeenAt, email } ] ): Upcoming => ( {
			dueAt: later( lastSeenAt, cartExpiresAfterMs ),
			id: key,
			what: 'A cart is given up',
			about: `of ${ email ?? 'somebody unknown' }`,
			href: null,
		} ) );

const deliveries = ( { webhooks }: Company ): Upcoming[] =>
	[ ...webhooks.deliveries.values() ].flatMap( ( { state, deliveryId, nextAttemptAt, eventType } ): Upcoming[] =>
		state === 'waiting' && nextAttemptAt !== null
			? [ { dueAt: nextAttemptAt, id: deliveryId, what: 'A webhook is sent', about: eventType, href: null } ]
			: []
	);
