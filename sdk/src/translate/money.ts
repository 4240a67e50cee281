/** ISO 4217: how many decimals a currency has, where it is not two. */
const decimalsOf: Readonly< Record< string, number > > = Object.fromEntries( [
	...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split( ' ' ).map( ( code ) => [ code, 0 ] as const ),
	...'BHD IQD JOD KWD LYD OMR TND'.split( ' ' ).map( ( code ) => [ code, 3 ] as const ),
	[ 'CLF', 4 ],
	[ 'UYW', 4 ],
] );

/**
 * A sum of decimals as WooCommerce prints them ("12.90"), divided by a quantity, in minor units of the currency (cents, yen, fils):
 * exact until it is rounded, once, half away from zero. Undefined when one of them is no decimal.
 */
export function toMinorUnits( decimals: readonly string[], currency: string, quantity = 1 ): number | undefined {
	const parts = decimals.map( ( decimal ) => /^(-?)(\d+)(?:\.(\d*))?$/.exec( decimal ) ?? [] );
	if ( parts.some( ( { length } ) => length === 0 ) ) {
		return undefined;
	}
	const digits = decimalsOf[ currency ] ?? 2;
	const places = Math.max( digits, ...parts.map( ( [ , , , fraction = '' ] ) => fraction.length ) );
	let sum = 0n;
	for ( const [ , sign = '', whole = '', fraction = '' ] of parts ) {
		sum += BigInt( `${ sign }${ whole }${ fraction.padEnd( places, '0' ) }` );
	}
	// A quantity may be a fraction (half a metre): four decimals of it count.
	const above = sum * 10_000n;
	const below = 10n ** BigInt( places - digits ) * BigInt( Math.round( quantity * 10_000 ) );
	const size = above < 0n ? -above : above;
	const rounded = Number( ( 2n * size + below ) / ( 2n * below ) );
	return above < 0n && rounded !== 0 ? -rounded : rounded;
}
