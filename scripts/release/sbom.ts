import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packageJson, slug } from './project.ts';

const entryPoints = [ 'plugin/admin/index.tsx', 'blocks/back-in-stock/index.ts', 'blocks/back-in-stock/view.ts', 'sdk/src/browser.ts' ];

/** What WordPress brings itself (@wordpress/dependency-extraction-webpack-plugin leaves it out of the build). */
const ofWordPress = [ '@wordpress/*', 'react', 'react-dom', 'react/jsx-runtime' ];

/**
 * CycloneDX 1.6: what is in the zip besides the plugin itself. Read from the bundler, not from package.json: that lists what was
 * installed, and nearly all of it builds and tests. `npm sbom` does the same, with a random number and the moment in it.
 */
export async function billOfMaterials( root: string, zip: Uint8Array, at: Date ): Promise< string > {
	const { version, devDependencies = {} } = packageJson( root );
	const license = ( id: string ) => [ { license: { id } } ];
	const sha256 = createHash( 'sha256' ).update( zip ).digest( 'hex' );
	const reference = `${ slug }@${ version }`;
	const components = ( await packagesIn( root ) ).map( ( folder ) => {
		const { name, version: its, description, license: id } = packageJson( join( root, folder ) );
		const purl = `pkg:npm/${ name.replace( '@', '%40' ) }@${ its }`;
		return { type: 'library', 'bom-ref': purl, name, version: its, description, licenses: license( String( id ) ), purl };
	} );
	const bom = {
		$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		serialNumber: `urn:uuid:${ uuidOf( sha256 ) }`,
		version: 1,
		metadata: {
			timestamp: at.toISOString().replace( '.000', '' ),
			lifecycles: [ { phase: 'build' } ],
			tools: {
				components: [ '@wordpress/scripts', 'esbuild' ].map( ( name ) => ( {
					type: 'application',
					name,
					version: devDependencies[ name ],
				} ) ),
			},
			component: {
				type: 'application',
				'bom-ref': reference,
				name: slug,
				version,
				licenses: license( 'GPL-2.0-or-later' ),
				hashes: [ { alg: 'SHA-256', content: sha256 } ],
			},
		},
		components,
		dependencies: [
			{ ref: reference, dependsOn: components.map( ( component ) => component[ 'bom-ref' ] ) },
			...components.map( ( component ) => ( { ref: component[ 'bom-ref' ], dependsOn: [] } ) ),
		],
	};
	return `${ JSON.stringify( bom, null, '\t' ) }\n`;
}

/** The folders of the packages whose code is in the built files, ours (sdk) and others'. */
async function packagesIn( root: string ): Promise< string[] > {
	const { metafile } = await build( {
		absWorkingDir: root,
		entryPoints,
		outdir: 'unused',
		bundle: true,
		format: 'esm',
		jsx: 'automatic',
		external: ofWordPress,
		loader: { '.scss': 'empty' },
		metafile: true,
		write: false,
		logLevel: 'error',
	} );
	const folders = Object.keys( metafile.inputs ).map(
		( file ) => /^(?:.*node_modules\/(?:@[^/]+\/)?[^/]+|sdk(?=\/))/.exec( file )?.[ 0 ]
	);
	return [ ...new Set( folders ) ].filter( ( folder ) => folder !== undefined ).sort();
}

/** The same zip, the same number: as version 8, whose meaning is the maker's own. */
const uuidOf = ( hex: string ): string =>
	[ hex.slice( 0, 8 ), hex.slice( 8, 12 ), `8${ hex.slice( 13, 16 ) }`, `8${ hex.slice( 17, 20 ) }`, hex.slice( 20, 32 ) ].join( '-' );
