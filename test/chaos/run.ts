/**
 * `npm run chaos`: the real worker in PHP processes against the real mock, killed, cut off, refused and left alone. Each finding counts as
 * a test; the seed is printed, and the same seed does the same. `--engine mariadb` takes MariaDB in the place of SQLite.
 */
import { absentNativeStore, type Engine } from '../support/native-store.ts';
import type { Finding } from './findings.ts';
import { readOptions, type Options } from './options.ts';
import { changeDuringDelivery } from './scenarios/interleavings.ts';
import { kills } from './scenarios/kills.ts';
import { outage } from './scenarios/outage.ts';
import { poison } from './scenarios/poison.ts';
import { programs, runProgram } from './scenarios/programs.ts';
import { setScene, type Scene } from './scene.ts';

const args = process.argv.slice( 2 );
const options = readOptions( args );
const engine: Engine = args.includes( 'mariadb' ) ? 'mariadb' : 'sqlite';
const absent = absentNativeStore( engine );
if ( absent !== undefined ) {
	console.log( `LEFT OUT: chaos, because ${ absent }` );
	process.exit( 0 );
}

type Scenario = ( scene: Scene, with_: Options ) => Promise< Finding[] >;
const scenarios: ReadonlyArray< readonly [ string, Scenario ] > = [
	[ `${ options.kills } workers are killed while ${ options.facts } facts flow`, kills ],
	...Object.keys( programs ).map( ( name ): [ string, Scenario ] => [ name, ( scene, with_ ) => runProgram( scene, name, with_ ) ] ),
	[ 'a product changes during each delivery', changeDuringDelivery ],
	[ 'one event among many is refused', poison ],
	[ `Sequenzy is away for ${ options.outageHours } hours`, outage ],
];

const scene = await setScene( engine );
console.log( `seed ${ options.seed }, ${ engine }, ${ scene.storeName }` );
let failed = 0;
let passed = 0;
for ( const [ name, scenario ] of scenarios ) {
	const startedAt = performance.now();
	const findings = await scenario( scene, options ).catch( ( error: unknown ): Finding[] => [
		{
			sentence: 'the scenario comes to its end',
			ok: false,
			seen: error instanceof Error ? ( error.stack ?? error.message ) : String( error ),
		},
	] );
	console.log( `${ name } (${ Math.round( ( performance.now() - startedAt ) / 1000 ) } s)` );
	for ( const { sentence, ok, seen } of findings ) {
		console.log( `  ${ ok ? 'ok  ' : 'FAIL' } ${ sentence }: ${ seen }` );
	}
	passed += findings.filter( ( { ok } ) => ok ).length;
	failed += findings.filter( ( { ok } ) => ! ok ).length;
}
await scene.close();
console.log( `${ passed } passed, ${ failed } failed` );
process.exit( failed === 0 ? 0 : 1 );
