import { isTimelines } from '../clocks.ts';
import type { RecordedFact } from '../domain/facts.ts';
import { isInstant } from '../domain/instant.ts';
import type { JournalFile, JournalledCall } from './journal-format.ts';
import type { Server } from './mock.ts';

export const exportJournal = ( { journal, log, clocks, secrets, baseUrl }: Server ): JournalFile => {
	const all = journal.entries();
	// Whom somebody erased nobody can play again: it begins after them.
	const entries = all.slice( all.findLastIndex( ( { isErased } ) => isErased ) + 1 );
	const { seq, timelines } = entries[ 0 ]?.before ?? { seq: log.lastSeq(), timelines: clocks.timelines() };
	const facts = [ ...log.read() ];
	return {
		format: 'sequenzy-mock-journal',
		version: 1,
		key: secrets.key,
		baseUrl: baseUrl(),
		base: { facts: facts.filter( ( fact ) => fact.seq <= seq ), timelines },
		calls: entries.map( ( { id, kind, before: { systemMs }, method, path, headers, body, struckBy } ) => ( {
			id,
			kind,
			systemMs,
			method,
			path,
			headers,
			body: base64( body ),
			struckBy,
		} ) ),
		facts: facts.filter( ( fact ) => fact.seq > seq ),
	};
};

export const base64 = ( bytes: Uint8Array ): string => btoa( Array.from( bytes, ( byte ) => String.fromCharCode( byte ) ).join( '' ) );

export const bytesOf = ( text: string ): Uint8Array => Uint8Array.from( atob( text ), ( character ) => character.charCodeAt( 0 ) );

export const isJournalFile = ( value: unknown ): value is JournalFile => {
	const { format, version, key, baseUrl, base, calls, facts } = ( value ?? {} ) as Partial< JournalFile >;
	return (
		format === 'sequenzy-mock-journal' &&
		version === 1 &&
		typeof key === 'string' &&
		typeof baseUrl === 'string' &&
		isTimelines( base?.timelines ) &&
		[ base?.facts, facts ].every( ( list ) => Array.isArray( list ) && list.every( isRecorded ) ) &&
		Array.isArray( calls ) &&
		calls.every( isCall )
	);
};

const isRecorded = ( value: unknown ): boolean => {
	const { seq, at, companyId, fact } = ( value ?? {} ) as Partial< RecordedFact >;
	return Number.isSafeInteger( seq ) && isInstant( at ) && typeof companyId === 'string' && typeof fact?.type === 'string';
};

const isCall = ( value: unknown ): boolean => {
	const { systemMs, headers, body } = ( value ?? {} ) as Partial< JournalledCall >;
	return Number.isFinite( systemMs ) && typeof headers === 'object' && typeof body === 'string';
};
