/** The admin client of sequenzy-woocommerce: the plugin's own REST routes, for screens in wp-admin. */
export { createAdminClient } from './admin/create-admin-client.ts';
export type { ActivityQuery, AdminClient, MovingInStart, Settings } from './admin/admin-client.ts';
export type { CallOptions } from './admin/ask.ts';
export { isUnderWay, type WatchOptions } from './admin/watch-sync.ts';
export { AdminError, isAdminError, type AdminErrorKind } from './admin/admin-error.ts';
export type { ApiFetch, ApiRequest } from './admin/api-fetch.ts';
export type {
	AdminActivity,
	AdminActivityDetails,
	AdminActivityRetry,
	AdminConnection,
	AdminDiagnostics,
	AdminMovingIn,
	AdminSettings,
	AdminSync,
	ConnectionState,
} from './wire.ts';
