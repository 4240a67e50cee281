import { later, type Instant } from '../instant.ts';
import type { OrderLine } from '../orders/order.ts';
import type { ReplenishmentFact } from './facts.ts';
import { productKey, type Reminder, type ReminderEnd, type Replenishment, type ReplenishmentSetting } from './state.ts';

/** One order of a person, as far as reminders care. `gone` says why it does not count, line by line where it must. */
export type Purchase = {
	integrationId: string;
	orderId: string;
	orderedAt: Instant;
	lines: readonly OrderLine[];
	gone: Exclude< ReminderEnd, 'BOUGHT_AGAIN' | 'SETTING_OFF' > | null;
	isRefunded: ( line: { productId: string; variantId: string } ) => boolean;
};

export type ItemLook = { productTitle: string | null; productUrl: string | null; imageUrl: string | null };

export type ReplenishmentCommand =
	| ( { type: 'SetReplenishment' } & ReplenishmentSetting )
	/** Something about this person's orders changed; `placed` names the one that is new. */
	| { type: 'ReviewReminders'; email: string; purchases: readonly Purchase[]; placed: string | null }
	| { type: 'CancelReminders'; reminderIds: readonly string[]; reason: 'BUYER_ERASED' }
	| { type: 'FireReminder'; reminderId: string; email: string | null; look: ItemLook };

export const setReplenishment = (
	state: Replenishment,
	{ type: _type, ...setting }: Extract< ReplenishmentCommand, { type: 'SetReplenishment' } >
): readonly ReplenishmentFact[] => [
	{ type: 'ReplenishmentSet', setting },
	...( setting.enabled ? [] : [ ...( state.scheduledByProduct.get( productKey( setting ) ) ?? [] ) ] ).map(
		( reminderId ): ReplenishmentFact => ( { type: 'ReminderCancelled', reminderId, email: null, reason: 'SETTING_OFF' } )
	),
];

export const reviewReminders = (
	state: Replenishment,
	{ email, purchases, placed }: Extract< ReplenishmentCommand, { type: 'ReviewReminders' } >,
	now: Instant
): readonly ReplenishmentFact[] => {
	const fresh = purchases.filter( ( { orderId } ) => orderId === placed );
	const added = fresh.flatMap( ( purchase ) => remindersOf( state, purchase ) );
	const facts: ReplenishmentFact[] = added.map( ( reminder ) =>
		reminder.dueAt > now
			? { type: 'ReminderScheduled', reminder, email }
			: { type: 'ReminderNotScheduled', orderId: reminder.orderId, productId: reminder.productId, email, reason: 'DUE_IN_THE_PAST' }
	);
	const known = purchases.flatMap( ( { integrationId, orderId } ) =>
		( state.idsByOrder.get( `${ integrationId }/${ orderId }` ) ?? [] ).flatMap( ( id ) => state.byId.get( id ) ?? [] )
	);
	const scheduled = added.filter( ( { dueAt } ) => dueAt > now );
	return [ ...facts, ...[ ...known, ...scheduled ].flatMap( ( reminder ) => reviewed( state, reminder, email, purchases, now ) ) ];
};

/** What a reminder should be, out of everything the person bought; told only when it is not so yet. */
const reviewed = (
	state: Replenishment,
	reminder: Reminder,
	email: string,
	purchases: readonly Purchase[],
	now: Instant
): ReplenishmentFact[] => {
	const { reminderId, dueAt } = reminder;
	const own = purchases.find(
		( { integrationId, orderId } ) => integrationId === reminder.integrationId && orderId === reminder.orderId
	);
	const gone = own && ( own.gone ?? ( own.isRefunded( reminder ) ? 'ORDER_REFUNDED' : null ) );
	if ( reminder.state === 'scheduled' && gone ) {
		return [ { type: 'ReminderCancelled', reminderId, email, reason: gone } ];
	}
	const again = purchases.find( ( purchase ) => isAgain( purchase, reminder ) );
	if ( reminder.state === 'scheduled' ) {
		return again ? [ { type: 'ReminderSkipped', reminderId, email, byOrderId: again.orderId, reason: 'BOUGHT_AGAIN' } ] : [];
	}
	const isOver =
		reminder.state === 'fired' || dueAt <= now || reminder.endedBecause === 'SETTING_OFF' || reminder.endedBecause === 'BUYER_ERASED';
	if ( isOver || gone || again || ! state.settings.get( productKey( reminder ) )?.enabled ) {
		return [];
	}
	const reason = reminder.state === 'skipped' ? 'LATER_PURCHASE_GONE' : 'ORDER_COUNTS_AGAIN';
	return [ { type: 'ReminderReinstated', reminderId, email, dueAt, reason } ];
};

