import { activityPage } from './activity.tsx';
import { approvePage, decideOnPage } from './approve.tsx';
import { eventsPage } from './events.tsx';
import { inboxPage, mailPage } from './inbox.tsx';
import { installPage } from './install.tsx';
import { disconnectOnPage, integrationsPage, setStockRulesOnPage, syncOnPage } from './integrations.tsx';
import { apiPage, openApiFile } from './lab/api.tsx';
import * as clock from './lab/clock.tsx';
import * as faults from './lab/faults.tsx';
import { entryPart, journalFile } from './lab/journal-part.tsx';
import { entryPage } from './lab/journal-entry.tsx';
import { journalPage } from './lab/journal.tsx';
import * as snapshots from './lab/snapshots.tsx';
import { whyPage } from './lab/why.tsx';
import { confirmOnPage, confirmPage, unsubscribeOnPage, unsubscribePage } from './letters.tsx';
import { pageScript } from './page-script.ts';
import { productsPage, replenishOnPage } from './products.tsx';
import { profilePage } from './profile.tsx';
import { sequencePage, sequencesPage } from './sequences.tsx';
import { signInOnPage, signInPage, signOutOnPage } from './sign-in.tsx';
import { styles } from './styles.ts';
import { subscribersPage } from './subscribers.tsx';
import type { Shown, Visit } from './visit.ts';
import { deleteOnPage, waitlistPage } from './waitlist.tsx';

export type Page = {
	method: 'get' | 'post';
	path: string;
	show: ( visit: Visit ) => Shown;
	/** A page that leaves facts behind although it is only opened. */
	changes?: true;
	/** Without it: whoever is signed in. */
	isFor?: 'everybody' | 'managers';
};

const home = (): Shown => ( { location: '/dashboard/integrations' } );

export const pages: readonly Page[] = [
	{ method: 'get', path: '/', show: home, isFor: 'everybody' },
	{ method: 'get', path: '/dashboard', show: home },
	{ method: 'get', path: '/dashboard/integrations', show: integrationsPage },
	{ method: 'get', path: '/dashboard/integrations/woocommerce/install', show: installPage },
	{ method: 'post', path: '/dashboard/integrations/{id}/sync', show: syncOnPage, isFor: 'managers' },
	{ method: 'post', path: '/dashboard/integrations/{id}/stock-rules', show: setStockRulesOnPage, isFor: 'managers' },
	{ method: 'post', path: '/dashboard/integrations/{id}/disconnect', show: disconnectOnPage, isFor: 'managers' },
	{ method: 'get', path: '/dashboard/waitlist', show: waitlistPage },
	{ method: 'post', path: '/dashboard/waitlist/{id}/delete', show: deleteOnPage },
	{ method: 'get', path: '/dashboard/events', show: eventsPage },
	{ method: 'get', path: '/dashboard/inbox', show: inboxPage },
	{ method: 'get', path: '/dashboard/inbox/{id}', show: mailPage },
	{ method: 'get', path: '/dashboard/subscribers', show: subscribersPage },
	{ method: 'get', path: '/dashboard/subscribers/{id}', show: profilePage },
	{ method: 'get', path: '/dashboard/sequences', show: sequencesPage },
	{ method: 'get', path: '/dashboard/sequences/{id}', show: sequencePage },
	{ method: 'get', path: '/dashboard/products', show: productsPage },
	{ method: 'post', path: '/dashboard/products/replenishment', show: replenishOnPage },
	{ method: 'get', path: '/dashboard/activity', show: activityPage },
	{ method: 'get', path: '/dashboard/lab/clock', show: clock.clockPage },
	{ method: 'post', path: '/dashboard/lab/clock/advance', show: clock.advanceOnPage },
	{ method: 'post', path: '/dashboard/lab/clock/set', show: clock.setOnPage },
	{ method: 'post', path: '/dashboard/lab/clock/mode', show: clock.setModeOnPage },
	{ method: 'get', path: '/dashboard/lab/faults', show: faults.faultsPage },
	{ method: 'post', path: '/dashboard/lab/faults/add', show: faults.addFaultOnPage },
	{ method: 'post', path: '/dashboard/lab/faults/remove', show: faults.removeFaultOnPage },
	{ method: 'post', path: '/dashboard/lab/faults/clear', show: faults.clearFaultsOnPage },
	{ method: 'get', path: '/dashboard/lab/journal', show: journalPage },
	{ method: 'get', path: '/dashboard/lab/journal/file', show: journalFile },
	{ method: 'get', path: '/dashboard/lab/journal/{id}', show: entryPage },
	{ method: 'get', path: '/dashboard/lab/journal/{id}/part', show: entryPart },
	{ method: 'get', path: '/dashboard/lab/snapshots', show: snapshots.snapshotsPage },
	{ method: 'get', path: '/dashboard/lab/snapshots/file', show: snapshots.snapshotFile },
	{ method: 'post', path: '/dashboard/lab/snapshots/save', show: snapshots.saveOnPage },
	{ method: 'post', path: '/dashboard/lab/snapshots/restore', show: snapshots.restoreOnPage },
	{ method: 'post', path: '/dashboard/lab/snapshots/delete', show: snapshots.deleteSnapshotOnPage },
	{ method: 'post', path: '/dashboard/lab/snapshots/seed', show: snapshots.seedOnPage },
	{ method: 'post', path: '/dashboard/lab/snapshots/reset', show: snapshots.resetOnPage },
	{ method: 'get', path: '/dashboard/lab/why', show: whyPage },
	{ method: 'get', path: '/dashboard/lab/api', show: apiPage },
	{ method: 'get', path: '/openapi.json', show: openApiFile, isFor: 'everybody' },
	{ method: 'get', path: '/unsubscribe/{mailId}', show: unsubscribePage, isFor: 'everybody' },
	{ method: 'post', path: '/unsubscribe/{mailId}', show: unsubscribeOnPage, isFor: 'everybody' },
	{ method: 'get', path: '/confirm/{mailId}', show: confirmPage, isFor: 'everybody' },
	{ method: 'post', path: '/confirm/{mailId}', show: confirmOnPage, isFor: 'everybody' },
	{ method: 'get', path: '/sign-in', show: signInPage, isFor: 'everybody' },
	{ method: 'post', path: '/sign-in', show: signInOnPage, isFor: 'everybody' },
	{ method: 'post', path: '/sign-out', show: signOutOnPage, isFor: 'everybody' },
	{ method: 'get', path: '/setup/woocommerce', show: approvePage, changes: true },
	{ method: 'post', path: '/setup/woocommerce', show: decideOnPage },
	{ method: 'get', path: '/assets/dashboard.css', show: () => ( { status: 200, type: 'css', text: styles } ), isFor: 'everybody' },
	{ method: 'get', path: '/assets/page.js', show: () => ( { status: 200, type: 'js', text: pageScript } ), isFor: 'everybody' },
];
