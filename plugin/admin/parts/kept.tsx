import type { AdminConnection } from 'sequenzy-woocommerce/admin';
import { pageLocale } from '../time/page-locale.ts';
import { keptWords } from './outbox-words.ts';

/** While the store may not send: what waits here is not lost. Nothing when nothing waits. */
export function Kept( { connection: { outbox } }: { readonly connection: AdminConnection } ) {
	return outbox.paused > 0 ? <p>{ keptWords( outbox.paused, pageLocale() ) }</p> : null;
}
