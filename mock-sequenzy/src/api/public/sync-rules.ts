import type { ReplaceSyncRulesRequest } from 'sequenzy-contract';
import { rulesInForce } from '../../domain/sync-rules.ts';
import type { Call, Reply } from '../call.ts';
import { done } from './answers.ts';
import { notCovered } from './errors.ts';

export const getSyncRules = ( { mock }: Call ): Reply => {
	const { syncRules } = mock.engine.state();
	return done( { syncRules: rulesInForce( syncRules ), isDefault: syncRules.own === null } );
};

/** Replaces all: an empty list ends the rules, null opts into the preset (reference 10). */
export const replaceSyncRules = ( call: Call ): Reply => {
	const { syncRules } = call.body as ReplaceSyncRulesRequest;
	if (
		syncRules?.some( ( { conditions } ) => Object.values( conditions?.purchasedProduct ?? {} ).some( ( list ) => list.length > 0 ) )
	) {
		throw notCovered( 'sync rules that look at the tags, collections, types or vendors of a product' );
	}
	call.mock.engine.execute( { type: 'ReplaceSyncRules', rules: syncRules } );
	return getSyncRules( call );
};
