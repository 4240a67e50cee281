/**
 * `npm run pot`: collects what can be translated into plugin/languages/sequenzy-for-woocommerce.pot. With `--check` nothing is
 * written; the exit code tells whether the file is up to date. No date stands in it: the same sources give the same file.
 *
 * WP-CLI's own command is in no registry that this project can use, and the packages on npm that read both PHP and TypeScript are no
 * longer kept. PHP is read by PHP's tokenizer (pot-strings.php), TypeScript by its compiler.
 */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath( new URL( '../', import.meta.url ) );
const target = `${ root }plugin/languages/sequenzy-for-woocommerce.pot`;

/** By function: which argument is the text, the plural, the context. */
const functions = new Map( Object.entries( { __: [ 0 ], _x: [ 0, null, 1 ], _n: [ 0, 1 ], _nx: [ 0, 1, 3 ] } ) );

const files = ( ...patterns ) => globSync( patterns, { cwd: root } ).sort();
const strings = [ ...ofHeader(), ...ofPhp(), ...ofTypeScript(), ...ofBlocks() ];
const pot = potOf( strings );

if ( ! process.argv.includes( '--check' ) ) {
	writeFileSync( target, pot );
} else if ( read( target ) !== pot ) {
	console.error( 'plugin/languages/sequenzy-for-woocommerce.pot is out of date. Run `npm run pot` and commit the result.' );
	process.exit( 1 );
}

function ofHeader() {
	const file = 'plugin/sequenzy-for-woocommerce.php';
	const source = read( `${ root }${ file }` );
	return [ 'Plugin Name', 'Description' ].map( ( name ) => ( {
		file,
		text: new RegExp( `\\* ${ name }: +(.+)` ).exec( source )?.[ 1 ] ?? '',
		comment: `${ name } of the plugin`,
	} ) );
}

function ofPhp() {
	const sources = files( 'plugin/*.php', 'plugin/src/**/*.php' );
	return JSON.parse(
		execFileSync( 'php', [ 'scripts/pot-strings.php', ...sources ], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } )
	);
}

function ofTypeScript() {
	const sources = files( 'plugin/admin/**/*.{ts,tsx}', 'blocks/**/*.{ts,tsx}' ).filter(
		( file ) => ! /node_modules|\.spec\.|\/preview\//.test( file )
	);
	return sources.flatMap( ( file ) => {
		const source = ts.createSourceFile( file, read( `${ root }${ file }` ), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX );
		const found = [];
		let commentsFrom = 0;
		const visit = ( node ) => {
			const places =
				ts.isCallExpression( node ) && ts.isIdentifier( node.expression ) ? functions.get( node.expression.text ) : undefined;
			if ( places !== undefined ) {
				const [ text, plural, context ] = places.map( ( place ) => ( place === null ? '' : literal( node.arguments[ place ] ) ) );
				const before = source.text.slice( commentsFrom, node.getStart() );
				found.push( { file, text, plural, context, comment: /translators: ([^*]+)\*\/[^*]*$/.exec( before )?.[ 1 ].trim() ?? '' } );
				commentsFrom = node.getEnd();
			}
			ts.forEachChild( node, visit );
		};
		visit( source );
		return found.map( ( entry ) => ( { ...entry, comment: entry.comment === '' ? '' : `translators: ${ entry.comment }` } ) );
	} );
}

function literal( node ) {
	return node !== undefined && ts.isStringLiteralLike( node ) ? node.text : '';
}

function ofBlocks() {
	return files( 'blocks/*/block.json' ).flatMap( ( file ) => {
		const { title, description, keywords = [] } = JSON.parse( read( `${ root }${ file }` ) );
		return [
			{ file, text: title, context: 'block title' },
			{ file, text: description, context: 'block description' },
			...keywords.map( ( text ) => ( { file, text, context: 'block keyword' } ) ),
		];
	} );
}

/** One entry a text, with every file that says it. */
function potOf( all ) {
	const entries = new Map();
	for ( const { file, text = '', plural = '', context = '', comment = '' } of all ) {
		if ( text === '' ) {
			continue;
		}
		const key = JSON.stringify( [ context, text, plural ] );
		const entry = entries.get( key ) ?? { text, plural, context, files: new Set(), comments: new Set() };
		entry.files.add( file.replace( /^plugin\//, '' ) );
		if ( comment !== '' ) {
			entry.comments.add( comment );
		}
		entries.set( key, entry );
	}
	const head =
		'msgid ""\nmsgstr ""\n"Project-Id-Version: Sequenzy for WooCommerce\\n"\n"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n"X-Domain: sequenzy-for-woocommerce\\n"\n';
	return [ head, ...[ ...entries.values() ].map( lines ) ].join( '\n' );
}

function lines( { text, plural, context, files: where, comments } ) {
	return [
		...[ ...comments ].map( ( comment ) => `#. ${ comment }` ),
		...[ ...where ].map( ( file ) => `#: ${ file }` ),
		...( context === '' ? [] : [ `msgctxt ${ JSON.stringify( context ) }` ] ),
		`msgid ${ JSON.stringify( text ) }`,
		...( plural === '' ? [ 'msgstr ""' ] : [ `msgid_plural ${ JSON.stringify( plural ) }`, 'msgstr[0] ""', 'msgstr[1] ""' ] ),
		'',
	].join( '\n' );
}

function read( file ) {
	try {
		return readFileSync( file, 'utf8' );
	} catch {
		return '';
	}
}
