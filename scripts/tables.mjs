/**
 * `npm run tables`: writes the tables of docs/reference from what they describe: the plugin's own registrations, the contract, the mock's
 * table of routes. With `--check` nothing is written; the exit code tells whether they are up to date.
 */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { parse } from 'yaml';
import { controlRoutes } from '../mock-sequenzy/src/api/control-routes.ts';
import { controlSchemas } from '../mock-sequenzy/src/api/control-schemas.ts';

const root = fileURLToPath( new URL( '../', import.meta.url ) );
const read = ( file ) => readFileSync( root + file, 'utf8' );
const schemas = globSync( 'contract/schemas/*.json', { cwd: root } )
	.sort()
	.map( ( file ) => [ file, JSON.parse( read( file ) ) ] );
const plugin = JSON.parse( execFileSync( 'php', [ 'scripts/plugin-tables.php' ], { cwd: root, encoding: 'utf8' } ) );

const pages = {
	'store-routes': storeRoutes(),
	'wp-cli': wpCli(),
	events: events(),
	'sequenzy-api': sequenzyApi(),
	'control-api': controlApi(),
};

const stale = Object.entries( pages ).filter( ( [ name, text ] ) => {
	const file = `docs/reference/${ name }.md`;
	const isStale = ! globSync( file, { cwd: root } ).length || read( file ) !== text;
	if ( isStale && ! process.argv.includes( '--check' ) ) {
		writeFileSync( root + file, text );
	}
	return isStale;
} );
if ( stale.length > 0 && process.argv.includes( '--check' ) ) {
	console.error(
		`docs/reference is out of date: ${ stale.map( ( [ name ] ) => name ).join( ', ' ) }. Run \`npm run tables\` and commit the result.`
	);
	process.exitCode = 1;
}

function storeRoutes() {
	const methods = adminMethods();
	const rows = plugin.routes.map( ( { method, path, capability, args, answer, class: about } ) => {
		const told = methods.get( `${ method } /${ path.replace( /^sequenzy\/v1\//, '' ) }` );
		const schema = schemas.find( ( [ , { title } ] ) => title === answer )?.[ 0 ];
		return [
			`\`${ method } /${ path }\``,
			capability === '' ? 'everybody' : `\`${ capability }\``,
			Object.entries( args ).map( argument ).join( ', ' ),
			schema === undefined ? '' : link( schema ),
			told === undefined ? about : `${ told.what } In the SDK: \`${ told.name }()\``,
		];
	} );
	return page(
		'REST routes of the plugin',
		'Below `/wp-json/`. Whoever manages the store asks with a cookie and WordPress’s own nonce (`wp_rest`, as `wp.apiFetch` sends it) or with an application\npassword. What a route answers stands in its schema; `OPTIONS` on a route tells it too. A refusal is WordPress’s own shape: `code`, `message`, `data.status`.',
		table( [ 'route', 'who', 'takes', 'answers', 'what it does' ], rows )
	);
}

