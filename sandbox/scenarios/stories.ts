import { backInStock } from './back-in-stock.ts';
import { backInStockVariation } from './back-in-stock-variation.ts';
import { cartRecovery } from './cart-recovery.ts';
import { cartRecoveryBlock } from './cart-recovery-block.ts';
import { connect } from './connect.ts';
import { disconnect } from './disconnect.ts';
import { initialSync } from './initial-sync.ts';
import { limitation } from './limitation.ts';
import { manualSync } from './manual-sync.ts';
import { outOfStockAgain } from './out-of-stock-again.ts';
import { outage } from './outage.ts';
import { profile } from './profile.ts';
import { reconnect } from './reconnect.ts';
import { replenishment } from './replenishment.ts';
import type { Story } from './story.ts';

/** All that `npm run scenario` can play, in the order of the vendor's page. */
export const stories: readonly Story[] = [
	connect,
	initialSync,
	manualSync,
	cartRecovery,
	cartRecoveryBlock,
	limitation,
	replenishment,
	backInStock,
	backInStockVariation,
	outOfStockAgain,
	profile,
	outage,
	reconnect,
	disconnect,
];
