import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guestIn, mountOf } from '../guests.ts';

let folder: string;

beforeAll( () => {
	folder = mkdtempSync( join( tmpdir(), 'sequenzy-guests-' ) );
	lay( 'my-theme/style.css', '/*\nTheme Name: Mine\n*/' );
	lay( 'my-plugin/my-plugin.php', '<?php\n/* Plugin Name: Mine */' );
	lay( 'empty/readme.txt', 'Plugin Name: no' );
	lay( 'woocommerce/woocommerce.php', '<?php\n/* Plugin Name: WooCommerce */' );
	lay( 'my plugin/my-plugin.php', '<?php\n/* Plugin Name: Mine */' );
} );
afterAll( () => rmSync( folder, { recursive: true } ) );

describe( 'A theme or plugin of somebody else', () => {
	it( 'is mounted where WordPress looks for it', () => {
		expect( mountOf( guestIn( 'theme', join( folder, 'my-theme' ) ) ) ).toEqual( {
			host: join( folder, 'my-theme' ),
			inside: '/wordpress/wp-content/themes/my-theme',
		} );
		expect( mountOf( guestIn( 'plugin', join( folder, 'my-plugin/' ) ) ).inside ).toBe( '/wordpress/wp-content/plugins/my-plugin' );
	} );

	it.each( [
		[ 'theme', 'none', /no such folder/ ],
		[ 'theme', 'my-theme/style.css', /no such folder/ ],
		[ 'theme', 'my-plugin', /no style\.css in it says "Theme Name:"/ ],
		[ 'plugin', 'empty', /no PHP file in it says "Plugin Name:"/ ],
		[ 'plugin', 'woocommerce', /cannot be called "woocommerce" here/ ],
		[ 'plugin', 'my plugin', /cannot be called "my plugin" here/ ],
	] as const )( 'is refused before anything is started: %s %s', ( kind, name, message ) => {
		expect( () => guestIn( kind, join( folder, name ) ) ).toThrow( message );
	} );
} );

function lay( path: string, text: string ): void {
	mkdirSync( join( folder, path, '..' ), { recursive: true } );
	writeFileSync( join( folder, path ), text );
}
