import type {
	Cart,
	CatalogueProduct,
	ConnectedStore,
	Enrollment,
	Fault,
	Mail,
	MockEvent,
	Order,
	Profile,
	Reminder,
	Revenue,
	SyncRun,
	WaitlistEntry,
	Why,
} from './sequenzy-records.ts';

/** Sequenzy as a story sees it: what it knows, what it did and why it did not (the control API of the mock and its public API). */
export interface Sequenzy {
	readonly events: ( query: { name?: string; email?: string } ) => Promise< MockEvent[] >;
	readonly mails: ( to: string ) => Promise< Mail[] >;
	readonly waitlist: ( email: string ) => Promise< WaitlistEntry[] >;
	readonly products: () => Promise< CatalogueProduct[] >;
	readonly orders: ( email: string ) => Promise< Order[] >;
	readonly carts: ( email: string ) => Promise< Cart[] >;
	readonly revenue: ( email: string ) => Promise< Revenue >;
	readonly reminders: () => Promise< Reminder[] >;
	readonly enrollments: () => Promise< Enrollment[] >;
	readonly profile: ( email: string ) => Promise< Profile >;
	readonly syncRuns: () => Promise< SyncRun[] >;
	/** The connections, ended ones included. */
	readonly stores: () => Promise< ConnectedStore[] >;
	/** Each refusal and each non-event about this text, newest first. */
	readonly why: ( text: string ) => Promise< Why[] >;
	/** The titles of the newest facts, newest first. */
	readonly facts: () => Promise< string[] >;
	readonly remind: ( productId: string, days: number, matchOn: 'product' | 'variant' ) => Promise< void >;
	/** A live sequence of one mail, as a person would make it with the public API. */
	readonly createSequence: ( design: { name: string; eventName: string; subject: string; delayDays?: number } ) => Promise< void >;
	readonly setFaults: ( faults: readonly Fault[] ) => Promise< void >;
	readonly advance: ( by: string ) => Promise< void >;
	readonly reset: () => Promise< void >;
	/** A call of the public API (`/api/v1/…`) with a person's key. */
	readonly api: < T >( method: string, path: string, body?: unknown ) => Promise< T >;
	/** A call of the laboratory (`/_mock/…`). */
	readonly control: < T >( method: string, path: string, body?: unknown ) => Promise< T >;
}

const noRevenue: Revenue = { ordersCount: 0, totalSpent: 0, ltv: 0, aov: 0 };

export function createSequenzy( mockUrl: string ): Sequenzy {
	const caller =
		( base: string, headers: Readonly< Record< string, string > > ) =>
		async < T >( method: string, path: string, body?: unknown ): Promise< T > => {
			const response = await fetch( `${ mockUrl }/${ base }/${ path }`, {
				method,
				headers: { ...headers, ...( body !== undefined && { 'content-type': 'application/json' } ) },
				...( body !== undefined && { body: JSON.stringify( body ) } ),
			} );
			if ( ! response.ok ) {
				throw new Error( `Sequenzy answered ${ response.status } to ${ method } /${ base }/${ path }: ${ await response.text() }` );
			}
			return ( await response.json() ) as T;
		};
	const control = caller( '_mock', {} );
	const api = caller( 'api/v1', { authorization: 'Bearer seq_user_test' } );
	const of = ( email: string ) => new URLSearchParams( { email } );
	return {
		events: async ( query ) => ( await control< { events: MockEvent[] } >( 'GET', `events?${ new URLSearchParams( query ) }` ) ).events,
		mails: async ( to ) => ( await control< { mails: Mail[] } >( 'GET', `inbox?${ new URLSearchParams( { to } ) }` ) ).mails,
		waitlist: async ( email ) =>
			( await control< { entries: WaitlistEntry[] } >( 'GET', 'waitlist' ) ).entries.filter( ( entry ) => entry.email === email ),
		products: async () => ( await control< { products: CatalogueProduct[] } >( 'GET', 'products' ) ).products,
		orders: async ( email ) => ( await control< { orders: Order[] } >( 'GET', `orders?${ of( email ) }` ) ).orders,
		carts: async ( email ) => ( await control< { carts: Cart[] } >( 'GET', `carts?${ of( email ) }` ) ).carts,
		revenue: async ( email ) => ( await control< { main: Revenue | null } >( 'GET', `revenue?${ of( email ) }` ) ).main ?? noRevenue,
		reminders: async () => ( await control< { reminders: Reminder[] } >( 'GET', 'replenishment' ) ).reminders,
		enrollments: async () => ( await control< { enrollments: Enrollment[] } >( 'GET', 'sequences' ) ).enrollments,
		profile: ( email ) => api( 'GET', `subscribers/${ encodeURIComponent( email ) }` ),
		syncRuns: async () => ( await control< { runs: SyncRun[] } >( 'GET', 'sync-runs' ) ).runs,
		stores: async () => ( await control< { integrations: ConnectedStore[] } >( 'GET', 'state' ) ).integrations,
		why: async ( text ) => ( await control< { why: Why[] } >( 'GET', `why?${ new URLSearchParams( { text } ) }` ) ).why,
		facts: async () =>
			( await control< { facts: { at: string; fact: { type: string } }[] } >( 'GET', 'facts?limit=25' ) ).facts.map(
				( { at, fact } ) => `${ at } ${ fact.type }`
			),
		remind: async ( productId, days, matchOn ) => {
			await control( 'PUT', `products/${ productId }/replenishment`, { enabled: true, days, matchOn } );
		},
		createSequence: async ( { name, eventName, subject, delayDays = 0 } ) => {
			const { sequence } = await api< { sequence: { id: string } } >( 'POST', 'sequences', {
				name,
				trigger: 'event_received',
				eventName,
				steps: [ { subject, html: `<p>${ subject }</p>`, delay: { days: delayDays } } ],
			} );
			await api( 'POST', `sequences/${ sequence.id }/enable`, {} );
		},
		setFaults: async ( faults ) => {
			await control( 'PUT', 'faults', { faults } );
		},
		advance: async ( by ) => {
			await control( 'POST', 'clock/advance', { by } );
		},
		reset: async () => {
			await control( 'POST', 'reset', {} );
		},
		api,
		control,
	};
}
