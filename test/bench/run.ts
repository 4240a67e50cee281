/**
 * `npm run bench -- mock|store|sync [--json]`: measures, and prints each figure beside its budget. Without a name it measures everything.
 * The exit code tells whether every budget was kept.
 */
import { holds, type Figure } from './figure.ts';
import { benchMock } from './mock/bench.ts';
import { benchStore } from './store/bench.ts';
import { benchSync } from './sync/bench.ts';

type Say = ( text: string ) => void;

const benches: Readonly< Record< string, ( say: Say, args: readonly string[] ) => Promise< Figure[] > > > = {
	mock: benchMock,
	store: benchStore,
	sync: benchSync,
};

const args = process.argv.slice( 2 );
const isJson = args.includes( '--json' );
const names = args.filter( ( arg, at ) => ! arg.startsWith( '--' ) && ! /^--(orders|products|customers)$/.test( args[ at - 1 ] ?? '' ) );
const unknown = names.find( ( name ) => ! Object.hasOwn( benches, name ) );
if ( unknown !== undefined ) {
	process.stderr.write( `There is no bench ${ unknown }. Choose from: ${ Object.keys( benches ).join( ', ' ) }.\n` );
	process.exit( 2 );
}

const say: Say = ( text ) => void ( isJson ? process.stderr : process.stdout ).write( `${ text }\n` );
const figures: Figure[] = [];
for ( const [ name, bench ] of Object.entries( benches ) ) {
	if ( names.length === 0 || names.includes( name ) ) {
		say( `${ name }:` );
		figures.push( ...( await bench( ( text ) => say( `  ${ text }` ), args ) ) );
	}
}
if ( isJson ) {
	process.stdout.write( `${ JSON.stringify( { figures: figures.map( ( figure ) => ( { ...figure, ok: holds( figure ) } ) ) } ) }\n` );
}
process.exit( figures.every( holds ) ? 0 : 1 );
