import { details } from './activity.ts';
import type { PreviewState } from './states.ts';

/** What the plugin would answer in a state; whatever is clicked changes nothing. */
export function answer( state: PreviewState, path: string ): unknown {
	if ( path.startsWith( '/sequenzy/v1/activity/' ) ) {
		return path.endsWith( '/retry' ) ? { retried: 1 } : details;
	}
	if ( path.startsWith( '/sequenzy/v1/activity' ) ) {
		return state.activity;
	}
	const answers: Readonly< Record< string, unknown > > = {
		connection: state.connection,
		sync: state.sync,
		diagnostics: state.diagnostics,
		settings: state.settings,
		'moving-in': state.movingIn,
	};
	return answers[ /^\/sequenzy\/v1\/([a-z-]+)/.exec( path )?.[ 1 ] ?? '' ];
}
