/** What can run the store. */
export const runtimeNames = [ 'playground', 'wp-now', 'native' ] as const;
export type RuntimeName = ( typeof runtimeNames )[ number ];

/** A way to run WordPress, before any runs. */
export interface RuntimeKind {
	/** The PHP it will run: the one that was asked for, else its own. Refuses, with what to do, when it cannot. */
	readonly choosePhp: ( asked: string | undefined ) => string;
	readonly start: ( options: RuntimeOptions ) => Promise< Runtime >;
}

/** A running WordPress, whatever runs it. */
export interface Runtime {
	readonly name: RuntimeName;
	readonly url: string;
	/** Runs a PHP script beside WordPress (which the script loads itself) and answers with what it printed; a script that fails says what PHP complained of. */
	readonly runPhp: ( code: string ) => Promise< string >;
	/** The last thing PHP complained of, for whoever has to tell of a failure. */
	readonly lastComplaint: () => string;
	readonly stop: () => Promise< void >;
}

export interface RuntimeOptions {
	/** The WordPress tree, kept between starts. */
	readonly tree: string;
	/** A folder of the runtime's own, for its settings. */
	readonly work: string;
	/** 0 takes any free port. */
	readonly port: number;
	readonly php: string;
	readonly installed: boolean;
	readonly mounts: readonly Mount[];
	readonly constants: Readonly< Record< string, string | boolean > >;
}

/** A folder of this machine, and where WordPress sees it. */
export interface Mount {
	readonly host: string;
	readonly inside: string;
}
