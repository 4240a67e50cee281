import { companiesOf } from '../../domain/directory.ts';
import { keyByHash, type ApiKey } from '../../domain/keys/api-keys.ts';
import type { PublicReason } from '../../domain/public-reasons.ts';
import { missingScopes, type Scope } from '../../domain/keys/scopes.ts';
import { hashOf } from '../../secrets.ts';
import type { ApiRequest, Caller } from '../call.ts';
import type { Server } from '../mock.ts';
import { PublicError } from './errors.ts';

/** Reference 1.2: a bearer key, and for a person's key the company in x-company-id; left out, the person's first. */
export const keyBehind = ( server: Server, { headers }: ApiRequest, scopes: readonly Scope[] ): Caller => {
	const presented = /^Bearer\s+(\S+)$/i.exec( headers.authorization ?? '' )?.[ 1 ];
	if ( presented === undefined ) {
		throw unauthorized( 'Missing API key. Send it as "Authorization: Bearer <key>".', 'API_KEY_MISSING' );
	}
	const workspace = server.engine.workspace();
	const key = keyByHash( workspace.apiKeys, hashOf( presented ) );
	if ( ! key ) {
		throw unauthorized( 'Invalid API key', 'API_KEY_INVALID' );
	}
	const companyId = companyFor( server, key, headers[ 'x-company-id' ] );
	const missing = missingScopes( key.scopes, scopes );
	if ( missing.length > 0 ) {
		const error = `API key is missing required scope${ missing.length > 1 ? 's' : '' }: ${ missing.join( ', ' ) }`;
		throw new PublicError( 403, { shape: 'E1', error }, 'SCOPE_MISSING' );
	}
	return { kind: 'api', companyId, key };
};

/** The companies that a key opens; the first is the current one. */
export const companiesBehind = (
	server: Pick< Server, 'engine' > | { engine: { workspace: Server[ 'engine' ][ 'workspace' ] } },
	{ owner }: ApiKey
) => {
	const { directory } = server.engine.workspace();
	if ( owner.kind === 'personal' ) {
		return companiesOf( directory, owner.personId ).map( ( { companyId, name, role } ) => ( {
			id: companyId,
			name,
			role: role as string,
		} ) );
	}
	const company = directory.companies.get( owner.companyId );
	return company ? [ { id: company.companyId, name: company.name, role: 'owner' } ] : [];
};

const companyFor = ( server: Server, key: ApiKey, asked: string | undefined ): string => {
	const open = companiesBehind( server, key );
	const companyId = asked?.trim() || open[ 0 ]?.id;
	if ( companyId === undefined || ! open.some( ( { id } ) => id === companyId ) ) {
		throw new PublicError(
			403,
			{
				shape: 'E4',
				code: 'COMPANY_ACCESS_DENIED',
				error: 'Company access denied',
				title: 'This key does not open that company',
				description: `The API key gives no access to the company ${ ( companyId ?? '' ).slice( 0, 64 ) }.`,
				resolution: 'Name one of the companies of GET /api/v1/account in x-company-id, or use a key of that company.',
			},
			'COMPANY_ACCESS_DENIED'
		);
	}
	return companyId;
};

const unauthorized = ( error: string, reason: PublicReason ): PublicError => new PublicError( 401, { shape: 'E1', error }, reason );
