import type { PublicReason } from '../../domain/public-reasons.ts';
import { statusOfCode, type Refusal } from '../api-error.ts';

/** Reference 1.3: the shapes that the vendor's clients know; no call sends E5 or E6 (Assumption A-85). Ours are E4, with a code in UPPER_SNAKE. */
type Shape =
	| { shape: 'E1'; error: string }
	| { shape: 'E2'; error: string }
	| { shape: 'E3'; code: string; message: string }
	| { shape: 'E4'; code: string; error: string; title: string; description: string; resolution: string; details?: object };

export class PublicError extends Error {
	readonly status: number;
	readonly body: object;
	readonly headers: Record< string, string >;
	/** For the journal; the caller is not always told. */
	readonly reason: PublicReason;

	constructor( status: number, told: Shape, reason: PublicReason, headers: Record< string, string > = {} ) {
		super( 'error' in told ? told.error : told.message );
		this.name = 'PublicError';
		this.status = status;
		this.body = bodyOf( told );
		this.reason = reason;
		// The vendor's TypeScript client repeats a 409 unless it is told not to (reference 1.4).
		this.headers = status === 409 ? { 'x-should-retry': 'false', ...headers } : headers;
	}
}

export const notFound = ( what: string ): PublicError => new PublicError( 404, { shape: 'E2', error: `${ what } not found` }, 'NOT_FOUND' );

export const invalid = ( error: string, reason: PublicReason = 'VALIDATION_FAILED' ): PublicError =>
	new PublicError( 400, { shape: 'E2', error }, reason );

export const conflict = ( error: string, reason: PublicReason ): PublicError => new PublicError( 409, { shape: 'E2', error }, reason );

/** What the vendor has and this mock does not: said in a sentence, never a made-up success. */
export const notCovered = ( what: string, details: object = {} ): PublicError =>
	new PublicError(
		501,
		{
			shape: 'E4',
			code: 'NOT_COVERED_BY_THE_MOCK',
			error: 'Not covered by the mock',
			title: 'The mock does not cover this',
			description: `Sequenzy has ${ what }; this mock does not cover it, so nothing was done.`,
			resolution: 'Try this against a real Sequenzy account, or leave it out of the test.',
			details,
		},
		'NOT_COVERED_BY_THE_MOCK'
	);

/** A message that could not be read, or does not fit: the vendor's common shape. */
export const publicBodyOf = ( { code, description, details }: Refusal ): { status: number; body: object } => ( {
	status: statusOfCode( code ),
	body: { success: false, error: description, ...( details && { details } ) },
} );

const bodyOf = ( told: Shape ): object => {
	switch ( told.shape ) {
		case 'E1':
			return { error: told.error };
		case 'E2':
			return { success: false, error: told.error };
		case 'E3':
			return { success: false, error: { code: told.code, message: told.message } };
		default: {
			const { shape: _shape, ...friendly } = told;
			return { success: false, ...friendly, docsUrl: 'https://docs.sequenzy.com' };
		}
	}
};
