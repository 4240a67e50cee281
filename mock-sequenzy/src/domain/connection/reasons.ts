import type { ReasonTexts } from '../text-of-reason.ts';
import type { ConnectRefusal } from './facts.ts';

export const connectReasons: ReasonTexts< ConnectRefusal > = {
	RETURN_URL_NOT_ALLOWED: {
		sentence: 'The way back leads to another address than the store’s, so the code would not arrive there.',
		remedy: 'Send a returnUrl with the scheme, host and port of storeUrl.',
	},
	CONNECT_REQUEST_NOT_FOUND: { sentence: 'No connect request has this id.', remedy: 'Click Connect to Sequenzy in WordPress.' },
	CONNECT_REQUEST_EXPIRED: {
		sentence: 'The connect request, or its code, is older than ten minutes.',
		remedy: 'Click Connect to Sequenzy in WordPress again.',
	},
	CONNECT_REQUEST_DENIED: { sentence: 'A person denied this connection.', remedy: 'Connect again and approve.' },
	ROLE_NOT_ALLOWED: {
		sentence: 'The person is a member; approving takes an owner or an admin.',
		remedy: 'Ask an owner or an admin to approve.',
	},
	CODE_INVALID: {
		sentence: 'The code and the verifier do not belong to this connect request.',
		remedy: 'Connect again; a code works for the request it came from.',
	},
	CODE_USED: { sentence: 'The code has done its work.', remedy: 'Nothing if the store is connected; otherwise connect again.' },
	STORE_TAKEN: {
		sentence: 'Another installation is connected for this address and has proven it.',
		remedy: 'Disconnect that one under Integrations first.',
	},
};

/** What stands behind the one answer that a caller gets at the door; the code of the answer says the rest. */
export const doorReasons: Readonly< Record< string, { sentence: string; remedy: string } > > = {
	UNKNOWN_ORIGIN: {
		sentence: 'The page that called belongs to no connected store.',
		remedy: 'Call from the connected store; its address stands under Integrations.',
	},
	ORIGIN_MISSING: { sentence: 'The call has no Origin, so no browser sent it.', remedy: 'Call from a page of the store.' },
	UNKNOWN_STORE: { sentence: 'No connected store has this storeUrl.', remedy: 'Send the address as it stands under Integrations.' },
	ORIGIN_OF_ANOTHER_STORE: {
		sentence: 'The page belongs to another connected store than the one it names.',
		remedy: 'Send the storeUrl of the store that the page belongs to.',
	},
	UNKNOWN_COMPANY: { sentence: 'The companyId is not the one this store is connected to.', remedy: 'Leave companyId out.' },
	SITE_HEADERS_MISSING: {
		sentence: 'The call does not say which site it comes from.',
		remedy: 'Send X-Sequenzy-Site and X-Sequenzy-Url.',
	},
	UNKNOWN_TOKEN: { sentence: 'Nobody has this token.', remedy: 'Connect the store again.' },
	TOKEN_OF_ANOTHER_SITE: { sentence: 'The token belongs to another site.', remedy: 'Connect this site on its own.' },
	TOKEN_REVOKED: { sentence: 'The connection has ended.', remedy: 'Connect the store again.' },
	TOKEN_NOT_CONFIRMED: { sentence: 'Nobody has confirmed the connection yet.', remedy: 'Click Confirm in WordPress.' },
	ANOTHER_STORE_URL: {
		sentence: 'The store calls from another address than the one it was connected with.',
		remedy: 'Connect it again if it moved; disconnect the copy if it is one.',
	},
};
