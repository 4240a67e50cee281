import { wrongRoute } from '../../api/fault-routes.ts';
import { isFault } from '../../api/lab/faults.ts';
import { routes } from '../../api/routes.ts';
import type { Fault, FaultKind } from '../../faults.ts';
import { dashboard } from '../layout.tsx';
import { Action, Badge, Empty, Panel, Raw } from '../parts.tsx';
import type { Shown, Visit } from '../visit.ts';

const kinds: ReadonlyArray< readonly [ FaultKind, string ] > = [
	[ 'down', 'Nobody answers, preflights included' ],
	[ 'reset_before', 'Cut before anything is kept' ],
	[ 'reset_mid', 'Cut in the middle: half of a batch is kept' ],
	[ 'reset_after', 'Cut after all is kept' ],
	[ 'status', 'Answer with a status' ],
	[ 'html', 'A page instead of JSON' ],
	[ 'truncated', 'Half of the answer' ],
	[ 'latency', 'A late answer' ],
	[ 'duplicate', 'The call arrives twice' ],
	[ 'reorder', 'The call arrives after the next one' ],
];

const surfaces = [
	[ '*', 'Every call' ],
	[ 'plugin', 'The plugin’s calls' ],
	[ 'storefront', 'The shopper’s browser' ],
	[ 'public', 'The public API' ],
] as const;

export const faultsPage = ( { mock, query }: Visit ): Shown => {
	const faults = mock.faults.list();
	return dashboard(
		mock,
		{
			section: 'faults',
			title: 'Faults',
			intro: 'What goes wrong between a store and Sequenzy, on purpose. The first fault of the list that fits a call strikes it.',
			live: true,
		},
		<div className="stack">
			<Panel title="Set now" aside={ faults.length > 0 && <Action to="/dashboard/lab/faults/clear" label="Clear all" /> }>
				{ faults.length === 0 ? (
					<div className="pad">
						<Empty title="Everything works">No fault is set: every call gets its answer.</Empty>
					</div>
				) : (
					<ul className="rows">
						{ faults.map( ( fault, index ) => (
							<li key={ index }>
								<Badge tone="bad">{ fault.kind }</Badge>
								<span className="grow">{ sentenceOf( fault ) }</span>
								<Action
									to="/dashboard/lab/faults/remove"
									label="Remove"
									about={ `fault ${ index + 1 }` }
									fields={ { index: String( index ) } }
								/>
							</li>
						) ) }
					</ul>
				) }
				<Raw
					mock={ mock }
					json={ { faults, seed: mock.faults.seed() } }
					curl={ `curl -sS -X PUT '${ mock.baseUrl() }/_mock/faults' -H 'content-type: application/json' --data-raw '${ JSON.stringify(
						{
							faults: faults.length > 0 ? faults : [ { route: 'plugin', kind: 'down', times: 3 } ],
						}
					) }'` }
				/>
			</Panel>
			<Panel title="Add a fault">
				{ query.has( 'refused' ) && (
					<p className="notice pad" role="alert">
						{ query.get( 'refused' ) }
					</p>
				) }
				<form className="fields pad" method="post" action="/dashboard/lab/faults/add" hx-morph-skip="">
					<div>
						<label htmlFor="route">Which calls</label>
						<select id="route" name="route">
							{ surfaces.map( ( [ value, label ] ) => (
								<option key={ value } value={ value }>
									{ label }
								</option>
							) ) }
							<optgroup label="One route">
								{ routes.map( ( { operationId, method, path } ) => (
									<option key={ operationId } value={ operationId }>
										{ `${ method.toUpperCase() } ${ path }` }
									</option>
								) ) }
							</optgroup>
						</select>
					</div>
					<div>
						<label htmlFor="kind">What happens</label>
						<select id="kind" name="kind">
							{ kinds.map( ( [ value, label ] ) => (
								<option key={ value } value={ value }>
									{ label }
								</option>
							) ) }
						</select>
					</div>
					<NumberField name="status" label="Status" hint="for a status or a page" min={ 200 } max={ 599 } />
					<NumberField name="retryAfterSeconds" label="Retry-After" hint="seconds; none when empty" min={ 0 } max={ 86_400 } />
					<NumberField name="delayMs" label="Delay" hint="milliseconds, for a late answer" min={ 0 } max={ 600_000 } />
					<NumberField name="times" label="How often" hint="always when empty" min={ 1 } max={ 1_000_000 } />
					<NumberField name="percent" label="How likely" hint="percent; always when empty" min={ 1 } max={ 100 } />
					<NumberField name="seed" label="Seed" hint="of the dice" min={ 0 } max={ 1_000_000 } value={ mock.faults.seed() } />
					<button className="primary">Add the fault</button>
				</form>
			</Panel>
		</div>
	);
};

