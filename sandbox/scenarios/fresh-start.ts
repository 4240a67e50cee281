import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../index.ts';
import { createSequenzy } from './sequenzy.ts';

/**
 * A store as it was when it had just been set up, without booting another: its database is one file, and Sequenzy can be emptied. The way back
 * is taken between two stories, when no request is under way. Pictures in uploads stay, and are the same anyway.
 */
export function rememberStart( sandbox: Sandbox, dir: string ): () => Promise< void > {
	const database = join( dir, 'wordpress/wp-content/database/.ht.sqlite' );
	const start = join( dir, 'start.sqlite' );
	copyFileSync( database, start );
	return async () => {
		for ( const journal of [ '-journal', '-wal', '-shm' ].map( ( end ) => database + end ) ) {
			if ( existsSync( journal ) ) {
				rmSync( journal );
			}
		}
		copyFileSync( start, database );
		await createSequenzy( sandbox.info.mockUrl ).reset();
	};
}
