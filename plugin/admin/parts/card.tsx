import type { ReactNode } from 'react';
import type { Badge } from '../screens/badge.ts';

interface Props {
	/** Names the heading, which names the card. */
	readonly id: string;
	readonly title: string;
	readonly badge?: Badge | null;
	readonly children: ReactNode;
}

/** A part of a tab with a heading of its own. */
export function Card( { id, title, badge = null, children }: Props ) {
	return (
		<section className="sequenzy-admin__card" aria-labelledby={ id }>
			<header>
				<h2 id={ id }>{ title }</h2>
				{ badge !== null && <span className={ `sequenzy-admin__badge is-${ badge.tone }` }>{ badge.text }</span> }
			</header>
			{ children }
		</section>
	);
}
