import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { routes } from '../src/api/routes.ts';

it( 'the written description lists exactly the addresses that the mock answers', async () => {
	const text = await readFile( new URL( '../../contract/openapi.yaml', import.meta.url ), 'utf8' );
	const { paths } = parse( text ) as { paths: Record< string, Record< string, { operationId: string } > > };
	const written = Object.entries( paths ).flatMap( ( [ path, methods ] ) =>
		Object.entries( methods ).map( ( [ method, { operationId } ] ) => `${ operationId }: ${ method } ${ path }` )
	);
	expect( written.sort() ).toEqual( routes.map( ( { operationId, method, path } ) => `${ operationId }: ${ method } ${ path }` ).sort() );
} );
