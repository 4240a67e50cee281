import type { ReactNode } from 'react';

interface Props {
	readonly rows: readonly ( readonly [ name: string, value: ReactNode ] )[];
}

/** Names and values, one under the other. */
export function Details( { rows }: Props ) {
	return (
		<dl className="sequenzy-admin__details">
			{ rows.map( ( [ name, value ] ) => (
				<div key={ name }>
					<dt>{ name }</dt>
					<dd>{ value }</dd>
				</div>
			) ) }
		</dl>
	);
}
