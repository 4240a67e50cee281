/** Long work, step by step: whoever shows it decides how. */
export interface Progress {
	readonly step: < T >( title: string, run: () => Promise< T > | T ) => Promise< T >;
}

export const silentProgress: Progress = { step: async ( _title, run ) => run() };
