import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Programs of a sandbox that live on when the sandbox itself is killed with SIGKILL. */
export interface LeftBehind {
	/** The id of their group. */
	readonly group: number;
	/** What their command line names, so that an id given out again is not taken for theirs. */
	readonly names: string;
}

const fileIn = ( work: string ): string => join( work, 'left-behind.json' );

/** Notes them down for the next start. The answer takes the note away, when they have ended. */
export function leaveBehind( work: string, programs: LeftBehind ): () => void {
	mkdirSync( work, { recursive: true } );
	writeFileSync( fileIn( work ), JSON.stringify( programs ) );
	return () => rmSync( fileIn( work ), { force: true } );
}

const MOST_LOOKS = 200;

/** Ends what an earlier sandbox of this folder could not end; done when its ports are free again. */
export async function endLeftBehind( work: string ): Promise< void > {
	if ( ! existsSync( fileIn( work ) ) ) {
		return;
	}
	const { group, names } = JSON.parse( readFileSync( fileIn( work ), 'utf8' ) ) as LeftBehind;
	const { stdout } = spawnSync( 'ps', [ '-o', 'args=', '-p', String( group ) ], { encoding: 'utf8' } );
	if ( stdout?.includes( names ) ) {
		process.kill( -group, 'SIGKILL' );
		// A machine whose first process buries nobody shows them for ever.
		for ( let looks = 0; looks < MOST_LOOKS && isAlive( group ); looks += 1 ) {
			await wait( 10 );
		}
	}
	rmSync( fileIn( work ), { force: true } );
}

function isAlive( group: number ): boolean {
	try {
		return process.kill( -group, 0 );
	} catch {
		return false;
	}
}
