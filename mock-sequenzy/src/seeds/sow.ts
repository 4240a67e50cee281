import type { Mock, Server } from '../api/mock.ts';
import { inCompany } from '../api/mock.ts';
import { firstCompanyId } from '../domain/first-company.ts';
import { demo } from './demo.ts';
import { large } from './large.ts';

export type Seed = ( mock: Mock ) => void;

/** What a mock can begin with. Each is the same facts at the same clock, every time. */
export const seeds = {
	/** A company and its people. */
	empty: () => undefined,
	/** A connected store that has been synced, with customers, orders, a reminder and somebody who waits; a second company. */
	demo,
	/** The demo and 400 products, 2,000 customers, 6,000 orders and 300 who wait. */
	large,
} satisfies Record< string, Seed >;

export type SeedName = keyof typeof seeds;

export const seedNames = Object.keys( seeds ) as readonly SeedName[];

export const isSeedName = ( name: string ): name is SeedName => Object.hasOwn( seeds, name );

/** Everything again from the beginning, with this to begin with. The clocks stay where they are. */
export const resow = ( server: Server, name: SeedName ): void => {
	const { engine, journal, faults } = server;
	faults.put( [] );
	engine.reset();
	sow( server, name );
	journal.clear();
};

export const sow = ( server: Server, name: SeedName ): void => {
	const mock = inCompany( server, firstCompanyId );
	server.engine.transaction( () => ( seeds[ name ] as Seed )( mock ) );
};
