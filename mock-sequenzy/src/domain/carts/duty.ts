import { firstDue } from '../agenda.ts';
import type { Duty } from '../duty.ts';

export const cartsDuty: Duty = {
	next: ( { carts } ) => firstDue( carts.agenda ),
	step: ( _company, { id } ) => ( { type: 'ExpireCart', key: id } ),
};
