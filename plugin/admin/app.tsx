import { parts } from './tabs/parts.tsx';
import { TabBar } from './tabs/tab-bar.tsx';
import { tabOf } from './tabs/tab.ts';
import { useAddress } from './tabs/use-address.ts';

/** The page: four parts, of which the address says which is shown. */
export function App() {
	const tab = tabOf( useAddress() );
	const Part = parts[ tab ];
	return (
		<div className="sequenzy-admin">
			<TabBar current={ tab } />
			<Part />
		</div>
	);
}
