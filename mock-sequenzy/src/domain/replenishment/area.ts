import { addTo, appendTo } from '../add-to.ts';
import { schedule, unschedule } from '../agenda.ts';
import { type Area, untouched } from '../area.ts';
import { cancelReminders, fireReminder, reviewReminders, setReplenishment, type ReplenishmentCommand } from './decide.ts';
import type { ReplenishmentFact } from './facts.ts';
import { noReplenishment, productKey, type Reminder, type Replenishment } from './state.ts';

export const replenishmentArea: Area< Replenishment, ReplenishmentCommand, ReplenishmentFact > = {
	start: noReplenishment,
	decide: {
		SetReplenishment: setReplenishment,
		ReviewReminders: reviewReminders,
		CancelReminders: cancelReminders,
		FireReminder: fireReminder,
	},
	evolve: {
		ReplenishmentSet: ( state, { setting } ) => state.settings.set( productKey( setting ), setting ),
		ReminderScheduled: ( state, { reminder } ) => {
			appendTo( state.idsByOrder, `${ reminder.integrationId }/${ reminder.orderId }`, reminder.reminderId );
			hold( state, reminder );
		},
		ReminderNotScheduled: untouched,
		ReminderSkipped: ( state, { reminderId, reason } ) => turn( state, reminderId, { state: 'skipped', endedBecause: reason } ),
		ReminderCancelled: ( state, { reminderId, reason } ) => turn( state, reminderId, { state: 'cancelled', endedBecause: reason } ),
		ReminderReinstated: ( state, { reminderId } ) => turn( state, reminderId, { state: 'scheduled', endedBecause: null } ),
		ReminderFired: ( state, { reminderId } ) => turn( state, reminderId, { state: 'fired' } ),
	},
};

const turn = ( state: Replenishment, reminderId: string, changes: Partial< Reminder > ): void => {
	const known = state.byId.get( reminderId );
	if ( known ) {
		hold( state, { ...known, ...changes } );
	}
};

const hold = ( { byId, scheduledByProduct, agenda }: Replenishment, reminder: Reminder ): void => {
	const { reminderId, dueAt } = reminder;
	const key = productKey( reminder );
	byId.set( reminderId, reminder );
	if ( reminder.state === 'scheduled' ) {
		addTo( scheduledByProduct, key, reminderId );
		schedule( agenda, reminderId, dueAt );
	} else {
		scheduledByProduct.get( key )?.delete( reminderId );
		unschedule( agenda, reminderId );
	}
};
