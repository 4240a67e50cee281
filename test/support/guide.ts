import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A page of the documentation, as far as it tells its reader to type something. */
export interface Guide {
	readonly sections: readonly Section[];
}

export interface Section {
	readonly title: string;
	readonly blocks: readonly Block[];
}

/** What stands between two fences, marked `sh` or `bash`. */
export interface Block {
	readonly commands: readonly Command[];
	/** Of a block that begins with `# not played: …`, why: for the reader and for the tests. */
	readonly notPlayed?: string;
}

export interface Command {
	readonly text: string;
	/** What the reader will find in the answer: the lines `# → …` below it. */
	readonly answers: readonly string[];
}

export const projectRoot = fileURLToPath( new URL( '../../', import.meta.url ) );

export function readGuide( file: string ): Guide {
	const sections: { title: string; blocks: Block[] }[] = [ { title: file, blocks: [] } ];
	const page = readFileSync( projectRoot + file, 'utf8' );
	for ( const [ , title, lines = '' ] of page.matchAll( /^#+ (.+)$|^```(?:sh|bash)\n([^]*?)^```$/gm ) ) {
		if ( title !== undefined ) {
			sections.push( { title, blocks: [] } );
		} else {
			sections.at( -1 )?.blocks.push( blockOf( lines ) );
		}
	}
	return { sections: sections.filter( ( { blocks } ) => blocks.length > 0 ) };
}

function blockOf( text: string ): Block {
	const commands: { text: string; answers: string[] }[] = [];
	let notPlayed: string | undefined;
	for ( const line of text.replace( /\\\n\s*/g, '' ).split( '\n' ) ) {
		const [ , why ] = /^# not played: (.+)/.exec( line ) ?? [];
		const [ , answer ] = /^# → (.+)/.exec( line ) ?? [];
		notPlayed ??= why;
		if ( answer !== undefined ) {
			commands.at( -1 )?.answers.push( answer );
		} else if ( line.trim() !== '' && ! line.startsWith( '#' ) ) {
			// What follows after two spaces or more is a remark beside the command.
			commands.push( { text: line.replace( /\s{2,}#.*$/, '' ).trim(), answers: [] } );
		}
	}
	return { commands, ...( notPlayed !== undefined && { notPlayed } ) };
}
