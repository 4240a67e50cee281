import { firstCompanyId } from '../domain/first-company.ts';
import type { Command } from '../domain/facts.ts';
import type { ApiKey } from '../domain/keys/api-keys.ts';
import type { Preset } from '../domain/keys/scopes.ts';
import { hashOf } from '../secrets.ts';

/** Keys that the vendor's clients expect of a mock (reference 17), and the one that this mock is started with. They open nothing but a mock. */
export const firstKeys = ( ownKey: string ): readonly Command[] => {
	const create = ( keyId: string, key: string, owner: ApiKey[ 'owner' ], preset: Preset ): Command => ( {
		type: 'CreateApiKey',
		keyId,
		name: keyId === 'key_own' ? 'This mock' : key,
		owner,
		hash: hashOf( key ),
		prefix: key.slice( 0, 14 ),
		preset,
	} );
	const person = { kind: 'personal', personId: 'owner' } as const;
	const company = { kind: 'company', companyId: firstCompanyId } as const;
	return [
		create( 'key_user_test', 'seq_user_test', person, 'full_access' ),
		create( 'key_user_readonly', 'seq_user_readonly', person, 'read_only' ),
		create( 'key_live_test', 'seq_live_test', company, 'full_access' ),
		create( 'key_own', ownKey, company, 'full_access' ),
	];
};
