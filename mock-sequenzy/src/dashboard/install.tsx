import { dashboard } from './layout.tsx';
import { Code, Panel } from './parts.tsx';
import type { Shown, Visit } from './visit.ts';

/** Settings → Integrations → WooCommerce → Install Plugin. Vendor page: How To Connect. */
export const installPage = ( { mock }: Visit ): Shown =>
	dashboard(
		mock,
		{ section: 'integrations', title: 'Install the plugin', intro: 'Five minutes, all of them in WordPress.' },
		<>
			<p className="crumbs">
				<a href="/dashboard/integrations">← Integrations</a>
			</p>
			<div className="stack">
				<Panel title="In the store">
					<ol className="steps pad">
						<li>
							Open <b>Plugins → Add Plugin</b>, search for <b>Sequenzy for WooCommerce</b>, install it and activate it.
						</li>
						<li>
							Open <b>WooCommerce → Sequenzy</b> and click <b>Connect to Sequenzy</b>.
						</li>
						<li>
							Here, say who you are, choose the company and click <b>Approve</b>. It takes an owner or an admin.
						</li>
						<li>
							Back in WordPress, click <b>Confirm</b>. The first sync begins at once, and the store appears under{ ' ' }
							<a href="/dashboard/integrations">Integrations</a>.
						</li>
					</ol>
				</Panel>
				<Panel title="A store of your own against this mock">
					<p className="pad quiet">
						The sandbox of this project has the plugin installed and its address set. In any other store, one line in
						wp-config.php leads the plugin here:
					</p>
					<Code label="PHP" text={ `define( 'SEQUENZY_API_URL', '${ mock.baseUrl() }' );` } />
				</Panel>
				<Panel title="A store that is not there">
					<p className="pad quiet">Tests connect one without WordPress, and get its token:</p>
					<Code
						label="curl"
						text={ `curl -sS -X POST '${ mock.baseUrl() }/_mock/connect' -H 'content-type: application/json' --data-raw '{"storeUrl":"https://store.example.com"}'` }
					/>
				</Panel>
			</div>
		</>
	);
