import { createDoor } from './adapters/door.ts';
import { accessAt } from './api/access.ts';
import { bytesOf } from './api/journal-file.ts';
import type { JournalledCall, Replay, Replayed } from './api/journal-format.ts';
import { pages } from './dashboard/pages.ts';
import type { RecordedFact } from './domain/facts.ts';
import type { Fault } from './faults.ts';
import { createServer } from './server.ts';
import { createMemoryLog } from './storage/memory-log.ts';

/** Plays a journal again on a fresh mock, at the instants and under the faults of then. The same calls leave the same facts. */
export const replay: Replay = ( file ) => {
	let systemMs = file.calls[ 0 ]?.systemMs ?? 0;
	let fault: Fault | undefined;
	const log = createMemoryLog();
	log.replaceAll( file.base.facts );
	Object.entries( file.base.timelines ).forEach( ( [ name, value ] ) => log.keep( name, value ) );
	const server = createServer( {
		log,
		key: file.key,
		baseUrl: () => file.baseUrl,
		access: accessAt( '127.0.0.1', true ),
		systemNow: () => systemMs,
		replay,
	} );
	const door = createDoor( { ...server, faults: { ...server.faults, strike: () => fault } }, pages );
	for ( const call of file.calls ) {
		systemMs = call.systemMs;
		fault = call.struckBy ?? undefined;
		if ( call.kind === 'clock' ) {
			server.engine.wake();
		} else if ( call.kind !== 'late' ) {
			door.enter( incomingOf( call ) );
		}
	}
	server.engine.stop();
	const facts = [ ...log.read() ].slice( file.base.facts.length );
	return { facts, difference: differenceOf( file.facts, facts ) };
};

const incomingOf = ( { method, path, headers, body }: JournalledCall ) => {
	const [ plain = '/', query ] = ( path ?? '' ).split( '?', 2 );
	return {
		method: method ?? 'GET',
		path: plain,
		query: new URLSearchParams( query ),
		headers,
		body: bytesOf( body ),
	};
};

const differenceOf = ( expected: RecordedFact[], found: RecordedFact[] ): Replayed[ 'difference' ] => {
	const longer = expected.length > found.length ? expected : found;
	const at = longer.findIndex( ( _, index ) => JSON.stringify( expected[ index ] ) !== JSON.stringify( found[ index ] ) );
	const [ one = null, other = null ] = [ expected[ at ], found[ at ] ];
	return at === -1 ? null : { seq: ( one ?? other )?.seq ?? 0, expected: one, found: other };
};
