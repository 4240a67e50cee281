import type { Access } from './api/access.ts';
import type { Server } from './api/mock.ts';
import { createClocks } from './clocks.ts';
import { firstCompany, firstCompanyId } from './domain/first-company.ts';
import { createEngine } from './engine.ts';
import { createFaults } from './faults.ts';
import { createJournal } from './journal.ts';
import { createSecrets, newSecret } from './secrets.ts';
import type { FactLog } from './storage/fact-log.ts';

export type ServerOptions = {
	log: FactLog;
	baseUrl: () => string;
	access: Access;
	systemNow?: () => number;
	/** The same key, the same calls and the same clock give the same facts. Kept with the data; made once when left out. */
	key?: string;
	/** Seed of faults that strike with a probability. */
	faultSeed?: number;
};

/** The mock without a way in: engine, clocks, faults, journal. Runs wherever JavaScript does. */
export const createServer = ( { log, baseUrl, access, systemNow = Date.now, key, faultSeed }: ServerOptions ): Server => {
	const clocks = createClocks( log, systemNow );
	const engine = createEngine( { log, clocks, seed: firstCompany.map( ( command ) => ( { companyId: firstCompanyId, command } ) ) } );
	const journal = createJournal( log.lastSeq );
	engine.onRecorded( journal.note );
	return {
		engine,
		clocks,
		journal,
		faults: createFaults( faultSeed ),
		secrets: createSecrets(
			settled( log, 'tokenSecret', () => key ?? newSecret() ),
			log.lastSeq
		),
		late: [],
		access,
		baseUrl,
	};
};

/** Made once per data file. */
export const settled = ( log: FactLog, name: string, make: () => string ): string => {
	const known = log.setting( name );
	if ( known !== null ) {
		return known;
	}
	const made = make();
	log.keep( name, made );
	return made;
};
