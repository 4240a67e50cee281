import type { Sandbox } from '../index.ts';
import type { Sequenzy } from './sequenzy.ts';

/** Nobody waits in a story: time is moved. Durations are `90s`, `15m`, `1h`, `30d`. */
export interface Clock {
	/** Sequenzy's clock goes on; what falls due there on the way is done when this answers. */
	readonly advance: ( by: string ) => Promise< void >;
	/** The same for both sides: the plugin's pauses pass too. */
	readonly pass: ( by: string ) => Promise< void >;
}

const unitSeconds: Readonly< Record< string, number > > = { s: 1, m: 60, h: 3_600, d: 86_400 };

export function createClock( { runPhp }: Sandbox, sequenzy: Sequenzy ): Clock {
	return {
		advance: sequenzy.advance,
		pass: async ( by ) => {
			const [ , count = '', unit = '' ] = /^(\d+)([smhd])$/.exec( by ) ?? [];
			const seconds = Number( count ) * ( unitSeconds[ unit ] ?? NaN );
			await runPhp(
				`<?php require '/wordpress/wp-load.php'; update_option( 'sequenzy_sandbox_clock', (int) get_option( 'sequenzy_sandbox_clock' ) + ${ seconds } );`
			);
			await sequenzy.advance( by );
		},
	};
}
