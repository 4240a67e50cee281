import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = ( path: string ) => readFileSync( new URL( `../../${ path }`, import.meta.url ), 'utf8' );
const found = ( text: string, pattern: RegExp ) =>
	[ ...new Set( [ ...text.matchAll( pattern ) ].map( ( [ , name = '' ] ) => name ) ) ].sort();

const contract = read( 'docs/theme/block-contract.md' );
const style = read( 'blocks/back-in-stock/style.scss' );
const markup = read( 'plugin/src/BackInStock/FormMarkup.php' );
const block = JSON.parse( read( 'blocks/back-in-stock/block.json' ) ) as { styles: { name: string; isDefault?: boolean }[] };

it( 'Themes may rely on every class of the form, and on none that is not there', () => {
	const documented = found( contract, /^\| `(sequenzy-back-in-stock__\w+)` \|/gm );
	expect( found( markup.replaceAll( '__%s', '__intro' ), /(sequenzy-back-in-stock__\w+)/g ) ).toEqual( documented );
	expect( documented ).toEqual( expect.arrayContaining( found( style, /\.(sequenzy-back-in-stock__\w+)/g ) ) );
	expect( found( contract, /^\| `is-style-(\w+)` \|/gm ) ).toEqual(
		block.styles
			.filter( ( { isDefault } ) => ! isDefault )
			.map( ( { name } ) => name )
			.sort()
	);
} );

it( 'Themes may set every custom property that the style has, and read the right value that it has without them', () => {
	const pairs = ( text: string, pattern: RegExp ) =>
		[ ...new Set( [ ...text.matchAll( pattern ) ].map( ( [ , name, value ] ) => `${ name }: ${ value }` ) ) ].sort();
	expect( pairs( style, /var\((--[\w-]+), ([^)]+)\)/g ) ).toEqual( pairs( contract, /^\| `(--[\w-]+)` \| `([^`]+)` \|/gm ) );
} );

it( 'Themes may rely on the attributes and names of fields that the markup has', () => {
	expect( found( contract, /`(data-[\w-]+)`(?=[, |])/g ).filter( ( name ) => name !== 'data-status' ) ).toEqual(
		found( markup, /\b(data-[\w-]+)/g ).filter( ( name ) => name !== 'data-status' )
	);
	const names = [ ...found( markup, /name="(\w+)"/g ), ...found( markup, /hidden_field\( '(\w+)'/g ), 'providerVariantId' ];
	for ( const name of names ) {
		expect( contract ).toContain( `\`${ name }\`` );
	}
} );

it( 'What the message can be is what the SDK can say', () => {
	const keys = found( read( 'sdk/src/browser/form-messages.ts' ), /^\t(\w+): '/gm );
	const documented = found( contract.slice( contract.indexOf( '`data-status` is' ), contract.indexOf( '## Custom' ) ), /`(\w+)`/g );
	expect( documented ).toEqual( [ ...keys, 'in_stock' ].sort() );
} );
