import { isLoopback } from './api/access.ts';
import { createMockSequenzy } from './index.ts';
import { readOptions, usage } from './options.ts';
import { tellReplay } from './tell-replay.ts';

try {
	const { json, quiet, help, replay: journal, ...options } = readOptions( process.argv.slice( 2 ) );
	if ( help ) {
		console.log( usage );
		process.exit( 0 );
	}
	if ( journal ) {
		process.exit( tellReplay( journal, json ) );
	}
	const { url, dashboardUrl, apiKey, close } = await createMockSequenzy( options );
	for ( const signal of [ 'SIGINT', 'SIGTERM' ] as const ) {
		process.once( signal, () => void close().then( () => process.exit( 0 ) ) );
	}
	if ( options.host !== undefined && ! isLoopback( options.host ) ) {
		console.error(
			`Others can reach this mock at ${ options.host }, and it has no password. ${ options.lab ? 'Its dashboard is open to them (--lab).' : 'Its dashboard is closed; --lab opens it.' }`
		);
	}
	if ( json ) {
		console.log( JSON.stringify( { url, dashboardUrl, apiKey } ) );
	} else if ( ! quiet ) {
		console.log(
			`Sequenzy (mock) is ready.\n\n  Address    ${ url }\n  Dashboard  ${ dashboardUrl }\n  API key    ${ apiKey }\n\nStop it with Ctrl+C.`
		);
	}
} catch ( error ) {
	console.error( `mock-sequenzy: ${ ( error as Error ).message }` );
	process.exit( 1 );
}
