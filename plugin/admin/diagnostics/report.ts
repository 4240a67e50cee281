import type { AdminDiagnostics } from 'sequenzy-woocommerce/admin';

const marks = { pass: 'ok  ', warn: 'warn', fail: 'FAIL' } as const;

/** For a support mail; the store has masked addresses and secrets already. Not translated: who reads it is not who wrote it. */
export function reportOf( { checks, versions, checkedAt }: AdminDiagnostics ): string {
	return [
		`Sequenzy for WooCommerce, checked at ${ checkedAt }`,
		...Object.entries( versions ).map( ( [ name, version ] ) => `${ name }: ${ version }` ),
		'',
		...checks.map( ( { id, status, sentence } ) => `${ marks[ status ] } ${ id }: ${ sentence }` ),
	].join( '\n' );
}
