import { schemas } from 'sequenzy-contract';
import { openapi } from 'sequenzy-contract/openapi';
import type { Route } from './call.ts';
import { controlSchemas } from './control-schemas.ts';

export type Operation = {
	operationId: string;
	summary?: string;
	tags: string[];
	parameters?: ReadonlyArray< { name: string; in: string; description?: string } >;
	requestBody?: { content?: { [ type: string ]: { schema?: { $ref?: string } } } };
};

export type OpenApi = {
	tags: ReadonlyArray< { name: string; description: string } >;
	paths: Record< string, Record< string, Operation > >;
	components: { schemas: Record< string, unknown > };
};

type Contract = { paths: Record< string, Record< string, Omit< Operation, 'tags' > > >; components: Record< string, unknown > };

/** One document: the contract's, and the control API, which is the mock's own and so told from its table. */
export const openApiOf = ( routes: readonly Route[], baseUrl: string ): OpenApi => {
	const { paths, components, ...head } = openapi as unknown as Contract;
	const known = new Map(
		Object.values( paths ).flatMap( ( methods ) => Object.values( methods ).map( ( one ) => [ one.operationId, one ] ) )
	);
	const all: OpenApi[ 'paths' ] = {};
	for ( const route of routes ) {
		const told = known.get( route.operationId );
		all[ route.path ] = { ...all[ route.path ], [ route.method ]: told ? { ...told, tags: [ route.surface ] } : operationOf( route ) };
	}
	return {
		...head,
		...{ servers: [ { url: baseUrl } ] },
		tags: surfaces.map( ( [ name, description ] ) => ( { name, description } ) ),
		paths: all,
		components: { ...components, schemas: { ...schemas, ...controlSchemas } },
	};
};

const surfaces = [
	[ 'plugin', 'Our assumption: what the plugin for WooCommerce calls.' ],
	[ 'storefront', 'The vendor’s: what a shopper’s browser calls.' ],
	[ 'public', 'The vendor’s public API.' ],
	[ 'control', 'The laboratory of this mock: clock, faults, journal, snapshots.' ],
] as const;

const operationOf = ( { operationId, path, schema, summary, surface, query }: Route ): Operation => ( {
	operationId,
	...( summary === undefined ? {} : { summary } ),
	tags: [ surface ],
	...{ security: [] },
	parameters: [
		...[ ...path.matchAll( /\{(\w+)\}/g ) ].map( ( [ , name = '' ] ) => ( {
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
	...( schema === undefined ? {} : { requestBody: { content: jsonOf( schema ) } } ),
	...{
		responses: {
			'2XX': { description: 'Done.', content: { 'application/json': {} } },
			default: { $ref: '#/components/responses/Refused' },
		},
	},
} );

const jsonOf = ( schema: string ) => ( { 'application/json': { schema: { $ref: `#/components/schemas/${ schema }` } } } );
