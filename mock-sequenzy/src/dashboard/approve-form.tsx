import type { RequestRecord } from '../domain/connection/state.ts';
import { mayApprove } from '../domain/people.ts';
import { Choice } from './choice.tsx';
import { card } from './layout.tsx';
import type { Seen, Shown } from './visit.ts';

/** What is asked, by whom, and for which of the person's companies. Vendor page: it takes an owner or an admin. */
export const approveForm = ( { viewer, companyId }: Seen, request: RequestRecord, status: number ): Shown => {
	const { requestId, details } = request;
	const companies = viewer?.companies ?? [];
	const open = companies.filter( ( { role } ) => mayApprove( role ) );
	const chosen = open.find( ( company ) => company.companyId === companyId ) ?? open[ 0 ];
	const store = details.siteName || new URL( details.storeUrl ).host;
	const address = `/setup/woocommerce?${ new URLSearchParams( { request: requestId } ) }`;
	return card(
		'Connect a WooCommerce store',
		<>
			<h1>Connect { store }</h1>
			<p className="lead">
				<a href={ details.storeUrl }>{ details.storeUrl }</a> asks to be connected to Sequenzy.
			</p>
			{ ( ! chosen || status === 403 ) && (
				<div className="notice" role="alert">
					<b>{ viewer?.person.name } cannot approve this.</b> Members of{ ' ' }
					{ companies.length === 1 ? companies[ 0 ]?.name : 'a company' } cannot connect a store; it takes an owner or an admin.
					Ask one of them, or sign in as one.
				</div>
			) }
			<form method="post" action="/setup/woocommerce">
				<input type="hidden" name="request" value={ requestId } />
				<fieldset>
					<legend>Company</legend>
					{ companies.map( ( { companyId: id, name, role } ) => (
						<Choice
							key={ id }
							group="company"
							value={ id }
							name={ name }
							about={
								mayApprove( role )
									? `You are its ${ role }. The store’s waitlist and mails belong to this company`
									: 'You are a member here; approving takes an owner or an admin'
							}
							checked={ id === chosen?.companyId }
							disabled={ ! mayApprove( role ) }
						/>
					) ) }
				</fieldset>
				<h2>What the store will share</h2>
				<ul className="ticks">
					<li>Products and variations: title, price, stock, images</li>
					<li>Customers and guest buyers: name, e-mail address, billing address, consent</li>
					<li>Orders and refunds, carts and checkouts of shoppers who gave their address</li>
					<li>Back-in-stock requests: the shopper’s e-mail address and the item</li>
					<li>How its own sending goes: versions, waiting and failed entries</li>
				</ul>
				{ chosen && (
					<div className="buttons">
						<button className="primary" name="decision" value="approve">
							Approve
						</button>
						<button name="decision" value="deny">
							Deny
						</button>
					</div>
				) }
			</form>
			<p className="quiet">Approving leads back to the store, where an admin confirms. Nothing is sent before that.</p>
			<form className="viewer" method="post" action="/sign-out">
				<input type="hidden" name="next" value={ address } />
				<span className="quiet">Signed in as { viewer?.person.name }</span>
				<button className="small">Sign in as somebody else</button>
			</form>
		</>,
		status
	);
};
