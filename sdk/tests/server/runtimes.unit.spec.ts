import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** What browsers, workers, Deno, Bun and Node all have; nothing of Node alone. */
const everywhere = {
	fetch,
	Headers,
	Request,
	Response,
	Blob,
	URL,
	URLSearchParams,
	AbortController,
	AbortSignal,
	TextEncoder,
	TextDecoder,
	crypto,
	setTimeout,
	clearTimeout,
};

it( 'The server client runs where there is nothing of Node: a call, a refusal, a retry, a webhook', async () => {
	const { outputFiles } = await build( {
		entryPoints: [ new URL( '../../src/server.ts', import.meta.url ).pathname ],
		bundle: true,
		format: 'iife',
		globalName: 'sdk',
		platform: 'neutral',
		target: 'es2022',
		write: false,
	} );
	const answers = [
		new Response( 'busy', { status: 503 } ),
		Response.json( { success: true, tags: [ { id: '1', name: 'gold' } ] } ),
		new Response( '{}', { status: 401 } ),
	];
	const context = createContext( { ...everywhere, fetch: async () => answers.shift() } );
	runInContext( outputFiles[ 0 ]!.text, context );
	const result: unknown = await runInContext(
		`( async () => {
			const sequenzy = sdk.createSequenzy( { apiKey: 'seq_live_test', random: () => 0 } );
			const [ { name } ] = await sequenzy.tags.list();
			const error = await sequenzy.account.get().catch( ( thrown ) => thrown );
			const verdict = await sdk.verifyWebhook( { body: '{}', headers: new Headers(), secrets: 'whsec_1' } );
			return JSON.stringify( [ name, error.kind, verdict.status ] );
		} )()`,
		context
	);
	expect( result ).toBe( JSON.stringify( [ 'gold', 'unauthorized', 'refused' ] ) );
} );
