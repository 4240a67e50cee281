export interface PostOptions {
	/** Gives up, and rejects with the signal's reason. */
	readonly signal?: AbortSignal;
	/** Longest wait for one answer, its body included; 8000 ms unless given. */
	readonly timeoutMs?: number;
	/** Sends instead of `fetch`. */
	readonly fetch?: typeof fetch;
}

export interface Answer {
	/** 0 when there was no answer. */
	readonly status: number;
	/** The fields of the JSON object in the body; none when it is something else. */
	readonly body: Readonly< Record< string, unknown > >;
	/** Of the header Retry-After, where it is a number; else 0. */
	readonly retryAfterSeconds: number;
}

/**
 * Sends JSON and reads the answer, whatever it is. A network error, a time-out, an answer that breaks off and a request that the
 * page's Content-Security-Policy forbids are all "no answer": a browser does not tell them apart.
 *
 * No headers of our own: the vendor documents no others, and its CORS rules would have to allow each.
 */
export async function postJson(
	url: string,
	json: string,
	{ signal, timeoutMs = 8000, fetch = globalThis.fetch }: PostOptions
): Promise< Answer > {
	signal?.throwIfAborted();
	// Not AbortSignal.any(): browsers that stores still meet (Safari before 17.4) do not have it.
	const controller = new AbortController();
	const giveUp = () => controller.abort();
	const timer = setTimeout( giveUp, timeoutMs );
	signal?.addEventListener( 'abort', giveUp );
	let answer: Answer = { status: 0, body: {}, retryAfterSeconds: 0 };
	try {
		const response = await fetch( url, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: json,
			// The request outlives the page when the shopper leaves at once.
			keepalive: true,
			signal: controller.signal,
		} );
		answer = {
			status: response.status,
			body: fieldsOf( await response.text() ),
			retryAfterSeconds: Number( response.headers.get( 'Retry-After' ) ) || 0,
		};
	} catch {
		signal?.throwIfAborted();
	} finally {
		clearTimeout( timer );
		signal?.removeEventListener( 'abort', giveUp );
	}
	return answer;
}

function fieldsOf( text: string ): Answer[ 'body' ] {
	try {
		return Object( JSON.parse( text ) );
	} catch {
		return {};
	}
}
