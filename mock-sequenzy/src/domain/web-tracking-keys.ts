import type { Area } from './area.ts';
import type { Instant } from './instant.ts';

/** Reference 13. The mock manages the keys; it takes no browser events. */
export type WebTrackingKey = {
	keyId: string;
	name: string;
	publicKey: string;
	/** None: every origin is welcome. */
	allowedOrigins: readonly string[];
	isActive: boolean;
	createdAt: Instant;
	updatedAt: Instant;
};

/** key: (none) → active ⇄ revoked → deleted */
export type WebTrackingKeys = Map< string, WebTrackingKey >;

type Changes = Partial< Pick< WebTrackingKey, 'name' | 'allowedOrigins' | 'isActive' > >;

export type WebTrackingKeysFact =
	| { type: 'WebTrackingKeyCreated'; key: WebTrackingKey }
	| { type: 'WebTrackingKeyChanged'; keyId: string; changes: Changes }
	| { type: 'WebTrackingKeyDeleted'; keyId: string };

export type WebTrackingKeysCommand =
	| { type: 'CreateWebTrackingKey'; keyId: string; name: string; publicKey: string; allowedOrigins: readonly string[] }
	| { type: 'ChangeWebTrackingKey'; keyId: string; changes: Changes }
	| { type: 'DeleteWebTrackingKey'; keyId: string };

export const webTrackingKeysArea: Area< WebTrackingKeys, WebTrackingKeysCommand, WebTrackingKeysFact > = {
	start: () => new Map(),
	decide: {
		CreateWebTrackingKey: ( _state, { keyId, name, publicKey, allowedOrigins }, now ) => [
			{
				type: 'WebTrackingKeyCreated',
				key: {
					keyId,
					name,
					publicKey,
					allowedOrigins: allowedOrigins.map( normalOrigin ),
					isActive: true,
					createdAt: now,
					updatedAt: now,
				},
			},
		],
		ChangeWebTrackingKey: ( state, { keyId, changes } ) =>
			state.has( keyId )
				? [
						{
							type: 'WebTrackingKeyChanged',
							keyId,
							changes: {
								...changes,
								...( changes.allowedOrigins && { allowedOrigins: changes.allowedOrigins.map( normalOrigin ) } ),
							},
						},
					]
				: [],
		DeleteWebTrackingKey: ( state, { keyId } ) => ( state.has( keyId ) ? [ { type: 'WebTrackingKeyDeleted', keyId } ] : [] ),
	},
	evolve: {
		WebTrackingKeyCreated: ( state, { key } ) => state.set( key.keyId, key ),
		WebTrackingKeyChanged: ( state, { keyId, changes }, { at } ) => {
			const key = state.get( keyId );
			return key && state.set( keyId, { ...key, ...changes, updatedAt: at } );
		},
		WebTrackingKeyDeleted: ( state, { keyId } ) => state.delete( keyId ),
	},
};

/** Reference 13: an entry without a scheme means https; `*.shop.test` covers every level below it. */
export const isOrigin = ( origin: string ): boolean =>
	/^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/.test( normalOrigin( origin ) );

const normalOrigin = ( origin: string ): string => {
	const plain = origin.trim().toLowerCase().replace( /\/+$/, '' );
	return /^[a-z]+:\/\//.test( plain ) ? plain : `https://${ plain }`;
};
