import { median, type Figure } from '../figure.ts';
import { isOver, resources, type Resource, type Site, type Work } from './site.ts';

interface Page {
	readonly records: number;
	readonly seconds: number;
	readonly queries: number;
}

/** Pulls a few pages over WooCommerce's REST API, then lets the worker copy the whole store, in processes of 128 MB as a host starts them. */
export const measureSync = async ( { store, script }: Site, say: ( text: string ) => void ): Promise< Figure[] > => {
	const pulled = await store.ask< Record< Resource, number > >( script( 'pull' ), { records: 1_000 } );
	say( `pulled over WooCommerce's REST API: ${ JSON.stringify( pulled ) } records a minute` );
	const pages: Record< Resource, Page[] > = { products: [], customers: [], orders: [] };
	const works: Work[] = [];
	do {
		const work = await store.ask< Work >(
			script( 'sync' ),
			{},
			{ settings: [ '-d', 'memory_limit=128M', '-d', 'opcache.file_cache_only=0' ] }
		);
		works.push( work );
		let [ seconds, queries ] = work.began;
		for ( const [ resource, records, at, count ] of work.pages ) {
			pages[ resource ].push( { records, seconds: at - seconds, queries: count - queries } );
			[ seconds, queries ] = [ at, count ];
		}
	} while ( ! works.some( isOver ) && works.at( -1 )?.pages.length !== 0 );
	const perMinute = ( of: readonly Page[] ): number => ( 60 * sum( of, 'records' ) ) / sum( of, 'seconds' );
	const least: Record< Resource, number > = { products: 3, customers: 3, orders: 10 };
	const full = pages.orders.filter( ( { records } ) => records === 100 );
	const cost = ( of: readonly Page[] ): number => median( of.map( ( { seconds } ) => seconds ) );
	return [
		...resources.map( ( resource ): Figure => {
			const rate = perMinute( pages[ resource ] );
			return {
				name: `sync, ${ resource }`,
				value: rate / pulled[ resource ],
				unit: "times WooCommerce's REST API",
				budget: { atLeast: least[ resource ] },
				note: `${ Math.round( rate ).toLocaleString( 'en' ) } a minute beside ${ pulled[ resource ].toLocaleString( 'en' ) }; ${ sum( pages[ resource ], 'records' ) } records, sending included`,
			};
		} ),
		{
			name: 'sync, ends verified',
			value: works.at( -1 )?.state === 'verified' ? 1 : 0,
			unit: 'of 1',
			budget: { atLeast: 1 },
			note: `${ works.at( -1 )?.state }, ${ works.length } processes`,
		},
		{
			name: 'sync, memory',
			value: Math.max( ...works.map( ( { peak } ) => peak ) ) / 2 ** 20,
			unit: 'MB at most',
			budget: { atMost: 96 },
			note: 'under a limit of 128 MB',
		},
		{
			name: 'sync, memory of the last process',
			value: ( works.at( -1 )?.peak ?? 0 ) / Math.max( 1, works[ 0 ]?.peak ?? 0 ),
			unit: 'times that of the first',
			budget: { atMost: 1.2 },
		},
		{
			name: 'sync, last pages of orders',
			value: cost( full.slice( -20 ) ) / cost( full.slice( 0, 20 ) ),
			unit: 'times the first',
			budget: { atMost: 2 },
			note: `${ full.length } pages; the middle of twenty each`,
		},
		...resources.map( ( resource ): Figure => ( {
			name: `sync, queries for 100 ${ resource }`,
			value: ( 100 * sum( pages[ resource ], 'queries' ) ) / sum( pages[ resource ], 'records' ),
			unit: 'queries',
			budget: { atMost: 40 },
		} ) ),
		{
			name: 'sync, waiting actions of ours',
			value: Math.max( ...works.map( ( { actions } ) => actions ) ),
			unit: 'at most',
			budget: { atMost: 5 },
		},
	];
};

const sum = ( pages: readonly Page[], what: keyof Page ): number => pages.reduce( ( total, page ) => total + page[ what ], 0 );
