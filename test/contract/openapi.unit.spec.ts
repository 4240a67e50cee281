import { readFile } from 'node:fs/promises';
import { routes } from 'mock-sequenzy';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Operation {
	readonly operationId: string;
	readonly security?: readonly Record< string, unknown >[];
}

const openapi = parse( await readFile( new URL( '../../contract/openapi.yaml', import.meta.url ), 'utf8' ) ) as {
	paths: Record< string, Record< string, Operation > >;
};

it( 'describes exactly the routes that the mock answers', () => {
	const described = Object.entries( openapi.paths ).flatMap( ( [ path, operations ] ) =>
		Object.entries( operations ).map( ( [ method, { operationId } ] ) => `${ method } ${ path } ${ operationId }` )
	);
	const answered = routes.map(
		( { method, path, operationId } ) => `${ method.toLowerCase() } ${ path.replaceAll( /:(\w+)/g, '{$1}' ) } ${ operationId }`
	);
	expect( described.sort() ).toEqual( answered.sort() );
} );
