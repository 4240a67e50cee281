import type { MouseEvent, ReactNode } from 'react';
import { tabAddress, type Tab } from './tab.ts';
import { goTo } from './use-address.ts';

interface Props {
	readonly to: Tab;
	/** Parameters of the tab's own, e.g. what it shows. */
	readonly particular?: Readonly< Record< string, string > >;
	readonly isCurrent?: boolean;
	readonly className?: string;
	readonly children: ReactNode;
}

/** A link to a tab: without a reload, unless somebody wants it in a window of its own. */
export function TabLink( { to, particular = {}, isCurrent = false, className, children }: Props ) {
	const address = tabAddress( to, particular );
	const follow = ( event: MouseEvent ) => {
		if ( ! event.metaKey && ! event.ctrlKey && ! event.shiftKey && event.button === 0 ) {
			event.preventDefault();
			goTo( address );
		}
	};
	return (
		<a href={ address } className={ className } aria-current={ isCurrent ? 'page' : undefined } onClick={ follow }>
			{ children }
		</a>
	);
}