/** Bought again after this purchase and before the reminder was due; the same second is told apart by the order's number. */
const isAgain = ( { integrationId, orderId, orderedAt, lines, gone, isRefunded }: Purchase, reminder: Reminder ): boolean =>
	gone === null &&
	integrationId === reminder.integrationId &&
	orderedAt < reminder.dueAt &&
	( orderedAt > reminder.orderedAt || ( orderedAt === reminder.orderedAt && Number( orderId ) > Number( reminder.orderId ) ) ) &&
	lines.some(
		( line ) =>
			line.productId === reminder.productId &&
			( reminder.matchOn === 'product' || line.variantId === reminder.variantId ) &&
			! isRefunded( line )
	);

/** One reminder an item: per product, or per exact variant. */
const remindersOf = ( { settings, byId }: Replenishment, purchase: Purchase ): Reminder[] => {
	const reminders = new Map< string, Reminder >();
	for ( const line of purchase.lines ) {
		const setting = settings.get( productKey( { integrationId: purchase.integrationId, productId: line.productId } ) );
		if ( ! setting?.enabled || line.quantity <= 0 ) {
			continue;
		}
		const item = setting.matchOn === 'product' ? line.productId : `${ line.productId }-${ line.variantId }`;
		const reminderId = `rem_${ purchase.integrationId }_${ purchase.orderId }_${ item }`;
		if ( ! byId.has( reminderId ) && ! reminders.has( reminderId ) ) {
			reminders.set( reminderId, {
				reminderId,
				integrationId: purchase.integrationId,
				orderId: purchase.orderId,
				productId: line.productId,
				variantId: line.variantId,
				title: line.title,
				matchOn: setting.matchOn,
				orderedAt: purchase.orderedAt,
				dueAt: later( purchase.orderedAt, setting.days * dayMs ),
				state: 'scheduled',
				endedBecause: null,
			} );
		}
	}
	return [ ...reminders.values() ];
};

const dayMs = 24 * 60 * 60_000;

export const cancelReminders = (
	state: Replenishment,
	{ reminderIds, reason }: Extract< ReplenishmentCommand, { type: 'CancelReminders' } >
): readonly ReplenishmentFact[] =>
	reminderIds
		.filter( ( id ) => state.byId.get( id )?.state === 'scheduled' )
		.map( ( reminderId ) => ( { type: 'ReminderCancelled', reminderId, email: null, reason } ) );

export const fireReminder = (
	state: Replenishment,
	{ reminderId, email, look }: Extract< ReplenishmentCommand, { type: 'FireReminder' } >,
	now: Instant
): readonly ReplenishmentFact[] => {
	const reminder = state.byId.get( reminderId );
	if ( reminder?.state !== 'scheduled' || reminder.dueAt > now ) {
		return [];
	}
	if ( email === null ) {
		return [ { type: 'ReminderCancelled', reminderId, email, reason: 'BUYER_ERASED' } ];
	}
	const { integrationId, orderId, productId, variantId, matchOn, title, orderedAt, dueAt } = reminder;
	return [
		{
			type: 'ReminderFired',
			reminderId,
			integrationId,
			email,
			orderId,
			productId,
			variantId,
			matchOn,
			productTitle: look.productTitle ?? title,
			productUrl: look.productUrl,
			imageUrl: look.imageUrl,
			orderedAt,
			dueAt,
		},
	];
};
