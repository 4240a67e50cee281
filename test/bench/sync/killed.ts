import { createDice } from '../../chaos/options.ts';
import { answerOf } from '../../support/native-store.ts';
import type { Figure } from '../figure.ts';
import { isOver, type Site, type Work } from './site.ts';

const kills = 50;
const pageSize = 100;
/** Steps (statements and calls) of a process before it is killed, at most: a few pages. */
const mostSteps = 120;

/** A run whose worker is killed with -9 again and again: what was sent more than once, and whether both sides hold the same in the end. */
export const killedSync = async ( { store, watched, script }: Site ): Promise< Figure[] > => {
	const dice = createDice( 20_260_401 );
	await store.ask( script( 'request' ) );
	watched.forgetItems();
	let killed = 0;
	let work: Work | undefined;
	while ( work === undefined || ! isOver( work ) || ( work.state === 'verified' && killed < kills ) ) {
		if ( work !== undefined && isOver( work ) ) {
			// A small store is copied before all were killed.
			await store.ask( script( 'request' ) );
		}
		const said = await store.run( script( 'sync' ), killed < kills ? { killAt: 1 + dice( mostSteps ) } : {} );
		killed += said.signal === 'SIGKILL' ? 1 : 0;
		work = said.signal === 'SIGKILL' ? undefined : answerOf< Work >( script( 'sync' ), said );
	}
	const { sent, distinct } = watched.items();
	return [
		{
			name: 'sync, sent again',
			value: ( sent - distinct ) / pageSize / Math.max( 1, killed ),
			unit: 'pages for each kill -9',
			budget: { atMost: 1 },
			note: `${ killed } kills, ${ sent } records sent, ${ distinct } different ones`,
		},
		{
			name: 'sync, killed and verified',
			value: work.state === 'verified' ? 1 : 0,
			unit: 'of 1',
			budget: { atLeast: 1 },
			note: `${ work.state }: the checksums of both sides`,
		},
	];
};
