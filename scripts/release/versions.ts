/**
 * One version for everything. `node scripts/release/versions.ts` compares every place that names it with the root's package.json, and
 * what the plugin needs of a server likewise; `npm run release:version` changes all of them.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { readChangesets } from './changesets.ts';
import { packageJson, root as here } from './project.ts';

interface Place {
	readonly file: string;
	/** What stands before the value, on the same line. */
	readonly before: RegExp;
}

const VALUE = /\d[\d.]*/;

/** Reads and writes; `root` is a folder with the files of the project. */
export function versionsIn( root: string ) {
	const workspaces = packageJson( root ).workspaces ?? [];
	const names = workspaces.map( ( folder ) => packageJson( `${ root }/${ folder }` ).name );
	const manifests = [ 'package.json', ...workspaces.map( ( folder ) => `${ folder }/package.json` ) ];
	const ours: readonly Place[] = [
		...manifests.map( ( file ) => ( { file, before: /^\t"version": "/ } ) ),
		// What one workspace takes of another.
		...manifests.map( ( file ) => ( { file, before: new RegExp( `"(?:${ names.join( '|' ) })": "` ) } ) ),
		{ file: 'contract/openapi.yaml', before: /^ {4}version: / },
		{ file: 'blocks/back-in-stock/block.json', before: /"version": "/ },
		{ file: 'plugin/sequenzy-for-woocommerce.php', before: /^ \* Version: +/ },
		{ file: 'plugin/sequenzy-for-woocommerce.php', before: /'SEQUENZY_VERSION', '/ },
		{ file: 'plugin/uninstall.php', before: /'SEQUENZY_VERSION', '/ },
		{ file: 'plugin/readme.txt', before: /^Stable tag: / },
	];
	const needs = [
		[ 'PHP', /^ \* Requires PHP: +/, /'php' +=> '/, /^Requires PHP: / ],
		[ 'WordPress', /^ \* Requires at least: +/, /'wordpress' +=> '/, /^Requires at least: / ],
		[ 'WooCommerce', /^ \* WC requires at least: +/, /'woocommerce' +=> '/ ],
	] as const;

	const read = ( file: string ): string => readFileSync( `${ root }/${ file }`, 'utf8' );
	const valuesAt = ( { file, before }: Place ): string[] =>
		[ ...read( file ).matchAll( everywhere( before ) ) ].map( ( [ , , value = '' ] ) => value );

	/** One sentence for each place that disagrees. */
	const problems = (): string[] => {
		const { version } = packageJson( root );
		const found = ours.flatMap( ( place ) => {
			const values = valuesAt( place );
			// Not every workspace takes another one; every other place has to be there.
			return values.length === 0 && ! manifests.includes( place.file )
				? [ `${ place.file } no longer has ${ place.before.source }.` ]
				: values
						.filter( ( value ) => value !== version )
						.map( ( value ) => `${ place.file } says ${ value }, package.json ${ version }.` );
		} );
		const [ plugin, readme ] = [ 'plugin/sequenzy-for-woocommerce.php', 'plugin/readme.txt' ];
		const unequal = needs.flatMap( ( [ what, header, constant, inReadme ] ) => {
			const values = [ header, constant ]
				.map( ( before ) => ( { file: plugin, before } ) )
				.concat( inReadme === undefined ? [] : [ { file: readme, before: inReadme } ] )
				.map( ( place ) => valuesAt( place )[ 0 ] ?? 'nothing' );
			return new Set( values ).size === 1
				? []
				: [ `The ${ what } that is needed: ${ values.join( ', ' ) } (${ plugin }, ${ readme }).` ];
		} );
		const unsaid = [
			[ 'CHANGELOG.md', `## ${ version }\n` ],
			[ readme, `= ${ version } =\n` ],
		] as const;
		return [
			...found,
			...unequal,
			...unsaid
				.filter( ( [ file, heading ] ) => ! read( file ).includes( heading ) )
				.map( ( [ file ] ) => `${ file } has nothing about ${ version }.` ),
			...lockProblems( version ),
			...changesetProblems(),
		];
	};

	const lockProblems = ( version: string ): string[] =>
		lockPlaces().flatMap( ( [ holder, key ] ) =>
			holder[ key ] === version
				? []
				: [ `package-lock.json says ${ String( holder[ key ] ) } for ${ key }, package.json ${ version }. Run npm install.` ]
		);

	const changesetProblems = (): string[] => {
		try {
			readChangesets( root, names );
			return [];
		} catch ( error ) {
			return [ ( error as Error ).message ];
		}
	};

	/** Where the lock file, `lock` when given, names a version of ours. */
	const lockPlaces = ( lock = JSON.parse( read( 'package-lock.json' ) ) as Lock ) =>
		[ '', ...workspaces ].flatMap( ( folder ) => {
			const entry = lock.packages[ folder ] ?? {};
			return [
				[ entry, 'version' ] as const,
				...[ entry.dependencies, entry.devDependencies ].flatMap( ( taken = {} ) =>
					names.filter( ( name ) => name in taken ).map( ( name ) => [ taken, name ] as const )
				),
			];
		} );

	const write = ( version: string ): void => {
		for ( const { file, before } of ours ) {
			writeFileSync( `${ root }/${ file }`, read( file ).replaceAll( everywhere( before ), `$1${ version }` ) );
		}
		const lock = JSON.parse( read( 'package-lock.json' ) ) as Lock & { version: string };
		lock.version = version;
		for ( const [ holder, key ] of lockPlaces( lock ) ) {
			holder[ key ] = version;
		}
		writeFileSync( `${ root }/package-lock.json`, `${ JSON.stringify( lock, null, '\t' ) }\n` );
		// What is generated from the contract names its version, too.
		execFileSync( process.execPath, [ `${ root }/contract/generate.ts` ] );
	};

	return { problems, write };
}

interface Lock {
	packages: Record<
		string,
		{ [ field: string ]: unknown; dependencies?: Record< string, unknown >; devDependencies?: Record< string, unknown > }
	>;
}

const everywhere = ( before: RegExp ): RegExp => new RegExp( `(${ before.source })(${ VALUE.source })`, 'gm' );

if ( process.argv[ 1 ] === import.meta.filename ) {
	const problems = versionsIn( here ).problems();
	problems.forEach( ( problem ) => console.error( problem ) );
	process.exitCode = problems.length === 0 ? 0 : 1;
}
