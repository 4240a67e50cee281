import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reports } from './run-command.ts';

/** How a story went, and where: the runtime, and the store that it ran. */
export interface Noted {
	readonly story: string;
	readonly stage: readonly [ runtime: string, store: string ];
	readonly ok: boolean;
	readonly ms: number;
}

const file = join( reports, 'stories.ndjson' );

export function noteStory( noted: Noted ): void {
	mkdirSync( reports, { recursive: true } );
	appendFileSync( file, `${ JSON.stringify( noted ) }\n` );
}

/** Stories × runtimes and stores, with times; undefined when none was played. */
export function storyTable(): string | undefined {
	return existsSync( file )
		? tableOf(
				readFileSync( file, 'utf8' )
					.trimEnd()
					.split( '\n' )
					.map( ( line ) => JSON.parse( line ) as Noted )
			)
		: undefined;
}

export function tableOf( noted: readonly Noted[] ): string {
	const nameOf = ( { stage }: Noted ) => stage.join( '\n' );
	const stages = [ ...new Set( noted.map( nameOf ) ) ];
	const rows = [ ...new Set( noted.map( ( { story } ) => story ) ) ].map( ( story ) => [
		story,
		...stages.map( ( stage ) => cellOf( noted.findLast( ( one ) => one.story === story && nameOf( one ) === stage ) ) ),
	] );
	const heads = [ 0, 1 ].map( ( line ) => [ '', ...stages.map( ( stage ) => stage.split( '\n' )[ line ] ?? '' ) ] );
	const all = [ ...heads, ...rows ];
	const widths = ( heads[ 0 ] ?? [] ).map( ( _head, column ) => Math.max( ...all.map( ( row ) => row[ column ]?.length ?? 0 ) ) );
	return all
		.map( ( row ) =>
			row
				.map( ( cell, column ) => cell.padEnd( widths[ column ] ?? 0 ) )
				.join( '  ' )
				.trimEnd()
		)
		.join( '\n' );
}

function cellOf( noted: Noted | undefined ): string {
	return noted === undefined ? '–' : `${ noted.ok ? '✔' : '✘' } ${ ( noted.ms / 1000 ).toFixed( 1 ) } s`;
}
