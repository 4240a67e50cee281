/** Reference 1.2: the scope names in the vendor's own text. */
export const scopes = [
	'account:read',
	'api_keys:manage',
	'companies:manage',
	'integrations:manage',
	'subscribers:read',
	'subscribers:write',
	'subscribers:tag',
	'lists:read',
	'lists:write',
	'lists:delete',
	'tags:write',
	'tags:delete',
	'segments:write',
	'segments:delete',
	'sequences:read',
	'sequences:write',
	'sequences:activate',
	'automations:trigger',
	'campaigns:read',
	'campaigns:write',
	'templates:write',
	'transactional:send',
	'transactional:write',
	'ab_tests:read',
	'ab_tests:write',
	'landing_pages:read',
] as const;

export type Scope = ( typeof scopes )[ number ];

const reading: readonly Scope[] = [
	'account:read',
	'subscribers:read',
	'lists:read',
	'sequences:read',
	'campaigns:read',
	'ab_tests:read',
	'landing_pages:read',
];

const ingesting: readonly Scope[] = [
	'account:read',
	'subscribers:read',
	'subscribers:write',
	'subscribers:tag',
	'lists:read',
	'lists:write',
	'tags:write',
];

/** The vendor names the presets but not what is in them: assumption. Null is everything. */
export const presets = {
	full_access: null,
	read_only: reading,
	agent_safe: [
		...reading,
		'subscribers:write',
		'subscribers:tag',
		'lists:write',
		'tags:write',
		'segments:write',
		'sequences:write',
		'campaigns:write',
		'templates:write',
	],
	ai_drafting: [ ...reading, 'sequences:write', 'campaigns:write', 'templates:write' ],
	data_ingest_safe: ingesting,
	data_ingest_automations: [ ...ingesting, 'automations:trigger' ],
	transactional_sender: [ 'account:read', 'transactional:send' ],
	marketing_sender: [ ...reading, 'campaigns:write', 'sequences:write', 'sequences:activate', 'automations:trigger' ],
} as const satisfies Record< string, readonly Scope[] | null >;

export type Preset = keyof typeof presets;

export const isPreset = ( name: string ): name is Preset => Object.hasOwn( presets, name );

export const isScope = ( name: string ): name is Scope => ( scopes as readonly string[] ).includes( name );

/** What a key lacks for a call; null as scopes means that it may do everything. */
export const missingScopes = ( held: readonly Scope[] | null, needed: readonly Scope[] ): Scope[] =>
	held === null ? [] : needed.filter( ( scope ) => ! held.includes( scope ) );
