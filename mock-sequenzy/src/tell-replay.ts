import type { JournalFile } from './api/journal-format.ts';
import { replay } from './replay.ts';

/** Plays a journal again and says what came of it; the exit code tells whether the facts are the same. */
export const tellReplay = ( journal: JournalFile, isJson: boolean ): number => {
	const { facts, difference } = replay( journal );
	if ( isJson ) {
		console.log( JSON.stringify( { calls: journal.calls.length, facts: facts.length, difference } ) );
	} else if ( difference === null ) {
		console.log( `${ journal.calls.length } calls played again: the same ${ facts.length } facts.` );
	} else {
		const { seq, expected, found } = difference;
		console.log(
			`${ journal.calls.length } calls played again: fact ${ seq } is another one.\n\n  then  ${ JSON.stringify( expected ) }\n  now   ${ JSON.stringify( found ) }`
		);
	}
	return difference === null ? 0 : 1;
};
