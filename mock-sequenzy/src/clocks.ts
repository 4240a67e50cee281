import { createClock, type Clock } from './clock.ts';

/** The wall clock that all companies share, and those that a company got for itself: a parallel test moves its own. */
export type Clocks = {
	shared: Clock;
	of: ( companyId: string ) => Clock;
	/** From now on this company has a clock of its own, which starts where the shared one stands. */
	giveOwn: ( companyId: string ) => Clock;
	reset: () => void;
	/** Within this work it is one moment for all: a call has one now. */
	still: < T >( work: () => T ) => T;
};

type Settings = { setting: ( name: string ) => string | null; keep: ( name: string, value: string ) => void };

export const createClocks = ( { setting, keep }: Settings, systemNow: () => number ): Clocks => {
	let heldAt: number | null = null;
	const open = ( name: string ): Clock =>
		createClock( {
			systemNow: () => heldAt ?? systemNow(),
			load: () => setting( name ),
			save: ( timeline ) => keep( name, timeline ),
		} );
	const shared = open( 'clock' );
	const owners = new Set( JSON.parse( setting( 'clockOwners' ) ?? '[]' ) as string[] );
	const own = new Map( [ ...owners ].map( ( companyId ) => [ companyId, open( `clock:${ companyId }` ) ] ) );
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
				clock.moveTo( shared.now() );
			}
			return clock;
		},
		reset: () => {
			own.clear();
			remember();
			shared.reset();
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
