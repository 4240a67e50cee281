import type { ChangeApiKeyRequest, CreateApiKeyRequest } from 'sequenzy-contract';
import type { ApiKey, Rights } from '../../domain/keys/api-keys.ts';
import { isPreset, isScope, missingScopes, presets, scopes as allScopes, type Scope } from '../../domain/keys/scopes.ts';
import { hashOf } from '../../secrets.ts';
import type { Call, Reply } from '../call.ts';
import { done, keyOf } from './answers.ts';
import { invalid, notFound, PublicError } from './errors.ts';

export const listApiKeys = ( call: Call ): Reply => done( { apiKeys: keysOfCompany( call ).map( viewOf ) } );

/** The key itself is in this one answer and nowhere else. */
export const createApiKey = ( call: Call ): Reply => {
	const { mock, body } = call;
	const { name = 'API key', ...asked } = body as CreateApiKeyRequest;
	const rights = rightsOf( call, { preset: 'full_access', ...asked } );
	const keyId = mock.secrets.id( 'key' );
	const key = `seq_live_${ mock.secrets.code() }`;
	mock.engine.execute( {
		type: 'CreateApiKey',
		keyId,
		name,
		owner: { kind: 'company', companyId: mock.companyId },
		hash: hashOf( key ),
		prefix: key.slice( 0, 14 ),
		...rights,
	} );
	return done( { apiKey: viewOf( named( call, keyId ) ), key } );
};

export const changeApiKey = ( call: Call ): Reply => {
	const { keyId } = named( call );
	const { name, ...asked } = call.body as ChangeApiKeyRequest;
	call.mock.engine.execute( { type: 'ChangeApiKey', keyId, ...( name !== undefined && { name } ), ...rightsOf( call, asked ) } );
	return done( { apiKey: viewOf( named( call, keyId ) ) } );
};

export const revokeApiKey = ( call: Call ): Reply => {
	const key = named( call );
	call.mock.engine.execute( { type: 'RevokeApiKey', keyId: key.keyId } );
	return done( { apiKey: { ...viewOf( key ), status: 'revoked' }, message: `API key ${ key.name } was revoked.` } );
};

/** Nobody hands out more than they have. */
const rightsOf = ( call: Call, { preset, scopes }: { preset?: string; scopes?: string[] } ): Rights => {
	if ( preset !== undefined && ! isPreset( preset ) ) {
		throw invalid( `Unknown preset ${ preset }. Presets: ${ Object.keys( presets ).join( ', ' ) }` );
	}
	const unknown = scopes?.find( ( scope ) => ! isScope( scope ) );
	if ( unknown !== undefined ) {
		throw invalid( `Unknown scope ${ unknown }` );
	}
	const ofPreset = preset === undefined ? [] : ( presets[ preset ] ?? allScopes );
	const missing = missingScopes( keyOf( call ).scopes, ( scopes as Scope[] | undefined ) ?? ofPreset );
	if ( missing.length > 0 ) {
		throw new PublicError(
			403,
			{ shape: 'E1', error: `API key is missing required scopes: ${ missing.join( ', ' ) }` },
			'SCOPE_MISSING'
		);
	}
	return { ...( preset && { preset } ), ...( scopes && { scopes: scopes as Scope[] } ) };
};

const keysOfCompany = ( { mock }: Call ): ApiKey[] =>
	[ ...mock.engine.workspace().apiKeys.byId.values() ].filter(
		( { owner } ) => owner.kind === 'company' && owner.companyId === mock.companyId
	);

const named = ( call: Call, keyId = call.params.id ?? '' ): ApiKey => {
	const key = keysOfCompany( call ).find( ( one ) => one.keyId === keyId );
	if ( ! key ) {
		throw notFound( 'API key' );
	}
	return key;
};

const viewOf = ( { keyId, name, prefix, preset, scopes, owner, createdAt }: ApiKey ) => ( {
	id: keyId,
	name,
	prefix,
	type: owner.kind,
	preset: preset ?? 'custom',
	scopes,
	status: 'active',
	createdAt,
} );
