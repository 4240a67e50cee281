/** The part of autocannon that the bench uses; the package has no types of its own. */
declare module 'autocannon' {
	type Request = { method?: string; path?: string; body?: string; headers?: Record< string, string > };
	type Options = {
		url: string;
		method: 'POST';
		headers: Record< string, string >;
		connections: number;
		/** How many calls; without it, for as long as `duration` says. */
		amount?: number;
		/** Seconds. */
		duration?: number;
		requests: Array< { setupRequest: ( request: Request ) => Request } >;
	};
	type Result = { requests: { average: number; total: number }; non2xx: number; errors: number };
	const autocannon: ( options: Options ) => Promise< Result >;
	export default autocannon;
}
