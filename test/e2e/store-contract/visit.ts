import type { Page } from 'playwright-core';
import type { SandboxInfo } from 'sequenzy-sandbox';

/** A sentence about every store, shown by what a person sees and clicks. */
export interface Visit {
	readonly title: string;
	readonly run: ( people: People ) => Promise< void >;
}

export interface People {
	/** Logged in to wp-admin. */
	readonly owner: Page;
	/** Never logged in. */
	readonly shopper: Page;
	readonly info: SandboxInfo;
	/** Runs the body of a PHP function in the store and answers with what it returned. */
	readonly ask: ( php: string ) => Promise< unknown >;
}
