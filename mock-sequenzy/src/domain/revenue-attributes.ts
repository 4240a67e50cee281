import type { Company } from './company.ts';
import { ordersOf } from './orders/buyer.ts';
import { revenueOf, type Revenue } from './orders/revenue.ts';

/** Assumption: a company's currency is that of the first store it connected. */
export const currencyOf = ( { companyId, workspace }: Company ): string | null =>
	[ ...workspace.connections.integrations.values() ].find( ( one ) => one.companyId === companyId )?.currency ?? null;

export const revenueOfPerson = ( company: Company, email: string ): { main: Revenue | null; others: Revenue[] } =>
	revenueOf( ordersOf( company, email ), currencyOf( company ) );

/** Vendor page, Subscriber Profiles: "when available", so nobody without an order has them. */
export const revenueAttributesOf = ( company: Company, email: string ): Record< string, number > => {
	const { main } = revenueOfPerson( company, email );
	const offset = company.statedTotals.get( email );
	if ( offset ) {
		const ordersCount = ( main?.ordersCount ?? 0 ) + offset.ordersCount;
		const totalSpent = inCents( ( main?.totalSpent ?? 0 ) + offset.spent );
		return { ordersCount, totalSpent, ltv: totalSpent, aov: ordersCount > 0 ? inCents( totalSpent / ordersCount ) : 0 };
	}
	return main === null ? {} : { ordersCount: main.ordersCount, totalSpent: main.totalSpent, ltv: main.ltv, aov: main.aov };
};

const inCents = ( units: number ): number => Math.round( units * 100 ) / 100;
