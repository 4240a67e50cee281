/** What a runner counted. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/** A runner of tests under the name that the result shows. */
export interface Runner {
	readonly name: string;
	readonly run: ( output: Output ) => Promise< Tally >;
}

/** Where a runner's output goes: to the terminal as it comes, or kept until the runner has ended. */
export type Output = ( text: string ) => void;
