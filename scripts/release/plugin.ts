/**
 * `npm run release:plugin`: builds, and lays into dist/ what a release offers: the plugin's zip, its bill of materials, the bundle for
 * WordPress Playground, and the pictures for WordPress's directory. The same commit gives the same bytes. `--outdir DIR` lays it elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentsOf } from './contents.ts';
import { directoryAssets } from './directory.ts';
import { playgroundBundle } from './playground.ts';
import { packageJson, root, slug } from './project.ts';
import { billOfMaterials } from './sbom.ts';
import { zip } from './zip.ts';

const { values } = parseArgs( { options: { outdir: { type: 'string', default: join( root, 'dist' ) } } } );
const outdir = resolve( process.env.INIT_CWD ?? '.', values.outdir );
const at = momentOf( process.env.SOURCE_DATE_EPOCH );

execFileSync( process.execPath, [ 'scripts/build.mjs' ], { cwd: root, stdio: 'inherit' } );

const plugin = zip( contentsOf( root ), at );
const name = `${ slug }-${ packageJson( root ).version }`;
const offered = {
	[ `${ name }.zip` ]: plugin,
	[ `${ name }.cdx.json` ]: await billOfMaterials( root, plugin, at ),
	[ `${ name }-playground.zip` ]: playgroundBundle( root, plugin, at ),
	[ `${ name }-directory.zip` ]: directoryAssets( root, at ),
};
mkdirSync( outdir, { recursive: true } );
for ( const [ file, content ] of Object.entries( offered ) ) {
	writeFileSync( join( outdir, file ), content );
	console.log( `${ join( outdir, file ) } (${ Math.ceil( content.length / 1024 ) } KB)` );
}

/** Of the last commit, unless somebody says otherwise (https://reproducible-builds.org/specs/source-date-epoch/). */
function momentOf( epoch: string | undefined ): Date {
	const seconds = epoch ?? execFileSync( 'git', [ 'log', '-1', '--format=%ct' ], { cwd: root, encoding: 'utf8' } );
	return new Date( Number( seconds ) * 1000 );
}
