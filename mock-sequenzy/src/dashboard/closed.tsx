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
} as const;

/** Why a page is not shown. */
export const closedPage = ( reason: keyof typeof texts ): Shown => {
	const [ title, text ] = texts[ reason ];
	return card(
		title,
		<>
			<h1>{ title }</h1>
			<p>{ text }</p>
		</>,
		403
	);
};
