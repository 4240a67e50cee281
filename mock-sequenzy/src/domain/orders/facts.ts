import type { Instant } from '../instant.ts';
import type { BuyerErased } from '../customers.ts';
import type { ReportPassedOver } from '../report.ts';
import type { OrderContent, OrderLine } from './order.ts';

export type OrderMoment = { integrationId: string; orderId: string; email: string; historical: boolean };

/** What an event about an order tells: the order as it was then. */
export type OrderSnapshot = OrderMoment & {
	orderedAt: Instant;
	currency: string;
	totalMinor: number;
	lines: OrderLine[];
	extra?: Record< string, unknown >;
};

export type OrdersFact =
	| { type: 'OrderReported'; version: number; order: OrderContent }
	| ( { type: 'OrderPlaced'; placedAt: Instant; cartToken: string | null; boughtAtMicros: number; isGuest: boolean } & OrderSnapshot & {
				firstName: string | null;
				lastName: string | null;
			} )
	| ( { type: 'OrderFulfilled'; fulfilledAt: Instant } & OrderSnapshot )
	| ( { type: 'OrderRefunded'; refundId: string; refundMinor: number; refundedTotalMinor: number; refundedAt: Instant } & OrderSnapshot )
	| ( { type: 'OrderCancelled'; cancelledAt: Instant } & OrderSnapshot )
	| ( { type: 'OrderRevived' } & OrderMoment )
	| { type: 'OrderRemoved'; integrationId: string; orderId: string; version: number }
	| {
			type: 'OrderReportIgnored';
			integrationId: string;
			orderId: string;
			email: string | null;
			reason: 'ALREADY_PLACED' | 'STATUS_NOT_COUNTED' | 'EMAIL_UNKNOWN' | 'ORDER_DELETED';
	  }
	| BuyerErased
	| ReportPassedOver;
