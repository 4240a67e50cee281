import { resow, type SeedName } from '../../seeds/sow.ts';
import type { Call, Reply } from '../call.ts';
import { ok } from './ok.ts';

export const seedMock = ( { mock, body }: Call ): Reply => {
	const { name } = body as { name: SeedName };
	resow( mock.server, name );
	return ok( { status: 'seeded', name, facts: mock.log.lastSeq() } );
};

/** As if just started: no stores, no faults, real time. */
export const resetMock = ( { mock }: Call ): Reply => {
	mock.faults.put( [] );
	mock.server.clocks.reset();
	mock.server.engine.reset();
	mock.journal.clear();
	return ok( { status: 'reset' } );
};
