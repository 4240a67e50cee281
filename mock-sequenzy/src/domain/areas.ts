import { audienceArea } from './audience/area.ts';
import { catalogueArea } from './catalogue.ts';
import { connectionsArea } from './connection/area.ts';
import { customEventsArea } from './custom-events.ts';
import { directoryArea } from './directory.ts';
import { inboxArea } from './inbox.ts';
import { intakeArea } from './intake.ts';
import { refusalsArea } from './refusals.ts';
import { sequencesArea } from './sequences/area.ts';
import { syncRulesArea } from './sync-rules.ts';
import { waitlistArea } from './waitlist.ts';

/** What stands above the companies: who they are, and which store belongs to which. */
export const workspaceAreas = {
	directory: directoryArea,
	connections: connectionsArea,
	refusals: refusalsArea,
};

/** What each company has for itself. A new area is its file and its line here. */
export const companyAreas = {
	intake: intakeArea,
	catalogue: catalogueArea,
	waitlist: waitlistArea,
	audience: audienceArea,
	customEvents: customEventsArea,
	syncRules: syncRulesArea,
	sequences: sequencesArea,
	inbox: inboxArea,
};
