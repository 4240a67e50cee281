import type { Clock } from '../clock.ts';
import type { Engine } from '../engine.ts';
import type { Faults } from '../faults.ts';
import type { Journal } from '../journal.ts';
import type { Secrets } from '../secrets.ts';

/** What handlers and pages work with. */
export type Mock = {
	engine: Engine;
	clock: Clock;
	faults: Faults;
	journal: Journal;
	secrets: Secrets;
	/** Where people and plugins reach this server. */
	baseUrl: () => string;
};
