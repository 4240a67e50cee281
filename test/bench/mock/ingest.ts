import autocannon from 'autocannon';
import { median, type Figure } from '../figure.ts';
import { startMeasured, type Measured } from './servers.ts';
import { bodyOf, connect, productSaved } from './store.ts';

const rounds = 7;
const roundSeconds = 2;
const connections = 8;
/** Until then the engine is still compiling, on both sides. */
const warmUpCalls = 25_000;

type Load = { perSecond: number; perProcessorSecond: number };

/** Mock and echo take turns in one run, so that a busy machine slows both. */
export const measureIngest = async (): Promise< Figure[] > => {
	const [ mock, echo ] = [ await startMeasured( 'mock' ), await startMeasured( 'echo' ) ];
	const { headers } = await connect( mock.url );
	const one = () => bodyOf( [ productSaved() ] );
	const hundred = () => bodyOf( Array.from( { length: 100 }, () => productSaved() ) );
	const echoing = { server: echo, path: '/echo', headers, body: one };
	const taking = { server: mock, path: '/api/woocommerce/events', headers, body: one };
	const inTurns: Array< { echoed: Load; single: Load } > = [];
	const batched: Load[] = [];
	await load( echoing, { amount: warmUpCalls } );
	await load( taking, { amount: warmUpCalls } );
	for ( let round = 0; round < rounds; round++ ) {
		inTurns.push( {
			echoed: await load( echoing, { duration: roundSeconds } ),
			single: await load( taking, { duration: roundSeconds } ),
		} );
	}
	for ( let round = 0; round < rounds; round++ ) {
		batched.push( await load( { ...taking, body: hundred }, { duration: roundSeconds } ) );
	}
	await mock.close();
	await echo.close();
	const wall = ( loads: readonly Load[] ) => Math.round( median( loads.map( ( { perSecond } ) => perSecond ) ) );
	const byProcessor = median( inTurns.map( ( { single, echoed } ) => ( 100 * single.perProcessorSecond ) / echoed.perProcessorSecond ) );
	return [
		{
			name: 'single authenticated event',
			value: median( inTurns.map( ( { single, echoed } ) => ( 100 * single.perSecond ) / echoed.perSecond ) ),
			unit: '% of a bare Express echo',
			budget: { atLeast: 70 },
			note: `${ wall( inTurns.map( ( { single } ) => single ) ) }/s beside ${ wall( inTurns.map( ( { echoed } ) => echoed ) ) }/s; by processor time ${ Math.round( byProcessor ) } %`,
		},
		{
			name: 'batched ingest',
			value: 100 * median( batched.map( ( { perProcessorSecond } ) => perProcessorSecond ) ),
			unit: 'events/s of the processor',
			budget: { atLeast: 25_000 },
			note: `100 a batch, over HTTP; on the wall ${ 100 * wall( batched ) }/s`,
		},
	];
};

type Calls = { server: Measured; path: string; headers: Record< string, string >; body: () => string };

const load = async ( { server, path, headers, body }: Calls, until: { amount: number } | { duration: number } ): Promise< Load > => {
	const before = await server.processorSeconds();
	const { requests, non2xx, errors } = await autocannon( {
		url: server.url + path,
		method: 'POST',
		headers,
		connections,
		...until,
		requests: [ { setupRequest: ( request ) => ( { ...request, body: body() } ) } ],
	} );
	if ( non2xx + errors > 0 ) {
		throw new Error( `${ path } answered ${ non2xx } calls with an error, and ${ errors } not at all.` );
	}
	return { perSecond: requests.average, perProcessorSecond: requests.total / ( ( await server.processorSeconds() ) - before ) };
};
