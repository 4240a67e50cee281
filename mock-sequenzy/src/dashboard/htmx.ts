import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from './pages.ts';

let text: string | undefined;

/** htmx and its server-sent events, from the npm package, as one script. The single-file build carries the text itself. */
const htmx = (): string => {
	const require = createRequire( import.meta.url );
	text ??= [ 'htmx.org/dist/htmx.min.js', 'htmx.org/dist/ext/hx-sse.min.js' ]
		.map( ( name ) => readFileSync( require.resolve( name ), 'utf8' ) )
		.join( ';\n' );
	return text;
};

export const htmxPage: Page = {
	method: 'get',
	path: '/assets/htmx.js',
	isFor: 'everybody',
	show: () => ( { status: 200, type: 'js', text: htmx() } ),
};
