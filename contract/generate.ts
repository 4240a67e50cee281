/**
 * `npm run contract`: writes generated/wire.d.ts and generated/schemas.js from schemas/, generated/examples.js from examples/,
 * generated/openapi.js from openapi.yaml, and what the plugin's own routes answer into the plugin.
 * With `--check` nothing is written; the exit code tells whether the generated files are up to date.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import { parse } from 'yaml';
import { readExamples, readSchemas, type JsonSchema } from './read-schemas.ts';

const generated = new URL( './generated/', import.meta.url );
const schemas = await readSchemas();

const files: Record< string, string > = {
	'wire.d.ts': await types(),
	'schemas.js': runtime(),
	...( await examples() ),
	'openapi.js': await openApi(),
	// The plugin tells its own routes' answers to whoever asks a route with OPTIONS (plugin/src/Rest/AnswerSchema.php).
	'../../plugin/answers.json': answers(),
	'openapi.d.ts': 'export declare const openapi: Record< string, unknown >;\n',
};

if ( process.argv.includes( '--check' ) ) {
	const stale: string[] = [];
	for ( const [ name, text ] of Object.entries( files ) ) {
		if ( ( await readFile( new URL( name, generated ), 'utf8' ).catch( () => '' ) ) !== text ) {
			stale.push( name );
		}
	}
	if ( stale.length > 0 ) {
		console.error( `contract/generated is out of date: ${ stale.join( ', ' ) }. Run \`npm run contract\` and commit the result.` );
		process.exit( 1 );
	}
} else {
	await mkdir( generated, { recursive: true } );
	for ( const [ name, text ] of Object.entries( files ) ) {
		await writeFile( new URL( name, generated ), text );
	}
}

/** One declaration a message; shared shapes once. */
async function types(): Promise< string > {
	const definitions: Record< string, JsonSchema > = {};
	for ( const [ name, schema ] of Object.entries( schemas ) ) {
		if ( name === 'common' ) {
			for ( const [ key, definition ] of Object.entries( schema.$defs ?? {} ) ) {
				definitions[ pascal( key ) ] = declarable( definition );
			}
		} else {
			const { $schema, $id, title, ...body } = schema;
			definitions[ title ?? pascal( name ) ] = declarable( body );
		}
	}
	const root = {
		type: 'object',
		additionalProperties: false,
		properties: Object.fromEntries( Object.keys( definitions ).map( ( key ) => [ key, { $ref: `#/$defs/${ key }` } ] ) ),
		$defs: definitions,
	};
	const text = await compile( root as Parameters< typeof compile >[ 0 ], 'Wire', {
		additionalProperties: false,
		bannerComment: '/* Generated from contract/schemas by `npm run contract`. Do not edit. */',
		ignoreMinAndMaxItems: true,
		format: false,
		unknownAny: true,
	} );
	return `${ text.trimEnd() }\n\nexport declare const schemas: Record< string, Record< string, unknown > >;\n`;
}

/**
 * "One of these keys must be there" is no type that anybody can read: the compiler would make `{ [ key: string ]: unknown } & …` of it,
 * which takes every misspelled key. The schema still refuses what lacks them.
 */
function declarable( { anyOf, ...schema }: JsonSchema ): JsonSchema {
	const choosesKeys = Array.isArray( anyOf ) && anyOf.every( ( option ) => Object.keys( option as object ).join() === 'required' );
	return named( choosesKeys || anyOf === undefined ? schema : { ...schema, anyOf } );
}

/** References to another file become references to a named definition. */
function named( schema: JsonSchema ): JsonSchema {
	return mapReferences( schema, ( file, pointer ) => {
		const target = pointer === '' ? ( schemas[ file ]?.title ?? pascal( file ) ) : pascal( pointer );
		return `#/$defs/${ target }`;
	} );
}

/** Every schema alone in itself, so that a consumer compiles one without knowing the others. */
function runtime(): string {
	const bundled = Object.fromEntries(
		Object.entries( schemas )
			.filter( ( [ name ] ) => name !== 'common' )
			.map( ( [ name, schema ] ) => [ name, bundle( schema ) ] )
	);
	return `/* Generated from contract/schemas by \`npm run contract\`. Do not edit. */\nexport const schemas = ${ JSON.stringify( bundled, null, '\t' ) };\n`;
}

