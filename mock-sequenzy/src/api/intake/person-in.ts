import { normalEmail } from '../../domain/audience/state.ts';

/**
 * The address that a store's message names: the person's own, of a sign-up, a customer or a cart, or the one on the bill.
 * Only for what has an effect: a repeat, or a wish to be forgotten, must bring nobody back into the log.
 */
export const personIn = ( { type, payload }: { type: string; payload?: unknown } ): { email?: string } => {
	const { email, billing } = ( payload ?? {} ) as { email?: unknown; billing?: { email?: unknown } | null };
	const named = [ email, billing?.email ].find( ( one ): one is string => typeof one === 'string' && one.includes( '@' ) );
	return named === undefined || type === 'subscriber.erased' ? {} : { email: normalEmail( named ) };
};
