import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

let text: string | undefined;

/** htmx and its server-sent events, from the npm package, as one script. The single-file build carries the text itself. */
export const htmx = (): string => {
	const require = createRequire( import.meta.url );
	text ??= [ 'htmx.org/dist/htmx.min.js', 'htmx.org/dist/ext/hx-sse.min.js' ]
		.map( ( name ) => readFileSync( require.resolve( name ), 'utf8' ) )
		.join( ';\n' );
	return text;
};
