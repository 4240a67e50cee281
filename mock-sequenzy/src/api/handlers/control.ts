import { randomUUID } from 'node:crypto';
import type { Fault } from '../../faults.ts';
import { canonicalStoreUrl, isStoreUrl } from '../../domain/store-url.ts';
import { stockOf } from '../../domain/stock.ts';
import { newSecret, challengeOf, hashOf } from '../../secrets.ts';
import { later } from '../../domain/instant.ts';
import { ApiError } from '../api-error.ts';
import type { Call, Reply } from '../call.ts';
import type { Mock } from '../mock.ts';
import { approve } from './approval.ts';
import { confirm } from './connect.ts';
import { passOrThrow, refusalTexts } from './refusals.ts';

const ok = ( body: unknown ): Reply => ( { status: 200, body } );

export const getClock = ( { mock }: Call ): Reply => ok( { now: mock.clock.now(), mode: mock.clock.mode() } );

export const freezeClock = ( call: Call ): Reply => {
	const { clock, engine } = call.mock;
	const { at } = ( call.body ?? {} ) as { at?: string };
	clock.freeze();
	if ( at !== undefined ) {
		const instant = later( at, 0 );
		if ( instant > clock.now() ) {
			engine.advanceTo( instant );
		} else {
			clock.moveTo( instant );
		}
	}
	engine.rewind();
	return getClock( call );
};

export const advanceClock = ( call: Call ): Reply => {
	const { byMs } = call.body as { byMs: number };
	call.mock.engine.advanceTo( later( call.mock.clock.now(), byMs ) );
	return getClock( call );
};

export const resumeClock = ( call: Call ): Reply => {
	call.mock.clock.resume();
	call.mock.engine.rewind();
	return getClock( call );
};

export const getFaults = ( { mock }: Call ): Reply => ok( { faults: mock.faults.list() } );

export const putFaults = ( call: Call ): Reply => {
	call.mock.faults.put( ( call.body as { faults: Fault[] } ).faults );
	return getFaults( call );
};

export const deleteFaults = ( call: Call ): Reply => {
	call.mock.faults.put( [] );
	return getFaults( call );
};

export const getInbox = ( { mock, query }: Call ): Reply => {
	const to = query.get( 'to' )?.toLowerCase();
	return ok( { mails: [ ...mock.engine.state().inbox.values() ].filter( ( mail ) => to === undefined || mail.to === to ) } );
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

export const getWaitlist = ( { mock }: Call ): Reply =>
	ok( {
		entries: [ ...mock.engine.state().waitlist.entries.values() ].map( ( { entryId, ...entry } ) => ( { id: entryId, ...entry } ) ),
	} );

export const deleteWaitlistEntry = ( { mock, params }: Call ): Reply =>
	deleted( mock.engine.execute( { type: 'DeleteWaitlistEntry', entryId: params.id ?? '' } ), 'waitlist entry' );

export const getProducts = ( { mock }: Call ): Reply => {
	const { catalogue } = mock.engine.state();
	const stock = ( item: { integrationId: string; productId: string; variantId: string } ) => ( {
		inStock: stockOf( catalogue, item ).inStock,
	} );
	return ok( {
		products: [ ...catalogue.products ].map( ( [ key, product ] ) => ( {
			id: product.productId,
			...product,
			...stock( { ...product, variantId: product.productId } ),
			variations: [ ...( catalogue.variations.get( key )?.values() ?? [] ) ].map( ( variation ) => ( {
				id: variation.variantId,
				...variation,
				...stock( variation ),
			} ) ),
		} ) ),
	} );
};

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

export const getJournal = ( { mock }: Call ): Reply => ok( { entries: mock.journal.entries() } );

export const getState = ( { mock }: Call ): Reply => ok( { integrations: [ ...mock.engine.state().connections.integrations.values() ] } );

export const approveRequest = ( { mock, body }: Call ): Reply => {
	const { requestId, personId } = body as { requestId: string; personId: string };
	const outcome = approve( mock, requestId, personId );
	if ( outcome.status === 'redirect' ) {
		return ok( { redirectUrl: outcome.url } );
	}
	const code = outcome.status === 'denied' ? 'CONNECT_REQUEST_DENIED' : outcome.reason;
	throw new ApiError( { code, description: refusalTexts[ code ] } );
};

/** A ready, active connection for tests: the same commands that the real way takes, without a browser. */
export const connectStore = ( { mock, body }: Call ): Reply => {
	const { storeUrl, siteId = siteAt( mock, storeUrl ) ?? randomUUID() } = body as { storeUrl: string; siteId?: string };
	if ( ! isStoreUrl( storeUrl ) ) {
		throw new ApiError( {
			code: 'VALIDATION_FAILED',
			description: `${ storeUrl } is no store address. Write it as https://store.example.com.`,
		} );
	}
	return ok( mock.engine.transaction( () => connect( mock, storeUrl, siteId ) ) );
};

export const resetMock = ( { mock }: Call ): Reply => {
	mock.faults.put( [] );
	mock.engine.reset();
	mock.journal.clear();
	return ok( { status: 'reset' } );
};

/** Asked twice for one address, a test gets a new token of the same store. */
const siteAt = ( mock: Mock, storeUrl: string ): string | undefined =>
	[ ...mock.engine.state().connections.integrations.values() ].find(
		( known ) => canonicalStoreUrl( known.storeUrl ) === canonicalStoreUrl( storeUrl )
	)?.siteId;

const connect = ( mock: Mock, storeUrl: string, siteId: string ) => {
	const requestId = mock.secrets.id( 'req' );
	const verifier = newSecret();
	const details = {
		storeUrl,
		adminUrl: `${ canonicalStoreUrl( storeUrl ) }/wp-admin/`,
		siteId,
		siteName: 'Test store',
		returnUrl: `${ canonicalStoreUrl( storeUrl ) }/wp-admin/admin.php?page=sequenzy`,
		state: newSecret(),
		codeChallenge: challengeOf( verifier ),
		codeChallengeMethod: 'S256' as const,
		pluginVersion: '0.1.0',
		wordpressVersion: 'unknown',
		woocommerceVersion: 'unknown',
		phpVersion: 'unknown',
		currency: 'USD',
		timezone: 'UTC',
		locale: 'en_US',
	};
	passOrThrow( mock.engine.execute( { type: 'OpenConnectRequest', requestId, details } ) );
	const outcome = approve( mock, requestId, 'owner' );
	if ( outcome.status !== 'redirect' ) {
		throw new ApiError( { code: 'STORE_TAKEN', description: refusalTexts.STORE_TAKEN } );
	}
	const code = new URL( outcome.url ).searchParams.get( 'code' ) ?? '';
	const installationToken = mock.secrets.installationToken( requestId, verifier );
	const tokenHash = hashOf( installationToken );
	const newIntegrationId = mock.secrets.id( 'int' );
	const [ granted ] = passOrThrow(
		mock.engine.execute( {
			type: 'ExchangeCode',
			requestId,
			codeHash: hashOf( code ),
			codeChallenge: details.codeChallenge,
			tokenHash,
			newIntegrationId,
		} )
	);
	const integrationId = granted?.type === 'InstallationTokenGranted' ? granted.integrationId : newIntegrationId;
	confirm( mock, tokenHash, integrationId );
	return { integrationId, installationToken, siteId };
};

const deleted = ( facts: readonly unknown[], what: string ): Reply => {
	if ( facts.length === 0 ) {
		throw missing( what );
	}
	return ok( { status: 'deleted' } );
};

const missing = ( what: string ): ApiError => new ApiError( { code: 'NOT_FOUND', description: `There is no ${ what } with this id.` } );
