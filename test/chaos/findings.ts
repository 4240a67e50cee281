import type { Scene } from './scene.ts';

/** One sentence that must be true, and whether it was. */
export interface Finding {
	readonly sentence: string;
	readonly ok: boolean;
	/** What was seen. */
	readonly seen: string;
}

export const finding = ( sentence: string, ok: boolean, seen: unknown ): Finding => ( {
	sentence,
	ok,
	seen: typeof seen === 'string' ? seen : JSON.stringify( seen ),
} );

/** Of facts with these numbers: nothing that was kept is lost, and nothing arrives twice. */
export const nothingLostOrDoubled = async ( scene: Scene, from: number, to: number ): Promise< Finding[] > => {
	const { events } = await scene.read< { events: ReadonlyArray< { email: string } > } >( '/events?name=ecommerce.checkout_started' );
	const arrived = new Map< number, number >();
	for ( const { email } of events ) {
		const number = Number( /^shopper-(\d+)@/.exec( email )?.[ 1 ] );
		arrived.set( number, ( arrived.get( number ) ?? 0 ) + 1 );
	}
	const within = ( number: number ) => number >= from && number < to;
	const kept = ( scene.ledger().get( 'kept' ) ?? [] ).filter( within );
	const lost = kept.filter( ( number ) => ! arrived.has( number ) );
	const doubled = [ ...arrived ]
		.filter(
			( [ number, times ] ) => within( number ) && ( times > 1 || scene.watched.idsOf( `shopper-${ number }@example.com` ) > 1 )
		)
		.map( ( [ number ] ) => number );
	return [
		finding( 'nothing that was kept is lost', kept.length > 0 && lost.length === 0, `${ kept.length } kept, lost: ${ some( lost ) }` ),
		finding(
			'nothing has its effect twice, nor another name when it is sent again',
			doubled.length === 0,
			`doubled: ${ some( doubled ) }`
		),
	];
};

/** The names of products say how often they changed (life.php): what Sequenzy recorded of one never goes back, and ends as the store has it. */
export const neverOlder = async ( scene: Scene ): Promise< Finding[] > => {
	const findings: Finding[] = [];
	const names = await scene.run< Record< string, string > >( 'names', { products: scene.products } );
	for ( const [ product, name ] of Object.entries( names ) ) {
		const version = ( text: string ): number => Number( new RegExp( `Chaos ${ product } v(\\d+)` ).exec( text )?.[ 1 ] );
		if ( Number.isNaN( version( name ) ) ) {
			continue;
		}
		const { facts } = await scene.read< { facts: readonly unknown[] } >(
			`/facts?limit=10000&text=${ encodeURIComponent( `Chaos ${ product } v` ) }`
		);
		const versions = facts.map( ( fact ) => version( JSON.stringify( fact ) ) ).reverse();
		const back = versions.filter( ( one, at ) => one < ( versions[ at - 1 ] ?? 0 ) );
		findings.push(
			finding(
				`product ${ product } never goes back to an older state`,
				back.length === 0,
				`${ versions.length } states, back to ${ some( back ) }`
			),
			finding(
				`product ${ product } ends as the store has it`,
				versions.at( -1 ) === version( name ),
				`${ versions.at( -1 ) } of ${ version( name ) }`
			)
		);
	}
	return findings;
};

const some = ( numbers: readonly number[] ): string =>
	numbers.length === 0 ? 'none' : `${ numbers.length } (${ numbers.slice( 0, 5 ).join( ', ' ) }…)`;
