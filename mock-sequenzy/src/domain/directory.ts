import { type Area, untouched } from './area.ts';
import { mayApprove, type Person, type Role } from './people.ts';

export type CompanyRecord = { companyId: string; name: string; members: Map< string, Role > };

/**
 * Companies side by side, and the people in them. A person may have another role in each.
 *
 * company: (none) → CompanyCreated → known; made again → CompanyRefused COMPANY_KNOWN
 * membership: (none) → MemberJoined → MemberJoined with another role (the last one counts)
 */
export type Directory = { companies: Map< string, CompanyRecord >; people: Map< string, Person > };

export type DirectoryCommand =
	| { type: 'CreateCompany'; companyId: string; name: string }
	| { type: 'RenameCompany'; companyId: string; name: string }
	| { type: 'AddMember'; companyId: string; person: Person; role: Role };

export type DirectoryFact =
	| { type: 'CompanyCreated'; companyId: string; name: string }
	| { type: 'CompanyRefused'; companyId: string; reason: 'COMPANY_KNOWN' | 'COMPANY_UNKNOWN' }
	| { type: 'CompanyRenamed'; companyId: string; name: string }
	| { type: 'MemberJoined'; companyId: string; person: Person; role: Role };

const refuse = ( companyId: string, reason: Extract< DirectoryFact, { reason: string } >[ 'reason' ] ): DirectoryFact[] => [
	{ type: 'CompanyRefused', companyId, reason },
];

export const directoryArea: Area< Directory, DirectoryCommand, DirectoryFact > = {
	start: () => ( { companies: new Map(), people: new Map() } ),
	decide: {
		CreateCompany: ( state, { companyId, name } ) =>
			state.companies.has( companyId ) ? refuse( companyId, 'COMPANY_KNOWN' ) : [ { type: 'CompanyCreated', companyId, name } ],
		RenameCompany: ( state, { companyId, name } ) =>
			state.companies.has( companyId ) ? [ { type: 'CompanyRenamed', companyId, name } ] : refuse( companyId, 'COMPANY_UNKNOWN' ),
		AddMember: ( state, { companyId, person, role } ) =>
			state.companies.has( companyId )
				? [ { type: 'MemberJoined', companyId, person, role } ]
				: refuse( companyId, 'COMPANY_UNKNOWN' ),
	},
	evolve: {
		CompanyCreated: ( state, { companyId, name } ) => state.companies.set( companyId, { companyId, name, members: new Map() } ),
		CompanyRenamed: ( state, { companyId, name } ) => {
			const company = state.companies.get( companyId );
			return company && state.companies.set( companyId, { ...company, name } );
		},
		CompanyRefused: untouched,
		MemberJoined: ( state, { companyId, person, role } ) => {
			state.people.set( person.id, person );
			state.companies.get( companyId )?.members.set( person.id, role );
		},
	},
};

export const companyNamed = ( state: Directory, companyId: string ): { id: string; name: string } => ( {
	id: companyId,
	name: state.companies.get( companyId )?.name ?? companyId,
} );

export const companiesOf = ( state: Directory, personId: string ): Array< CompanyRecord & { role: Role } > =>
	[ ...state.companies.values() ].flatMap( ( company ) => {
		const role = company.members.get( personId );
		return role === undefined ? [] : [ { ...company, role } ];
	} );

/** Whether this person may answer for this company. */
export const isManager = ( state: Directory, companyId: string, personId: string ): boolean => {
	const role = state.companies.get( companyId )?.members.get( personId );
	return role !== undefined && mayApprove( role );
};
