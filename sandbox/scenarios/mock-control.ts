/** The part of the mock's control API (`/_mock/…`) that the stories use. */
export interface MockControl {
	readonly events: ( query: { name?: string; email?: string } ) => Promise< MockEvent[] >;
	readonly mails: ( to: string ) => Promise< Mail[] >;
	readonly waitlist: ( email: string ) => Promise< WaitlistEntry[] >;
	readonly products: () => Promise< CatalogueProduct[] >;
	readonly setFaults: ( faults: readonly Fault[] ) => Promise< void >;
}

export interface MockEvent {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly properties: Readonly< Record< string, unknown > >;
}

export interface Mail {
	readonly id: string;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
}

export interface WaitlistEntry {
	readonly id: string;
	readonly email: string;
	readonly state: string;
	readonly productId: string;
	readonly variantId: string;
}

export interface CatalogueProduct {
	/** The product's id in the store. */
	readonly id: string;
	readonly productUrl: string;
	readonly stockStatus: string;
	readonly variations: readonly { readonly id: string; readonly stockStatus: string }[];
}

export interface Fault {
	readonly route: string;
	readonly kind: 'down' | 'status';
	readonly status?: number;
}

export function createMockControl( mockUrl: string ): MockControl {
	const call = async < T >( method: string, path: string, body?: unknown ): Promise< T > => {
		const response = await fetch( `${ mockUrl }/_mock/${ path }`, {
			method,
			...( body !== undefined && { body: JSON.stringify( body ), headers: { 'content-type': 'application/json' } } ),
		} );
		if ( ! response.ok ) {
			throw new Error( `The mock answered ${ response.status } to ${ method } /_mock/${ path }: ${ await response.text() }` );
		}
		return ( await response.json() ) as T;
	};
	return {
		events: async ( query ) => ( await call< { events: MockEvent[] } >( 'GET', `events?${ new URLSearchParams( query ) }` ) ).events,
		mails: async ( to ) => ( await call< { mails: Mail[] } >( 'GET', `inbox?${ new URLSearchParams( { to } ) }` ) ).mails,
		waitlist: async ( email ) =>
			( await call< { entries: WaitlistEntry[] } >( 'GET', 'waitlist' ) ).entries.filter( ( entry ) => entry.email === email ),
		products: async () => ( await call< { products: CatalogueProduct[] } >( 'GET', 'products' ) ).products,
		setFaults: async ( faults ) => {
			await call( 'PUT', 'faults', { faults } );
		},
	};
}
