import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createMockSequenzy, type MockSequenzy } from 'mock-sequenzy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../mock-sequenzy/src/options.ts';
import { pages as sandboxPages } from '../../sandbox/manage/open.ts';
import { parseStartOptions } from '../../sandbox/options.ts';
import { stories } from '../../sandbox/scenarios/stories.ts';
import { ci as chaosNumbers } from '../chaos/options.ts';
import { projectRoot, readGuide } from '../support/guide.ts';

/*
 * What the documentation tells its readers to type exists: scripts, their options, routes, commands. (Pages of docs/qa are even followed, by
 * test/e2e/docs.e2e.spec.ts.) A block that begins with `# not played: …` is looked at like the others. And what it links to is there.
 */
const files = globSync( [ '*.md', 'docs/**/*.md', '{blocks,mock-sequenzy,plugin,sandbox,sdk,test}/**/*.md' ], {
	cwd: projectRoot,
	exclude: [ '**/node_modules/**', '**/vendor/**', 'docs/reference/sdk/**' ],
} ).sort();
const text = ( file: string ): string => readFileSync( join( projectRoot, file ), 'utf8' );
const { scripts } = JSON.parse( text( 'package.json' ) ) as { scripts: Record< string, string > };
const hasScript = ( name: string ): void => expect( Object.keys( scripts ), `npm run ${ name }` ).toContain( name );
const isHere = ( path: string ): void => expect( existsSync( join( projectRoot, path ) ), path ).toBe( true );

let mock: MockSequenzy;
let routes: readonly RegExp[];

beforeAll( async () => {
	mock = await createMockSequenzy( { port: 0 } );
	const { paths } = ( await ( await fetch( `${ mock.url }/openapi.json` ) ).json() ) as { paths: Record< string, unknown > };
	routes = Object.keys( paths ).map( ( path ) => new RegExp( `^${ path.replaceAll( /\{\w+\}/g, '[^/]+' ) }$` ) );
} );
afterAll( () => mock.close() );

/** How each command is understood; the first pattern that fits. */
const known: readonly ( readonly [ RegExp, ( words: readonly string[] ) => unknown ] )[] = [
	[ /^npm start(?: --)?/, parseStartOptions ],
	[ /^npm run dev(?: --)?/, parseStartOptions ],
	[ /^npm test$/, () => hasScript( 'test' ) ],
	[ /^npm run scenario --/, ( [ name ] ) => expect( [ 'all', ...stories.map( ( story ) => story.name ) ], 'a story' ).toContain( name ) ],
	[
		/^npm run sandbox --/,
		( [ command, ...rest ] ) => {
			expect( text( 'sandbox/manage/run.ts' ) ).toContain( `case '${ command }':` );
			const page = rest[ rest.indexOf( '--page' ) + 1 ];
			expect( rest.includes( '--page' ) ? sandboxPages : [ page ] ).toContain( page );
		},
	],
	[
		/^npm run chaos(?: --)?/,
		( words ) => {
			const flags = [ 'engine', ...Object.keys( chaosNumbers ) ].map(
				( name ) => `--${ name.replace( /[A-Z]/g, '-$&' ).toLowerCase() }`
			);
			expect( flags ).toEqual( expect.arrayContaining( words.filter( ( word ) => word.startsWith( '--' ) ) ) );
		},
	],
	[ /^npx mock-sequenzy --replay/, () => undefined ],
	[ /^npx mock-sequenzy/, ( words ) => readOptions( [ ...words ] ) ],
	[ /^npx sequenzy-woocommerce/, ( [ command ] ) => expect( command ).toBe( 'sync' ) ],
	[
		/^(?:[A-Z_]+=\S+ )*(?:php8\.2 )?(?:cd plugin && )?vendor\/bin\/phpunit --testsuite/,
		( [ suite ] ) => expect( text( 'plugin/phpunit.xml.dist' ) ).toContain( `name="${ suite }"` ),
	],
	[ /^cd plugin && composer install$/, () => isHere( 'plugin/composer.json' ) ],
	[
		/^curl /,
		( words ) => {
			const { pathname } = new URL( words.find( ( word ) => /^"?http/.test( word ) )?.replaceAll( '"', '' ) ?? '' );
			expect(
				routes.some( ( route ) => route.test( pathname ) ),
				pathname
			).toBe( true );
		},
	],
	[ /^npm install sequenzy-woocommerce/, () => isHere( 'sdk/package.json' ) ],
	[ /^export /, () => undefined ],
];

describe.each( files )( '%s', ( file ) => {
	it( 'tells its reader to type what exists', () => {
		for ( const command of readGuide( file ).sections.flatMap( ( { blocks } ) => blocks.flatMap( ( { commands } ) => commands ) ) ) {
			const [ pattern, understand ] = known.find( ( [ candidate ] ) => candidate.test( command.text ) ) ?? [];
			expect( pattern, `Nobody knows whether this exists: ${ command.text }` ).toBeDefined();
			understand?.(
				command.text
					.replace( pattern ?? '', '' )
					.trim()
					.split( /\s+/ )
					.filter( Boolean )
			);
		}
		for ( const [ , name = '' ] of text( file ).matchAll( /`npm run ([\w:-]+)/g ) ) {
			hasScript( name );
		}
	} );

	it( 'links to what is there', () => {
		for ( const [ , link = '' ] of text( file ).matchAll( /\]\(((?!https?:|mailto:)[^)\s]+)\)/g ) ) {
			const [ path = '', anchor ] = link.split( '#' );
			const target = path === '' ? file : join( dirname( file ), path );
			isHere( target );
			if ( anchor !== undefined ) {
				const anchors = [ ...text( target ).matchAll( /^#+ (.+)$/gm ) ].map( ( [ , title = '' ] ) =>
					title
						.toLowerCase()
						.replaceAll( /[^\p{L}\p{N}\s-]/gu, '' )
						.replaceAll( ' ', '-' )
				);
				expect( anchors, link ).toContain( anchor );
			}
		}
	} );
} );
