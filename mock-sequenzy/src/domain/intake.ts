import { addTo } from './add-to.ts';
import { type Area, untouched } from './area.ts';

/** Which items of each store's batches have had their effect; a repeat is a duplicate and has none. */
export type Intake = Map< string, Set< string > >;

export type IntakeStatus = 'accepted' | 'duplicate' | 'stale' | 'ignored' | 'rejected';

export type StoreEventOutcome = { status: IntakeStatus; code: string | null; message: string | null; currentVersion: number | null };

export type IntakeFact =
	/** `email`: of the person it is about, when it names one. */
	| ( { type: 'StoreEventAccepted'; code: string | null; email?: string } & AboutStoreEvent )
	| ( { type: 'StoreEventPassedOver' } & AboutStoreEvent & StoreEventOutcome );

export type AboutStoreEvent = { integrationId: string; eventId: string; eventType: string };

export const hasTaken = ( state: Intake, integrationId: string, eventId: string ): boolean =>
	state.get( integrationId )?.has( eventId ) ?? false;

export const intakeArea: Area< Intake, never, IntakeFact > = {
	start: () => new Map(),
	decide: {},
	evolve: {
		StoreEventAccepted: ( state, { integrationId, eventId } ) => addTo( state, integrationId, eventId ),
		StoreEventPassedOver: untouched,
	},
};
