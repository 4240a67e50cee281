import { parseArgs } from 'node:util';
import { createMockSequenzy, type MockSequenzyOptions } from './index.ts';

const usage = `mock-sequenzy: a Sequenzy that runs on your machine

  --port N      port to listen on (8481; 0 takes any free one)
  --host NAME   address to listen on (127.0.0.1)
  --data FILE   keep everything in this file (without it: in memory)
  --json        print one line of JSON when it is ready
  --help        this text`;

const fail = ( message: string ): never => {
	console.error( `mock-sequenzy: ${ message }` );
	process.exit( 1 );
};

const read = (): MockSequenzyOptions & { json: boolean; help: boolean } => {
	const { values } = parseArgs( {
		options: {
			port: { type: 'string', default: '8481' },
			host: { type: 'string', default: '127.0.0.1' },
			data: { type: 'string' },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	} );
	const port = /^\d{1,5}$/.test( values.port ) ? Number( values.port ) : NaN;
	if ( ! ( port <= 65_535 ) ) {
		throw new Error( `--port ${ values.port } is no port. Give a number from 0 to 65535.` );
	}
	return {
		port,
		host: values.host,
		json: values.json,
		help: values.help,
		...( values.data === undefined ? {} : { dataFile: values.data } ),
	};
};

try {
	const { json, help, ...options } = read();
	if ( help ) {
		console.log( usage );
		process.exit( 0 );
	}
	const { url, dashboardUrl, apiKey, close } = await createMockSequenzy( options );
	for ( const signal of [ 'SIGINT', 'SIGTERM' ] as const ) {
		process.once( signal, () => void close().then( () => process.exit( 0 ) ) );
	}
	console.log(
		json
			? JSON.stringify( { url, dashboardUrl, apiKey } )
			: `Sequenzy (mock) is ready.\n\n  Address    ${ url }\n  Dashboard  ${ dashboardUrl }\n  API key    ${ apiKey }\n\nStop it with Ctrl+C.`
	);
} catch ( error ) {
	fail( ( error as Error ).message );
}
