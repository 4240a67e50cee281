import type { Company } from '../domain/company.ts';
import { ordersOf } from '../domain/orders/buyer.ts';
import { productKey, type Reminder } from '../domain/replenishment/state.ts';
import { commerceReasons } from '../domain/why-commerce.ts';
import { stockOf } from '../domain/stock.ts';
import { Item } from './item.tsx';
import { Badge, Panel, type Tone } from './parts.tsx';
import { Ahead, exactly } from './time.tsx';

const tones: Record< Reminder[ 'state' ], Tone > = { scheduled: 'wait', fired: 'good', skipped: 'off', cancelled: 'off' };

/** The reminders of one person; and for each product without one, why it has none. */
export const Reminders = ( { company, email, now }: { company: Company; email: string | null; now: string } ) => {
	const orders = email === null ? [] : ordersOf( company, email );
	const { replenishment, catalogue } = company;
	const reminders = orders
		.flatMap( ( { integrationId, orderId } ) => replenishment.idsByOrder.get( `${ integrationId }/${ orderId }` ) ?? [] )
		.flatMap( ( id ) => replenishment.byId.get( id ) ?? [] )
		.sort( ( a, b ) => b.dueAt.localeCompare( a.dueAt ) );
	const without = orders.flatMap( ( { integrationId, orderId, lines, placed } ) =>
		lines
			.filter( ( line ) => ! reminders.some( ( one ) => one.orderId === orderId && one.productId === line.productId ) )
			.map( ( line ) => ( {
				...line,
				integrationId,
				orderId,
				why: whyNone( company, { integrationId, ...line }, placed !== null ),
			} ) )
	);
	const itemOf = ( one: { integrationId: string; productId: string; variantId: string; title: string } ) => {
		const look = stockOf( catalogue, one );
		return {
			...one,
			title: look.productTitle ?? one.title,
			variantTitle: look.variantTitle,
			productUrl: look.productUrl,
			imageUrl: look.imageUrl,
		};
	};
	return (
		<Panel title="Replenishment reminders" aside={ <a href="/dashboard/products">Settings → Products</a> }>
			{ reminders.length + without.length === 0 && <p className="pad quiet">Nothing bought, so nothing to remind of.</p> }
			<ul className="rows">
				{ reminders.map( ( reminder ) => (
					<li key={ reminder.reminderId }>
						<span className="grow">
							<Item item={ itemOf( reminder ) }>
								<Badge tone={ tones[ reminder.state ] }>{ reminder.state }</Badge>{ ' ' }
								<span className="quiet">
									order { reminder.orderId }
									{ reminder.endedBecause && `: ${ endings[ reminder.endedBecause ].sentence }` }
								</span>
							</Item>
						</span>
						{ reminder.state === 'scheduled' ? (
							<Ahead at={ reminder.dueAt } now={ now } />
						) : (
							<time dateTime={ reminder.dueAt }>due { exactly( reminder.dueAt ).slice( 0, 10 ) }</time>
						) }
					</li>
				) ) }
				{ without.map( ( line ) => (
					<li key={ `${ line.orderId }-${ line.productId }-${ line.variantId }` }>
						<span className="grow">
							<Item item={ itemOf( line ) }>
								<Badge tone="off">no reminder</Badge>{ ' ' }
								<span className="quiet">
									order { line.orderId }: { line.why }
								</span>
							</Item>
						</span>
					</li>
				) ) }
			</ul>
		</Panel>
	);
};

const endings = { ...commerceReasons.ReminderSkipped, ...commerceReasons.ReminderCancelled };

const whyNone = ( { replenishment }: Company, item: { integrationId: string; productId: string }, isPlaced: boolean ): string => {
	if ( ! isPlaced ) {
		return 'The order has not reached a status that counts.';
	}
	const setting = replenishment.settings.get( productKey( item ) );
	return setting?.enabled
		? 'It was turned on after this purchase, or the reminder would have been due before it was known.'
		: 'Replenishment is off for this product.';
};
