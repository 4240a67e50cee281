import { describe, expect, it } from 'vitest';
import { readOptions } from '../src/options.ts';

describe( 'the command line', () => {
	it( 'listens on this machine, in memory and in real time when nothing is said', () => {
		expect( readOptions( [] ) ).toEqual( { port: 8481, host: '127.0.0.1', lab: false, json: false, quiet: false, help: false } );
	} );

	it( 'takes all that a test needs to begin the same way every time', () => {
		expect(
			readOptions( [
				'--port=0',
				'--data=mock.sqlite',
				'--seed=empty',
				'--clock=2026-04-01T14:00:00+02:00',
				'--company=Tea Ltd.',
				'--faults=[{"route":"plugin","kind":"down","times":2}]',
				'--quiet',
			] )
		).toMatchObject( {
			port: 0,
			dataFile: 'mock.sqlite',
			seed: 'empty',
			key: 'seed empty',
			frozenAt: '2026-04-01T12:00:00.000Z',
			companyName: 'Tea Ltd.',
			faults: [ { route: 'plugin', kind: 'down', times: 2 } ],
			quiet: true,
		} );
	} );

	it.each( [
		[ [ '--port', 'eight' ], '--port eight is no port.' ],
		[ [ '--seed', 'toString' ], '--seed toString is not known. Choose one of empty' ],
		[ [ '--clock', 'tomorrow' ], '--clock tomorrow is no instant. Write it as 2026-04-01T12:00:00Z.' ],
		[ [ '--clock', '2026-02-30T00:00:00Z' ], '--clock 2026-02-30T00:00:00Z is no instant.' ],
		[ [ '--clock', '9999-12-31T00:00:00Z' ], '--clock 9999-12-31T00:00:00Z is no instant.' ],
		[ [ '--faults', '[{"kind":"status"}]' ], '--faults is no list of faults.' ],
		[ [ '--faults', '/no/such/file.json' ], '--faults: could not read /no/such/file.json' ],
		[ [ '--faults', '[' ], '--faults is no JSON' ],
		[ [ '--prot', '1' ], "Unknown option '--prot'" ],
	] )( 'says what is wrong with %j, and what to do', ( args, message ) => {
		expect( () => readOptions( args ) ).toThrow( message );
	} );
} );
