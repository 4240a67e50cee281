import { createClock, isTimeline, type Clock } from './clock.ts';
import { parsedOrNull } from './parsed.ts';

/** The wall clock that all companies share, and those that a company got for itself: a parallel test moves its own. */
export type Clocks = {
	shared: Clock;
	of: ( companyId: string ) => Clock;
	/** From now on this company has a clock of its own, which starts where the shared one stands, and stands still if that does. */
	giveOwn: ( companyId: string ) => Clock;
	reset: () => void;
	/** Real time as the clocks count from; one value within `still`. */
	systemNow: () => number;
	/** How all clocks stand, and the way back there. */
	timelines: () => Timelines;
	restore: ( timelines: Timelines ) => void;
	/** Within this work it is one moment for all: a call has one now. */
	still: < T >( work: () => T ) => T;
};

/** By the name of the setting they are kept under. */
export type Timelines = Readonly< Record< string, string > >;

/** Whether clocks could stand so; a file may say anything. */
export const isTimelines = ( value: unknown ): value is Timelines =>
	typeof value === 'object' &&
	value !== null &&
	Object.entries( value ).every( ( [ name, kept ] ) => {
		if ( typeof kept !== 'string' ) {
			return false;
		}
		if ( name === 'clockOwners' ) {
			const owners = parsedOrNull( kept );
			return Array.isArray( owners ) && owners.every( ( id ) => typeof id === 'string' );
		}
		return ( name === 'clock' || name.startsWith( 'clock:' ) ) && ( kept === 'null' || isTimeline( kept ) );
	} );

const unset: Timelines = { clock: 'null', clockOwners: '[]' };

type Settings = { setting: ( name: string ) => string | null; keep: ( name: string, value: string ) => void };

export const createClocks = ( settings: Settings, systemNow: () => number ): Clocks => {
	const { setting } = settings;
	let standing: Timelines | null = null;
	const keep = ( name: string, value: string ) => {
		settings.keep( name, value );
		standing = null;
	};
	let heldAt: number | null = null;
	const open = ( name: string ): Clock =>
		createClock( {
			systemNow: () => heldAt ?? systemNow(),
			load: () => setting( name ),
			save: ( timeline ) => keep( name, timeline ),
		} );
	const shared = open( 'clock' );
	const own = new Map< string, Clock >();
	const openOwn = () => {
		own.clear();
		for ( const companyId of JSON.parse( setting( 'clockOwners' ) ?? '[]' ) as string[] ) {
			own.set( companyId, open( `clock:${ companyId }` ) );
		}
	};
	openOwn();
	const remember = () => keep( 'clockOwners', JSON.stringify( [ ...own.keys() ] ) );
	return {
		shared,
		of: ( companyId ) => own.get( companyId ) ?? shared,
		giveOwn: ( companyId ) => {
			const clock = own.get( companyId ) ?? open( `clock:${ companyId }` );
			if ( ! own.has( companyId ) ) {
				own.set( companyId, clock );
				remember();
				clock.reset();
				if ( shared.mode() === 'frozen' ) {
					clock.freeze();
				}
				clock.moveTo( shared.now() );
			}
			return clock;
		},
		reset: () => {
			own.clear();
			remember();
			shared.reset();
		},
		systemNow: () => heldAt ?? systemNow(),
		timelines: () =>
			( standing ??= Object.fromEntries(
				[ 'clock', 'clockOwners', ...[ ...own.keys() ].map( ( id ) => `clock:${ id }` ) ].flatMap( ( name ) => {
					const kept = setting( name );
					return kept === null || kept === unset[ name ] ? [] : [ [ name, kept ] ];
				} )
			) ),
		restore: ( timelines ) => {
			Object.entries( { ...unset, ...timelines } ).forEach( ( [ name, kept ] ) => keep( name, kept ) );
			shared.reload();
			openOwn();
		},
		still: ( work ) => {
			if ( heldAt !== null ) {
				return work();
			}
			heldAt = systemNow();
			try {
				return work();
			} finally {
				heldAt = null;
			}
		},
	};
};
