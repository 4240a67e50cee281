import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync( createRequire( import.meta.url ).resolve( 'axe-core/axe.min.js' ), 'utf8' );

/** What axe finds wrong in a part of the page, a line each. */
export async function accessibilityFaults( page: Page, selector: string ): Promise< string[] > {
	await page.evaluate( source );
	return page.evaluate( async ( within ) => {
		const { axe } = globalThis as unknown as { axe: Axe };
		const { violations } = await axe.run( within );
		return violations.flatMap( ( { id, nodes } ) => nodes.map( ( node ) => `${ id }: ${ node.html } ${ node.failureSummary }` ) );
	}, selector );
}

interface Axe {
	readonly run: (
		within: string
	) => Promise< { readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[] } >;
}

interface AxeNode {
	readonly html: string;
	readonly failureSummary?: string;
}
