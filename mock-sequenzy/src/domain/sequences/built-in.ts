import { backInStockLetter, cartLetter, checkoutLetter, replenishmentLetter } from '../letters/built-in.ts';
import type { EmailContent } from '../letters/content.ts';
import { defaultsFor, type SequenceDesign, type StopCondition } from './sequence.ts';

const hourMs = 3_600_000;

/** One mail, some time after one event. */
const oneMail = ( name: string, eventName: string, content: EmailContent, delayMs: number ): SequenceDesign => {
	const trigger = { type: 'event_received', eventName, propertyFilters: [] } as const;
	return {
		name,
		description: null,
		labels: [],
		trigger,
		enrollmentFieldPath: null,
		...defaultsFor( trigger ),
		steps: [ { nodeId: 'step_1', wait: { kind: 'duration', delayMs }, action: { kind: 'email', content } } ],
	};
};

const stopsWithTheOrder: StopCondition = { type: 'event_received', value: 'ecommerce.order_placed', matchConfig: null };

export const backInStockSequenceId = 'seq_back_in_stock';

export const backInStockSequence = oneMail( 'Back in stock', 'ecommerce.back_in_stock', backInStockLetter, 0 );

export const replenishmentSequence = oneMail( 'Time to reorder', 'ecommerce.replenishment_due', replenishmentLetter, 0 );

/** Reference 4.5: starts on the checkout with a delay and stops on the order. */
export const abandonedCheckoutSequence: SequenceDesign = {
	...oneMail( 'Abandoned checkout', 'ecommerce.checkout_started', checkoutLetter, hourMs ),
	stopCondition: stopsWithTheOrder,
};

export const abandonedCartSequence: SequenceDesign = {
	...oneMail( 'Abandoned cart', 'ecommerce.cart_started', cartLetter, 4 * hourMs ),
	stopCondition: stopsWithTheOrder,
};
