import autocannon from 'autocannon';
import { median, type Figure } from '../figure.ts';
import { startMeasured, type Measured } from './servers.ts';
import { bodyOf, connect, productSaved } from './store.ts';

const rounds = 7;
const roundSeconds = 2;
const connections = 8;

type Load = { perSecond: number; perProcessorSecond: number };

/** Mock and echo take turns in one run, so that a busy machine slows both. */
export const measureIngest = async (): Promise< Figure[] > => {
	const [ mock, echo ] = [ await startMeasured( 'mock' ), await startMeasured( 'echo' ) ];
	const { headers } = await connect( mock.url );
	const one = () => bodyOf( [ productSaved() ] );
	const hundred = () => bodyOf( Array.from( { length: 100 }, () => productSaved() ) );
	const turns: Array< { echoed: Load; single: Load; batched: Load } > = [];
	for ( let round = 0; round <= rounds; round++ ) {
		turns.push( {
			echoed: await load( echo, '/echo', headers, one ),
			single: await load( mock, '/api/woocommerce/events', headers, one ),
			batched: await load( mock, '/api/woocommerce/events', headers, hundred ),
		} );
	}
	await mock.close();
	await echo.close();
	// The first turn warms up.
	const warm = turns.slice( 1 );
	const wall = ( of: ( turn: ( typeof warm )[ number ] ) => Load ) =>
		Math.round( median( warm.map( ( turn ) => of( turn ).perSecond ) ) );
	const byProcessor = median( warm.map( ( { single, echoed } ) => ( 100 * single.perProcessorSecond ) / echoed.perProcessorSecond ) );
	return [
		{
			name: 'single authenticated event',
			value: median( warm.map( ( { single, echoed } ) => ( 100 * single.perSecond ) / echoed.perSecond ) ),
			unit: '% of a bare Express echo',
			budget: { atLeast: 70 },
			note: `${ wall( ( turn ) => turn.single ) }/s beside ${ wall( ( turn ) => turn.echoed ) }/s; by processor time ${ Math.round( byProcessor ) } %`,
		},
		{
			name: 'batched ingest',
			value: 100 * median( warm.map( ( { batched } ) => batched.perProcessorSecond ) ),
			unit: 'events/s of the processor',
			budget: { atLeast: 25_000 },
			note: `100 a batch, over HTTP; on the wall ${ 100 * wall( ( turn ) => turn.batched ) }/s`,
		},
	];
};

const load = async ( server: Measured, path: string, headers: Record< string, string >, body: () => string ): Promise< Load > => {
	const before = await server.processorSeconds();
	const { requests, non2xx, errors } = await autocannon( {
		url: server.url + path,
		method: 'POST',
		headers,
		connections,
		duration: roundSeconds,
		requests: [ { setupRequest: ( request ) => ( { ...request, body: body() } ) } ],
	} );
	if ( non2xx + errors > 0 ) {
		throw new Error( `${ path } answered ${ non2xx } calls with an error, and ${ errors } not at all.` );
	}
	return { perSecond: requests.average, perProcessorSecond: requests.total / ( ( await server.processorSeconds() ) - before ) };
};
