/** Messages of the control API. They are the mock's own, so they stand here and not in the contract. */
const instant = { type: 'string', format: 'date-time', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,6})?Z$' };
const text = { type: 'string', minLength: 1, maxLength: 2048 };
const longestMs = 3_155_760_000_000;

const message = ( properties: Record< string, unknown >, required: string[] = [] ): Record< string, unknown > => ( {
	type: 'object',
	properties,
	required,
	additionalProperties: false,
} );

const needs = ( kind: string, field: string ) => ( {
	if: { properties: { kind: { const: kind } } },
	then: { required: [ field ] },
} );

const fault = {
	...message(
		{
			route: { ...text, description: '`*`, a surface (plugin, storefront, public) or an operationId.' },
			kind: {
				enum: [
					'down',
					'reset_before',
					'status',
					'html',
					'latency',
					'reset_mid',
					'reset_after',
					'truncated',
					'duplicate',
					'reorder',
				],
				description:
					'down: nobody answers, preflights included. reset_before: read, then cut, nothing kept. status: an error. html: a page instead of JSON. latency: all done, the answer late by delayMs. reset_mid: the first half of a batch is kept, then cut. reset_after: all kept, then cut. truncated: all kept, half an answer. duplicate: arrives twice. reorder: cut, and arrives after the next call.',
			},
			status: { type: 'integer', minimum: 200, maximum: 599 },
			retryAfterSeconds: { type: 'integer', minimum: 0, description: 'With kind status; without it no Retry-After is sent.' },
			delayMs: { type: 'integer', minimum: 0, maximum: 600_000 },
			times: { type: 'integer', minimum: 1, description: 'How often it strikes; without it, always.' },
			probability: { type: 'number', exclusiveMinimum: 0, maximum: 1, description: 'How likely it strikes, by the seed.' },
		},
		[ 'route', 'kind' ]
	),
	allOf: [
		needs( 'status', 'status' ),
		needs( 'latency', 'delayMs' ),
		{ if: { properties: { kind: { const: 'status' } } }, then: { properties: { status: { type: 'integer', minimum: 400 } } } },
	],
};

export const controlSchemas: Record< string, Record< string, unknown > > = {
	'control-empty': message( {} ),
	'control-freeze': message( { at: instant } ),
	'control-set': message( { at: instant }, [ 'at' ] ),
	'control-advance': {
		...message( {
			byMs: { type: 'integer', minimum: 0, maximum: longestMs },
			by: { type: 'string', pattern: '^\\d{1,9}(ms|s|m|h|d)$', description: '90s, 15m, 1h, 30d.' },
			toNextDue: { const: true, description: 'As far as the next thing that falls due.' },
		} ),
		minProperties: 1,
		maxProperties: 1,
	},
	'control-rate-limits': message( { enabled: { type: 'boolean' } }, [ 'enabled' ] ),
	'control-faults': message( { faults: { type: 'array', items: fault, maxItems: 100 }, seed: { type: 'integer' } }, [ 'faults' ] ),
	'control-sequence': message( { delayMs: { type: 'integer', minimum: 0, maximum: 31_557_600_000 } }, [ 'delayMs' ] ),
	'control-connect': message(
		{ storeUrl: { ...text, pattern: '^https?://' }, siteId: text, currency: { type: 'string', pattern: '^[A-Z]{3}$' } },
		[ 'storeUrl' ]
	),
	'control-approve': message( { requestId: text, personId: text, companyId: text }, [ 'requestId', 'personId' ] ),
	'control-attempt': message( { responseStatus: { type: [ 'integer', 'null' ] }, error: { type: [ 'string', 'null' ] } }, [
		'responseStatus',
		'error',
	] ),
	'control-seed': message( { name: { enum: [ 'empty', 'demo', 'large' ] } }, [ 'name' ] ),
	'control-company': message( {
		name: { type: 'string', minLength: 1, maxLength: 80 },
		id: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,60}$' },
		people: {
			type: 'array',
			minItems: 1,
			maxItems: 100,
			description: 'Who belongs to it; without it, the owner, the admin and the member of the first company.',
			items: message(
				{
					id: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,60}$' },
					name: { type: 'string', minLength: 1, maxLength: 80 },
					role: { enum: [ 'owner', 'admin', 'member' ] },
				},
				[ 'id', 'name', 'role' ]
			),
		},
	} ),
	'control-replenishment': message(
		{
			integrationId: text,
			enabled: { type: 'boolean' },
			days: { type: 'integer', minimum: 1, maximum: 3650, description: 'After the purchase the product usually runs out.' },
			matchOn: { enum: [ 'product', 'variant' ] },
		},
		[ 'enabled', 'days', 'matchOn' ]
	),
	'control-stock-rules': message( { backorderCounts: { type: 'boolean' } }, [ 'backorderCounts' ] ),
	'control-webhook-store': message(
		{ storeUrl: { ...text, pattern: '^https?://' }, siteName: text, currency: { type: 'string', pattern: '^[A-Z]{3}$' } },
		[ 'storeUrl' ]
	),
	'control-snapshot-file': {
		type: 'object',
		required: [ 'format', 'version', 'takenAt', 'timelines', 'facts' ],
		properties: { format: { const: 'sequenzy-mock-snapshot' }, version: { const: 1 }, takenAt: instant, facts: { type: 'array' } },
	},
	'control-journal-file': {
		type: 'object',
		required: [ 'format', 'version', 'key', 'baseUrl', 'base', 'calls', 'facts' ],
		properties: {
			format: { const: 'sequenzy-mock-journal' },
			version: { const: 1 },
			key: text,
			baseUrl: { type: 'string' },
			base: { type: 'object' },
			calls: { type: 'array' },
			facts: { type: 'array' },
		},
	},
	'control-snapshot': message( { name: { type: 'string', pattern: '^(?!restore$)[A-Za-z0-9][A-Za-z0-9 ._-]{0,59}$' } }, [ 'name' ] ),
};
