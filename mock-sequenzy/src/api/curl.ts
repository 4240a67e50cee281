import { masked } from './mask.ts';

export type Sendable = { method: string; path: string; headers: Record< string, string | undefined >; body: string };

/** The call again, as a line for a POSIX shell. The secret is not in it: it is read from $SEQUENZY_TOKEN. */
export const curlOf = ( baseUrl: string, { method, path, headers, body }: Sendable ): string =>
	[
		`curl -sS${ method === 'GET' ? '' : ` -X ${ method }` } ${ quoted( `${ baseUrl }${ masked( path ) }` ) }`,
		...shown.flatMap( ( name ) => ( headers[ name ] === undefined ? [] : `-H ${ quoted( `${ name }: ${ headers[ name ] }` ) }` ) ),
		...( headers.authorization === undefined ? [] : [ `-H "authorization: Bearer $SEQUENZY_TOKEN"` ] ),
		...( body === '' ? [] : [ `--data-raw ${ quoted( masked( body ) ) }` ] ),
	].join( ' \\\n  ' );

/** What makes the call what it is; the rest comes from the client and says nothing. */
const shown = [
	'content-type',
	'origin',
	'x-company-id',
	'x-sequenzy-site',
	'x-sequenzy-url',
	'x-wc-webhook-topic',
	'x-wc-webhook-signature',
	'idempotency-key',
] as const;

const quoted = ( text: string ): string => `'${ text.replaceAll( "'", `'\\''` ) }'`;
