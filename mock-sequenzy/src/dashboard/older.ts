/** The same page, from before this number. */
export const olderThan = ( query: URLSearchParams, before: number ): string => {
	const next = new URLSearchParams( query );
	next.set( 'before', String( before ) );
	return `?${ next }`;
};
