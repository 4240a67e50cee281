import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { raiseVersion } from '../../scripts/release/version.ts';
import { versionsIn } from '../../scripts/release/versions.ts';
import { copyProject } from './project-copy.ts';

const folder = mkdtempSync( join( tmpdir(), 'sequenzy-versions-' ) );
const project = join( folder, 'project' );
const before = new Map< string, string >();
const read = ( file: string ): string => readFileSync( join( project, file ), 'utf8' );
const change = ( file: string, from: string | RegExp, to: string ): void => {
	before.set( file, before.get( file ) ?? read( file ) );
	writeFileSync( join( project, file ), read( file ).replace( from, to ) );
};

beforeAll( () => {
	copyProject( project );
	for ( const name of readdirSync( join( project, '.changeset' ) ).filter( ( file ) => file !== 'README.md' ) ) {
		rmSync( join( project, '.changeset', name ) );
	}
} );
afterEach( () => {
	before.forEach( ( text, file ) => writeFileSync( join( project, file ), text ) );
	before.clear();
} );
afterAll( () => rmSync( folder, { recursive: true, force: true } ) );

describe( 'The version', () => {
	it.each( [
		[ 'plugin/sequenzy-for-woocommerce.php', /(\* Version: +)[\d.]+/, '$19.9.9' ],
		[ 'plugin/sequenzy-for-woocommerce.php', /(SEQUENZY_VERSION', ')[\d.]+/, '$19.9.9' ],
		[ 'plugin/uninstall.php', /(SEQUENZY_VERSION', ')[\d.]+/, '$19.9.9' ],
		[ 'plugin/readme.txt', /(Stable tag: )[\d.]+/, '$19.9.9' ],
		[ 'blocks/back-in-stock/block.json', /("version": ")[\d.]+/, '$19.9.9' ],
		[ 'contract/openapi.yaml', /(version: )[\d.]+/, '$19.9.9' ],
		[ 'sdk/package.json', /("version": ")[\d.]+/, '$19.9.9' ],
		[ 'plugin/package.json', /("sequenzy-woocommerce": ")[\d.]+/, '$19.9.9' ],
		[ 'package-lock.json', /("sdk": \{\s+"name": "sequenzy-woocommerce",\s+"version": ")[\d.]+/, '$19.9.9' ],
	] )( 'is missed when %s says another (%s)', ( file, from, to ) => {
		expect( versionsIn( project ).problems() ).toEqual( [] );
		change( file, from, to );
		expect( versionsIn( project ).problems() ).toEqual( [ expect.stringMatching( new RegExp( `^${ file } says 9.9.9` ) ) ] );
	} );

	it( 'is missed in a place that lost it, in the changelogs, and where the needs of the plugin differ', () => {
		change( 'plugin/uninstall.php', /SEQUENZY_VERSION'/g, "ANOTHER'" );
		change( 'plugin/readme.txt', /^= \d.*$/m, '= 0.0.1 =' );
		change( 'plugin/readme.txt', /(Requires PHP: )[\d.]+/, '$17.4' );
		expect( versionsIn( project ).problems() ).toEqual( [
			expect.stringContaining( 'plugin/uninstall.php no longer has' ),
			expect.stringMatching( /^The PHP that is needed: .*, 7\.4 / ),
			expect.stringMatching( /^plugin\/readme\.txt has nothing about/ ),
		] );
	} );
} );

describe( 'The next version', () => {
	const say = ( name: string, head: string, text: string ): void =>
		writeFileSync( join( project, '.changeset', `${ name }.md` ), `---\n${ head }\n---\n\n${ text }\n` );

	it( 'is refused, and nothing is changed, while a change names a stranger or says nothing', () => {
		const changelog = read( 'CHANGELOG.md' );
		say( 'a', "'sequenzy-plugin': enormous", 'The form is faster.' );
		expect( () => raiseVersion( project ) ).toThrow( /a\.md: "'sequenzy-plugin': enormous" names no package/ );
		say( 'a', "'left-pad': patch", 'The form is faster.' );
		expect( versionsIn( project ).problems() ).toEqual( [ expect.stringContaining( 'names no package' ) ] );
		say( 'a', "'sequenzy-plugin': patch", '' );
		expect( () => raiseVersion( project ) ).toThrow( 'a.md says nothing' );
		expect( read( 'CHANGELOG.md' ) ).toBe( changelog );
		rmSync( join( project, '.changeset/a.md' ) );
	} );

	/** The last: it changes everything. */
	it( 'is the largest step asked for, everywhere, with what users will see', () => {
		const { version } = JSON.parse( read( 'package.json' ) ) as { version: string };
		const [ major, minor ] = version.split( '.' ).map( Number );
		const next = `${ major }.${ minor! + 1 }.0`;
		say( 'a', '"sequenzy-plugin": patch', 'The form is faster.' );
		say( 'b', "'sequenzy-woocommerce': minor\n'mock-sequenzy': patch", 'The SDK knows\nmore.' );

		expect( raiseVersion( project ) ).toBe( next );

		expect( versionsIn( project ).problems() ).toEqual( [] );
		expect( read( 'CHANGELOG.md' ) ).toContain(
			`# Changelog\n\n## ${ next }\n\n- The form is faster.\n- The SDK knows more.\n\n## ${ version }\n`
		);
		expect( read( 'sdk/CHANGELOG.md' ) ).toContain( `\n\n## ${ next }\n\n- The SDK knows more.\n\n## ${ version }\n` );
		expect( read( 'plugin/readme.txt' ) ).toContain( `== Changelog ==\n\n= ${ next } =\n* The form is faster.\n\n= ${ version } =\n` );
		expect( read( 'contract/generated/openapi.js' ) ).toContain( `"version": "${ next }"` );
		expect( raiseVersion( project ) ).toBeUndefined();
	} );
} );
