import { approve, deny, reopen } from '../api/handlers/approval.ts';
import { refusalTexts } from '../api/handlers/refusals.ts';
import { statusOfCode } from '../api/api-error.ts';
import { statusOf } from '../domain/connection/approval.ts';
import type { ConnectRefusal } from '../domain/connection/facts.ts';
import type { RequestRecord } from '../domain/connection/state.ts';
import { company, people, type Role } from '../domain/people.ts';
import { card } from './layout.tsx';
import type { Shown, Visit } from './visit.ts';

/** `/setup/woocommerce?request=…`: an approved, unexpired request goes straight back with a fresh code. */
export const approvePage = ( { mock, query }: Visit ): Shown => {
	const requestId = query.get( 'request' ) ?? '';
	const request = mock.engine.state().connections.requests.get( requestId );
	if ( ! request ) {
		return refused( 'CONNECT_REQUEST_NOT_FOUND', undefined );
	}
	if ( request.closed ) {
		return refused( 'CODE_USED', request );
	}
	const status = statusOf( request, mock.clock.now() );
	if ( status === 'pending' ) {
		return form( request, null );
	}
	if ( status === 'approved' ) {
		const outcome = reopen( mock, requestId );
		return outcome.status === 'redirect'
			? { location: outcome.url }
			: refused( outcome.status === 'refused' ? outcome.reason : 'CODE_USED', request );
	}
	return status === 'denied' ? denied( request ) : refused( 'CONNECT_REQUEST_EXPIRED', request );
};

export const decideOnPage = ( { mock, form: sent }: Visit ): Shown => {
	const requestId = sent.get( 'request' ) ?? '';
	const personId = sent.get( 'person' ) ?? '';
	const outcome = ( sent.get( 'decision' ) === 'approve' ? approve : deny )( mock, requestId, personId );
	if ( outcome.status === 'redirect' ) {
		return { location: outcome.url };
	}
	const request = mock.engine.state().connections.requests.get( requestId );
	if ( outcome.status === 'denied' ) {
		return request ? denied( request ) : refused( 'CONNECT_REQUEST_NOT_FOUND', undefined );
	}
	if ( outcome.reason === 'ROLE_NOT_ALLOWED' && request ) {
		return form( request, personId );
	}
	return outcome.reason === 'CONNECT_REQUEST_DENIED' && request ? denied( request ) : refused( outcome.reason, request );
};

const roles: Record< Role, string > = {
	owner: 'Owner',
	admin: 'Admin',
	member: 'Member – cannot approve connections',
};

const form = ( { requestId, details }: RequestRecord, refusedPersonId: string | null ): Shown => {
	const person = people.find( ( { id } ) => id === refusedPersonId );
	const store = details.siteName || new URL( details.storeUrl ).host;
	return card(
		'Connect a WooCommerce store',
		<>
			<h1>Connect { store }</h1>
			<p className="lead">
				<a href={ details.storeUrl }>{ details.storeUrl }</a> asks to be connected to Sequenzy.
			</p>
			{ refusedPersonId !== null && (
				<div className="notice" role="alert">
					<b>{ person ? `${ person.name } cannot approve this.` : 'Choose who you are first.' }</b>{ ' ' }
					{ person
						? `Members of ${ company.name } cannot connect a store; it takes an owner or an admin. Choose another person, or ask one of them.`
						: '' }
				</div>
			) }
			<form method="post" action="/setup/woocommerce">
				<input type="hidden" name="request" value={ requestId } />
				<fieldset>
					<legend>Sign in as</legend>
					{ people.map( ( { id, name, role } ) => (
						<Choice
							key={ id }
							group="person"
							value={ id }
							name={ name }
							about={ roles[ role ] }
							checked={ id === ( person?.id ?? 'owner' ) }
						/>
					) ) }
				</fieldset>
				<fieldset>
					<legend>Company</legend>
					<Choice
						group="company"
						value={ company.id }
						name={ company.name }
						about="The store’s waitlist and mails belong to this company"
						checked
					/>
				</fieldset>
				<h2>What the store will share</h2>
				<ul className="ticks">
					<li>Products and variations: title, price, stock, images</li>
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
		refusedPersonId === null ? 200 : 403
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
