import type { AdminConnection } from 'sequenzy-woocommerce/admin';

/** Every screen shows the connection as the store told it last. */
export interface ScreenProps {
	readonly connection: AdminConnection;
}
