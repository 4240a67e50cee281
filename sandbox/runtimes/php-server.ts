import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { SandboxError } from '../sandbox-error.ts';

export interface PhpServer {
	readonly url: string;
	/** Of its group of processes. */
	readonly pid: number;
	readonly close: () => Promise< void >;
}

export interface PhpServerOptions {
	readonly php: string;
	/** A script that answers every request. */
	readonly router: string;
	readonly root?: string;
	readonly port: number;
	readonly workers: number;
	/** Lines of a php.ini. */
	readonly settings?: readonly string[];
	readonly environment?: Readonly< Record< string, string > >;
}

/** PHP takes the shell's place; beside it somebody waits for the end of our pipe, which comes when we end, however we do. */
const endsWithUs = 'exec 3<&0; { cat <&3; kill -TERM -$$; } >/dev/null 2>&1 & exec "$@" 3<&- </dev/null';

/** PHP's own server: it keeps what it compiled in memory, as in life. */
export async function startPhpServer( {
	php,
	router,
	root,
	port,
	workers,
	settings = [],
	environment = {},
}: PhpServerOptions ): Promise< PhpServer > {
	const child = spawn(
		'sh',
		[
			...[ '-c', endsWithUs, 'sh', php ],
			...[ 'opcache.enable_cli=1', 'opcache.jit=0', ...settings ].flatMap( ( setting ) => [ '-d', setting ] ),
			...[ '-S', `127.0.0.1:${ port }` ],
			...( root === undefined ? [] : [ '-t', root ] ),
			router,
		],
		{
			env: { ...process.env, ...environment, PHP_CLI_SERVER_WORKERS: String( workers ) },
			stdio: [ 'pipe', 'ignore', 'pipe' ],
			// With its workers in a group of their own, so that all end together.
			detached: true,
		}
	);
	const [ said ] = ( await Promise.race( [ once( child.stderr, 'data' ), once( child, 'close' ) ] ) ) as [ unknown ];
	if ( ! Buffer.isBuffer( said ) || ! said.includes( 'started' ) ) {
		throw new SandboxError(
			`PHP's server did not start on port ${ port }: ${ Buffer.isBuffer( said ) ? String( said ).trim() : 'it said nothing.' }`
		);
	}
	child.stderr.resume();
	return {
		url: `http://127.0.0.1:${ port }`,
		pid: child.pid ?? 0,
		close: async () => {
			if ( child.exitCode === null && child.signalCode === null ) {
				const closed = once( child, 'close' );
				process.kill( -( child.pid ?? 0 ), 'SIGTERM' );
				await closed;
			}
		},
	};
}
