import { emptyAgenda, type Agenda } from '../agenda.ts';
import type { Instant } from '../instant.ts';

/** Vendor page, Replenishment Reminders: days after the purchase, and whether the product or the exact variant matches. */
export type ReplenishmentSetting = {
	integrationId: string;
	productId: string;
	enabled: boolean;
	days: number;
	matchOn: 'product' | 'variant';
};

/**
 * reminder: scheduled → { fired, skipped (bought again first), cancelled (order gone, money back, setting off) }
 *           skipped, cancelled → scheduled again, when what ended it is undone before it was due
 *
 * | what happens                                          | follows                                   |
 * |--------------------------------------------------------|-------------------------------------------|
 * | a purchase of a product with the setting on            | ReminderScheduled, due at purchase + days |
 * | … whose due time has passed already (history)          | ReminderNotScheduled DUE_IN_THE_PAST      |
 * | … with the setting off                                 | nothing: most products have none          |
 * | bought again (product, or exact variant) before due    | ReminderSkipped BOUGHT_AGAIN              |
 * | the order is cancelled, deleted; its line refunded     | ReminderCancelled                         |
 * | the later purchase is itself cancelled before due      | ReminderReinstated                        |
 * | the setting is turned off                              | ReminderCancelled SETTING_OFF             |
 * | the days are changed afterwards                        | pending ones keep their due time          |
 * | due                                                    | ReminderFired                             |
 */
export type Reminder = {
	reminderId: string;
	integrationId: string;
	orderId: string;
	productId: string;
	variantId: string;
	title: string;
	matchOn: 'product' | 'variant';
	orderedAt: Instant;
	dueAt: Instant;
	state: 'scheduled' | 'fired' | 'skipped' | 'cancelled';
	endedBecause: ReminderEnd | null;
};

export type ReminderEnd = 'BOUGHT_AGAIN' | 'ORDER_CANCELLED' | 'ORDER_REFUNDED' | 'ORDER_DELETED' | 'SETTING_OFF' | 'BUYER_ERASED';

export type Replenishment = {
	settings: Map< string, ReplenishmentSetting >;
	byId: Map< string, Reminder >;
	idsByOrder: Map< string, string[] >;
	scheduledByProduct: Map< string, Set< string > >;
	agenda: Agenda;
};

export const noReplenishment = (): Replenishment => ( {
	settings: new Map(),
	byId: new Map(),
	idsByOrder: new Map(),
	scheduledByProduct: new Map(),
	agenda: emptyAgenda(),
} );

export const productKey = ( { integrationId, productId }: { integrationId: string; productId: string } ): string =>
	`${ integrationId }/${ productId }`;
