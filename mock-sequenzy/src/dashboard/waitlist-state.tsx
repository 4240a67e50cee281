import type { Company } from '../domain/company.ts';
import type { Enrollment } from '../domain/sequences/enrollment.ts';
import { sequenceReasons } from '../domain/sequences/reasons.ts';
import type { WaitlistEntry } from '../domain/waitlist-state.ts';
import { Badge, type Tone } from './parts.tsx';
import { exactly } from './time.tsx';

const states: Record< WaitlistEntry[ 'state' ], readonly [ Tone, string ] > = {
	active: [ 'wait', 'Waiting' ],
	notified: [ 'good', 'Notified' ],
	out_of_stock_signalled: [ 'off', 'Sold out again' ],
	purchased: [ 'good', 'Bought' ],
	cancelled: [ 'off', 'Cancelled' ],
};

const waits: Record< NonNullable< WaitlistEntry[ 'waitsBecause' ] >, string > = {
	PRODUCT_UNKNOWN: 'The store has not sent this product yet.',
	PRODUCT_DELETED: 'The product was deleted in the store.',
	NOT_PUBLISHED: 'The product is not published.',
	ON_BACKORDER: 'On backorder does not count as in stock.',
	OUT_OF_STOCK: 'Sold out.',
	IN_STOCK_WHEN_ASKED: 'It was in stock when the shopper asked; the next report decides.',
};

/** How an entry stands, and what became of its mail. */
export const WaitlistState = ( { company, entry }: { company: Company; entry: WaitlistEntry } ) => {
	const [ tone, label ] = states[ entry.state ];
	const isWaiting = entry.state === 'active' || entry.state === 'cancelled';
	return (
		<>
			<Badge tone={ tone }>{ label }</Badge>{ ' ' }
			<span className="quiet">
				{ isWaiting ? entry.waitsBecause && waits[ entry.waitsBecause ] : mailState( lastRun( company, entry ) ) }
			</span>
		</>
	);
};

const lastRun = ( { sequences, audience }: Company, { entryId, email }: WaitlistEntry ): Enrollment | undefined => {
	const runs = [ ...( sequences.bySubscriber.get( audience.idsByEmail.get( email ) ?? '' ) ?? [] ) ];
	return runs.flatMap( ( id ) => sequences.enrollments.get( id ) ?? [] ).findLast( ( run ) => run.entryId === entryId );
};

const mailState = ( run: Enrollment | undefined ): string => {
	if ( ! run ) {
		return 'No sequence was started.';
	}
	if ( run.state === 'finished' ) {
		return 'Mail sent.';
	}
	return run.state === 'waiting'
		? `Mail due ${ exactly( run.dueAt ) }.`
		: `No mail: ${ sequenceReasons[ run.stopReason ?? 'EVENT_GONE' ].sentence }`;
};
