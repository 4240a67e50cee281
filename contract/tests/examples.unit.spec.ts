import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { schemas } from 'sequenzy-contract';
import { readExamples, readSchemas, readTranslations } from '../read-schemas.ts';

const ajv = new Ajv2020( { allErrors: true, allowUnionTypes: true } );
addFormats.default( ajv );
const validators = new Map( Object.entries( schemas ).map( ( [ name, schema ] ) => [ name, ajv.compile( schema ) ] ) );
const examples = await readExamples();
const translations = await readTranslations();

describe( 'each example of the contract', () => {
	it.each( examples.map( ( example ) => [ `${ example.schema }/${ example.file }`, example ] as const ) )(
		'%s is what its name says',
		( _title, example ) => {
			const validate = validators.get( example.schema );
			expect( validate, `no schema named ${ example.schema }` ).toBeDefined();
			expect( validate?.( example.value ), JSON.stringify( validate?.errors ) ).toBe( example.valid );
		}
	);
} );

describe( 'the contract as a whole', () => {
	it( 'shows every message with at least one valid and one invalid example', async () => {
		const names = Object.keys( await readSchemas() ).filter( ( name ) => name !== 'common' );
		const lacking = names.filter(
			( name ) =>
				! [ true, false ].every( ( valid ) => examples.some( ( example ) => example.schema === name && example.valid === valid ) )
		);
		expect( lacking ).toEqual( [] );
	} );

	it( 'describes every message', async () => {
		const silent = Object.entries( await readSchemas() )
			.filter( ( [ , schema ] ) => typeof schema.description !== 'string' )
			.map( ( [ name ] ) => name );
		expect( silent ).toEqual( [] );
	} );
} );

describe( 'each translation of an order', () => {
	it.each( translations.map( ( translation ) => [ translation.title, translation ] as const ) )(
		'%s: order and event fit their schemas',
		( _title, { order, event } ) => {
			const [ isOrder, isEvent ] = [ validators.get( 'order' ), validators.get( event.name.replace( /[._]/g, '-' ) ) ];
			expect( isOrder?.( order ), JSON.stringify( isOrder?.errors ) ).toBe( true );
			expect( isEvent?.( event.properties ), JSON.stringify( isEvent?.errors ) ).toBe( true );
		}
	);
} );
