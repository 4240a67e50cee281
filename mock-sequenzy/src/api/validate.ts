import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { schemas } from 'sequenzy-contract';
import { controlSchemas } from './control-schemas.ts';

const ajv = new Ajv2020( { allErrors: true, allowUnionTypes: true } );
addFormats.default( ajv );

const compiled = new Map< string, ValidateFunction >();

/** What does not fit, in words; an empty list when the message is right. */
export const faultsOf = ( schema: string, message: unknown ): string[] => {
	const validate = compiled.get( schema ) ?? compile( schema );
	return validate( message ) ? [] : ( validate.errors ?? [] ).map( describe );
};

const compile = ( name: string ): ValidateFunction => {
	const schema = schemas[ name ] ?? controlSchemas[ name ];
	if ( ! schema ) {
		throw new Error( `The contract has no message ${ name }.` );
	}
	const validate = ajv.compile( schema );
	compiled.set( name, validate );
	return validate;
};

const describe = ( { instancePath, keyword, params, message }: ErrorObject ): string => {
	if ( keyword === 'required' ) {
		return `${ instancePath }/${ params.missingProperty } is missing.`;
	}
	if ( keyword === 'additionalProperties' ) {
		return `${ instancePath }/${ params.additionalProperty } is not known.`;
	}
	return `${ instancePath || 'The message' } ${ message ?? 'is not right' }.`;
};
