import { approvePage, decideOnPage } from './approve.tsx';
import { eventsPage } from './events.tsx';
import { inboxPage, mailPage } from './inbox.tsx';
import { disconnectOnPage, integrationsPage } from './integrations.tsx';
import { htmx } from './htmx.ts';
import { styles } from './styles.ts';
import type { Shown, Visit } from './visit.ts';
import { deleteOnPage, waitlistPage } from './waitlist.tsx';

export type Page = {
	method: 'get' | 'post';
	path: string;
	show: ( visit: Visit ) => Shown;
	/** A page that leaves facts behind although it is only opened. */
	changes?: true;
};

const home = (): Shown => ( { location: '/dashboard/integrations' } );

export const pages: readonly Page[] = [
	{ method: 'get', path: '/', show: home },
	{ method: 'get', path: '/dashboard', show: home },
	{ method: 'get', path: '/dashboard/integrations', show: integrationsPage },
	{ method: 'post', path: '/dashboard/integrations/{id}/disconnect', show: disconnectOnPage },
	{ method: 'get', path: '/dashboard/waitlist', show: waitlistPage },
	{ method: 'post', path: '/dashboard/waitlist/{id}/delete', show: deleteOnPage },
	{ method: 'get', path: '/dashboard/events', show: eventsPage },
	{ method: 'get', path: '/dashboard/inbox', show: inboxPage },
	{ method: 'get', path: '/dashboard/inbox/{id}', show: mailPage },
	{ method: 'get', path: '/setup/woocommerce', show: approvePage, changes: true },
	{ method: 'post', path: '/setup/woocommerce', show: decideOnPage },
	{ method: 'get', path: '/assets/dashboard.css', show: () => ( { status: 200, type: 'css', text: styles } ) },
	{ method: 'get', path: '/assets/htmx.js', show: () => ( { status: 200, type: 'js', text: htmx() } ) },
];
