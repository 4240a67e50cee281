import { __ } from '@wordpress/i18n';

export const tabs = [ 'overview', 'activity', 'diagnostics', 'settings' ] as const;

export type Tab = ( typeof tabs )[ number ];

/** Which tab an address means; the first where it names none. */
export function tabOf( search: string ): Tab {
	const named = new URLSearchParams( search ).get( 'tab' );
	return tabs.find( ( tab ) => tab === named ) ?? 'overview';
}

/** The address of a tab on this page, e.g. `admin.php?page=sequenzy&tab=activity&show=set_aside`; what is particular to another tab is left out. */
export function tabAddress( tab: Tab, particular: Readonly< Record< string, string > > = {}, search = window.location.search ): string {
	const kept = [ ...new URLSearchParams( search ) ].filter( ( [ name ] ) => name === 'page' || name.startsWith( 'sequenzy-' ) );
	const named = tab === 'overview' ? [] : [ [ 'tab', tab ] ];
	return `?${ new URLSearchParams( [ ...kept, ...named, ...Object.entries( particular ).filter( ( [ , value ] ) => value !== '' ) ] ) }`;
}

export function tabName( tab: Tab ): string {
	switch ( tab ) {
		case 'overview':
			return __( 'Overview', 'sequenzy-for-woocommerce' );
		case 'activity':
			return __( 'Activity', 'sequenzy-for-woocommerce' );
		case 'diagnostics':
			return __( 'Diagnostics', 'sequenzy-for-woocommerce' );
		case 'settings':
			return __( 'Settings', 'sequenzy-for-woocommerce' );
	}
}
