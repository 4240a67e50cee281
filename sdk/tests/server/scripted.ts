import { createSequenzy, type CallLog, type SequenzySettings } from '../../src/server.ts';
import { virtualTime } from './virtual-time.ts';

/** What a `fetch` does with its next call: answers, breaks, or never says anything. */
export type Step = { readonly status?: number; readonly body?: unknown; readonly headers?: Record< string, string > } | Error | 'never';

export interface Asked {
	readonly url: URL;
	readonly method: string;
	readonly headers: Headers;
	readonly body: unknown;
	readonly atMs: number;
}

/** A client over a `fetch` that plays a script. */
export function scripted( steps: readonly Step[], settings: Partial< SequenzySettings > = {} ) {
	const asked: Asked[] = [];
	const logs: CallLog[] = [];
	const time = virtualTime();
	let ids = 0;
	const sequenzy = createSequenzy( {
		apiKey: 'seq_live_test',
		baseUrl: 'https://sequenzy.test',
		...time,
		random: () => 0.5,
		newId: () => `id-${ ( ids += 1 ) }`,
		logger: { debug: ( _message, call ) => logs.push( call ), warn: ( _message, call ) => logs.push( call ) },
		fetch: async ( input, init = {} ) => {
			asked.push( {
				url: new URL( String( input ) ),
				method: String( init.method ),
				headers: new Headers( init.headers ),
				body: typeof init.body === 'string' ? JSON.parse( init.body ) : undefined,
				atMs: time.now(),
			} );
			const step = steps[ asked.length - 1 ] ?? new TypeError( 'the script is over' );
			if ( step instanceof Error ) {
				throw step;
			}
			if ( step === 'never' ) {
				return new Promise< never >( () => undefined );
			}
			const { status = 200, body = { success: true }, headers = {} } = step;
			return new Response( typeof body === 'string' ? body : JSON.stringify( body ), { status, headers } );
		},
		...settings,
	} );
	/** How long it waited before each further attempt. */
	const waitsMs = () => asked.slice( 1 ).map( ( { atMs }, index ) => atMs - ( asked[ index ]?.atMs ?? 0 ) );
	return { sequenzy, asked, logs, waitsMs };
}

export const caught = ( promise: PromiseLike< unknown > ): Promise< unknown > =>
	Promise.resolve( promise ).then(
		() => 'nothing was thrown',
		( thrown: unknown ) => thrown
	);
