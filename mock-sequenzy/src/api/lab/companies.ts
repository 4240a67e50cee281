import { commandsOfCompany } from '../../domain/first-company.ts';
import type { Person, Role } from '../../domain/people.ts';
import { ApiError } from '../api-error.ts';
import type { Call, Reply } from '../call.ts';
import { inCompany } from '../mock.ts';
import { ok } from './ok.ts';

export const getCompanies = ( { mock }: Call ): Reply => {
	const { directory, connections } = mock.engine.workspace();
	return ok( {
		companies: [ ...directory.companies.values() ].map( ( { companyId, name, members } ) => ( {
			id: companyId,
			name,
			members: Object.fromEntries( members ),
			stores: [ ...connections.integrations.values() ]
				.filter( ( store ) => store.companyId === companyId )
				.map( ( { storeUrl } ) => storeUrl ),
			clock: mock.server.clocks.of( companyId ) === mock.server.clocks.shared ? 'shared' : 'own',
		} ) ),
	} );
};

/** For the next test of the same company: nothing of its own is left, and its neighbours notice nothing. */
export const resetCompany = ( { mock, params }: Call ): Reply => {
	const id = params.id ?? '';
	const company = mock.engine.workspace().directory.companies.get( id );
	if ( ! company ) {
		throw new ApiError( { code: 'NOT_FOUND', description: `There is no company ${ id }.` } );
	}
	const { people } = mock.engine.workspace().directory;
	const members = [ ...company.members ].map( ( [ personId, role ] ) => ( {
		id: personId,
		name: people.get( personId )?.name ?? personId,
		role,
	} ) );
	mock.server.engine.resetCompany( id, commandsOfCompany( id, company.name, members ) );
	return ok( { status: 'reset', id } );
};

/** A company for a parallel test: its own clock, its own people when they are named, and nothing of its neighbours. */
export const createCompany = ( { mock, body }: Call ): Reply => {
	const {
		name = 'Test company',
		id = mock.secrets.id( 'comp' ),
		people,
	} = body as { name?: string; id?: string; people?: Array< Person & { role: Role } > };
	if ( mock.engine.workspace().directory.companies.has( id ) ) {
		throw new ApiError( { code: 'VALIDATION_FAILED', description: `There is a company ${ id } already.` } );
	}
	const { engine, clocks } = mock.server;
	clocks.giveOwn( id );
	engine.transaction( () => commandsOfCompany( id, name, people ).forEach( ( command ) => engine.of( id ).execute( command ) ) );
	return { status: 201, body: { id, name, clock: { now: inCompany( mock.server, id ).clock.now(), mode: clocks.of( id ).mode() } } };
};
