export const defaultMessages = {
	joined: 'Thank you. We will e-mail you when it is back.',
	invalid_email: 'Please enter a valid e-mail address.',
	choose_option: 'Please choose an option first.',
	origin_not_allowed: 'This form does not work on this page.',
	rate_limited: 'Too many tries. Please wait a few minutes.',
	unavailable: 'We could not take your request. Please try again later.',
} as const;

/** The status of a result, or `choose_option`: a variation must be named and is not. */
export type MessageKey = keyof typeof defaultMessages;

/** What a shopper reads, by what became of the request. Plain text. */
export type BackInStockMessages = Readonly< Record< MessageKey, string > >;
