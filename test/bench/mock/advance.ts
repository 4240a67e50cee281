import { createHash } from 'node:crypto';
import { processorSeconds, type Figure } from '../figure.ts';
import { afterTheFirst, begin, createEngineAlone, orderWithReminder } from './facts.ts';

const reminders = 100_000;
const ninetyDaysMs = 90 * 86_400_000;

/** Twice from the same facts: the logs must be equal to the byte. */
export const measureAdvance = async (): Promise< Figure[] > => {
	const [ first, second ] = [ advance(), advance() ];
	return [
		{
			name: `advance 90 days over ${ reminders.toLocaleString( 'en' ) } reminders`,
			value: Math.min( first.processor, second.processor ),
			unit: 's of the processor',
			budget: { atMost: 2 },
			note: `${ first.fired.toLocaleString( 'en' ) } fired; ${ Math.min( first.wall, second.wall ).toFixed( 1 ) } s on the wall`,
		},
		{ name: 'two runs, differing logs', value: first.digest === second.digest ? 0 : 1, unit: 'logs', budget: { atMost: 0 } },
	];
};

const advance = (): { processor: number; wall: number; fired: number; digest: string } => {
	const { log, server, engine } = createEngineAlone();
	const orders = Array.from( { length: reminders }, ( _, number ) => [ ...orderWithReminder( number + 1 ) ] ).flat();
	server.engine.restore( afterTheFirst( log.read(), orders ) );
	const { processor, wall } = processorSeconds( () => engine.advanceTo( new Date( Date.parse( begin ) + ninetyDaysMs ).toISOString() ) );
	const digest = createHash( 'sha256' );
	let fired = 0;
	for ( const recorded of log.read() ) {
		fired += recorded.fact.type === 'ReminderFired' ? 1 : 0;
		digest.update( JSON.stringify( recorded ) );
	}
	server.engine.stop();
	log.close();
	if ( fired !== reminders ) {
		throw new Error( `${ fired } of ${ reminders } reminders fired.` );
	}
	return { processor, wall, fired, digest: digest.digest( 'hex' ) };
};
