/** Messages of the control API. They are the mock's own, so they stand here and not in the contract. */
const instant = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$' };
const text = { type: 'string', minLength: 1, maxLength: 2048 };

const message = ( properties: Record< string, unknown >, required: string[] = [] ): Record< string, unknown > => ( {
	type: 'object',
	properties,
	required,
	additionalProperties: false,
} );

export const controlSchemas: Record< string, Record< string, unknown > > = {
	'control-empty': message( {} ),
	'control-freeze': message( { at: instant } ),
	'control-advance': message( { byMs: { type: 'integer', minimum: 0, maximum: 3_155_760_000_000 } }, [ 'byMs' ] ),
	'control-faults': message(
		{
			faults: {
				type: 'array',
				items: {
					...message(
						{
							route: text,
							kind: { enum: [ 'down', 'status' ] },
							status: { type: 'integer', minimum: 400, maximum: 599 },
							retryAfterSeconds: { type: 'integer', minimum: 0 },
							times: { type: 'integer', minimum: 1 },
						},
						[ 'route', 'kind' ]
					),
					if: { properties: { kind: { const: 'status' } } },
					then: { required: [ 'status' ] },
				},
			},
		},
		[ 'faults' ]
	),
	'control-sequence': message( { delayMs: { type: 'integer', minimum: 0, maximum: 31_557_600_000 } }, [ 'delayMs' ] ),
	'control-connect': message( { storeUrl: { ...text, pattern: '^https?://' }, siteId: text }, [ 'storeUrl' ] ),
	'control-approve': message( { requestId: text, personId: text }, [ 'requestId', 'personId' ] ),
};
