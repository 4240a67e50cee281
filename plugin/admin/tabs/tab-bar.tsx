import { __ } from '@wordpress/i18n';
import { TabLink } from './tab-link.tsx';
import { tabName, tabs, type Tab } from './tab.ts';

/** The four parts of the page. Links and not ARIA tabs: each has an address of its own. */
export function TabBar( { current }: { readonly current: Tab } ) {
	return (
		<nav className="sequenzy-admin__tabs" aria-label={ __( 'Sequenzy', 'sequenzy-for-woocommerce' ) }>
			<ul>
				{ tabs.map( ( tab ) => (
					<li key={ tab }>
						<TabLink to={ tab } isCurrent={ tab === current }>
							{ tabName( tab ) }
						</TabLink>
					</li>
				) ) }
			</ul>
		</nav>
	);
}
