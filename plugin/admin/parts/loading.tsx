import { Spinner } from '@wordpress/components';
import type { ReactNode } from 'react';

/** Before the first answer. */
export function Loading( { children }: { readonly children: ReactNode } ) {
	return (
		<p className="sequenzy-admin__loading">
			<Spinner />
			{ children }
		</p>
	);
}
