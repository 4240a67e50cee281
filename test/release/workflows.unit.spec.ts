import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Job {
	readonly permissions?: Record< string, string >;
	readonly 'timeout-minutes'?: number;
	readonly uses?: string;
	readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
}
interface Workflow {
	readonly permissions: Record< string, string >;
	readonly jobs: Record< string, Job >;
}

const root = new URL( '../../', import.meta.url );
const read = ( path: string ): string => readFileSync( new URL( path, root ), 'utf8' );
const { scripts } = JSON.parse( read( 'package.json' ) ) as { scripts: Record< string, string > };
const workflows = readdirSync( new URL( '.github/workflows/', root ) ).map(
	( file ) => [ file, parse( read( `.github/workflows/${ file }` ) ) as Workflow ] as const
);
const jobsOf = ( { jobs }: Workflow ): [ string, Job ][] => Object.entries( jobs );

it.each( workflows )( '%s may read, ends in time, and takes the actions of others by their major version', ( _file, workflow ) => {
	expect( workflow.permissions ).toEqual( { contents: 'read' } );
	for ( const [ name, job ] of jobsOf( workflow ) ) {
		expect( job.uses ?? job[ 'timeout-minutes' ], name ).toBeDefined();
		for ( const { uses } of job.steps ?? [] ) {
			expect( uses ?? 'actions/none@v1' ).toMatch( /^actions\/[a-z-]+@v\d+$/ );
		}
	}
} );

it( 'only the job that lays the files beside the tag may write', () => {
	const writing = workflows.flatMap( ( [ file, workflow ] ) =>
		jobsOf( workflow ).flatMap( ( [ name, { permissions } ] ) => ( permissions === undefined ? [] : [ [ file, name, permissions ] ] ) )
	);
	expect( writing ).toEqual( [ [ 'release.yml', 'release', { contents: 'write' } ] ] );
} );

it( 'the workflows call what anybody can call here', () => {
	const commands = workflows.flatMap( ( [ , workflow ] ) =>
		jobsOf( workflow ).flatMap( ( [ , { steps = [] } ] ) => steps.map( ( { run = '' } ) => run ) )
	);
	const called = commands.flatMap( ( command ) => [ ...command.matchAll( /npm run ([\w:]+)/g ) ].map( ( [ , name = '' ] ) => name ) );
	expect( called.filter( ( name ) => ! ( name in scripts ) ) ).toEqual( [] );
	expect( called ).toContain( 'release:plugin' );
	expect( commands ).toContain( '.ci/run' );
	expect( read( '.ci/run' ) ).toMatch( /^exec npm test$/m );
} );
