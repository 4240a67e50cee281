import { Listr, ListrLogger, ProcessOutput } from 'listr2';
import type { Progress } from './progress.ts';

/** Each step is a list of one: what comes next depends on what was found. */
export function createListrProgress( { quietStdout }: { readonly quietStdout: boolean } ): Progress {
	return {
		step: async < T >( title: string, run: () => Promise< T > | T ): Promise< T > => {
			const done: { value?: T } = {};
			const task = {
				title,
				task: async () => {
					done.value = await run();
				},
			};
			// It would end the process on Ctrl+C, with the children still there.
			const registerSignalListeners = false;
			if ( quietStdout ) {
				await new Listr( [ task ], {
					registerSignalListeners,
					renderer: 'simple',
					rendererOptions: { logger: errorLogger },
				} ).run();
			} else {
				await new Listr( [ task ], {
					registerSignalListeners,
					fallbackRenderer: 'simple',
					rendererOptions: { showErrorMessage: false },
				} ).run();
			}
			return done.value as T;
		},
	};
}

const errorLogger = new ListrLogger( { processOutput: new ProcessOutput( process.stderr, process.stderr ) } );
