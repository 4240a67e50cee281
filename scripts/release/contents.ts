import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { packageJson, slug } from './project.ts';

/** What is in an archive: names with slashes, and their bytes. */
export type Files = Readonly< Record< string, Uint8Array > >;

/** What runs in a store. */
const shipped = [ '*.php', 'LICENSE', 'readme.txt', 'answers.json', 'languages/**', 'src/**', 'build/**' ];
const belongs = /(^LICENSE|\.(php|json|js|css|txt|pot|po|mo))$/;

/**
 * What build/ was made of, and what makes it: the GPL and the directory of WordPress want it where the built files are. As in the project,
 * but for the tests and what only the sandbox takes (the previews).
 */
const sources = [
	'tsconfig.base.json',
	'scripts/{beside,build-wordpress}.mjs',
	'contract/{package.json,generated/wire.d.ts}',
	'sdk/{LICENSE,package.json,tsconfig.json,build.mjs}',
	'sdk/src/{browser,admin}{.ts,/**}',
	'sdk/src/wire.ts',
	'blocks/{package.json,tsconfig.json,wordpress-block-editor.d.ts,back-in-stock/**}',
	'plugin/{package.json,admin/**}',
];
const unwanted = /\.spec\.|^plugin\/admin\/(tests|preview)\//;

/** The files of the plugin's zip, by name; its one folder is the plugin's. */
export function contentsOf( root: string ): Files {
	const plugin = filesBelow( `${ root }/plugin`, shipped );
	const strange = Object.keys( plugin ).filter( ( name ) => ! belongs.test( name ) );
	if ( strange.length > 0 ) {
		throw new Error(
			`No release has such files: ${ strange.join( ', ' ) }. Take them out of plugin/, or name their kind in contents.ts.`
		);
	}
	const built = filesBelow( root, sources, ( name ) => ! unwanted.test( name ) );
	return {
		...under( slug, plugin ),
		...under( `${ slug }/sources`, { ...built, 'package.json': manifest( root ), 'README.md': readme } ),
	};
}

/** Everything of a folder that a pattern names. */
export function filesBelow( folder: string, patterns: readonly string[], wanted: ( name: string ) => boolean = () => true ): Files {
	const names = globSync( patterns, { cwd: folder, withFileTypes: true } )
		.filter( ( entry ) => entry.isFile() )
		.map( ( entry ) => posix.relative( folder, posix.join( entry.parentPath, entry.name ) ) )
		.filter( wanted );
	return Object.fromEntries( names.map( ( name ) => [ name, readFileSync( `${ folder }/${ name }` ) ] ) );
}

export const under = ( folder: string, files: Files ): Files =>
	Object.fromEntries( Object.entries( files ).map( ( [ name, bytes ] ) => [ `${ folder }/${ name }`, bytes ] ) );

/** As the project's own, but only with what this part needs. */
function manifest( root: string ): Uint8Array {
	const { name, version, license, type, engines, devDependencies = {}, overrides, allowScripts } = packageJson( root );
	const tools = [ '@wordpress/scripts', 'esbuild', 'react', 'react-dom' ];
	const own = {
		name,
		version,
		private: true,
		license,
		type,
		engines,
		workspaces: [ 'contract', 'sdk', 'blocks', 'plugin' ],
		scripts: { build: 'node sdk/build.mjs --only browser --only admin && node scripts/build-wordpress.mjs' },
		devDependencies: Object.fromEntries( tools.map( ( tool ) => [ tool, devDependencies[ tool ] ] ) ),
		overrides,
		allowScripts,
	};
	return Buffer.from( `${ JSON.stringify( own, null, '\t' ) }\n` );
}

const readme = Buffer.from( `# The sources of build/

The scripts and styles in \`build/\` of this plugin are made of these files: TypeScript, SCSS and CSS. \`npm install && npm run build\` in
this folder (Node 20.19 or newer) makes them again, in \`plugin/build\` of it. No code of anybody else is in them: what they use besides,
WordPress brings.
` );
