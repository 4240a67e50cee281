import type { Area } from './area.ts';
import type { Instant } from './instant.ts';

export type ImportSummary = {
	importId: string;
	fileName: string | null;
	idempotencyKey: string | null;
	total: number;
	created: number;
	updated: number;
	skipped: number;
	failed: number;
	failures: ReadonlyArray< { index: number; error: string } >;
	createdAt: Instant;
};

/** import: (none) → finished. The vendor works on it for a while; here it is done when the answer comes. */
export type SubscriberImports = { byId: Map< string, ImportSummary >; idsByKey: Map< string, string > };

export type ImportFinished = { type: 'ImportFinished'; summary: ImportSummary };

export const subscriberImportsArea: Area<
	SubscriberImports,
	{ type: 'FinishImport'; summary: Omit< ImportSummary, 'createdAt' > },
	ImportFinished
> = {
	start: () => ( { byId: new Map(), idsByKey: new Map() } ),
	decide: { FinishImport: ( _state, { summary }, now ) => [ { type: 'ImportFinished', summary: { ...summary, createdAt: now } } ] },
	evolve: {
		ImportFinished: ( state, { summary } ) => {
			state.byId.set( summary.importId, summary );
			if ( summary.idempotencyKey !== null ) {
				state.idsByKey.set( summary.idempotencyKey, summary.importId );
			}
		},
	},
};
