import { firstDue } from '../agenda.ts';
import type { Company } from '../company.ts';
import type { Duty } from '../duty.ts';
import { buyerOf } from '../orders/buyer.ts';
import { stockOf } from '../stock.ts';
import type { Reminder } from './state.ts';

/** A reminder goes to whoever the buyer is now, and shows the item as the catalogue has it now. */
export const replenishmentDuty: Duty = {
	next: ( { replenishment } ) => firstDue( replenishment.agenda ),
	step: ( company, { id } ) => {
		const reminder = company.replenishment.byId.get( id );
		return {
			type: 'FireReminder',
			reminderId: id,
			email: reminder ? emailOf( company, reminder ) : null,
			look: reminder ? stockOf( company.catalogue, reminder ) : { productTitle: null, productUrl: null, imageUrl: null },
		};
	},
};

const emailOf = ( { customers, orders }: Company, { integrationId, orderId }: Reminder ): string | null => {
	const order = orders.byKey.get( `${ integrationId }/${ orderId }` );
	return order ? buyerOf( customers, order ) : null;
};
