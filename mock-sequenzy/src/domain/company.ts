import { appendTo } from './add-to.ts';
import { indexAreas, startAreas, type StatesOf } from './area.ts';
import { companyAreas, workspaceAreas } from './areas.ts';
import { eventOf } from './events.ts';
import type { Command, Fact, RecordedFact } from './facts.ts';
import type { Instant } from './instant.ts';
import type { SubscriberEvent } from './subscriber-event.ts';

export type { Command } from './facts.ts';

/** What one company has, what stands above it, and its events: nothing but facts, told again. */
export type Company = StatesOf< typeof companyAreas > & {
	companyId: string;
	workspace: WorkspaceStates;
	events: Map< string, SubscriberEvent >;
	eventIdsByEmail: Map< string, string[] >;
};

export type WorkspaceStates = StatesOf< typeof workspaceAreas >;

/** Several companies side by side; none sees another. */
export type Workspace = WorkspaceStates & { companies: Map< string, Company > };

export const newWorkspace = (): Workspace => ( { ...startAreas( workspaceAreas ), companies: new Map() } );

const above = indexAreas( workspaceAreas );
const within = indexAreas( companyAreas );

export const companyOf = ( workspace: Workspace, companyId: string ): Company => {
	const company = workspace.companies.get( companyId );
	if ( ! company ) {
		throw new Error( `There is no company ${ companyId }. Create it first.` );
	}
	return company;
};

export const decide = ( workspace: Workspace, companyId: string, command: Command, now: Instant ): readonly Fact[] => {
	const decideAbove = above.deciders.get( command.type );
	if ( decideAbove ) {
		return decideAbove( workspace, command, now ) as readonly Fact[];
	}
	const decideWithin = within.deciders.get( command.type );
	if ( ! decideWithin ) {
		throw new Error( `No area decides ${ command.type }. Name it in the area's decide.` );
	}
	return decideWithin( companyOf( workspace, companyId ), command, now ) as readonly Fact[];
};

/** Changes the workspace in place; answers with the event that the fact tells, if it tells one. */
export const evolve = ( workspace: Workspace, recorded: RecordedFact ): SubscriberEvent | null => {
	const { fact } = recorded;
	above.evolvers.get( fact.type )?.forEach( ( change ) => change( workspace, fact, recorded ) );
	if ( fact.type === 'CompanyCreated' ) {
		workspace.companies.set( fact.companyId, newCompany( workspace, fact.companyId ) );
	}
	const company = workspace.companies.get( recorded.companyId );
	if ( ! company ) {
		return null;
	}
	within.evolvers.get( fact.type )?.forEach( ( change ) => change( company, fact, recorded ) );
	const event = eventOf( recorded );
	if ( event ) {
		keep( company, event );
	}
	if ( fact.type === 'SubscriberDeleted' && fact.reason === 'ERASED' && fact.email ) {
		forgetEventsOf( company, fact.email );
	}
	return event;
};

/** On their way to somewhere else the facts build the state, so that nobody has to read them again. */
export function* evolving( workspace: Workspace, facts: Iterable< RecordedFact > ): Iterable< RecordedFact > {
	for ( const recorded of facts ) {
		evolve( workspace, recorded );
		yield recorded;
	}
}

const newCompany = ( workspace: Workspace, companyId: string ): Company => ( {
	...startAreas( companyAreas ),
	companyId,
	workspace,
	events: new Map(),
	eventIdsByEmail: new Map(),
} );

const keep = ( { events, eventIdsByEmail }: Company, event: SubscriberEvent ): void => {
	events.set( event.id, event );
	if ( event.email !== null ) {
		appendTo( eventIdsByEmail, event.email, event.id );
	}
};

const forgetEventsOf = ( { events, eventIdsByEmail }: Company, email: string ): void => {
	eventIdsByEmail.get( email )?.forEach( ( id ) => events.delete( id ) );
	eventIdsByEmail.delete( email );
};
