import { card } from './layout.tsx';
import type { Shown } from './visit.ts';

const texts = {
	foreign_name: [
		'Open this page by its own address',
		'The mock was called under a name that is not its own. Use http://127.0.0.1 or http://localhost with its port.',
	],
	another_site: [ 'This was sent from another site', 'Nothing was done. Open the page here and try again.' ],
	beyond_loopback: [
		'The dashboard is closed here',
		'This mock listens on an address that others can reach, and its dashboard has no password: anybody could approve stores, read mails and move the clock. Start it on 127.0.0.1, or with --lab when you trust everybody in this network.',
	],
	another_company: [
		'This company is not yours',
		'You are not a member of it, or it does not exist. Open the dashboard without it, or sign in as somebody who belongs to it.',
	],
	members_look: [
		'Members cannot do this',
		'Nothing was done. What this company shares with a store takes an owner or an admin; ask one of them, or sign in as one.',
	],
} as const;

/** Why a page is not shown. */
export const closedPage = ( reason: keyof typeof texts ): Shown => {
	const [ title, text ] = texts[ reason ];
	return card(
		title,
		<>
			<h1>{ title }</h1>
			<p>{ text }</p>
			{ ( reason === 'another_company' || reason === 'members_look' ) && (
				<p className="buttons">
					<a className="button" href="/dashboard/integrations">
						Open the dashboard
					</a>
					<a className="button" href="/sign-in">
						Sign in as somebody else
					</a>
				</p>
			) }
		</>,
		403
	);
};
