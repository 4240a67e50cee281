import { readFileSync } from 'node:fs';
import type { Files } from './contents.ts';
import { zip } from './zip.ts';

/** Of docs/owner/screen, in the order in which plugin/readme.txt speaks of them. */
export const screenshots: readonly string[] = [
	'not-connected-1280.png',
	'confirm-1280.png',
	'synced-1280.png',
	'product-template.png',
	'activity-1280.png',
	'diagnostics-1280.png',
];

/** What WordPress's directory shows of the plugin beside its readme: the folder `assets` of its repository there. */
export function directoryAssets( root: string, at: Date ): Uint8Array {
	const files: Files = Object.fromEntries(
		screenshots.map( ( name, index ) => [
			`assets/screenshot-${ index + 1 }.png`,
			readFileSync( `${ root }/docs/owner/screen/${ name }` ),
		] )
	);
	return zip( files, at );
}
