import { ApiError } from './api-error.ts';
import type { ApiRequest, Route } from './call.ts';
import { faultsOf } from './validate.ts';

/** The message of a call, when it is JSON and fits its schema. */
export const bodyOf = ( schema: string, surface: Route[ 'surface' ], { headers, body }: ApiRequest ): unknown => {
	if ( surface === 'control' && body.length === 0 ) {
		return acceptable( schema, {} );
	}
	if ( ! /^application\/json\s*(;|$)/i.test( headers[ 'content-type' ] ?? '' ) ) {
		throw new ApiError( {
			code: 'UNSUPPORTED_MEDIA_TYPE',
			description: `The Content-Type is ${ headers[ 'content-type' ] ?? 'missing' }.`,
		} );
	}
	return acceptable( schema, parsed( body ) );
};

const strictText = new TextDecoder( 'utf-8', { fatal: true } );

const parsed = ( body: Uint8Array ): unknown => {
	try {
		return JSON.parse( strictText.decode( body ) );
	} catch {
		throw new ApiError( { code: 'MALFORMED_JSON', description: 'The body is not a JSON text in UTF-8.' } );
	}
};

const acceptable = ( schema: string, message: unknown ): unknown => {
	const faults = faultsOf( schema, message );
	if ( faults.length > 0 ) {
		throw new ApiError( { code: 'VALIDATION_FAILED', description: faults[ 0 ] ?? '', details: { faults: faults.slice( 0, 20 ) } } );
	}
	return message;
};
