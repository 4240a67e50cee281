import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** The same seed throws the same numbers, from 0 to just below 1. */
export const createDice = ( seed: number ): ( () => number ) => {
	let thrown = 0;
	return () => {
		thrown += 1;
		const [ a = 0, b = 0, c = 0, d = 0 ] = sha256( utf8ToBytes( `${ seed }/${ thrown }` ) );
		return ( ( ( a * 256 + b ) * 256 + c ) * 256 + d ) / 4_294_967_296;
	};
};
