import type { ChangeCompanyRequest, ChangeTrackingSettingsRequest, CreateCompanyRequest } from 'sequenzy-contract';
import { commandsOfCompany } from '../../domain/first-company.ts';
import type { Call, Reply } from '../call.ts';
import { inCompany, type Mock } from '../mock.ts';
import { done, keyOf } from './answers.ts';
import { invalid, notFound, PublicError } from './errors.ts';
import { companiesBehind } from './key-behind.ts';

export const listCompanies = ( call: Call ): Reply => done( { companies: companiesBehind( call.mock, keyOf( call ) ) } );

export const getCompany = ( call: Call ): Reply => done( { company: viewOf( named( call ) ) } );

export const createCompany = ( call: Call ): Reply => {
	const { mock, body } = call;
	const { owner } = keyOf( call );
	if ( owner.kind === 'company' ) {
		throw new PublicError(
			403,
			{
				shape: 'E3',
				code: 'COMPANY_CREATE_REQUIRES_PERSONAL_KEY',
				message: 'Creating a company needs a personal API key; this key belongs to one company.',
			},
			'COMPANY_CREATE_REQUIRES_PERSONAL_KEY'
		);
	}
	const { name } = body as CreateCompanyRequest;
	const id = mock.secrets.id( 'comp' );
	const { engine } = mock.server;
	const person = engine.workspace().directory.people.get( owner.personId ) ?? { id: owner.personId, name: owner.personId };
	engine.transaction( () =>
		[ ...commandsOfCompany( id, name.trim() ), { type: 'AddMember', companyId: id, person, role: 'owner' } as const ].forEach(
			( command ) => engine.of( id ).execute( command )
		)
	);
	return done( { company: viewOf( inCompany( mock.server, id ) ) } );
};

export const changeCompany = ( call: Call ): Reply => {
	const mock = named( call );
	const { name, defaultSubscriberListIds } = call.body as ChangeCompanyRequest;
	const unknown = ( defaultSubscriberListIds ?? [] ).find( ( id ) => ! mock.engine.state().audience.lists.has( id ) );
	if ( unknown !== undefined ) {
		throw invalid( `List not found: ${ unknown }` );
	}
	mock.engine.transaction( () => {
		if ( name !== undefined ) {
			mock.engine.execute( { type: 'RenameCompany', companyId: mock.companyId, name: name.trim() } );
		}
		if ( defaultSubscriberListIds !== undefined ) {
			mock.engine.execute( { type: 'ChangeAudienceSettings', changes: { defaultListIds: defaultSubscriberListIds } } );
		}
	} );
	return done( { company: viewOf( mock ) } );
};

export const getTrackingSettings = ( { mock }: Call ): Reply => done( settingsOf( mock ) );

export const changeTrackingSettings = ( { mock, body }: Call ): Reply => {
	const { doubleOptInEnabled, defaultAttributionWindowHours } = body as ChangeTrackingSettingsRequest;
	mock.engine.execute( {
		type: 'ChangeAudienceSettings',
		changes: {
			...( doubleOptInEnabled !== undefined && { doubleOptIn: doubleOptInEnabled } ),
			...( defaultAttributionWindowHours !== undefined && { attributionWindowHours: defaultAttributionWindowHours } ),
		},
	} );
	return done( settingsOf( mock ) );
};

const settingsOf = ( mock: Mock ) => {
	const { doubleOptIn, attributionWindowHours } = mock.engine.state().audience.settings;
	return {
		tracking: { opens: false, clicks: false, defaultAttributionWindowHours: attributionWindowHours },
		consent: { doubleOptInEnabled: doubleOptIn },
		defaultAttributionWindowHours: attributionWindowHours,
	};
};

/** The company of the address; a key never sees one that it does not open. */
const named = ( call: Call ): Mock => {
	const { mock, params } = call;
	const id = params.companyId ?? '';
	if ( ! companiesBehind( mock, keyOf( call ) ).some( ( company ) => company.id === id ) ) {
		throw notFound( 'Company' );
	}
	return inCompany( mock.server, id );
};

const viewOf = ( { companyId, engine }: Mock ) => {
	const { audience, workspace } = engine.state();
	return {
		id: companyId,
		name: workspace.directory.companies.get( companyId )?.name ?? companyId,
		defaultSubscriberListIds: audience.settings.defaultListIds,
		subscriberCount: audience.byId.size,
	};
};
