import type { ChangeWebTrackingKeyRequest, CreateWebTrackingKeyRequest } from 'sequenzy-contract';
import { isOrigin, type WebTrackingKey } from '../../domain/web-tracking-keys.ts';
import type { Call, Reply } from '../call.ts';
import type { Mock } from '../mock.ts';
import { done } from './answers.ts';
import { invalid, notFound } from './errors.ts';

/** Newest first. */
export const listWebTrackingKeys = ( { mock }: Call ): Reply =>
	done( { keys: [ ...mock.engine.state().webTrackingKeys.values() ].reverse().map( ( key ) => viewOf( mock, key ) ) } );

export const createWebTrackingKey = ( call: Call ): Reply => {
	const { mock } = call;
	const { name, allowedOrigins = [] } = call.body as CreateWebTrackingKeyRequest;
	const keyId = mock.secrets.id( 'wtk' );
	mock.engine.execute( {
		type: 'CreateWebTrackingKey',
		keyId,
		name: name.trim(),
		publicKey: `seq_pub_${ mock.secrets.code() }`,
		allowedOrigins: originsOr400( allowedOrigins ),
	} );
	return done( { key: viewOf( mock, named( call, keyId ) ), message: 'The key is ready.' } );
};

export const getWebTrackingKey = ( call: Call ): Reply => done( { key: viewOf( call.mock, named( call ) ) } );

export const changeWebTrackingKey = ( call: Call ): Reply => {
	const { keyId } = named( call );
	const { name, allowedOrigins, isActive } = call.body as ChangeWebTrackingKeyRequest;
	call.mock.engine.execute( {
		type: 'ChangeWebTrackingKey',
		keyId,
		changes: {
			...( name !== undefined && { name: name.trim() } ),
			...( allowedOrigins && { allowedOrigins: originsOr400( allowedOrigins ) } ),
			...( isActive !== undefined && { isActive } ),
		},
	} );
	return done( { key: viewOf( call.mock, named( call ) ), message: 'The change takes effect at once.' } );
};

export const deleteWebTrackingKey = ( call: Call ): Reply => {
	const { keyId } = named( call );
	call.mock.engine.execute( { type: 'DeleteWebTrackingKey', keyId } );
	return done( { deleted: true, id: keyId, message: 'The key is gone.' } );
};

const named = ( { mock, params }: Call, keyId = params.keyId ?? '' ): WebTrackingKey => {
	const key = mock.engine.state().webTrackingKeys.get( keyId );
	if ( ! key ) {
		throw notFound( 'Web tracking key' );
	}
	return key;
};

const originsOr400 = ( origins: readonly string[] ): readonly string[] => {
	const wrong = origins.find( ( origin ) => ! isOrigin( origin ) );
	if ( wrong !== undefined ) {
		throw invalid( `${ wrong } is no origin; write it as shop.example.com, https://shop.example.com or *.example.com` );
	}
	return origins;
};

/** No event ever authenticates here, so `lastUsedAt` is not there. */
const viewOf = ( mock: Mock, { keyId, name, publicKey, allowedOrigins, isActive, createdAt, updatedAt }: WebTrackingKey ) => {
	const unrestricted = allowedOrigins.length === 0;
	return {
		id: keyId,
		name,
		publicKey,
		allowedOrigins,
		isActive,
		unrestricted,
		installSnippet: `<script async src="${ mock.baseUrl() }/web-tracking.js" data-key="${ publicKey }"></script>`,
		endpoint: `${ mock.baseUrl() }/api/v1/web-events`,
		...( unrestricted && { warning: 'Any site may use this key: name the origins that may.' } ),
		createdAt,
		updatedAt,
	};
};
