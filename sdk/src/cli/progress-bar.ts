import type { SyncProgress } from '../server.ts';

export interface Terminal {
	readonly isTTY?: boolean | undefined;
	readonly write: ( text: string ) => unknown;
}

const width = 24;
const number = new Intl.NumberFormat( 'en' );

/** A bar that moves in a terminal; a line for each page in a log. */
export function createProgressBar( terminal: Terminal ) {
	let current: string | undefined;
	return {
		show( { resource, done, total }: Pick< SyncProgress, 'resource' | 'done' | 'total' > ): void {
			const share = total === 0 ? 1 : Math.min( 1, done / total );
			const full = Math.round( share * width );
			const text = `${ resource.padEnd( 9 ) } ${ '█'.repeat( full ) }${ '░'.repeat( width - full ) } ${ number.format( done ) } of ${ number.format( total ) }`;
			if ( ! terminal.isTTY ) {
				terminal.write( `${ resource }: ${ number.format( done ) } of ${ number.format( total ) }\n` );
				return;
			}
			terminal.write( `${ current === undefined || current === resource ? '' : '\n' }\r\u001B[K${ text }` );
			current = resource;
		},
		/** What follows stands on a line of its own. */
		end(): void {
			if ( current !== undefined ) {
				terminal.write( '\n' );
				current = undefined;
			}
		},
	};
}
