import { expect, it } from 'vitest';
import { createRebuilder } from '../rebuilder.ts';

function setUp( build: () => Promise< void > = async () => undefined ) {
	const said: string[] = [];
	let builds = 0;
	const rebuilder = createRebuilder( {
		build: () => {
			builds += 1;
			return build();
		},
		say: ( text ) => said.push( text ),
		pause: async () => undefined,
	} );
	return { rebuilder, said, builds: () => builds };
}

it( 'Files that are saved together are built once', async () => {
	const { rebuilder, builds, said } = setUp();
	rebuilder.changed( 'sdk/src/a.ts' );
	rebuilder.changed( 'sdk/src/b.ts' );
	await rebuilder.settled();
	expect( [ builds(), said ] ).toEqual( [ 1, [ 'sdk/src/b.ts was saved: building …', 'Built. Reload the page.' ] ] );
} );

it( 'What is saved while it builds is built once more', async () => {
	let later: () => void = () => undefined;
	const { rebuilder, builds } = setUp( async () => later() );
	later = () => {
		later = () => undefined;
		rebuilder.changed( 'sdk/src/b.ts' );
	};
	rebuilder.changed( 'sdk/src/a.ts' );
	await rebuilder.settled();
	expect( builds() ).toBe( 2 );
} );

it( 'A source that is at fault is told, and the next save is built again', async () => {
	const { rebuilder, builds, said } = setUp( async () => {
		throw new Error( 'a.ts: Unexpected "}"' );
	} );
	rebuilder.changed( 'sdk/src/a.ts' );
	await rebuilder.settled();
	expect( said.at( -1 ) ).toBe( 'a.ts: Unexpected "}"\nThe build before stays. Save again when that is mended.' );
	rebuilder.changed( 'sdk/src/a.ts' );
	await rebuilder.settled();
	expect( builds() ).toBe( 2 );
} );
