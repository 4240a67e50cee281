import { approve, deny, reopen } from '../api/handlers/approval.ts';
import { refusalTexts } from '../api/handlers/refusals.ts';
import { statusOfCode } from '../api/api-error.ts';
import { statusOf } from '../domain/connection/approval.ts';
import type { ConnectRefusal } from '../domain/connection/facts.ts';
import type { RequestRecord } from '../domain/connection/state.ts';
import { noCompany } from '../domain/facts.ts';
import type { Person, Role } from '../domain/people.ts';
import { inCompany, type Mock } from '../api/mock.ts';
import { card } from './layout.tsx';
import type { Shown, Visit } from './visit.ts';

/** `/setup/woocommerce?request=…`: an approved, unexpired request goes straight back with a fresh code. */
export const approvePage = ( { mock, query }: Visit ): Shown => {
	const requestId = query.get( 'request' ) ?? '';
	const request = mock.engine.workspace().connections.requests.get( requestId );
	if ( ! request ) {
		return refused( 'CONNECT_REQUEST_NOT_FOUND', undefined );
	}
	if ( request.closed ) {
		return refused( 'CODE_USED', request );
	}
	const status = statusOf( request, mock.clock.now() );
	if ( status === 'pending' ) {
		return form( mock, request, null );
	}
	if ( status === 'approved' ) {
		const outcome = reopen( inCompany( mock.server, noCompany ), requestId );
		return outcome.status === 'redirect'
			? { location: outcome.url }
			: refused( outcome.status === 'refused' ? outcome.reason : 'CODE_USED', request );
	}
	return status === 'denied' ? denied( request ) : refused( 'CONNECT_REQUEST_EXPIRED', request );
};

export const decideOnPage = ( { mock, form: sent }: Visit ): Shown => {
	const requestId = sent.get( 'request' ) ?? '';
	const personId = sent.get( 'person' ) ?? '';
	const companyId = sent.get( 'company' ) ?? mock.companyId;
	const outcome = ( sent.get( 'decision' ) === 'approve' ? approve : deny )( inCompany( mock.server, noCompany ), requestId, {
		companyId,
		personId,
	} );
	if ( outcome.status === 'redirect' ) {
		return { location: outcome.url };
	}
	const request = mock.engine.workspace().connections.requests.get( requestId );
	if ( outcome.status === 'denied' ) {
		return request ? denied( request ) : refused( 'CONNECT_REQUEST_NOT_FOUND', undefined );
	}
	if ( outcome.reason === 'ROLE_NOT_ALLOWED' && request ) {
		return form( mock, request, { companyId, personId } );
	}
	return outcome.reason === 'CONNECT_REQUEST_DENIED' && request ? denied( request ) : refused( outcome.reason, request );
};

const roles: Record< Role, string > = {
	owner: 'Owner',
	admin: 'Admin',
	member: 'Member – cannot approve connections',
};

const form = ( mock: Mock, { requestId, details }: RequestRecord, refusal: { companyId: string; personId: string } | null ): Shown => {
	const { directory } = mock.engine.workspace();
	const companies = [ ...directory.companies.values() ];
	const company = directory.companies.get( refusal?.companyId ?? mock.companyId );
	const roleOf = ( { id }: Person ): Role | undefined => company?.members.get( id );
	const people = [ ...directory.people.values() ].filter( ( person ) => roleOf( person ) !== undefined );
	const person = refusal ? people.find( ( { id } ) => id === refusal.personId ) : undefined;
	const store = details.siteName || new URL( details.storeUrl ).host;
	return card(
		'Connect a WooCommerce store',
		<>
			<h1>Connect { store }</h1>
			<p className="lead">
				<a href={ details.storeUrl }>{ details.storeUrl }</a> asks to be connected to Sequenzy.
			</p>
			{ refusal && (
				<div className="notice" role="alert">
					<b>{ person ? `${ person.name } cannot approve this.` : 'Choose who you are first.' }</b>{ ' ' }
					{ person
						? `Members of ${ company?.name ?? 'this company' } cannot connect a store; it takes an owner or an admin. Choose another person, or ask one of them.`
						: '' }
				</div>
			) }
			<form method="post" action="/setup/woocommerce">
				<input type="hidden" name="request" value={ requestId } />
				<fieldset>
					<legend>Sign in as</legend>
					{ people.map( ( one, index ) => (
						<Choice
							key={ one.id }
							group="person"
							value={ one.id }
							name={ one.name }
							about={ roles[ roleOf( one ) ?? 'member' ] }
							checked={ person ? one.id === person.id : index === 0 }
						/>
					) ) }
				</fieldset>
				<fieldset>
					<legend>Company</legend>
					{ companies.map( ( { companyId, name } ) => (
						<Choice
							key={ companyId }
							group="company"
							value={ companyId }
							name={ name }
							about="The store’s waitlist and mails belong to this company"
							checked={ companyId === company?.companyId }
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
				<div className="buttons">
					<button className="primary" name="decision" value="approve">
						Approve
					</button>
					<button name="decision" value="deny">
						Deny
					</button>
				</div>
			</form>
			<p className="quiet">Approving leads back to the store, where an admin confirms. Nothing is sent before that.</p>
		</>,
		refusal ? 403 : 200
	);
};

const Choice = ( {
	group,
	value,
	name,
	about,
	checked,
}: {
	group: string;
	value: string;
	name: string;
	about: string;
	checked: boolean;
} ) => (
	<div className="choice">
		<input type="radio" id={ value } name={ group } value={ value } checked={ checked } aria-describedby={ `${ value }-about` } />
		<div>
			<label htmlFor={ value }>{ name }</label>
			<small id={ `${ value }-about` }>{ about }</small>
		</div>
	</div>
);

const denied = ( request: RequestRecord ): Shown =>
	card(
		'Connection denied',
		<>
			<h1>You denied the connection</h1>
			<p>
				Nothing was shared, and { request.details.storeUrl } cannot send anything. If that was a mistake, go back and connect again.
			</p>
			<Back request={ request } />
		</>
	);

const titles: Partial< Record< ConnectRefusal, readonly [ string, string ] > > = {
	CONNECT_REQUEST_NOT_FOUND: [
		'This link leads nowhere',
		'Open WooCommerce → Sequenzy in WordPress and click Connect to Sequenzy to get a new one.',
	],
	CONNECT_REQUEST_EXPIRED: [
		'This request has expired',
		'It was open for ten minutes. Go back to WordPress and click Connect to Sequenzy again.',
	],
	CODE_USED: [ 'This request is finished', 'It has been confirmed or thrown away in WordPress. Look there for how it stands.' ],
	STORE_TAKEN: [
		'This address is connected already',
		'Another WordPress installation holds it. Disconnect that one under Integrations first, then approve again.',
	],
};

const refused = ( reason: ConnectRefusal, request: RequestRecord | undefined ): Shown => {
	const [ title, text ] = titles[ reason ] ?? [ 'This cannot be approved', refusalTexts[ reason ] ];
	return card(
		title,
		<>
			<h1>{ title }</h1>
			<p>{ text }</p>
			{ reason === 'STORE_TAKEN' && (
				<p>
					<a href="/dashboard/integrations">Open Integrations</a>
				</p>
			) }
			{ request && <Back request={ request } /> }
		</>,
		statusOfCode( reason )
	);
};

const Back = ( { request: { details } }: { request: RequestRecord } ) => (
	<p className="buttons">
		<a className="button" href={ details.returnUrl }>
			Back to { details.siteName || 'the store' }
		</a>
	</p>
);
