/** Long work, step by step: whoever shows it decides how. */
export interface Progress {
	/** `say` tells how far it is. */
	readonly step: < T >( title: string, run: ( say: ( text: string ) => void ) => Promise< T > | T ) => Promise< T >;
}

export const silentProgress: Progress = { step: async ( _title, run ) => run( () => undefined ) };
