import { card } from './layout.tsx';
import type { Page } from './pages.ts';

/** Somebody mistyped an address, or followed a link of another version. */
export const lostPage: Page = {
	method: 'get',
	path: '/dashboard/{rest}',
	isFor: 'everybody',
	show: () =>
		card(
			'This page is not here',
			<>
				<h1>This page is not here</h1>
				<p>The address may have a typing error, or the page may have another name by now.</p>
				<p className="buttons">
					<a className="button" href="/dashboard/integrations">
						Open the dashboard
					</a>
				</p>
			</>,
			404
		),
};
