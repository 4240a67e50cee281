/** What wp-now gets when it asks for @php-wasm/node and @php-wasm/universal: the PHP of Playground, as wp-now knows it (docs/adr/0032). */
import { loadNodeRuntime as load } from '@php-wasm/node';
import { PHPRequestHandler as RequestHandler, type PHP, type PHPRequestHandlerConfiguration } from '@php-wasm/universal';
import { phpIni } from '../ini.ts';

export * from '@php-wasm/node';
export * from '@php-wasm/universal';

type Version = Parameters< typeof load >[ 0 ];
let processes = 0;
let version: Version;

/** PHP has learned meanwhile to lock files, and wants to know who asks. */
export function loadNodeRuntime( wanted: Version ): Promise< number > {
	processes += 1;
	version = wanted;
	return load( wanted, { emscriptenOptions: { processId: processes } } );
}

/** What wp-now wants, and what Playground has here; under that name PHP keeps what it compiled, which makes wp-now several times faster. */
export async function setPhpIniEntries( php: PHP, entries: Record< string, string > ): Promise< void > {
	await php.setSapiName( 'cli' );
	php.writeFile( '/internal/shared/php.ini', phpIni( entries ) );
}

/** wp-now keeps one jar of cookies for all its visitors: when the owner logs in, the shopper is the owner. */
export class PHPRequestHandler extends RequestHandler {
	constructor( configuration: PHPRequestHandlerConfiguration ) {
		super( { ...configuration, cookieStore: false } );
	}
}

/** The fresh PHP that wp-now begins with after some hundred requests takes over files and mounts by itself; wp-now would mount them again. */
export function rotatePHPRuntime( { php, maxRequests }: { readonly php: PHP; readonly maxRequests: number } ): void {
	php.enableRuntimeRotation( { recreateRuntime: () => loadNodeRuntime( version ), maxRequests } );
}
