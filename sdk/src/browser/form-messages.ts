export const defaultMessages = {
	joined: 'Thank you. We will e-mail you when it is back.',
	already: 'You are on the list already.',
	invalid_email: 'Please enter a valid e-mail address.',
	choose_option: 'Please choose an option first.',
	origin_not_allowed: 'This form does not work on this page.',
	rate_limited: 'Too many tries. Please wait a few minutes.',
	unavailable: 'We could not take your request. Please try again later.',
} as const;

/**
 * The status of a result; `choose_option`: a variation must be named and is not; `already`: this very form was sent before on this page
 * (nobody asks who is on the list, and nobody tells).
 */
export type MessageKey = keyof typeof defaultMessages;

/** What a shopper reads, by what became of the request. Plain text. `in_stock`: the store's own words unless given. */
export type BackInStockMessages = Readonly< Record< MessageKey, string > & { in_stock?: string } >;
