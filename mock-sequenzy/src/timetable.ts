import type { Clock } from './clock.ts';
import type { Clocks } from './clocks.ts';
import type { Workspace } from './domain/company.ts';
import { nextDue, type NextDue } from './domain/due.ts';

export type DueStep = NextDue & { companyId: string };

export type Timetable = {
	/** The companies that share a clock. */
	sharing: ( clock: Clock ) => string[];
	/** The step that falls due first among these companies. */
	first: ( companyIds: Iterable< string > ) => DueStep | undefined;
	/** Sets the timer for what falls due next in a running clock; it never keeps the process alive. */
	setTimer: () => void;
	stop: () => void;
};

/** What falls due when, in which company; when its time has come in real time, `wake` is called. */
export const createTimetable = ( workspace: () => Workspace, clocks: Clocks, wake: () => void ): Timetable => {
	let timer: NodeJS.Timeout | undefined;
	const first = ( companyIds: Iterable< string > ): DueStep | undefined => {
		let found: DueStep | undefined;
		for ( const companyId of companyIds ) {
			const company = workspace().companies.get( companyId );
			const due = company && nextDue( company );
			if ( due && ( ! found || due.dueAt < found.dueAt ) ) {
				found = { ...due, companyId };
			}
		}
		return found;
	};
	return {
		sharing: ( clock ) => [ ...workspace().companies.keys() ].filter( ( id ) => clocks.of( id ) === clock ),
		first,
		setTimer: () => {
			clearTimeout( timer );
			const waits = [ ...workspace().companies.keys() ].flatMap( ( id ) => {
				const clock = clocks.of( id );
				const due = clock.mode() === 'running' ? first( [ id ] ) : undefined;
				return due ? [ Math.max( 0, Date.parse( due.dueAt ) - Date.parse( clock.now() ) ) ] : [];
			} );
			if ( waits.length > 0 ) {
				timer = setTimeout( wake, Math.min( longestTimerMs, ...waits ) ).unref();
			}
		},
		stop: () => clearTimeout( timer ),
	};
};

/** setTimeout's limit; a longer wait is simply scheduled again. */
const longestTimerMs = 2_147_483_647;
