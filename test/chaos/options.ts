/** How much chaos. The numbers of CI; those of a long night are a matter of raising them (README.md). */
export interface Options {
	seed: number;
	/** Facts that flow while workers are killed. */
	facts: number;
	kills: number;
	/** Facts of each fault program. */
	programFacts: number;
	interleavings: number;
	outageHours: number;
	factsPerHour: number;
	/** Facts around the one that is refused. */
	poisonFacts: number;
}

export const ci: Options = {
	seed: 20_260_401,
	facts: 2_000,
	kills: 100,
	programFacts: 150,
	interleavings: 100,
	outageHours: 72,
	factsPerHour: 12,
	poisonFacts: 300,
};

/** `--facts 10000 --kills 500 --program-facts 5000 …` */
export const readOptions = ( args: readonly string[] ): Options => {
	const options = { ...ci };
	for ( const name of Object.keys( ci ) as Array< keyof Options > ) {
		const flag = `--${ name.replace( /[A-Z]/g, ( letter ) => `-${ letter.toLowerCase() }` ) }`;
		const at = args.indexOf( flag );
		if ( at >= 0 ) {
			const value = Number( args[ at + 1 ] );
			if ( ! Number.isSafeInteger( value ) || value < 0 ) {
				throw new Error( `${ flag } wants a whole number.` );
			}
			options[ name ] = value;
		}
	}
	return options;
};

/** The same numbers for the same seed, everywhere (a small generator by Lehmer). */
export const createDice = ( seed: number ): ( ( below: number ) => number ) => {
	let state = ( seed % 2_147_483_646 ) + 1;
	return ( below ) => {
		state = Number( ( BigInt( state ) * 48_271n ) % 2_147_483_647n );
		return state % below;
	};
};
