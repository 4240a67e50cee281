import type { JournalEntry } from '../../journal.ts';
import { ApiError } from '../api-error.ts';
import type { Call, Reply } from '../call.ts';
import { curlOf } from '../curl.ts';
import { masked } from '../mask.ts';
import { exportJournal, isJournalFile } from '../journal-file.ts';
import type { JournalFile, Replay } from '../journal-format.ts';
import { numberIn } from './number-in.ts';
import { ok } from './ok.ts';

/** Newest last. Without bodies: those stand in the single entry. */
export const getJournal = ( { mock, query }: Call ): Reply => {
	const wanted = filterOf( query, numberIn( query, 'after' ) );
	const limit = numberIn( query, 'limit' ) || Infinity;
	return ok( { entries: mock.journal.entries().filter( wanted ).slice( -limit ).map( briefly ) } );
};

export const getJournalEntry = ( { mock, params }: Call ): Reply => {
	const entry = mock.journal.entries().find( ( { id } ) => String( id ) === params.id );
	if ( ! entry ) {
		throw new ApiError( {
			code: 'NOT_FOUND',
			description: `The journal has no entry ${ ( params.id ?? '' ).slice( 0, 20 ) }, or not any more.`,
		} );
	}
	return ok( inFull( entry, mock.baseUrl() ) );
};

/** Everything a replay needs, secrets included: for the one who looks for a fault, not for a bug report. */
export const exportJournalFile = ( { mock }: Call ): Reply => ok( exportJournal( mock.server ) );

/** On a mock of its own: this one notices nothing. */
export const replayJournalFile = ( { mock, body }: Call ): Reply => {
	if ( ! isJournalFile( body ) ) {
		throw new ApiError( {
			code: 'VALIDATION_FAILED',
			description: 'This is no journal of mock-sequenzy. Get one from GET /_mock/journal/export.',
		} );
	}
	if ( mock.replay === null ) {
		throw new ApiError( { code: 'NOT_FOUND', description: 'In here no journal can be played again: it takes the dashboard’s pages.' } );
	}
	const { facts, difference } = replayed( mock.replay, body );
	return ok( { status: difference === null ? 'same' : 'different', calls: body.calls.length, facts: facts.length, difference } );
};

const replayed = ( replay: Replay, file: JournalFile ): ReturnType< Replay > => {
	try {
		return replay( file );
	} catch ( cause ) {
		throw new ApiError( {
			code: 'VALIDATION_FAILED',
			description: `The facts this journal begins with do not hold together: ${ ( cause as Error ).message }`,
		} );
	}
};

export type JournalFilter = ( entry: JournalEntry ) => boolean;

/** What the people of one company may see: their own calls, what touched them, and what nobody is known to have sent. */
export const seenIn =
	( companyId: string ): JournalFilter =>
	( entry ) =>
		entry.facts.some( ( fact ) => fact.companyId === companyId ) ||
		( [ companyId, '', null ].includes( entry.companyId ) && entry.facts.every( ( fact ) => fact.companyId === '' ) );

export const filterOf = ( query: URLSearchParams, after?: number ): JournalFilter => {
	const text = query.get( 'text' )?.toLowerCase();
	const tests: Array< JournalFilter | undefined > = [
		wants( query.get( 'company' ), ( { companyId, facts } ) => [ companyId ?? '', ...facts.map( ( fact ) => fact.companyId ) ] ),
		wants( query.get( 'operationId' ), ( { operationId } ) => [ operationId ?? '' ] ),
		wants( query.get( 'kind' ), ( { kind } ) => [ kind ] ),
		wants( query.get( 'status' ), ( { status } ) => [ String( status ), `${ String( status ).charAt( 0 ) }xx` ] ),
		wants( query.get( 'reason' ), ( { code, facts } ) => [ code ?? '', ...facts.map( ( { reason } ) => reason ?? '' ) ] ),
		text ? ( entry ) => `${ entry.path } ${ bodyText( entry ) } ${ entry.answer?.body }`.toLowerCase().includes( text ) : undefined,
		after === undefined ? undefined : ( { id } ) => id > after,
	];
	return ( entry ) => tests.every( ( test ) => test?.( entry ) ?? true );
};

const wants = ( wanted: string | null, of: ( entry: JournalEntry ) => string[] ): JournalFilter | undefined =>
	wanted === null || wanted === '' ? undefined : ( entry ) => of( entry ).includes( wanted );

export const briefly = ( { id, at, kind, operationId, method, path, status, code, fault, companyId, facts, isErased }: JournalEntry ) => ( {
	id,
	at,
	kind,
	operationId,
	method,
	path: path === null ? null : masked( path ),
	status,
	code,
	fault,
	companyId,
	facts,
	erased: isErased,
} );

export const inFull = ( entry: JournalEntry, baseUrl: string ) => ( {
	...briefly( entry ),
	request:
		entry.method === null || entry.isErased
			? null
			: {
					headers: maskedEach( entry.headers ),
					body: masked( bodyText( entry ) ),
				},
	answer: entry.answer && { headers: maskedEach( entry.answer.headers ), body: masked( entry.answer.body ) },
	curl:
		entry.method === null || entry.path === null || entry.isErased
			? null
			: curlOf( baseUrl, { method: entry.method, path: entry.path, headers: entry.headers, body: bodyText( entry ) } ),
} );

const maskedEach = ( headers: Readonly< Record< string, string | undefined > > ): Record< string, string > =>
	Object.fromEntries( Object.entries( headers ).map( ( [ name, value ] ) => [ name, masked( value ?? '' ) ] ) );

const decoder = new TextDecoder();
const bodyText = ( { body }: JournalEntry ): string => ( body.length === 0 ? '' : decoder.decode( body ) );
