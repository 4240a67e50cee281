import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { UsageError } from './options.ts';

interface Kept {
	readonly storeUrl: string;
	readonly cursor: string;
}

/** How far a run came; undefined when there is none to go on with. */
export async function readCursor( file: string, storeUrl: string ): Promise< string | undefined > {
	const text = await readFile( file, 'utf8' ).catch( () => undefined );
	if ( text === undefined ) {
		return undefined;
	}
	const kept = keptIn( text );
	if ( kept === undefined ) {
		throw new UsageError( `${ file } is not a file of this command. Name another with --cursor, or begin again with --restart.` );
	}
	if ( kept.storeUrl !== storeUrl ) {
		throw new UsageError(
			`${ file } belongs to a sync of ${ kept.storeUrl }. Name another with --cursor, or begin again with --restart.`
		);
	}
	return kept.cursor;
}

/** Whole or not at all: a power cut must not leave half a file. */
export async function keepCursor( file: string, kept: Kept ): Promise< void > {
	await writeFile( `${ file }.new`, `${ JSON.stringify( kept, null, '\t' ) }\n` );
	await rename( `${ file }.new`, file );
}

export const forgetCursor = ( file: string ): Promise< void > => rm( file, { force: true } );

function keptIn( text: string ): Kept | undefined {
	try {
		const { storeUrl, cursor } = JSON.parse( text ) as Partial< Kept >;
		return typeof storeUrl === 'string' && typeof cursor === 'string' ? { storeUrl, cursor } : undefined;
	} catch {
		return undefined;
	}
}
