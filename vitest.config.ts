import { defineConfig } from 'vitest/config';

/* One runner for the TypeScript tests; the e2e project boots stores and runs alone (test/run-all.ts). */
export default defineConfig( {
	test: {
		reporters: [ 'default' ],
		projects: [
			{
				test: {
					name: 'unit',
					include: [
						'{contract,sdk,mock-sequenzy,blocks,sandbox,test}/**/*.{unit,int}.spec.{ts,tsx}',
						'plugin/admin/**/*.{unit,int}.spec.{ts,tsx}',
					],
					exclude: [ '**/node_modules/**', '**/dist/**', '**/build/**' ],
					testTimeout: 20_000,
				},
			},
			{
				test: {
					name: 'e2e',
					include: [ 'test/e2e/**/*.e2e.spec.ts' ],
					testTimeout: 180_000,
					hookTimeout: 300_000,
					fileParallelism: false,
				},
			},
		],
	},
} );
