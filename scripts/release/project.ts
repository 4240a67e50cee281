import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** With its slash. */
export const root = fileURLToPath( new URL( '../../', import.meta.url ) );

export const slug = 'sequenzy-for-woocommerce';

export interface PackageJson {
	readonly name: string;
	readonly version: string;
	readonly workspaces?: readonly string[];
	readonly devDependencies?: Readonly< Record< string, string > >;
	readonly [ field: string ]: unknown;
}

export const packageJson = ( folder: string ): PackageJson =>
	JSON.parse( readFileSync( `${ folder }/package.json`, 'utf8' ) ) as PackageJson;
