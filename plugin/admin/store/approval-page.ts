import type { AdminConnection } from 'sequenzy-woocommerce/admin';

/** Where a person approves; null when there is no such page now, or its address is none that a browser should follow. */
export function approvalPage( { authorizeUrl }: AdminConnection ): string | null {
	return authorizeUrl !== null && /^https?:\/\//i.test( authorizeUrl ) ? authorizeUrl : null;
}
