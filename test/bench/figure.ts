/** One measured figure beside its budget. */
export type Figure = {
	name: string;
	value: number;
	unit: string;
	budget: { atLeast: number } | { atMost: number };
	/** What stands behind the value. */
	note?: string;
};

export const holds = ( { value, budget }: Figure ): boolean => ( 'atLeast' in budget ? value >= budget.atLeast : value <= budget.atMost );

export const lineOf = ( figure: Figure ): string => {
	const { name, value, unit, budget, note } = figure;
	const wanted = 'atLeast' in budget ? `≥ ${ amount( budget.atLeast ) }` : `≤ ${ amount( budget.atMost ) }`;
	return `${ holds( figure ) ? 'ok  ' : 'MISS' } ${ name }: ${ amount( value ) } ${ unit } (${ wanted } ${ unit })${ note ? `; ${ note }` : '' }`;
};

const amount = ( value: number ): string => value.toLocaleString( 'en', { maximumFractionDigits: value < 10 ? 2 : 0 } );

/** For times: what others do on the machine only ever adds. */
export const best = ( values: readonly number[] ): number => Math.min( ...values );

/** Seconds of the processor that this process used meanwhile; a busy machine stretches the clock on the wall, but hardly this one. */
export const processorSeconds = ( work: () => void ): { processor: number; wall: number } => {
	const before = process.cpuUsage();
	const wallBefore = performance.now();
	work();
	const { user, system } = process.cpuUsage( before );
	return { processor: ( user + system ) / 1e6, wall: ( performance.now() - wallBefore ) / 1e3 };
};

/** For ratios taken side by side: the middle of several rounds. */
export const median = ( values: readonly number[] ): number =>
	[ ...values ].sort( ( a, b ) => a - b )[ Math.floor( values.length / 2 ) ] ?? NaN;
