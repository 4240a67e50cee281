/** The end of a switch over a union: a forgotten case is a type error. */
export const unreachable = ( value: never ): never => {
	throw new Error( `No case for ${ JSON.stringify( value ) }. Add it to the switch that called this.` );
};
