import wordpress from '@wordpress/eslint-plugin';

/* The WordPress rules; what TypeScript itself checks, and what only fits browser code, is left out where it does not apply. */
export default [
	{
		ignores: [
			'**/build/**',
			'**/dist/**',
			'**/node_modules/**',
			'**/vendor/**',
			'**/.sandbox/**',
			'**/.artifacts/**',
			'contract/generated/**',
			'sdk/surface/**',
		],
	},
	...wordpress.configs.recommended,
	{
		files: [ '**/*.{ts,tsx,mjs,cjs}' ],
		rules: {
			'import/no-unresolved': 'off',
			'import/no-extraneous-dependencies': 'off',
			'jsdoc/require-param': 'off',
			'jsdoc/require-param-type': 'off',
			'jsdoc/require-returns': 'off',
			'jsdoc/require-returns-type': 'off',
		},
	},
	{
		files: [ '**/*.{ts,tsx}' ],
		rules: {
			'no-unused-vars': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{
					argsIgnorePattern: '^_',
					varsIgnorePattern: '^_',
					ignoreRestSiblings: true,
				},
			],
		},
	},
	{
		files: [ '{contract,mock-sequenzy,sandbox,scripts,test}/**', 'docs/plugin/examples/**', 'sdk/*.mjs', '*.{ts,mjs}' ],
		rules: {
			'no-console': 'off',
			'react/react-in-jsx-scope': 'off',
			// htmx: hx-get, hx-trigger and the rest.
			'react/no-unknown-property': [
				'error',
				{ ignore: [ 'hx-get', 'hx-trigger', 'hx-target', 'hx-morph-skip', 'hx-morph-skip-children' ] },
			],
			'@wordpress/no-global-active-element': 'off',
		},
	},
];
