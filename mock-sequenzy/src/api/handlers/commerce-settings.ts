import type { Command } from 'sequenzy-contract';
import type { CommandRefusal } from '../../domain/connection/facts.ts';
import { ApiError, type ErrorCode } from '../api-error.ts';
import type { Call, Reply } from '../call.ts';
import type { Mock } from '../mock.ts';
import { askStore } from './commands.ts';

type Replenishment = { integrationId?: string; enabled: boolean; days: number; matchOn: 'product' | 'variant' };

/** Vendor page: enable replenishment, set the days, choose product or exact variant. */
export const putReplenishment = ( { mock, params, body }: Call ): Reply => {
	const { integrationId, ...setting } = body as Replenishment;
	const productId = params.id ?? '';
	const store = integrationId ?? storeOfProduct( mock, productId );
	mock.engine.execute( { type: 'SetReplenishment', integrationId: store, productId, ...setting } );
	return { status: 200, body: { integrationId: store, productId, ...setting } };
};

export const putStockRules = ( { mock, params, body }: Call ): Reply => {
	const integrationId = known( mock, params.id ?? '' );
	const { backorderCounts } = body as { backorderCounts: boolean };
	mock.engine.execute( { type: 'SetStockRules', integrationId, backorderCounts } );
	return { status: 200, body: { integrationId, backorderCounts } };
};

export const syncStore = ( { mock, params }: Call ): Reply => ask( mock, params.id ?? '', 'sync_store' );
export const rotateStoreToken = ( { mock, params }: Call ): Reply => ask( mock, params.id ?? '', 'rotate_token' );

export const addWebhookStore = ( { mock, body }: Call ): Reply => {
	const {
		storeUrl,
		siteName = 'WooCommerce store',
		currency = 'USD',
	} = body as { storeUrl: string; siteName?: string; currency?: string };
	const integrationId = mock.secrets.id( 'int' );
	const { companyId } = mock;
	const facts = mock.engine.execute( { type: 'AddWebhookStore', integrationId, companyId, storeUrl, siteName, currency } );
	const refused = facts.find( ( fact ) => fact.type === 'WebhookStoreRefused' );
	if ( refused ) {
		const code = refused.reason === 'STORE_TAKEN' ? 'STORE_TAKEN' : 'VALIDATION_FAILED';
		throw new ApiError( { code, description: `${ storeUrl } was not added: ${ refused.reason }.`, reason: refused.reason } );
	}
	return { status: 201, body: { integrationId, ...deliveryOf( mock, integrationId ) } };
};

/** What a person copies into WooCommerce → Settings → Advanced → Webhooks. */
export const deliveryOf = ( mock: Mock, integrationId: string ): { deliveryUrl: string; secret: string } => ( {
	deliveryUrl: `${ mock.baseUrl() }/api/woocommerce/webhooks/${ integrationId }`,
	secret: mock.secrets.webhookSecret( integrationId ),
} );

const ask = ( mock: Mock, id: string, type: Command[ 'type' ] ): Reply => {
	const outcome = askStore( mock, known( mock, id ), type );
	if ( outcome.status === 'refused' ) {
		throw new ApiError( {
			code: codes[ outcome.reason ],
			description: `The store was not asked: ${ outcome.reason }.`,
			reason: outcome.reason,
		} );
	}
	return { status: 202, body: outcome };
};

const codes: Record< CommandRefusal, ErrorCode > = {
	STORE_NOT_CONNECTED: 'STORE_NOT_CONNECTED',
	PLUGIN_MISSING: 'STORE_NOT_CONNECTED',
	SYNC_OFF: 'SYNC_OFF',
	SYNC_RUNNING: 'SYNC_RUNNING',
	COMMAND_QUEUED: 'SYNC_RUNNING',
};

const known = ( mock: Mock, id: string ): string => {
	if ( mock.engine.workspace().connections.integrations.get( id )?.companyId !== mock.companyId ) {
		throw new ApiError( { code: 'INTEGRATION_NOT_FOUND', description: 'This company has no integration with this id.' } );
	}
	return id;
};

/** The store that has the product; before the product arrives, the store that is connected. */
const storeOfProduct = ( mock: Mock, productId: string ): string => {
	const holder = [ ...mock.engine.state().catalogue.products.values() ].find( ( product ) => product.productId === productId );
	const connected = [ ...mock.engine.workspace().connections.integrations.values() ].filter(
		( { companyId, state } ) => companyId === mock.companyId && state === 'active'
	);
	const store = holder?.integrationId ?? connected.at( -1 )?.id;
	if ( store === undefined ) {
		throw new ApiError( { code: 'STORE_NOT_CONNECTED', description: 'No connected store has this product.' } );
	}
	return store;
};
