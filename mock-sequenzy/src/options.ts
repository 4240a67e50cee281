import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isJournalFile } from './api/journal-file.ts';
import type { JournalFile } from './api/journal-format.ts';
import { isFault } from './api/lab/faults.ts';
import type { Fault } from './faults.ts';
import type { MockSequenzyOptions } from './index.ts';
import { isClockTime } from './clock.ts';
import { isSeedName, seedNames } from './seeds/sow.ts';

export const usage = `mock-sequenzy: a Sequenzy that runs on your machine

  --port N        port to listen on (8481; 0 takes any free one)
  --host NAME     address to listen on (127.0.0.1)
  --lab           open the dashboard and the laboratory at --host, where others can reach them too
  --data FILE     keep everything in this file (without it: in memory)
  --seed NAME     what a fresh mock begins with: ${ seedNames.join( ', ' ) }; the same facts every time
  --clock AT      freeze the clock at an instant, such as 2026-04-01T12:00:00Z (without it: real time)
  --company NAME  what the company is called (Demo Coffee Co.)
  --faults JSON   faults from the beginning: a list, or a file with one
  --replay FILE   play a journal (Lab → Journal → Download, or GET /_mock/journal/export) again and tell
                  whether the same facts come of it; then end
  --json          print one line of JSON when it is ready
  --quiet         print nothing when it is ready
  --help          this text`;

export type CommandLine = MockSequenzyOptions & { json: boolean; quiet: boolean; help: boolean; replay: JournalFile | undefined };

/** What the command line says; throws with what is wrong and what to do. */
export const readOptions = ( args: string[] ): CommandLine => {
	const { values } = parseArgs( {
		args,
		options: {
			port: { type: 'string', default: '8481' },
			host: { type: 'string', default: '127.0.0.1' },
			lab: { type: 'boolean', default: false },
			data: { type: 'string' },
			seed: { type: 'string' },
			clock: { type: 'string' },
			company: { type: 'string' },
			faults: { type: 'string' },
			replay: { type: 'string' },
			json: { type: 'boolean', default: false },
			quiet: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	} );
	const { host, lab, json, quiet, help, data, company } = values;
	return {
		port: portOf( values.port ),
		host,
		lab,
		json,
		quiet,
		help,
		replay: values.replay === undefined ? undefined : journalIn( values.replay ),
		...( data === undefined ? {} : { dataFile: data } ),
		...( company === undefined ? {} : { companyName: company } ),
		...seedOf( values.seed ),
		...( values.clock === undefined ? {} : { frozenAt: instantOf( values.clock ) } ),
		...( values.faults === undefined ? {} : { faults: faultsIn( values.faults ) } ),
	};
};

const portOf = ( text: string ): number => {
	const port = /^\d{1,5}$/.test( text ) ? Number( text ) : NaN;
	if ( ! ( port <= 65_535 ) ) {
		throw new Error( `--port ${ text } is no port. Give a number from 0 to 65535.` );
	}
	return port;
};

/** A seed brings its own key along, so that ids and tokens are the same every time, too. */
const seedOf = ( name: string | undefined ): Pick< MockSequenzyOptions, 'seed' | 'key' > => {
	if ( name === undefined ) {
		return {};
	}
	if ( ! isSeedName( name ) ) {
		throw new Error( `--seed ${ name } is not known. Choose one of ${ seedNames.join( ', ' ) }.` );
	}
	return { seed: name, key: `seed ${ name }` };
};

const instantOf = ( text: string ): string => {
	const at = Date.parse( text );
	if ( ! /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test( text ) || ! isClockTime( at ) || ! isDay( text.slice( 0, 10 ) ) ) {
		throw new Error( `--clock ${ text } is no instant. Write it as 2026-04-01T12:00:00Z.` );
	}
	return new Date( at ).toISOString();
};

/** Date.parse takes the 30th of February for the 2nd of March. */
const isDay = ( day: string ): boolean => new Date( day ).toISOString().startsWith( day );

const journalIn = ( file: string ): JournalFile => {
	let journal: unknown;
	try {
		journal = JSON.parse( read( file, '--replay' ) );
	} catch ( cause ) {
		throw cause instanceof SyntaxError ? new Error( `--replay: ${ file } is no JSON: ${ cause.message }`, { cause } ) : cause;
	}
	if ( ! isJournalFile( journal ) ) {
		throw new Error( `--replay: ${ file } is no journal of mock-sequenzy. Get one from GET /_mock/journal/export.` );
	}
	return journal;
};

const faultsIn = ( text: string ): Fault[] => {
	const source = text.trimStart().startsWith( '[' ) ? text : read( text, '--faults' );
	let faults: unknown;
	try {
		faults = JSON.parse( source );
	} catch ( cause ) {
		throw new Error( `--faults is no JSON: ${ ( cause as Error ).message }`, { cause } );
	}
	if ( ! Array.isArray( faults ) || ! faults.every( isFault ) ) {
		throw new Error(
			'--faults is no list of faults. One looks like {"route":"plugin","kind":"down","times":3}; README names the kinds.'
		);
	}
	return faults;
};

const read = ( file: string, option: string ): string => {
	try {
		return readFileSync( file, 'utf8' );
	} catch ( cause ) {
		throw new Error( `${ option }: could not read ${ file }: ${ ( cause as Error ).message }`, { cause } );
	}
};
