import { isClockTime } from '../../clock.ts';
import type { Instant } from '../../domain/instant.ts';
import { clockOf, msOf } from '../../api/lab/clock.ts';
import type { Mock } from '../../api/mock.ts';
import { dashboard } from '../layout.tsx';
import { Action, Badge, Empty, Panel, Raw } from '../parts.tsx';
import { Ahead, exactly } from '../time.tsx';
import type { Shown, Visit } from '../visit.ts';
import { upcoming } from './upcoming.ts';

const steps = [
	[ '1h', '+1 hour' ],
	[ '1d', '+1 day' ],
	[ '30d', '+30 days' ],
] as const;

const mostShown = 50;

export const clockPage = ( { mock, query }: Visit ): Shown => {
	const { now, mode, offsetMs } = clockOf( mock );
	const due = upcoming( mock.engine.state() );
	const isReal = mode === 'running' && Math.abs( offsetMs ?? 0 ) < 1_000;
	return dashboard(
		mock,
		{
			section: 'clock',
			title: 'Clock',
			intro: 'Time is yours here. Moving it forwards does everything that falls due on the way, oldest first.',
			live: true,
		},
		<div className="stack">
			<Panel
				title={ exactly( now ) }
				aside={ <Badge tone={ mode === 'frozen' ? 'wait' : 'good' }>{ nameOf( mode, isReal ) }</Badge> }
			>
				<div className="buttons wrap pad">
					{ steps.map( ( [ by, label ] ) => (
						<Action key={ by } to="/dashboard/lab/clock/advance" label={ label } fields={ { by } } />
					) ) }
					<Action to="/dashboard/lab/clock/advance" label="To the next due" fields={ { by: 'next' } } tone="primary" />
					{ mode === 'frozen' ? (
						<Action to="/dashboard/lab/clock/mode" label="Let it run" fields={ { mode: 'run' } } />
					) : (
						<Action to="/dashboard/lab/clock/mode" label="Freeze" fields={ { mode: 'freeze' } } />
					) }
					{ ! isReal && <Action to="/dashboard/lab/clock/mode" label="Real time" fields={ { mode: 'real' } } /> }
				</div>
				<form className="inline pad" method="post" action="/dashboard/lab/clock/set">
					<label htmlFor="at">Set to (UTC)</label>
					<input id="at" name="at" type="datetime-local" step="1" value={ now.slice( 0, 19 ) } required />
					<button className="small">Set</button>
				</form>
				<Moved text={ query.get( 'moved' ) } />
				<Raw
					mock={ mock }
					json={ clockOf( mock ) }
					curl={ `curl -sS -X POST '${ mock.baseUrl() }/_mock/clock/advance' -H 'content-type: application/json' --data-raw '{"by":"1d"}'` }
				/>
			</Panel>
			<Panel title="What falls due" aside={ <span className="quiet">{ due.length } waiting</span> }>
				{ due.length === 0 ? (
					<div className="pad">
						<Empty title="Nothing is due at any time">
							A reminder, a step of a sequence or the expiry of a cart appears here as soon as one is planned.
						</Empty>
					</div>
				) : (
					<ol className="rows">
						{ due.slice( 0, mostShown ).map( ( { dueAt, id, what, about, href } ) => (
							<li key={ id }>
								<span className="grow">
									<b>{ what }</b> { href ? <a href={ href }>{ about }</a> : about }
								</span>
								<Ahead at={ dueAt } now={ now } />
							</li>
						) ) }
					</ol>
				) }
				{ due.length > mostShown && <p className="quiet pad">And { due.length - mostShown } more later.</p> }
			</Panel>
		</div>
	);
};

const Moved = ( { text }: { text: string | null } ) => {
	if ( text === 'nothing' ) {
		return (
			<p className="why" role="status">
				Nothing is due at any time, so the clock stayed where it was.
			</p>
		);
	}
	return text === null ? null : (
		<p className="why" role="status">
			The last move left { /^\d+$/.test( text ) ? `${ text } fact${ text === '1' ? '' : 's' }` : 'no facts' }:{ ' ' }
			<a href="/dashboard/activity">Activity</a> says which.
		</p>
	);
};

const nameOf = ( mode: string, isReal: boolean ): string => {
	if ( mode === 'frozen' ) {
		return 'Frozen';
	}
	return isReal ? 'Real time' : 'Running, moved';
};

export const advanceOnPage = ( { mock, form }: Visit ): Shown => {
	const by = form.get( 'by' ) ?? '';
	const due = mock.engine.nextDue();
	if ( by === 'next' ) {
		return due ? move( mock, due.dueAt ) : { location: '/dashboard/lab/clock?moved=nothing' };
	}
	return moveTo( mock, Date.parse( mock.clock.now() ) + msOf( by ) );
};

export const setOnPage = ( { mock, form }: Visit ): Shown => {
	return moveTo( mock, Date.parse( `${ form.get( 'at' ) ?? '' }Z` ) );
};

const moveTo = ( mock: Mock, ms: number ): Shown =>
	isClockTime( ms ) ? move( mock, new Date( ms ).toISOString() ) : { location: '/dashboard/lab/clock' };

export const setModeOnPage = ( { mock, form }: Visit ): Shown => {
	const { clock, engine } = mock;
	switch ( form.get( 'mode' ) ) {
		case 'freeze':
			clock.freeze();
			break;
		case 'run':
			clock.resume();
			break;
		case 'real':
			clock.reset();
			break;
	}
	engine.rewind();
	return { location: '/dashboard/lab/clock' };
};

const move = ( { engine, clock, log }: Mock, to: Instant ): Shown => {
	const seqBefore = log.lastSeq();
	if ( to >= clock.now() ) {
		engine.advanceTo( to );
	} else {
		clock.moveTo( to );
	}
	engine.rewind();
	return { location: `/dashboard/lab/clock?moved=${ log.lastSeq() - seqBefore }` };
};
