import { type Area, untouched } from './area.ts';

/** Which items of the store's batches have had their effect; a repeat is a duplicate and has none. */
export type Intake = Set< string >;

export type IntakeStatus = 'accepted' | 'duplicate' | 'stale' | 'ignored' | 'rejected';

export type StoreEventOutcome = { status: IntakeStatus; code: string | null; message: string | null; currentVersion: number | null };

export type IntakeFact =
	| { type: 'StoreEventAccepted'; integrationId: string; eventId: string; eventType: string; code: string | null }
	| ( { type: 'StoreEventPassedOver'; integrationId: string; eventId: string; eventType: string } & StoreEventOutcome );

export const hasTaken = ( state: Intake, integrationId: string, eventId: string ): boolean =>
	state.has( `${ integrationId }/${ eventId }` );

export const intakeArea: Area< Intake, never, IntakeFact > = {
	start: () => new Set(),
	decide: {},
	evolve: {
		StoreEventAccepted: ( state, { integrationId, eventId } ) => state.add( `${ integrationId }/${ eventId }` ),
		StoreEventPassedOver: untouched,
	},
};
