import type { Caller } from './call.ts';
import { listingOf, type Fetched } from './listing.ts';
import type { Operation } from './operation.ts';
import type { CallOptions } from './send.ts';

type Route = Operation[ 'route' ];
type Query = Operation[ 'query' ];
/** The data: what stands under a key, or what a function finds. */
type Read = string | ( ( body: never ) => unknown );
/** A call of a resource's interface: its ids, then its body or query where it has one, then its options. */
type AnyCall = ( ...given: never[] ) => unknown;

/** What is sent, where that is not what is given. */
type Body = ( given: never ) => unknown;

/** What the tables in resources/ are written in. */
export type Routes = ReturnType< typeof routesOf >;

/**
 * What a row's call takes and answers stands in the interface of its resource; which route it asks, and with what, is held to the contract
 * by tests/server/routes.unit.spec.ts.
 */
export function routesOf( { call, newId }: Caller ) {
	const row = < F extends AnyCall >(
		route: Route,
		ask: ( operation: Operation, first: unknown, second: CallOptions | undefined ) => unknown
	): F => {
		const idCount = route.split( '{id}' ).length - 1;
		return ( ( ...given: unknown[] ) =>
			ask(
				{ route, ids: given.slice( 0, idCount ) as string[] },
				given[ idCount ],
				given[ idCount + 1 ] as CallOptions
			) ) as unknown as F;
	};
	const sent =
		( repeatable: boolean ) =>
		< F extends AnyCall >( route: Route, read?: Read, body: Body = ( given ) => given ): F =>
			row( route, ( operation, given, options ) =>
				call( { ...operation, body: body( given as never ), repeatable }, options, read )
			);
	return {
		call,
		newId,
		/** Takes ids alone. */
		ask: < F extends AnyCall >( route: Route, read?: Read ): F =>
			row( route, ( operation, options ) => call( operation, options as CallOptions, read ) ),
		/** Takes a query. */
		find: < F extends AnyCall >( route: Route, read: Read ): F =>
			row( route, ( operation, query, options ) => call( { ...operation, query: query as Query }, options, read ) ),
		/** Takes a query, and answers with page after page. */
		list: < F extends AnyCall >( route: Route, readPage: ( body: never ) => Fetched< unknown > | undefined ): F =>
			row( route, ( operation, query, options ) =>
				listingOf(
					route,
					( at, pageOptions ) =>
						call( { ...operation, query: { limit: 100, ...( query as Query ), ...at } }, pageOptions, readPage ),
					options
				)
			),
		/** Takes a body; sent twice it does what it does sent once. */
		tell: sent( true ),
		/** Takes a body; sent twice it would do it twice. */
		once: sent( false ),
	};
}
