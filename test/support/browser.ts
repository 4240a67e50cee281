import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = [ 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe' ];

/** Where this machine keeps a Chromium: CHROMIUM_PATH, the PATH, or what Playwright has downloaded. */
export function findChromium(): string | undefined {
	const folders = ( process.env.PATH ?? '' ).split( delimiter );
	return [
		process.env.CHROMIUM_PATH ?? '',
		...names.flatMap( ( name ) => folders.map( ( folder ) => join( folder, name ) ) ),
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		chromium.executablePath(),
	].find( ( path ) => path !== '' && existsSync( path ) );
}

/** A real browser that reaches this machine and nothing else. */
export async function launchBrowser( { headless = true }: { readonly headless?: boolean } = {} ): Promise< Browser > {
	const executablePath = findChromium();
	if ( executablePath === undefined ) {
		throw new Error( 'Chromium was not found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.' );
	}
	return chromium.launch( {
		executablePath,
		headless,
		args: [
			'--no-sandbox',
			'--disable-dev-shm-usage',
			'--disable-gpu',
			'--disable-background-networking',
			// A page a test answers itself counts as one from the internet, which may not call this machine.
			'--disable-features=LocalNetworkAccessChecks',
			'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
		],
	} );
}
