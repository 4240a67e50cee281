/** Builds after something was saved: once for what is saved together, and once more for what is saved while it builds. */
export interface Rebuilder {
	readonly changed: ( file: string ) => void;
	/** Nothing is left to build. */
	readonly settled: () => Promise< void >;
}

export interface RebuilderOptions {
	/** Rejects when a source is at fault; the build before then stays in place. */
	readonly build: () => Promise< void >;
	readonly say: ( text: string ) => void;
	/** Editors save a file in several steps. */
	readonly pause: () => Promise< void >;
}

export function createRebuilder( { build, say, pause }: RebuilderOptions ): Rebuilder {
	let saved: string | undefined;
	let underWay: Promise< void > | undefined;
	const work = async (): Promise< void > => {
		while ( saved !== undefined ) {
			await pause();
			const file = saved;
			saved = undefined;
			say( `${ file } was saved: building …` );
			try {
				await build();
				say( 'Built. Reload the page.' );
			} catch ( error ) {
				say( `${ ( error as Error ).message }\nThe build before stays. Save again when that is mended.` );
			}
		}
		underWay = undefined;
	};
	return {
		changed: ( file ) => {
			saved = file;
			underWay ??= work();
		},
		settled: async () => underWay,
	};
}
