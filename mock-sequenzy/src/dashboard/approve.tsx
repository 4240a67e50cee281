import { approve, deny, reopen } from '../api/handlers/approval.ts';
import { refusalTexts } from '../api/handlers/refusals.ts';
import { statusOfCode } from '../api/api-error.ts';
import { statusOf } from '../domain/connection/approval.ts';
import type { ConnectRefusal } from '../domain/connection/facts.ts';
import type { RequestRecord } from '../domain/connection/state.ts';
import { noCompany } from '../domain/facts.ts';
import { mayApprove } from '../domain/people.ts';
import { inCompany } from '../api/mock.ts';
import { approveForm } from './approve-form.tsx';
import { card } from './layout.tsx';
import type { Seen, Shown, Visit } from './visit.ts';

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
		return approveForm( mock, request, 200 );
	}
	if ( status === 'approved' ) {
		if ( ! mayAnswerFor( mock, request.companyId ) ) {
			return refused( 'ROLE_NOT_ALLOWED', request );
		}
		const outcome = reopen( inCompany( mock.server, noCompany ), requestId );
		return outcome.status === 'redirect'
			? { location: outcome.url }
			: refused( outcome.status === 'refused' ? outcome.reason : 'CODE_USED', request );
	}
	return status === 'denied' ? denied( request ) : refused( 'CONNECT_REQUEST_EXPIRED', request );
};

export const decideOnPage = ( { mock, form: sent }: Visit ): Shown => {
	const requestId = sent.get( 'request' ) ?? '';
	const companyId = sent.get( 'company' ) ?? mock.companyId;
	const outcome = ( sent.get( 'decision' ) === 'approve' ? approve : deny )( inCompany( mock.server, noCompany ), requestId, {
		companyId,
		personId: mock.viewer?.person.id ?? '',
	} );
	if ( outcome.status === 'redirect' ) {
		return { location: outcome.url };
	}
	const request = mock.engine.workspace().connections.requests.get( requestId );
	if ( outcome.status === 'denied' ) {
		return request ? denied( request ) : refused( 'CONNECT_REQUEST_NOT_FOUND', undefined );
	}
	if ( outcome.reason === 'ROLE_NOT_ALLOWED' && request ) {
		return approveForm( mock, request, 403 );
	}
	return outcome.reason === 'CONNECT_REQUEST_DENIED' && request ? denied( request ) : refused( outcome.reason, request );
};

const mayAnswerFor = ( { viewer }: Seen, companyId: string ): boolean =>
	viewer?.companies.some( ( company ) => company.companyId === companyId && mayApprove( company.role ) ) ?? false;

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
	ROLE_NOT_ALLOWED: [
		'Somebody else approved this',
		'It was approved for a company that you do not manage. Whoever approved it can open this page again.',
	],
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
