import { answer } from '../../src/api/answer.ts';
import type { ApiRequest } from '../../src/api/call.ts';
import { connectStore } from '../../src/api/handlers/ready-connection.ts';
import { inCompany } from '../../src/api/mock.ts';
import { routes } from '../../src/api/routes.ts';
import type { Company } from '../../src/domain/company.ts';
import { firstCompanyId } from '../../src/domain/first-company.ts';
import { createServer } from '../../src/server.ts';
import { createMemoryLog } from '../../src/storage/memory-log.ts';
import { start } from '../support/scenario.ts';
import { siteId, storeUrl } from '../support/store.ts';
import type { StoreMessage } from './told.ts';

/** A whole mock without a way in: the same calls always lead to the same facts. */
export const quietMock = () => {
	const log = createMemoryLog();
	const access = {} as Parameters< typeof createServer >[ 0 ][ 'access' ];
	const server = createServer( {
		log,
		access,
		baseUrl: () => 'http://mock',
		systemNow: () => Date.parse( start ),
		key: 'a-key-for-tests',
	} );
	server.clocks.shared.freeze();
	const mock = inCompany( server, firstCompanyId );
	const connected = connectStore( { mock, body: { storeUrl, siteId } } as unknown as Parameters< typeof connectStore >[ 0 ] );
	const { integrationId, installationToken } = connected.body as { integrationId: string; installationToken: string };
	for ( const productId of [ '101', '102' ] ) {
		const matchOn = productId === '101' ? 'product' : 'variant';
		mock.engine.execute( { type: 'SetReplenishment', integrationId, productId, enabled: true, days: 15, matchOn } );
	}
	const route = routes.find( ( { operationId } ) => operationId === 'ingestEvents' )!;
	const send = ( events: readonly StoreMessage[] ): Array< { status: string } > => {
		if ( events.length === 0 ) {
			return [];
		}
		const request: ApiRequest = {
			method: 'POST',
			path: route.path,
			params: {},
			query: new URLSearchParams(),
			headers: {
				authorization: `Bearer ${ installationToken }`,
				'x-sequenzy-site': siteId,
				'x-sequenzy-url': storeUrl,
				'content-type': 'application/json',
			},
			body: new TextEncoder().encode( JSON.stringify( { sentAt: start, events } ) ),
		};
		const given = answer( server, route, request );
		if ( given.kind !== 'answer' || given.status !== 200 ) {
			throw new Error( JSON.stringify( given ) );
		}
		return JSON.parse( given.body ).results as Array< { status: string } >;
	};
	return { mock, integrationId, send, facts: () => [ ...log.read() ], state: () => mock.engine.state() };
};

/** Maps and sets in a fixed order, without what only holds the parts together. */
export const plain = ( state: unknown ): unknown =>
	JSON.parse(
		JSON.stringify( state, ( key, value: unknown ) => {
			if ( key === 'workspace' || key === 'heap' ) {
				return undefined;
			}
			if ( value instanceof Map ) {
				return [ ...value ].sort( ( [ a ], [ b ] ) => ( String( a ) < String( b ) ? -1 : 1 ) );
			}
			return value instanceof Set ? [ ...value ].map( String ).sort() : value;
		} )
	);

/** What a company has, whatever way it came there. */
export const everything = ( company: Company ): unknown => plain( { ...company, connections: company.workspace.connections } );
