import type { Route } from './call.ts';
import { accountRoutes } from './public/routes/account.ts';
import { audienceRoutes } from './public/routes/audience.ts';
import { automationRoutes } from './public/routes/automation.ts';
import { commerceRoutes } from './public/routes/commerce.ts';
import { integrationRoutes } from './public/routes/integrations.ts';
import { outboundRoutes } from './public/routes/outbound.ts';

/** What a WooCommerce integration touches of the vendor's public API. Scopes that the vendor does not name are our assumption. */
export const publicRoutes: readonly Route[] = [
	...accountRoutes,
	...integrationRoutes,
	...commerceRoutes,
	...audienceRoutes,
	...automationRoutes,
	...outboundRoutes,
];
