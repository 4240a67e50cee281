import { companyNamed } from '../domain/directory.ts';
import type { Seen } from './visit.ts';

/** Whose dashboard this is, and who looks at it; with several companies, a choice. */
export const Account = ( { mock }: { mock: Seen } ) => {
	const companies = mock.viewer?.companies ?? [];
	return (
		<div className="account">
			{ companies.length < 2 ? (
				<p className="company">{ companyNamed( mock.engine.workspace().directory, mock.companyId ).name }</p>
			) : (
				<form className="company" method="get">
					<label htmlFor="company">Company</label>
					<select id="company" name="company">
						{ companies.map( ( { companyId, name } ) => (
							<option key={ companyId } value={ companyId } selected={ companyId === mock.companyId }>
								{ name }
							</option>
						) ) }
					</select>
					<button className="small">Switch</button>
				</form>
			) }
			{ mock.viewer && (
				<form className="viewer" method="post" action="/sign-out">
					<span>
						{ mock.viewer.person.name }, { mock.viewer.role }
					</span>
					<button className="small">Sign out</button>
				</form>
			) }
		</div>
	);
};
