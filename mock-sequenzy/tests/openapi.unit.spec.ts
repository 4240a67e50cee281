import { describe, expect, it } from 'vitest';
import { controlRoutes } from '../src/api/control-routes.ts';
import { openApiOf } from '../src/api/openapi.ts';
import { routes } from '../src/api/routes.ts';

const document = openApiOf( [ ...routes, ...controlRoutes ], 'http://127.0.0.1:8481' );
const operations = Object.entries( document.paths ).flatMap( ( [ path, methods ] ) =>
	Object.entries( methods ).map( ( [ method, operation ] ) => ( { path, method, ...operation } ) )
);

describe( 'the document that describes the API', () => {
	it( 'tells every route of every surface once, each with a sentence', () => {
		expect( operations.map( ( { path, method, operationId } ) => `${ method } ${ path } ${ operationId }` ).sort() ).toEqual(
			[ ...routes, ...controlRoutes ].map( ( { path, method, operationId } ) => `${ method } ${ path } ${ operationId }` ).sort()
		);
		expect( operations.filter( ( { summary } ) => ! summary ).map( ( { operationId } ) => operationId ) ).toEqual( [] );
		expect( new Set( operations.map( ( { operationId } ) => operationId ) ).size ).toBe( operations.length );
	} );

	it( 'refers to nothing that is not in it', () => {
		const missing = [
			...JSON.stringify( { paths: document.paths, components: document.components } ).matchAll( /"\$ref":"#\/(components\/[^"]+)"/g ),
		]
			.map( ( [ , pointer = '' ] ) => pointer )
			.filter(
				( pointer ) =>
					pointer.split( '/' ).reduce< unknown >( ( at, name ) => ( at as Record< string, unknown > )?.[ name ], document ) ===
					undefined
			);
		expect( missing ).toEqual( [] );
	} );
} );
