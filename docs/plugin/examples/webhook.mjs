/* Hears from Sequenzy who unsubscribed. SEQUENZY_WEBHOOK_SECRET=whsec_… PORT=3000 node webhook.mjs */
import { createServer } from 'node:http';
import { verifyWebhook } from 'sequenzy-woocommerce/server';

// While you change the secret, both: "whsec_new whsec_old".
const secrets = process.env.SEQUENZY_WEBHOOK_SECRET.split( ' ' );
const seen = new Set();

const server = createServer( async ( request, response ) => {
	const chunks = [];
	for await ( const chunk of request ) {
		chunks.push( chunk );
	}
	// The bytes as they came: a body that was parsed and written again no longer fits its signature.
	const verdict = await verifyWebhook( { body: Buffer.concat( chunks ), headers: request.headers, secrets } );
	if ( verdict.status === 'refused' ) {
		console.error( `${ verdict.reason }: ${ verdict.message }` );
		response.writeHead( 400 ).end();
		return;
	}
	const { id, type, data } = verdict.event;
	if ( ! seen.has( id ) ) {
		seen.add( id );
		console.log( type, JSON.stringify( data ) );
	}
	response.writeHead( 204 ).end();
} );

server.listen( Number( process.env.PORT ), '127.0.0.1', () => console.log( `listening on ${ server.address().port }` ) );
