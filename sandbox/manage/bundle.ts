import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { openSandboxFolder } from '../state.ts';
import { createAnonymiser } from './anonymise.ts';
import type { KnownSandbox } from './registry.ts';

const LOG_CHARACTERS = 200_000;

/** Writes everything that helps to understand a failure into one file, without secrets and without anybody's address. */
export async function writeBundle(
	sandbox: KnownSandbox,
	file: string,
	versions: Readonly< Record< string, string > >
): Promise< string > {
	const anonymise = createAnonymiser();
	const log = join( openSandboxFolder( sandbox.dir ).tree, 'wp-content/debug.log' );
	const bundle = {
		sandbox: { ...sandbox, dir: undefined },
		versions: { ...versions, node: process.versions.node, system: `${ process.platform } ${ release() }` },
		log: existsSync( log ) ? readFileSync( log, 'utf8' ).slice( -LOG_CHARACTERS ).split( '\n' ) : [],
		...( sandbox.mockUrl !== undefined && ( await askSequenzy( sandbox.mockUrl ) ) ),
	};
	writeFileSync( file, `${ anonymise( JSON.stringify( bundle, null, '\t' ) ) }\n` );
	return sandbox.mockUrl === undefined
		? `Wrote ${ file }: versions and the log. The sandbox does not run, so what Sequenzy knows is not in it.`
		: `Wrote ${ file }: versions, log, journal, reasons and a snapshot, without secrets and addresses. Read it before you hand it on.`;
}

/** The same as Lab → Journal, Why not?, and Snapshots show. */
async function askSequenzy( mockUrl: string ) {
	const ask = async ( path: string ): Promise< unknown > => {
		const answer = await fetch( `${ mockUrl }/_mock/${ path }` );
		return answer.ok ? answer.json() : `Sequenzy answered ${ answer.status }`;
	};
	const [ journal, why, snapshot ] = await Promise.all( [ ask( 'journal' ), ask( 'why' ), ask( 'snapshots/now/file' ) ] );
	return { journal, why, snapshot };
}
