import { normalEmail, type Suppression } from '../../domain/audience/state.ts';
import type { Call, Reply } from '../call.ts';
import { done } from './answers.ts';
import { notFound } from './errors.ts';
import { wholeNumber } from './pages.ts';

export const listSuppressions = ( { mock, query }: Call ): Reply => {
	const search = query.get( 'search' )?.trim().toLowerCase() ?? '';
	const all = [ ...mock.engine.state().audience.suppressions.values() ].filter( ( { email } ) => email.includes( search ) ).reverse();
	const [ page, limit ] = [
		wholeNumber( query, 'page', { usual: 1, least: 1, most: 1_000_000 } ),
		wholeNumber( query, 'limit', { usual: 50, least: 1, most: 100 } ),
	];
	const items = all.slice( ( page - 1 ) * limit, page * limit );
	return done( {
		suppressions: items.map( viewOf ),
		total: all.length,
		page,
		limit,
		hasMore: page * limit < all.length,
		sortBy: 'suppressedAt',
		sortOrder: 'desc',
	} );
};

export const getSuppression = ( call: Call ): Reply => done( { suppression: viewOf( named( call ) ) } );

export const liftSuppression = ( call: Call ): Reply => {
	const { email } = named( call );
	call.mock.engine.execute( { type: 'LiftSuppression', email } );
	return done( { removed: true, removedLocalBounce: true, removedSesRegions: [] } );
};

const named = ( { mock, params }: Call ): Suppression => {
	const suppression = mock.engine.state().audience.suppressions.get( normalEmail( params.email ?? '' ) );
	if ( ! suppression ) {
		throw notFound( 'Suppression' );
	}
	return suppression;
};

const viewOf = ( { email, reason, suppressedAt }: Suppression ) => ( { email, status: reason, reason, suppressedAt, source: 'local' } );