/** Of the messages admin-*, each alone in itself. */
function answers(): string {
	const ours = Object.entries( schemas ).filter( ( [ name ] ) => name.startsWith( 'admin-' ) );
	return `${ JSON.stringify( Object.fromEntries( ours.map( ( [ name, schema ] ) => [ name, bundle( schema ) ] ) ), null, '\t' ) }\n`;
}

/** One valid example of each message, by the name of its type: for those who write tests against the wire. */
async function examples(): Promise< Record< string, string > > {
	const valid = ( await readExamples() ).filter( ( example ) => example.valid );
	const typical = Object.entries( schemas )
		.filter( ( [ name ] ) => name !== 'common' )
		.map( ( [ name, schema ] ) => {
			const own = valid.filter( ( example ) => example.schema === name );
			const { value } = own.find( ( { file } ) => file === 'valid-typical.json' ) ?? own[ 0 ] ?? {};
			return { type: schema.title ?? pascal( name ), value };
		} );
	const banner = '/* Generated from contract/examples by `npm run contract`. Do not edit. */';
	const key = ( type: string ) => type.charAt( 0 ).toLowerCase() + type.slice( 1 );
	const values = Object.fromEntries( typical.map( ( { type, value } ) => [ key( type ), value ] ) );
	const names = typical.map( ( { type } ) => type );
	return {
		'examples.js': `${ banner }\nexport const examples = ${ JSON.stringify( values, null, '\t' ) };\n`,
		'examples.d.ts': `${ banner }\nimport type { ${ names.join( ', ' ) } } from './wire.d.ts';\n\nexport interface Examples {\n${ names
			.map( ( type ) => `\treadonly ${ key( type ) }: ${ type };\n` )
			.join( '' ) }}\n\nexport declare const examples: Examples;\n`,
	};
}

/** openapi.yaml for those who serve it: its messages stand in it under components/schemas. */
async function openApi(): Promise< string > {
	const text = await readFile( new URL( './openapi.yaml', import.meta.url ), 'utf8' );
	const document = parse( text.replace( /\$ref: schemas\/([a-z-]+)\.json/g, "$ref: '#/components/schemas/$1'" ) ) as unknown;
	return `/* Generated from contract/openapi.yaml by \`npm run contract\`. Do not edit. */\nexport const openapi = ${ JSON.stringify( document, null, '\t' ) };\n`;
}

function bundle( schema: JsonSchema ): JsonSchema {
	const definitions: Record< string, JsonSchema > = {};
	const local = ( part: JsonSchema ): JsonSchema =>
		mapReferences( part, ( file, pointer ) => {
			const key = pointer === '' ? file : pointer;
			if ( definitions[ key ] === undefined ) {
				const target = pointer === '' ? schemas[ file ] : schemas[ file ]?.$defs?.[ pointer ];
				if ( target === undefined ) {
					throw new Error( `Unknown reference ${ file }.json#/$defs/${ pointer }` );
				}
				const { $schema, $id, title, ...body } = target;
				definitions[ key ] = {};
				definitions[ key ] = local( body );
			}
			return `#/$defs/${ key }`;
		} );
	const body = local( schema );
	return Object.keys( definitions ).length === 0 ? body : { ...body, $defs: definitions };
}

function mapReferences< T >( value: T, rename: ( file: string, pointer: string ) => string ): T {
	if ( Array.isArray( value ) ) {
		return value.map( ( item ) => mapReferences( item, rename ) ) as T;
	}
	if ( typeof value !== 'object' || value === null ) {
		return value;
	}
	return Object.fromEntries(
		Object.entries( value ).map( ( [ key, item ] ) => {
			const [ , file, pointer = '' ] =
				key === '$ref' && typeof item === 'string' ? ( /^([a-z-]+)\.json(?:#\/\$defs\/(\w+))?$/.exec( item ) ?? [] ) : [];
			return [ key, file === undefined ? mapReferences( item, rename ) : rename( file, pointer ) ];
		} )
	) as T;
}

function pascal( name: string ): string {
	return name.replace( /(^|-)([a-z])/g, ( _match, _dash, letter: string ) => letter.toUpperCase() );
}
