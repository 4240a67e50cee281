import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreSnapshot, takeSnapshot } from '../../../mock-sequenzy/src/snapshot.ts';
import { processorSeconds, type Figure } from '../figure.ts';
import { afterTheFirst, createEngineAlone, orderWithReminder, productReports } from './facts.ts';

/** A million facts: read again from a data file, and put back from a snapshot. */
export const measureReplay = async (): Promise< Figure[] > => {
	const folder = mkdtempSync( join( tmpdir(), 'sequenzy-bench-' ) );
	const file = join( folder, 'mock.sqlite' );
	try {
		const filled = createEngineAlone( file );
		filled.server.engine.restore( afterTheFirst( filled.log.read(), millionFacts() ) );
		const facts = filled.log.lastSeq();
		filled.server.engine.stop();
		filled.log.close();

		let again = filled;
		const replay = processorSeconds( () => {
			again = createEngineAlone( file );
		} );

		const text = JSON.stringify( takeSnapshot( again.server ) );
		const restore = processorSeconds( () => restoreSnapshot( again.server, JSON.parse( text ) as ReturnType< typeof takeSnapshot > ) );
		again.server.engine.stop();
		again.log.close();
		const note = `${ facts.toLocaleString( 'en' ) } facts`;
		return [
			{
				name: 'replay from a data file',
				value: replay.processor,
				unit: 's of the processor',
				budget: { atMost: 10 },
				note: `${ note }; ${ replay.wall.toFixed( 1 ) } s on the wall`,
			},
			{
				name: 'restore from a snapshot',
				value: restore.processor,
				unit: 's of the processor',
				budget: { atMost: 10 },
				note: `${ Math.round( text.length / 1e6 ) } MB of JSON; ${ restore.wall.toFixed( 1 ) } s on the wall`,
			},
		];
	} finally {
		rmSync( folder, { recursive: true } );
	}
};

function* millionFacts() {
	for ( let number = 1; number <= 200_000; number++ ) {
		yield* orderWithReminder( number );
	}
	yield* productReports( 600_000 );
}
