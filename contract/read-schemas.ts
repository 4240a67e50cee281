import { readdir, readFile } from 'node:fs/promises';

export interface JsonSchema {
	readonly $id?: string;
	readonly $schema?: string;
	readonly title?: string;
	readonly $defs?: Record< string, JsonSchema >;
	readonly [ keyword: string ]: unknown;
}

export interface Example {
	readonly schema: string;
	readonly file: string;
	readonly valid: boolean;
	readonly value: unknown;
}

const schemaFolder = new URL( './schemas/', import.meta.url );
const exampleFolder = new URL( './examples/', import.meta.url );

/** Every schema by its file name without extension. */
export async function readSchemas(): Promise< Record< string, JsonSchema > > {
	const names = ( await readdir( schemaFolder ) ).filter( ( name ) => name.endsWith( '.json' ) ).sort();
	return Object.fromEntries(
		await Promise.all(
			names.map(
				async ( name ) =>
					[ name.slice( 0, -'.json'.length ), JSON.parse( await readFile( new URL( name, schemaFolder ), 'utf8' ) ) ] as const
			)
		)
	);
}

/** Every example: examples/<schema>/{valid,invalid}-<case>.json. */
export async function readExamples(): Promise< Example[] > {
	const examples: Example[] = [];
	const entries = await readdir( exampleFolder, { withFileTypes: true } );
	const folders = entries.filter( ( entry ) => entry.isDirectory() ).map( ( { name } ) => name );
	for ( const schema of folders.sort() ) {
		for ( const file of ( await readdir( new URL( `${ schema }/`, exampleFolder ) ) ).sort() ) {
			const value: unknown = JSON.parse( await readFile( new URL( `${ schema }/${ file }`, exampleFolder ), 'utf8' ) );
			examples.push( {
				schema,
				file,
				valid: file.startsWith( 'valid-' ),
				value,
			} );
		}
	}
	return examples;
}

export interface Translation {
	readonly title: string;
	readonly note: string;
	readonly order: unknown;
	readonly event: { readonly name: string; readonly properties: unknown };
}

/** examples/translate-<case>.json: an order of the store, and the event that the mock and the SDK both make of it. */
export async function readTranslations(): Promise< Translation[] > {
	const names = ( await readdir( exampleFolder ) ).filter( ( name ) => /^translate-.*\.json$/.test( name ) ).sort();
	return Promise.all(
		names.map( async ( name ) => JSON.parse( await readFile( new URL( name, exampleFolder ), 'utf8' ) ) as Translation )
	);
}
