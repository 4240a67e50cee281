import type { Fault } from '../faults.ts';
import { unreachable } from '../domain/unreachable.ts';
import { codeOfStatus, friendly } from './api-error.ts';
import type { Answer, ApiRequest } from './call.ts';
import { json } from './handle.ts';

export type Struck = {
	request: ApiRequest;
	/** Does the work of the call, or of a changed one. */
	handle: ( changed?: ApiRequest ) => Answer;
	/** Lets the call arrive after the next one. */
	holdBack: () => void;
	corsHeaders: Record< string, string >;
};

/** What becomes of a call that a fault strikes. */
export const underFault = ( fault: Fault, { request, handle, holdBack, corsHeaders }: Struck ): Answer => {
	switch ( fault.kind ) {
		case 'down':
		case 'reset_before':
			return cut;
		case 'status':
			return refusal( fault, corsHeaders );
		case 'html':
			return page( fault.status ?? 200 );
		case 'latency': {
			const given = handle();
			return given.kind === 'answer' ? { ...given, delayMs: fault.delayMs ?? 0 } : given;
		}
		case 'reset_mid': {
			const half = halfOf( request );
			if ( half ) {
				handle( half );
			}
			return cut;
		}
		case 'reset_after':
			handle();
			return cut;
		case 'truncated': {
			const given = handle();
			return given.kind === 'answer' ? { ...given, body: given.body.slice( 0, Math.floor( given.body.length / 2 ) ) } : given;
		}
		case 'duplicate':
			handle();
			return handle();
		case 'reorder':
			holdBack();
			return cut;
		default:
			return unreachable( fault.kind );
	}
};

const cut: Answer = { kind: 'drop' };

const refusal = ( { status = 503, retryAfterSeconds }: Fault, corsHeaders: Record< string, string > ): Answer => {
	const retryAfter: Record< string, string > = retryAfterSeconds === undefined ? {} : { 'retry-after': String( retryAfterSeconds ) };
	const body = friendly( { code: codeOfStatus( status ), description: `A fault set in the laboratory answers ${ status } here.` } );
	return json( status, body, { ...corsHeaders, ...retryAfter } );
};

const page = ( status: number ): Answer => ( {
	kind: 'answer',
	status,
	headers: { 'content-type': 'text/html; charset=utf-8' },
	body: '<!doctype html><title>One moment</title><h1>Checking your connection</h1><p>A fault set in the laboratory stands here.</p>',
} );

/** The call with the first half of its batch; none when it has no batch of two or more. */
const halfOf = ( request: ApiRequest ): ApiRequest | null => {
	try {
		const message = JSON.parse( new TextDecoder().decode( request.body ) ) as Record< string, unknown > | null;
		for ( const name of [ 'events', 'items' ] ) {
			const batch = message?.[ name ];
			if ( Array.isArray( batch ) && batch.length > 1 ) {
				const half = { ...message, [ name ]: batch.slice( 0, Math.floor( batch.length / 2 ) ) };
				return { ...request, body: new TextEncoder().encode( JSON.stringify( half ) ) };
			}
		}
		return null;
	} catch {
		return null;
	}
};
