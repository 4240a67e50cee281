import { activityArea } from './activity.ts';
import { apiProductsArea } from './api-products.ts';
import { audienceArea } from './audience/area.ts';
import { cartsArea } from './carts/area.ts';
import { catalogueArea } from './catalogue.ts';
import { connectionsArea } from './connection/area.ts';
import { customersArea } from './customers.ts';
import { customEventsArea } from './custom-events.ts';
import { directoryArea } from './directory.ts';
import { inboxArea } from './inbox.ts';
import { intakeArea } from './intake.ts';
import { ordersArea } from './orders/area.ts';
import { apiKeysArea } from './keys/api-keys.ts';
import { refusalsArea } from './refusals.ts';
import { replenishmentArea } from './replenishment/area.ts';
import { sequencesArea } from './sequences/area.ts';
import { subscriberImportsArea } from './subscriber-imports.ts';
import { sessionsArea } from './sessions.ts';
import { statedTotalsArea } from './stated-totals.ts';
import { syncRunsArea } from './sync-runs/area.ts';
import { syncRulesArea } from './sync-rules.ts';
import { syncSwitchArea } from './sync-switch.ts';
import { waitlistArea } from './waitlist.ts';
import { webTrackingKeysArea } from './web-tracking-keys.ts';
import { webhooksArea } from './webhooks/area.ts';

/** What stands above the companies: who they are, and which store belongs to which. */
export const workspaceAreas = {
	directory: directoryArea,
	connections: connectionsArea,
	apiKeys: apiKeysArea,
	sessions: sessionsArea,
	refusals: refusalsArea,
};

/** What each company has for itself. A new area is its file and its line here. */
export const companyAreas = {
	intake: intakeArea,
	activity: activityArea,
	catalogue: catalogueArea,
	apiProducts: apiProductsArea,
	customers: customersArea,
	orders: ordersArea,
	statedTotals: statedTotalsArea,
	carts: cartsArea,
	replenishment: replenishmentArea,
	syncRuns: syncRunsArea,
	syncSwitch: syncSwitchArea,
	waitlist: waitlistArea,
	audience: audienceArea,
	customEvents: customEventsArea,
	syncRules: syncRulesArea,
	sequences: sequencesArea,
	inbox: inboxArea,
	imports: subscriberImportsArea,
	webhooks: webhooksArea,
	webTrackingKeys: webTrackingKeysArea,
};
