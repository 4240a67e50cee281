import type { Access } from './api/access.ts';
import type { Replay } from './api/journal-format.ts';
import type { Server } from './api/mock.ts';
import { forgetInSnapshots } from './api/lab/erased-snapshots.ts';
import { wrongRoute } from './api/fault-routes.ts';
import { createRateLimits } from './api/public/rate-limits.ts';
import { createClocks } from './clocks.ts';
import { erasedIn, namesPerson, tellsOfErasure } from './domain/erasure.ts';
import { commandsOfCompany, firstCompanyId, firstCompanyName } from './domain/first-company.ts';
import { createEngine } from './engine.ts';
import type { Instant } from './domain/instant.ts';
import { createFaults, type Fault } from './faults.ts';
import { createJournal } from './journal.ts';
import { createSecrets, newSecret } from './secrets.ts';
import { firstKeys } from './seeds/first-keys.ts';
import { sow, type SeedName } from './seeds/sow.ts';
import type { FactLog } from './storage/fact-log.ts';

export type ServerOptions = {
	log: FactLog;
	baseUrl: () => string;
	access: Access;
	systemNow?: () => number;
	/** The same key, the same calls and the same clock give the same facts. Kept with the data; made once when left out. */
	key?: string;
	/** What the first company is called. */
	companyName?: string;
	/** What a fresh mock begins with; a data file that has facts keeps its own. */
	seed?: SeedName | undefined;
	/** Freezes the clock here. */
	frozenAt?: Instant | undefined;
	/** Faults from the beginning. */
	faults?: readonly Fault[] | undefined;
	/** Seed of faults that strike with a probability. */
	faultSeed?: number;
	replay?: Replay;
	/** The vendor's 100 calls a minute and 20 a second for each API key. */
	rateLimits?: boolean;
};

/** The mock without a way in: engine, clocks, faults, journal. Runs wherever JavaScript does. */
export const createServer = ( options: ServerOptions ): Server => {
	const { log, baseUrl, access, systemNow = Date.now, key, companyName = firstCompanyName, faultSeed, rateLimits = false } = options;
	const isFresh = log.lastSeq() === 0;
	const clocks = createClocks( log, systemNow );
	if ( options.frozenAt !== undefined ) {
		clocks.shared.freeze();
		clocks.shared.moveTo( options.frozenAt );
	}
	const secrets = createSecrets(
		settled( log, 'tokenSecret', () => key ?? newSecret() ),
		log.lastSeq
	);
	const first = [ ...commandsOfCompany( firstCompanyId, companyName ), ...firstKeys( secrets.apiKey ) ].map( ( command ) => ( {
		companyId: firstCompanyId,
		command,
	} ) );
	const engine = createEngine( { log, clocks, seed: first } );
	const journal = createJournal( log.lastSeq, clocks );
	engine.onRecorded( journal.note );
	engine.onRecorded( ( recorded ) => {
		if ( tellsOfErasure( recorded.fact ) ) {
			const people = erasedIn( [ recorded ] );
			forgetInSnapshots( log, people );
			// A call of nobody known may tell of them, too.
			people.forEach( ( person, companyId ) =>
				journal.forget( ( text, entry ) => ( ! entry.companyId || entry.companyId === companyId ) && namesPerson( text, person ) )
			);
		}
	} );
	const server: Server = {
		log,
		engine,
		clocks,
		journal,
		faults: createFaults( faultSeed ),
		secrets,
		late: [],
		rateLimits: createRateLimits( rateLimits ),
		access,
		replay: options.replay ?? null,
		baseUrl,
	};
	const faults = [ ...( options.faults ?? [] ) ];
	const wrong = wrongRoute( faults );
	if ( wrong !== null ) {
		throw new Error( wrong );
	}
	server.faults.put( faults, faultSeed );
	if ( isFresh && options.seed !== undefined ) {
		sow( server, options.seed );
		journal.clear();
	}
	return server;
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
