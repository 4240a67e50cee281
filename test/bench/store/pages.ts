import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../figure.ts';
import { compare } from './measured-request.ts';
import type { Shop } from './shop.ts';

const built = new URL( '../../../plugin/build/blocks/back-in-stock/', import.meta.url );
const themes = { 'classic theme': 'classic-theme', 'block theme': 'twentytwentyfour' };

/** Pages, with the plugin and without. */
export const measurePages = async ( { store, addresses, empty }: Shop ): Promise< Figure[] > => {
	const figures: Figure[] = [];
	for ( const [ name, theme ] of Object.entries( themes ) ) {
		for ( const [ page, address ] of [
			[ 'front page', '/' ],
			[ 'product in stock', addresses.product ],
		] as const ) {
			const { without, with: with_ } = await compare( store, [ [ 'page', address ] ], { empty, theme } );
			const note = `${ with_.queries } queries and ${ with_.bytes } bytes beside ${ without.queries } and ${ without.bytes }`;
			const cookies = Object.keys( with_.cookies ).length - Object.keys( without.cookies ).length;
			figures.push(
				{ name: `${ page }, ${ name }`, value: with_.queries - without.queries, unit: 'queries more', budget: { atMost: 0 }, note },
				{
					name: `${ page }, ${ name }`,
					value: with_.bytes - without.bytes + cookies + with_.calls.length,
					unit: 'bytes, cookies and remote calls more',
					budget: { atMost: 0 },
				}
			);
			if ( page === 'front page' ) {
				figures.push( { name: `${ page }, ${ name }`, value: with_.files.length, unit: 'files of ours', budget: { atMost: 6 } } );
			}
		}
	}
	const sold = await compare( store, [ [ 'page', addresses.soldOut ] ], { empty } );
	const gzipped = ( file: string ) => gzipSync( readFileSync( new URL( file, built ) ), { level: 9 } ).length / 1024;
	return [
		...figures,
		{
			name: 'product with the form',
			value: sold.with.queries - sold.without.queries,
			unit: 'queries more',
			budget: { atMost: 1 },
			note: `${ sold.with.forms } form, ${ sold.with.queries } queries beside ${ sold.without.queries }, ${ sold.with.files.length } files of ours, ${ sold.with.calls.length } remote calls`,
		},
		{ name: 'product with the form, script', value: gzipped( 'view.js' ), unit: 'KB gz', budget: { atMost: 2.5 } },
		{ name: 'product with the form, style', value: gzipped( 'style-index.css' ), unit: 'KB gz', budget: { atMost: 1 } },
	];
};
