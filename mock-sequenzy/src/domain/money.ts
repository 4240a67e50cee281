/** ISO 4217: currencies whose smallest unit is not a hundredth. */
const digitsOf: Record< string, number > = {
	...Object.fromEntries(
		'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split( ' ' ).map( ( code ) => [ code, 0 ] )
	),
	...Object.fromEntries( 'BHD IQD JOD KWD LYD OMR TND'.split( ' ' ).map( ( code ) => [ code, 3 ] ) ),
	CLF: 4,
	UYW: 4,
};

const digits = ( currency: string ): number => digitsOf[ currency ] ?? 2;

/** A decimal as WooCommerce prints it, in minor units and exactly: a fraction of a minor unit stays a fraction. */
const exactMinor = ( decimal: string, currency: string ): { value: bigint; scale: number } => {
	const [ , sign = '', whole = '0', fraction = '' ] = /^(-?)(\d+)(?:\.(\d+))?$/.exec( decimal ) ?? [];
	const scale = Math.max( 0, fraction.length - digits( currency ) );
	const padded = fraction.padEnd( digits( currency ), '0' );
	return { value: BigInt( `${ sign }${ whole }${ padded }` ), scale };
};

/** In minor units of the currency (cents, yen, fils), rounded once, half away from zero. */
export const toMinor = ( decimal: string, currency: string ): number => divide( exactMinor( decimal, currency ), 1 );

/** One unit of a line, taxes included; what is sold as a discount never goes below 0. Quantity 0 gives 0 (assumption). */
export const unitPriceMinor = ( parts: { total: string; totalTax: string; quantity: number }, currency: string ): number => {
	const [ net, tax ] = [ exactMinor( parts.total, currency ), exactMinor( parts.totalTax, currency ) ];
	const scale = Math.max( net.scale, tax.scale );
	const value = raise( net, scale ) + raise( tax, scale );
	return parts.quantity > 0 && value > 0n ? divide( { value, scale }, parts.quantity ) : 0;
};

/** Whole currency units, for people and attributes: 2990 cents are 29.9. */
export const toUnits = ( minor: number, currency: string ): number => minor / 10 ** digits( currency );

/** Whole currency units of a share, rounded to the minor unit. */
export const shareInUnits = ( minor: number, parts: number, currency: string ): number =>
	parts === 0 ? 0 : toUnits( Math.round( minor / parts ), currency );

const raise = ( { value, scale }: { value: bigint; scale: number }, to: number ): bigint => value * 10n ** BigInt( to - scale );

/** Quantities may be fractions (half a metre): they are taken at four decimals. */
const divide = ( { value, scale }: { value: bigint; scale: number }, quantity: number ): number => {
	const below = BigInt( Math.round( quantity * 10_000 ) ) * 10n ** BigInt( scale );
	const above = ( value < 0n ? -value : value ) * 10_000n;
	const rounded = Number( ( 2n * above + below ) / ( 2n * below ) );
	return value < 0n && rounded !== 0 ? -rounded : rounded;
};
