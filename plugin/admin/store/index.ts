import apiFetch from '@wordpress/api-fetch';
import { register } from '@wordpress/data';
import { createAdminClient } from 'sequenzy-woocommerce/admin';
import { createAdminStore } from './create-admin-store.ts';

export const store = createAdminStore( {
	client: createAdminClient( { apiFetch } ),
	goTo: ( url ) => window.location.assign( url ),
} );

register( store );
