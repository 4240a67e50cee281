import type { Figure } from '../figure.ts';
import { serveStore } from '../../support/serve-store.ts';
import { isOver, type Site, type Work } from './site.ts';

const rounds = 4;
const requests = 25;

/** One shopper looks at the shop, by turns with a sync under way and without. */
export const measureStorefront = async ( site: Site ): Promise< Figure[] > => {
	const { store, script } = site;
	const server = await serveStore( store, new URL( '../../support/native/front.php', import.meta.url ) );
	const alone: number[] = [];
	const beside: number[] = [];
	try {
		await visit( server.url, 5 );
		for ( let round = 0; round < rounds; round++ ) {
			alone.push( ...( await visit( server.url, requests ) ) );
			await store.ask( script( 'request' ) );
			let looks = true;
			const work = ( async () => {
				while ( looks && ! isOver( await store.ask< Work >( script( 'sync' ) ) ) ) {
					// The next round of the worker.
				}
			} )();
			beside.push( ...( await visit( server.url, requests ) ) );
			looks = false;
			await work;
		}
	} finally {
		await server.close();
	}
	const [ without, with_ ] = [ p95( alone ), p95( beside ) ];
	return [
		{
			name: 'storefront while syncing, p95',
			value: 100 * ( with_ / without - 1 ),
			unit: '% more',
			budget: { atMost: 10 },
			note: `${ Math.round( with_ ) } ms beside ${ Math.round( without ) } ms, ${ alone.length } pages each`,
		},
	];
};

const visit = async ( url: string, times: number ): Promise< number[] > => {
	const took: number[] = [];
	for ( let time = 0; time < times; time++ ) {
		const began = performance.now();
		const response = await fetch( url );
		const page = await response.text();
		if ( ! response.ok || ! page.includes( '</html>' ) ) {
			throw new Error( `The shop answered ${ response.status }: ${ page.slice( 0, 500 ) }` );
		}
		took.push( performance.now() - began );
	}
	return took;
};

const p95 = ( values: readonly number[] ): number => [ ...values ].sort( ( a, b ) => a - b )[ Math.floor( values.length * 0.95 ) ] ?? NaN;
