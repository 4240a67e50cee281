/** The admin client of sequenzy-woocommerce: the plugin's own REST routes, for screens in wp-admin. */
export { createAdminClient, type AdminClient, type CallOptions } from './admin/create-admin-client.ts';
export { AdminError, isAdminError, type AdminErrorKind } from './admin/admin-error.ts';
export type { ApiFetch, ApiRequest } from './admin/api-fetch.ts';
export type { AdminConnection, ConnectionState } from './wire.ts';