/** What the SDK says of each route: its method's name and comment, by `METHOD /path`. */
function adminMethods() {
	const sourceOf = ( file ) => ts.createSourceFile( file, read( file ), ts.ScriptTarget.Latest, true );
	const comments = new Map();
	const methods = new Map();
	walk( sourceOf( 'sdk/src/admin/admin-client.ts' ), ( node ) => {
		if ( ts.isPropertySignature( node ) ) {
			comments.set( node.name.getText(), ts.getTextOfJSDocComment( node.jsDoc?.[ 0 ]?.comment ) ?? '' );
		}
	} );
	walk( sourceOf( 'sdk/src/admin/create-admin-client.ts' ), ( node ) => {
		if ( ts.isCallExpression( node ) && node.expression.getText() === 'ask' ) {
			const [ method, path ] = node.arguments;
			const named = ts.findAncestor( node, ( above ) => ts.isPropertyAssignment( above ) || ts.isVariableDeclaration( above ) );
			const name = named.name.getText();
			const address = path
				.getText()
				.slice( 1, -1 )
				.replace( /\/\$\{ encodeURIComponent\( (\w+) \) \}/, '/{$1}' )
				.replace( /\$\{.*/s, '' );
			methods.set( `${ method.text } ${ address }`, { name, what: comments.get( name ) } );
		}
	} );
	return methods;
}

function walk( node, visit ) {
	visit( node );
	ts.forEachChild( node, ( child ) => walk( child, visit ) );
}

function wpCli() {
	const rows = Object.entries( plugin.commands ).map( ( [ name, doc ] ) => {
		const [ about = '', options = '' ] = doc.split( /^## OPTIONS$|^## EXAMPLES$|^@param/m );
		const found = [ ...options.matchAll( /^(\[\S.*\])\n: (.+)\n(?:---\n([^]*?)---)?/gm ) ];
		return [
			`\`wp sequenzy ${ name }\``,
			about,
			found.map( ( [ , option, what, values = '' ] ) => `\`${ option }\` ${ choices( values ) || what }` ).join( '<br>' ),
		];
	} );
	return page(
		'WP-CLI',
		'Every command that shows something takes `--format=json`. The exit code is 0 when all is well and 1 when a person should look. On a network, `--url` says which\nstore is meant. `wp help sequenzy sync` has examples.',
		table( [ 'command', 'what it does', 'options' ], rows )
	);
}

function choices( values ) {
	return [ ...values.matchAll( /^ {2}- (\w+)$/gm ) ].map( ( [ , value ] ) => value ).join( ', ' );
}

function events() {
	const ecommerce = schemas.flatMap( ( [ file, { description = '', properties, required } ] ) => {
		const [ , name, when = '' ] = /^Properties of (ecommerce\.\w+)(?: \(.*?\))?[:.]?\s*(.*)/.exec( description ) ?? [];
		return name === undefined ? [] : [ [ `[\`${ name }\`](../../${ file })`, sentence( when ), fields( properties, required ) ] ];
	} );
	const told = schemas.flatMap( ( [ file, { description = '', properties } ] ) => {
		const [ , kind, when ] = /^A (fact|state) event: (.*)/.exec( description ) ?? [];
		return kind === undefined ? [] : [ [ `[\`${ properties.type.const }\`](../../${ file })`, kind, sentence( when ) ] ];
	} );
	return page(
		'Events',
		'',
		`## What sequences start on\n\nSequenzy makes these for one subscriber each; a sequence starts on them, stops on them and writes their properties into its mails. A question mark: may be absent.\n\n${ table(
			[ 'event', 'when', 'properties' ],
			ecommerce
		) }\n## What the plugin tells Sequenzy\n\n\`POST /api/woocommerce/events\`, at most 100 at a time. A fact is sent as it was when it happened; a state is built when it is sent, and the newest version wins.\n\n${ table(
			[ 'type', 'kind', 'what' ],
			told
		) }`
	);
}

function sequenzyApi() {
	const { paths } = parse( read( 'contract/openapi.yaml' ) );
	const who = {
		installation: 'the plugin',
		storefrontOrigin: 'a shopper’s browser',
		webhookSignature: 'WooCommerce',
		apiKey: 'an API key',
	};
	const rows = Object.entries( paths ).flatMap( ( [ path, operations ] ) =>
		Object.entries( operations ).map( ( [ method, { operationId, summary = '', security = [] } ] ) => [
			`\`${ method.toUpperCase() } ${ path }\``,
			`\`${ operationId }\``,
			security
				.flatMap( ( one ) => Object.keys( one ) )
				.map( ( scheme ) => who[ scheme ] )
				.join( ', ' ) || 'everybody',
			summary,
		] )
	);
	return page(
		'The API that the mock answers',
		'Described in [contract/openapi.yaml](../../contract/openapi.yaml), and at `/openapi.json` of a running mock. What of it is the vendor’s and what we assume: [docs/assumptions.md](../assumptions.md).\nThe names in the second column are what a fault takes as its `route`.',
		table( [ 'route', 'name', 'who calls', 'what it does' ], rows )
	);
}

function controlApi() {
	const rows = controlRoutes.map( ( { method, path, schema, query = {}, summary = '' } ) => {
		const { properties = {}, required } = controlSchemas[ schema ] ?? {};
		return [
			`\`${ method.toUpperCase() } ${ path }\``,
			[ ...Object.keys( query ).map( ( name ) => `\`?${ name }=\`` ), fields( properties, required ) ].filter( Boolean ).join( ' ' ),
			summary,
		];
	} );
	return page(
		'The control API of the mock',
		'What the Lab of the dashboard does, for tests and scripts: JSON in, JSON out, no key. Open on 127.0.0.1 alone, unless the mock was started with `--lab`.\nHow to use it: [mock-sequenzy/README.md](../../mock-sequenzy/README.md). `?company=` names the company meant, where a test has one of its own.',
		table( [ 'route', 'takes', 'what it does' ], rows )
	);
}

function fields( properties, required = [] ) {
	return Object.keys( properties )
		.map( ( name ) => `\`${ name }${ required.includes( name ) ? '' : '?' }\`` )
		.join( ' ' );
}

function argument( [ name, { type, enum: values } ] ) {
	return `\`${ name }\` (${ values?.filter( Boolean ).join( ', ' ) ?? type })`;
}

function sentence( text ) {
	return text.charAt( 0 ).toUpperCase() + text.slice( 1 );
}

function link( file ) {
	return `[${ file.replace( /.*\/|\.json$/g, '' ) }](../../${ file })`;
}

function table( head, rows ) {
	const line = ( cells ) =>
		`| ${ cells.map( ( cell ) => cell.trim().replace( /\s+/g, ' ' ).replaceAll( '|', '\\|' ) ).join( ' | ' ) } |\n`;
	return line( head ) + line( head.map( () => '---' ) ) + rows.map( line ).join( '' );
}

function page( title, intro, body ) {
	return `<!-- Written by \`npm run tables\`. Do not edit. -->\n# ${ title }\n\n${ intro === '' ? '' : `${ intro }\n\n` }${ body }`;
}
