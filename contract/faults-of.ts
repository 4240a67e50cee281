import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { schemas } from 'sequenzy-contract';

const ajv = new Ajv2020( { allErrors: true, allowUnionTypes: true, strictTypes: false } );
addFormats.default( ajv );

const compiled = new Map< string, ValidateFunction >();

/** For tests: what in a message is unlike the contract; an empty list when it fits. */
export function faultsOf( name: string, message: unknown ): string[] {
	const schema = schemas[ name ];
	if ( schema === undefined ) {
		throw new Error( `The contract has no message ${ name }.` );
	}
	const validate = compiled.get( name ) ?? ajv.compile( schema );
	compiled.set( name, validate );
	return validate( message )
		? []
		: ( validate.errors ?? [] ).map( ( { instancePath, message: fault = '' } ) => `${ instancePath } ${ fault }` );
}