const NumberField = ( {
	name,
	label,
	hint,
	min,
	max,
	value,
}: {
	name: string;
	label: string;
	hint: string;
	min: number;
	max: number;
	value?: number;
} ) => (
	<div>
		<label htmlFor={ name }>{ label }</label>
		<input id={ name } name={ name } type="number" min={ min } max={ max } value={ value } aria-describedby={ `${ name }-hint` } />
		<small id={ `${ name }-hint` }>{ hint }</small>
	</div>
);

const sentenceOf = ( { route, kind, status, retryAfterSeconds, delayMs, times, probability }: Fault ): string =>
	[
		surfaces.find( ( [ value ] ) => value === route )?.[ 1 ] ?? route,
		kinds.find( ( [ value ] ) => value === kind )?.[ 1 ].toLowerCase(),
		...( status === undefined ? [] : [ String( status ) ] ),
		...( retryAfterSeconds === undefined ? [] : [ `Retry-After ${ retryAfterSeconds } s` ] ),
		...( delayMs === undefined ? [] : [ `${ delayMs } ms` ] ),
		...( times === undefined ? [] : [ `${ times } more` ] ),
		...( probability === undefined ? [] : [ `${ Math.round( probability * 100 ) } %` ] ),
	].join( ' · ' );

export const addFaultOnPage = ( { mock, form }: Visit ): Shown => {
	const given = ( name: string, scale = 1 ) => {
		const text = form.get( name ) ?? '';
		return text === '' ? {} : { [ name === 'percent' ? 'probability' : name ]: Number( text ) * scale };
	};
	const kind = form.get( 'kind' ) ?? '';
	const fault = {
		route: form.get( 'route' ) ?? '*',
		kind,
		...( kind === 'status' || kind === 'html' ? given( 'status' ) : {} ),
		...( kind === 'status' ? given( 'retryAfterSeconds' ) : {} ),
		...( kind === 'latency' ? given( 'delayMs' ) : {} ),
		...given( 'times' ),
		...given( 'percent', 0.01 ),
	};
	const wrong = isFault( fault ) ? wrongRoute( [ fault ] ) : null;
	if ( ! isFault( fault ) || wrong !== null ) {
		return { location: `/dashboard/lab/faults?refused=${ encodeURIComponent( wrong ?? whyNot( kind ) ) }` };
	}
	const seed = Number( form.get( 'seed' ) || mock.faults.seed() );
	mock.faults.put( [ ...mock.faults.list(), fault ], Number.isInteger( seed ) ? seed : mock.faults.seed() );
	return { location: '/dashboard/lab/faults' };
};

const whyNot = ( kind: string ): string => {
	if ( kind === 'status' ) {
		return 'An answer with a status needs a status from 400 to 599.';
	}
	return kind === 'latency' ? 'A late answer needs a delay in milliseconds.' : 'A number is not one this fault can have.';
};

export const removeFaultOnPage = ( { mock, form }: Visit ): Shown => {
	mock.faults.put(
		mock.faults.list().filter( ( _, index ) => String( index ) !== form.get( 'index' ) ),
		mock.faults.seed()
	);
	return { location: '/dashboard/lab/faults' };
};

export const clearFaultsOnPage = ( { mock }: Visit ): Shown => {
	mock.faults.put( [], mock.faults.seed() );
	return { location: '/dashboard/lab/faults' };
};
