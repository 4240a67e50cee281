import type { Clock } from '../clock.ts';
import type { Clocks } from '../clocks.ts';
import type { CompanyEngine, Engine } from '../engine.ts';
import type { Faults } from '../faults.ts';
import type { Journal } from '../journal.ts';
import type { Access } from './access.ts';
import type { Replay } from './journal-format.ts';
import type { RateLimits } from './public/rate-limits.ts';
import type { Secrets } from '../secrets.ts';
import type { FactLog } from '../storage/fact-log.ts';

/** The whole server, before it is known for which company somebody calls. */
export type Server = {
	log: FactLog;
	engine: Engine;
	clocks: Clocks;
	faults: Faults;
	journal: Journal;
	secrets: Secrets;
	/** Calls that a fault held back; they arrive after the next one. */
	late: Array< () => void >;
	access: Access;
	rateLimits: RateLimits;
	/** Where there is all it takes, the pages too; a browser has not. */
	replay: Replay | null;
	/** Where people and plugins reach this server. */
	baseUrl: () => string;
};

/** What handlers and pages work with: the server as one company sees it. */
export type Mock = Omit< Server, 'engine' | 'clocks' > & {
	companyId: string;
	engine: CompanyEngine;
	clock: Clock;
	server: Server;
};

export const inCompany = ( server: Server, companyId: string ): Mock => ( {
	...server,
	companyId,
	engine: server.engine.of( companyId ),
	clock: server.clocks.of( companyId ),
	server,
} );
