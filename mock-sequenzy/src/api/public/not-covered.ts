import type { Route } from '../call.ts';
import { notCovered } from './errors.ts';

/** What the vendor's clients can ask for beside that which this mock covers. */
const families: Record< string, string > = {
	'ab-tests': 'A/B tests',
	'ad-accounts': 'ad accounts',
	'api-key-handoff': 'handing API keys over',
	'audience-syncs': 'audience syncs',
	campaigns: 'campaigns',
	conversations: 'conversations',
	'email-ai-style': 'the style of its AI',
	'email-blocks': 'the description of e-mail blocks',
	'email-components': 'e-mail components',
	'email-design-system': 'an e-mail design system',
	'email-sends': 'the list of single sends',
	feedback: 'feedback',
	forms: 'forms',
	generate: 'texts written by its AI',
	health: 'the health of its deliverability',
	'integration-guide': 'an integration guide',
	'landing-pages': 'landing pages',
	mcp: 'an MCP server of its own',
	media: 'media files',
	metrics: 'metrics',
	'notification-preferences': 'notification preferences',
	popups: 'popups',
	'preference-token': 'preference tokens',
	'reply-profiles': 'reply profiles',
	segments: 'segments',
	'sender-profiles': 'sender profiles',
	'sending-status': 'the status of sending',
	shopify: 'Shopify automations',
	sms: 'SMS',
	team: 'team management',
	templates: 'templates',
	transactional: 'transactional mails',
	'web-events': 'events of web visitors',
	'web-tracking-identities': 'identities of web visitors',
	websites: 'sending domains',
};

const operations = [ '/api/v1/subscribers/operations', 'background operations on subscribers' ] as const;

/** Parts of covered families that are not. */
const parts: ReadonlyArray< readonly [ pattern: RegExp, what: string ] > = [
	[ /^sequences\/[^/]+\/./, 'this operation on sequences' ],
	[ /^integrations\/[^/]+\/./, 'this operation on integrations' ],
	[ /^subscribers\/operations\/./, operations[ 1 ] ],
	[ /^companies\/[^/]+\/./, 'this operation on companies' ],
];

/** What an address below /api/v1 stands for at the vendor, when no route of the table takes it. */
export const uncoveredAt = ( path: string ): string | null => {
	const rest = /^\/api\/v1\/(.+?)\/?$/.exec( path )?.[ 1 ] ?? '';
	const [ family = '' ] = rest.split( '/' );
	if ( Object.hasOwn( families, family ) ) {
		return families[ family ] ?? null;
	}
	return parts.find( ( [ pattern ] ) => pattern.test( rest ) )?.[ 1 ] ?? null;
};

/** Takes every call that the vendor would and this mock does not: 501 with a sentence. */
export const uncoveredRoute: Route = {
	operationId: 'notCovered',
	method: 'get',
	path: '/api/v1/{family}',
	surface: 'public',
	auth: 'apiKey',
	handler: ( { params } ) => {
		throw notCovered( params.what ?? 'this' );
	},
};

const uncovered = ( method: Route[ 'method' ], path: string, what: string, auth: Route[ 'auth' ] = 'apiKey' ): Route => ( {
	...uncoveredRoute,
	method,
	path,
	auth,
	handler: () => {
		throw notCovered( what );
	},
} );

const runs = '/api/v1/sequences/{sequenceId}/enrollments';

/** What would else be taken for the name of a subscriber or a run, and the sign-in of the vendor's command line. */
export const uncoveredRoutes: readonly Route[] = [
	uncovered( 'get', ...operations ),
	uncovered( 'post', ...operations ),
	uncovered( 'post', `${ runs }/move`, 'moving runs to another step' ),
	uncovered( 'post', `${ runs }/realign-sending-window`, 'realigning runs with a sending window' ),
	uncovered( 'post', '/api/device-auth/initiate', 'the sign-in of a command line', 'none' ),
	uncovered( 'post', '/api/device-auth/poll', 'the sign-in of a command line', 'none' ),
];
