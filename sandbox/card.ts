import { nameOfStore, type SandboxInfo } from './sandbox-info.ts';

/** What a person needs now, and nothing else. */
export function card( info: SandboxInfo ): string {
	const { woocommerce } = info;
	const rows: readonly ( readonly [ string, string ] )[] = [
		[ 'Store', info.storeUrl ],
		[ 'Admin', `${ info.adminUrl } (${ info.username } / ${ info.password })` ],
		[ 'Connect', `${ info.adminUrl }admin.php?page=sequenzy` ],
		[ 'Sequenzy (mock)', info.dashboardUrl ],
		[ 'Inbox', info.inboxUrl ],
		[ 'Versions', `WordPress ${ info.wordpress }, ${ nameOfStore( woocommerce ) }, PHP ${ info.php } (${ info.runtime })` ],
		[ 'Stop', 'Ctrl+C; npm start goes on where you were, npm start -- --reset begins anew' ],
	];
	const width = Math.max( ...rows.map( ( [ label ] ) => label.length ) );
	const lines = rows.map( ( [ label, value ] ) => `  ${ label.padEnd( width ) }  ${ value }` );
	if ( woocommerce.source === 'stand-in' ) {
		lines.push(
			'',
			'  WooCommerce was not found, so a small stand-in takes its place. The real one: npm start -- --reset --woocommerce DIR|ZIP'
		);
	}
	return `\n${ lines.join( '\n' ) }\n`;
}
