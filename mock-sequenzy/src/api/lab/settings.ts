import { productKey } from '../../domain/replenishment/state.ts';
import { ApiError } from '../api-error.ts';
import type { Call, Reply } from '../call.ts';
import { askStore } from '../handlers/commands.ts';
import { ok } from './ok.ts';

/** The buttons and settings of the dashboard, for tests. */
export const askForSync = ( { mock, params }: Call ): Reply => ok( askStore( mock, connectionOf( mock, params.id ), 'sync_store' ) );

export const askForRotation = ( { mock, params }: Call ): Reply => ok( askStore( mock, connectionOf( mock, params.id ), 'rotate_token' ) );

export const endConnection = ( { mock, params }: Call ): Reply => {
	const integrationId = connectionOf( mock, params.id );
	mock.engine.execute( { type: 'EndConnection', integrationId, reason: 'dashboard' } );
	return ok( { status: 'disconnected' } );
};

export const putStockRules = ( { mock, params, body }: Call ): Reply => {
	const { backorderCounts } = body as { backorderCounts: boolean };
	mock.engine.execute( { type: 'SetStockRules', integrationId: connectionOf( mock, params.id ), backorderCounts } );
	return ok( { backorderCounts } );
};

export const putReplenishment = ( { mock, params, body }: Call ): Reply => {
	const { enabled, days, matchOn = 'product' } = body as { enabled: boolean; days: number; matchOn?: 'product' | 'variant' };
	const product = [ ...mock.engine.state().catalogue.products.values() ].find( ( { productId } ) => productId === params.id );
	if ( ! product ) {
		throw new ApiError( { code: 'NOT_FOUND', description: 'There is no product with this id.' } );
	}
	const { integrationId, productId } = product;
	mock.engine.execute( { type: 'SetReplenishment', integrationId, productId, enabled, days, matchOn } );
	return ok( mock.engine.state().replenishment.settings.get( productKey( product ) ) );
};

export const getReminders = ( { mock }: Call ): Reply => {
	const { byId, settings } = mock.engine.state().replenishment;
	return ok( { reminders: [ ...byId.values() ], settings: [ ...settings.values() ] } );
};

const connectionOf = ( mock: Call[ 'mock' ], id = '' ): string => {
	if ( mock.engine.workspace().connections.integrations.get( id )?.companyId !== mock.companyId ) {
		throw new ApiError( { code: 'NOT_FOUND', description: 'There is no connection with this id.' } );
	}
	return id;
};
