import { type Area, untouched } from '../area.ts';
import type { Instant } from '../instant.ts';
import { presets, type Preset, type Scope } from './scopes.ts';

export type ApiKey = {
	keyId: string;
	name: string;
	/** A person's key opens each company the person is in; a company's key opens that one. */
	owner: { kind: 'personal'; personId: string } | { kind: 'company'; companyId: string };
	/** Of the whole key. The key itself is shown once and never kept. */
	hash: string;
	/** The first characters, so that people recognise it. */
	prefix: string;
	preset: Preset | null;
	scopes: readonly Scope[] | null;
	createdAt: Instant;
};

/** key: (none) → active → (scopes or name changed …) → revoked; a revoked one never comes back */
export type ApiKeys = { byId: Map< string, ApiKey >; idsByHash: Map< string, string > };

export type ApiKeysFact =
	| { type: 'ApiKeyCreated'; key: ApiKey }
	| { type: 'ApiKeyChanged'; keyId: string; changes: Partial< Pick< ApiKey, 'name' | 'preset' | 'scopes' > > }
	| { type: 'ApiKeyRevoked'; keyId: string }
	| { type: 'ApiKeyRefused'; keyId: string; reason: 'KEY_KNOWN' | 'KEY_UNKNOWN' };

/** Neither preset nor scopes: full access (reference 1.2). Scopes win over the preset. */
export type Rights = { preset?: Preset; scopes?: readonly Scope[] };

export type ApiKeysCommand =
	| ( Rights & { type: 'CreateApiKey'; keyId: string; name: string; owner: ApiKey[ 'owner' ]; hash: string; prefix: string } )
	| ( Rights & { type: 'ChangeApiKey'; keyId: string; name?: string } )
	| { type: 'RevokeApiKey'; keyId: string };

export const apiKeysArea: Area< ApiKeys, ApiKeysCommand, ApiKeysFact > = {
	start: () => ( { byId: new Map(), idsByHash: new Map() } ),
	decide: {
		CreateApiKey: ( state, { keyId, name, owner, hash, prefix, ...rights }, now ) =>
			state.idsByHash.has( hash )
				? [ { type: 'ApiKeyRefused', keyId, reason: 'KEY_KNOWN' } ]
				: [ { type: 'ApiKeyCreated', key: { keyId, name, owner, hash, prefix, ...rightsOf( rights ), createdAt: now } } ],
		ChangeApiKey: ( state, { keyId, name, preset, scopes } ) =>
			state.byId.has( keyId )
				? [
						{
							type: 'ApiKeyChanged',
							keyId,
							changes: {
								...( name !== undefined && { name } ),
								...( ( preset ?? scopes ) !== undefined &&
									rightsOf( { ...( preset && { preset } ), ...( scopes && { scopes } ) } ) ),
							},
						},
					]
				: unknown( keyId ),
		RevokeApiKey: ( state, { keyId } ) => ( state.byId.has( keyId ) ? [ { type: 'ApiKeyRevoked', keyId } ] : unknown( keyId ) ),
	},
	evolve: {
		ApiKeyCreated: ( state, { key } ) => {
			state.byId.set( key.keyId, key );
			state.idsByHash.set( key.hash, key.keyId );
		},
		ApiKeyChanged: ( state, { keyId, changes } ) => {
			const key = state.byId.get( keyId );
			return key && state.byId.set( keyId, { ...key, ...changes } );
		},
		ApiKeyRevoked: ( state, { keyId } ) => {
			state.idsByHash.delete( state.byId.get( keyId )?.hash ?? '' );
			state.byId.delete( keyId );
		},
		ApiKeyRefused: untouched,
	},
};

export const keyByHash = ( { byId, idsByHash }: ApiKeys, hash: string ): ApiKey | undefined => byId.get( idsByHash.get( hash ) ?? '' );

const rightsOf = ( { preset, scopes }: Rights ): Pick< ApiKey, 'preset' | 'scopes' > => {
	if ( scopes ) {
		return { preset: null, scopes };
	}
	const chosen = preset ?? 'full_access';
	return { preset: chosen, scopes: presets[ chosen ] };
};

const unknown = ( keyId: string ): ApiKeysFact[] => [ { type: 'ApiKeyRefused', keyId, reason: 'KEY_UNKNOWN' } ];
