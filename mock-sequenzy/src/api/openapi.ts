import { schemas } from 'sequenzy-contract';
import type { Auth, Route } from './call.ts';
import { controlSchemas } from './control-schemas.ts';

/** The table of routes told as OpenAPI 3.1: one document for the plugin's, the storefront's, the public and the control API. */
export const openApiOf = ( routes: readonly Route[], baseUrl: string ): Record< string, unknown > => ( {
	openapi: '3.1.0',
	info: {
		title: 'Sequenzy (mock)',
		version: '0.1.0',
		description:
			'What this mock answers. The plugin surface is our assumption of what the vendor does not publish; the control API is the mock’s own.',
	},
	servers: [ { url: baseUrl } ],
	tags: surfaces.map( ( [ name, description ] ) => ( { name, description } ) ),
	paths: pathsOf( routes ),
	components: {
		securitySchemes: {
			installationToken: {
				type: 'http',
				scheme: 'bearer',
				description: 'The installation token (seq_wc_…), with the headers X-Sequenzy-Site and X-Sequenzy-Url.',
			},
			apiKey: {
				type: 'http',
				scheme: 'bearer',
				description: 'An API key (seq_user_…, seq_live_…), with x-company-id where it matters.',
			},
			storefrontOrigin: {
				type: 'apiKey',
				in: 'header',
				name: 'Origin',
				description: 'Sent by the browser; the origin of a connected store.',
			},
		},
		schemas: Object.fromEntries(
			[ 'error', ...routes.flatMap( ( { schema, answer } ) => [ schema, answer ] ) ].flatMap( ( name ) => {
				const schema = name === undefined ? undefined : ( schemas[ name ] ?? controlSchemas[ name ] );
				return name === undefined || schema === undefined ? [] : [ [ name, schema ] ];
			} )
		),
	},
} );

const surfaces = [
	[ 'plugin', 'Our assumption: what the plugin for WooCommerce calls.' ],
	[ 'storefront', 'The vendor’s: what a shopper’s browser calls.' ],
	[ 'public', 'The vendor’s public API.' ],
	[ 'control', 'The laboratory of this mock: clock, faults, journal, snapshots.' ],
] as const;

const pathsOf = ( routes: readonly Route[] ): Record< string, Record< string, unknown > > => {
	const paths: Record< string, Record< string, unknown > > = {};
	for ( const route of routes ) {
		paths[ route.path ] = { ...paths[ route.path ], [ route.method ]: operationOf( route ) };
	}
	return paths;
};

const operationOf = ( { operationId, path, auth, schema, answer, summary, surface, query }: Route ): Record< string, unknown > => ( {
	operationId,
	summary: summary ?? wordsOf( operationId ),
	tags: [ surface ],
	security: securityOf( auth ),
	parameters: [
		...[ ...path.matchAll( /\{(\w+)\}/g ) ].map( ( [ , name ] ) => ( {
			name,
			in: 'path',
			required: true,
			schema: { type: 'string' },
		} ) ),
		...Object.entries( query ?? {} ).map( ( [ name, description ] ) => ( {
			name,
			in: 'query',
			description,
			schema: { type: 'string' },
		} ) ),
	],
	...( schema === undefined ? {} : { requestBody: { required: surface !== 'control', content: jsonOf( schema ) } } ),
	responses: {
		'2XX': { description: 'Done.', content: answer === undefined ? { 'application/json': {} } : jsonOf( answer ) },
		default: { description: 'Refused, with a code, a sentence and what to do.', content: jsonOf( 'error' ) },
	},
} );

const jsonOf = ( schema: string ) => ( { 'application/json': { schema: { $ref: `#/components/schemas/${ schema }` } } } );

/** `resetMock` → "Reset mock". */
const wordsOf = ( operationId: string ): string => {
	const words = operationId.replace( /([a-z])([A-Z])/g, '$1 $2' ).toLowerCase();
	return words.charAt( 0 ).toUpperCase() + words.slice( 1 );
};

const securityOf = ( auth: Auth ): ReadonlyArray< Record< string, string[] > > => {
	switch ( auth ) {
		case 'none':
			return [];
		case 'storefrontOrigin':
			return [ { storefrontOrigin: [] } ];
		case 'installationToken':
		case 'unconfirmedToken':
		case 'anyToken':
			return [ { installationToken: [] } ];
		default:
			return [ { apiKey: [] } ];
	}
};
