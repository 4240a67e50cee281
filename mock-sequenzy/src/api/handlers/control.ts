import { noCompany } from '../../domain/facts.ts';
import { mailAt } from '../../domain/mail.ts';
import { ApiError } from '../api-error.ts';
import type { Call, Reply } from '../call.ts';
import { numberIn } from '../lab/number-in.ts';
import { inCompany } from '../mock.ts';
import { explain } from '../why.ts';
import { approve } from './approval.ts';
import { refusalTexts } from './refusals.ts';

const ok = ( body: unknown ): Reply => ( { status: 200, body } );

export const getInbox = ( { mock, query }: Call ): Reply => {
	const to = query.get( 'to' )?.toLowerCase();
	return ok( {
		mails: [ ...mock.engine.state().inbox.values() ]
			.filter( ( mail ) => to === undefined || mail.to === to )
			.map( ( mail ) => mailAt( mail, mock.baseUrl() ) ),
	} );
};

export const getEvents = ( { mock, query }: Call ): Reply => {
	const name = query.get( 'name' );
	const email = query.get( 'email' )?.toLowerCase();
	return ok( {
		events: [ ...mock.engine.state().events.values() ].filter(
			( event ) => ( name === null || event.name === name ) && ( email === undefined || event.email === email )
		),
	} );
};

export const deleteWaitlistEntry = ( { mock, params }: Call ): Reply =>
	deleted( mock.engine.execute( { type: 'DeleteWaitlistEntry', entryId: params.id ?? '' } ), 'waitlist entry' );

export const deleteProduct = ( { mock, params }: Call ): Reply =>
	deleted( mock.engine.execute( { type: 'ForgetProduct', productId: params.id ?? '' } ), 'product' );

export const getSequences = ( { mock }: Call ): Reply => {
	const { sequences, enrollments } = mock.engine.state().sequences;
	return ok( {
		sequences: [ ...sequences.values() ].map( ( { sequenceId, ...sequence } ) => ( { id: sequenceId, ...sequence } ) ),
		enrollments: [ ...enrollments.values() ].map( ( { enrollmentId, ...enrollment } ) => ( { id: enrollmentId, ...enrollment } ) ),
	} );
};

export const putSequence = ( { mock, params, body }: Call ): Reply => {
	const { delayMs } = body as { delayMs: number };
	const [ fact ] = mock.engine.execute( { type: 'SetSequenceDelay', sequenceId: params.id ?? '', delayMs } );
	if ( ! fact ) {
		throw missing( 'sequence' );
	}
	return ok( { id: params.id, delayMs } );
};

export const deleteSequence = ( { mock, params }: Call ): Reply =>
	deleted( mock.engine.execute( { type: 'DeleteSequence', sequenceId: params.id ?? '' } ), 'sequence' );

export const getState = ( { mock }: Call ): Reply =>
	ok( {
		integrations: [ ...mock.engine.workspace().connections.integrations.values() ].filter(
			( { companyId } ) => companyId === mock.companyId
		),
	} );

export const approveRequest = ( { mock, body }: Call ): Reply => {
	const { requestId, personId } = body as { requestId: string; personId: string };
	const outcome = approve( inCompany( mock.server, noCompany ), requestId, { companyId: mock.companyId, personId } );
	if ( outcome.status === 'redirect' ) {
		return ok( { redirectUrl: outcome.url } );
	}
	const code = outcome.status === 'denied' ? 'CONNECT_REQUEST_DENIED' : outcome.reason;
	throw new ApiError( { code, description: refusalTexts[ code ] } );
};

export const getWhy = ( { mock, query }: Call ): Reply =>
	ok( { why: explain( mock, { text: query.get( 'text' ) ?? '', ...pageOf( query ) } ) } );

export const getFacts = ( { mock, query }: Call ): Reply => {
	const text = query.get( 'text' ) ?? '';
	return ok( { facts: mock.log.find( { companyId: mock.companyId, holding: text === '' ? [] : [ text ], ...pageOf( query ) } ) } );
};

const pageOf = ( query: URLSearchParams ) => ( {
	before: numberIn( query, 'before' ),
	limit: Math.min( numberIn( query, 'limit' ) || 100, 10_000 ),
} );

const deleted = ( facts: readonly unknown[], what: string ): Reply => {
	if ( facts.length === 0 ) {
		throw missing( what );
	}
	return ok( { status: 'deleted' } );
};

const missing = ( what: string ): ApiError => new ApiError( { code: 'NOT_FOUND', description: `There is no ${ what } with this id.` } );
