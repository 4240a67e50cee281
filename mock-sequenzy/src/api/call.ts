import type { Integration, TokenRecord } from '../domain/connection/state.ts';
import type { ApiKey } from '../domain/keys/api-keys.ts';
import type { Scope } from '../domain/keys/scopes.ts';
import type { Surface } from '../faults.ts';
import type { Mock } from './mock.ts';

export type ApiRequest = {
	method: string;
	path: string;
	params: Record< string, string >;
	query: URLSearchParams;
	/** Lower-case names. */
	headers: Record< string, string | undefined >;
	/** Unzipped. */
	body: Uint8Array;
};

export type Caller =
	| { kind: 'anyone'; companyId: string }
	/** `presented` is the token itself, as it came in this call; it is kept nowhere. */
	| { kind: 'store'; companyId: string; presented: string; token: TokenRecord; integration: Integration | undefined }
	| { kind: 'storefront'; companyId: string; origin: string }
	| { kind: 'api'; companyId: string; key: ApiKey };

/** What a handler gets: a caller who may call, and a body that fits its schema. */
export type Call = {
	mock: Mock;
	params: Record< string, string >;
	query: URLSearchParams;
	body: unknown;
	caller: Caller;
	/** The call as it came in, for what is signed over its bytes. */
	request: ApiRequest;
};

export type Reply = { status: number; body: unknown };

export type Auth = 'none' | 'laboratory' | 'installationToken' | 'unconfirmedToken' | 'anyToken' | 'storefrontOrigin' | 'apiKey';

export type Route = {
	operationId: string;
	method: 'get' | 'post' | 'put' | 'patch' | 'delete';
	/** OpenAPI's spelling: `/connect/requests/{requestId}`. */
	path: string;
	auth: Auth;
	/** What an API key must be allowed to. */
	scopes?: readonly Scope[];
	/** Name of the message in the contract. */
	schema?: string;
	/** One sentence for the reader of /openapi.json. */
	summary?: string;
	/** What may stand in the query, each with a sentence. */
	query?: Readonly< Record< string, string > >;
	surface: Surface | 'control';
	handler: ( call: Call ) => Reply;
};

/** What an adapter sends, `delayMs` later when a fault says so; `drop` cuts the connection. */
export type Answer =
	{ kind: 'answer'; status: number; headers: Record< string, string >; body: string; delayMs?: number } | { kind: 'drop' };
