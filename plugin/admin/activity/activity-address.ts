import type { ActivityQuery } from 'sequenzy-woocommerce/admin';
import { abouts, shows } from './activity-words.ts';

/** What an address asks to see: admin.php?page=sequenzy&tab=activity&show=set_aside&about=orders&search=1042. */
export function queryOf( search: string ): ActivityQuery {
	const named = new URLSearchParams( search );
	const show = shows.find( ( known ) => known === named.get( 'show' ) );
	const about = abouts.find( ( known ) => known === named.get( 'about' ) );
	const word = named.get( 'search' ) ?? '';
	return { ...( show && { show } ), ...( about && { about } ), ...( word !== '' && { search: word } ) };
}

export const particularOf = ( { show = 'all', about = undefined, search = '' }: ActivityQuery ): Record< string, string > => ( {
	show: show === 'all' ? '' : show,
	about: about ?? '',
	search,
} );
