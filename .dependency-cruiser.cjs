/* The directions of the house (docs/adr/0001): who may import whom. */
const only = ( name, from, to, comment ) => ( {
	name,
	severity: 'error',
	comment,
	from: { path: from },
	to: {
		path: '^(contract|sdk|mock-sequenzy|blocks|plugin|sandbox|test)/',
		pathNot: to,
	},
} );

module.exports = {
	forbidden: [
		{
			name: 'no-circular',
			severity: 'error',
			comment: 'A circle has no first reader.',
			from: {},
			to: { circular: true },
		},
		only( 'contract-stands-alone', '^contract/', '^contract/', 'The contract is the wire and only the wire.' ),
		only(
			'sdk-knows-the-contract',
			'^sdk/',
			'^(sdk|contract)/',
			'The SDK and the mock agree through the contract, or the tests prove nothing.'
		),
		only(
			'mock-knows-the-contract',
			'^mock-sequenzy/',
			'^(mock-sequenzy|contract)/',
			'The mock and the SDK agree through the contract, or the tests prove nothing.'
		),
		only( 'blocks-use-the-sdk', '^blocks/', '^(blocks|sdk)/', 'The block reaches the wire through the SDK.' ),
		only( 'admin-uses-the-sdk', '^plugin/', '^(plugin|sdk)/', 'The screen reaches the plugin through sdk/admin.' ),
		only(
			'sandbox-does-not-know-the-tests',
			'^sandbox/',
			'^(sandbox|contract|sdk|mock-sequenzy|test/support|test/e2e/journey)',
			'Nothing imports the tests but the scenarios, which are stories of the tests.'
		),
		{
			name: 'pure-domain',
			severity: 'error',
			comment: 'Domain code knows no clock, no database, no HTTP.',
			from: { path: '^mock-sequenzy/src/domain/' },
			to: { pathNot: '^(mock-sequenzy/src/domain|contract)/' },
		},
		{
			name: 'api-knows-no-adapter',
			severity: 'error',
			from: { path: '^mock-sequenzy/src/api/' },
			to: { path: '^mock-sequenzy/src/(adapters|dashboard)/' },
		},
		{
			name: 'nothing-outside',
			severity: 'error',
			comment: 'Nothing in the project reads outside its own folder.',
			from: {},
			to: { path: '^\\.\\./' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules|/dist/|/build/|generated' },
		exclude: {
			path: '(^|/)(node_modules|vendor|dist|build|\\.sandbox|\\.artifacts)/',
		},
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: [ 'exports' ],
			conditionNames: [ 'types', 'import', 'node', 'default' ],
		},
	},
};
