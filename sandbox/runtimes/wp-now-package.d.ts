/** The part of wp-now that the sandbox uses; the package has no types of its own. */
declare module '@wp-now/wp-now' {
	export interface WpNowOptions {
		documentRoot: string;
		absoluteUrl: string;
		wpContentPath: string;
	}
	interface Request {
		readonly headers?: Readonly< Record< string, string > >;
	}
	/** Emscripten's file system. */
	interface FileSystem {
		readonly filesystems: { readonly NODEFS: unknown };
		readonly mount: ( type: unknown, options: { readonly root: string }, point: string ) => void;
	}
	export interface Php {
		run: ( request: Request & { readonly code?: string } ) => Promise< { readonly text: string } >;
		mkdir: ( path: string ) => void;
		mount: ( path: string, handler: ( php: Php, files: FileSystem, point: string ) => Promise< void > ) => Promise< void >;
		hotSwapPHPRuntime: ( runtime: number, root?: string ) => void;
		readonly requestHandler: { request: ( request: Request ) => Promise< unknown > };
	}
	export function getWpNowConfig( args: {
		readonly path: string;
		readonly php: string;
		readonly wp: string;
		readonly port: number;
	} ): Promise< WpNowOptions >;
	export function startServer( options: WpNowOptions ): Promise< { readonly php: Php; readonly stopServer: () => Promise< void > } >;
}
