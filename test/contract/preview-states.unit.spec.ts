import { createRequire } from 'node:module';
import { schemas } from 'sequenzy-contract';
import { describe, expect, it } from 'vitest';
import { answer } from '../../plugin/admin/preview/answer.ts';
import { states } from '../../plugin/admin/preview/states.ts';

// The contract's own.
const { default: Ajv } = createRequire( new URL( '../../contract/package.json', import.meta.url ) )( 'ajv/dist/2020.js' );
const ajv = new Ajv( { strict: false, validateFormats: false } );
const routes = {
	'/sequenzy/v1/connection': 'admin-connection',
	'/sequenzy/v1/sync': 'admin-sync',
	'/sequenzy/v1/activity?show=all': 'admin-activity',
	'/sequenzy/v1/activity/d1': 'admin-activity-details',
	'/sequenzy/v1/activity/retry': 'admin-activity-retry',
	'/sequenzy/v1/diagnostics': 'admin-diagnostics',
	'/sequenzy/v1/settings': 'admin-settings',
	'/sequenzy/v1/moving-in': 'admin-moving-in',
};

describe( 'A preview', () => {
	it.each( Object.keys( states ) )( 'of "%s" shows only what a store could say', ( name ) => {
		const state = states[ name ]!;
		for ( const [ path, schema ] of Object.entries( routes ) ) {
			const validate = ajv.compile( schemas[ schema ]! );
			expect( validate( answer( state, path ) ), `${ path }: ${ JSON.stringify( validate.errors ) }` ).toBe( true );
		}
	} );
} );
