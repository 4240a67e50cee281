import { Listr, ListrLogger, ProcessOutput, type ListrTask } from 'listr2';
import type { Progress } from './progress.ts';

/** Each step is a list of one: what comes next depends on what was found. */
export function createListrProgress( { quietStdout }: { readonly quietStdout: boolean } ): Progress {
	// Its own signal listener would end the process on Ctrl+C, with the workers still there.
	const registerSignalListeners = false;
	const show = ( task: ListrTask ) =>
		quietStdout
			? new Listr( [ task ], { registerSignalListeners, renderer: 'simple', rendererOptions: { logger: errorLogger } } ).run()
			: new Listr( [ task ], {
					registerSignalListeners,
					fallbackRenderer: 'simple',
					rendererOptions: { showErrorMessage: false },
				} ).run();
	return {
		step: async < T >( title: string, run: ( say: ( text: string ) => void ) => Promise< T > | T ): Promise< T > => {
			const outcomes: ( { readonly value: T } | { readonly error: unknown } )[] = [];
			const task: ListrTask[ 'task' ] = async ( _context, shownTask ): Promise< void > => {
				const say = ( text: string ) => ( shownTask.output = text );
				try {
					outcomes.push( { value: await run( say ) } );
				} catch ( error ) {
					outcomes.push( { error } );
					// Whoever waits for the step tells the whole story, once.
					throw new Error( 'see below' );
				}
			};
			const shown = await show( { title, task } ).catch( ( error: unknown ) => error );
			const outcome = outcomes[ 0 ] ?? { error: shown };
			if ( 'error' in outcome ) {
				throw outcome.error;
			}
			return outcome.value;
		},
	};
}

const errorLogger = new ListrLogger( { processOutput: new ProcessOutput( process.stderr, process.stderr ) } );
