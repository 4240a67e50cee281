import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { SyncFinish } from 'sequenzy-contract';
import type { Company } from '../../domain/company.ts';
import { holdingsOf, type Holding } from '../../domain/sync-runs/holdings.ts';
import type { Bucket, SyncResource, SyncRun } from '../../domain/sync-runs/state.ts';

type Sum = Bucket & { count: number; digest: bigint };
type Claim = Pick< SyncFinish, 'buckets' | 'leftOut' >;

/** Protocol, Sync: a bucket is floor(id / 1000); its digest adds up the first 8 bytes of sha256(id + ":" + version), modulo 2^64. */
const bucketOf = ( id: number ): number => Math.floor( id / 1000 );

export const digestOf = ( id: number, version: number ): bigint =>
	new DataView( sha256( utf8ToBytes( `${ id }:${ version }` ) ).buffer ).getBigUint64( 0 );

const keyOf = ( { resource, bucket }: Bucket ): string => `${ resource }/${ bucket }`;

export type Comparison = { differing: Bucket[]; orphans: Holding[] };

/**
 * Where both sides differ. In a bucket that the run sent completely, what the server holds beyond it is gone from the store:
 * those orphans leave, and the bucket is compared without them.
 */
export const compare = ( company: Company, run: SyncRun, { buckets, leftOut }: Claim ): Comparison => {
	const without = { products: new Set( leftOut.products ), customers: new Set( leftOut.customers ), orders: new Set( leftOut.orders ) };
	const claimed = new Map( buckets.map( ( one ) => [ keyOf( one ), one ] ) );
	const held = [ ...holdingsOf( company, run.integrationId ) ].filter( ( { resource, id } ) => ! without[ resource ].has( id ) );
	const seenCounts = countSeen( run, without );
	const orphans = held.filter( ( one ) => {
		const key = keyOf( { resource: one.resource, bucket: bucketOf( one.id ) } );
		return (
			! run.seen[ one.resource ].has( one.id ) &&
			( seenCounts.get( key ) ?? 0 ) === ( claimed.get( key )?.count ?? 0 ) &&
			wasCompared( run, one )
		);
	} );
	const gone = new Set( orphans );
	const sums = sumUp( held.filter( ( one ) => ! gone.has( one ) ) );
	const keys = [ ...new Set( [ ...claimed.keys(), ...sums.keys() ] ) ].sort();
	return {
		orphans,
		differing: keys.flatMap( ( key ) => {
			const [ ours, theirs ] = [ sums.get( key ), claimed.get( key ) ];
			const isEqual = ours?.count === theirs?.count && hex( ours?.digest ) === theirs?.digest;
			const { resource, bucket } = ours ?? theirs ?? { resource: 'products', bucket: 0 };
			return isEqual ? [] : [ { resource, bucket } ];
		} ),
	};
};

/** A repair sends single buckets; only a run that sent something of this kind can say what is missing from it. */
const wasCompared = ( run: SyncRun, { resource }: Holding ): boolean => run.reason !== 'repair' || run.seen[ resource ].size > 0;

const countSeen = ( { seen }: SyncRun, without: Record< SyncResource, Set< number > > ): Map< string, number > => {
	const counts = new Map< string, number >();
	for ( const resource of [ 'products', 'customers', 'orders' ] as const ) {
		for ( const id of seen[ resource ] ) {
			if ( ! without[ resource ].has( id ) ) {
				const key = keyOf( { resource, bucket: bucketOf( id ) } );
				counts.set( key, ( counts.get( key ) ?? 0 ) + 1 );
			}
		}
	}
	return counts;
};

const sumUp = ( held: readonly Holding[] ): Map< string, Sum > => {
	const sums = new Map< string, Sum >();
	for ( const { resource, id, version } of held ) {
		const bucket = bucketOf( id );
		const sum = sums.get( keyOf( { resource, bucket } ) ) ?? { resource, bucket, count: 0, digest: 0n };
		sum.count += 1;
		sum.digest = BigInt.asUintN( 64, sum.digest + digestOf( id, version ) );
		sums.set( keyOf( sum ), sum );
	}
	return sums;
};

const hex = ( digest: bigint | undefined ): string | undefined => digest?.toString( 16 ).padStart( 16, '0' );
