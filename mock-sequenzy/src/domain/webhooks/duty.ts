import { firstDue } from '../agenda.ts';
import type { Duty } from '../duty.ts';

/** A delivery whose time has come is released; carrying it to the receiver is the sender's work, outside the domain. */
export const webhooksDuty: Duty = {
	next: ( { webhooks } ) => firstDue( webhooks.agenda ),
	step: ( _company, { id } ) => ( { type: 'ReleaseDelivery', deliveryId: id } ),
};
