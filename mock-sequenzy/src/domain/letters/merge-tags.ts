import { valueAt } from '../property-path.ts';

/** What a mail may speak of. `item` is the product of the event in words: title with variant, address, picture. */
export type LetterContext = {
	event: object;
	item: { title: string; url: string | null; imageUrl: string | null };
	subscriber: object;
	company: { name: string };
	store: { name: string; url: string | null };
	unsubscribeUrl: string;
};

/** Fills `{{event.productTitle}}`; an unknown path is empty, never an error (reference 8.3). Nothing a store reports is trusted: values are escaped. */
export const fillHtml = ( template: string, context: LetterContext ): string =>
	template.replace( tag, ( _whole, path: string, offset: number ) => {
		const raw = path.startsWith( 'html.' );
		const value = textAt( context, raw ? path.slice( 'html.'.length ) : path );
		if ( isAddressPlace.test( template.slice( Math.max( 0, offset - 24 ), offset ) ) ) {
			return escapeHtml( webAddress( value ) ?? '#' );
		}
		return raw ? value : escapeHtml( value );
	} );

/** The same in plain words: subjects, plain text, field updates. */
export const fillText = ( template: string, context: LetterContext ): string =>
	template.replace( tag, ( _whole, path: string ) => textAt( context, path.replace( /^html\./, '' ) ) );

/** A template that is one tag and nothing else keeps the type of its value. */
export const fillValue = ( template: string, context: LetterContext ): unknown => {
	const [ , path ] = /^\{\{\s*([\w.[\]-]+)\s*\}\}$/.exec( template ) ?? [];
	return path === undefined ? fillText( template, context ) : resolve( context, path );
};

export const hasTags = ( template: string ): boolean => template.search( tag ) >= 0;

/** Only what leads to the web may stand in a link. */
export const webAddress = ( url: string | null | undefined ): string | null => ( url && /^https?:\/\//i.test( url ) ? url : null );

const entities: Record< string, string > = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = ( text: string ): string =>
	/[&<>"']/.test( text ) ? text.replace( /[&<>"']/g, ( character ) => entities[ character ] ?? '' ) : text;

const tag = /\{\{\s*([\w.[\]-]+)\s*\}\}/g;

const isAddressPlace = /(?:href|src|action)\s*=\s*["']?\s*$/i;

/** The vendor's own spellings of the common ones. */
const shortNames: Record< string, string > = {
	FIRST_NAME: 'subscriber.firstName',
	LAST_NAME: 'subscriber.lastName',
	EMAIL: 'subscriber.email',
	COMPANY_NAME: 'company.name',
	UNSUBSCRIBE_URL: 'unsubscribeUrl',
	unsubscribe_url: 'unsubscribeUrl',
};

const resolve = ( context: LetterContext, path: string ): unknown =>
	valueAt( context, Object.hasOwn( shortNames, path ) ? ( shortNames[ path ] ?? path ) : path );

const textAt = ( context: LetterContext, path: string ): string => {
	const value = resolve( context, path );
	if ( value === undefined || value === null ) {
		return '';
	}
	return typeof value === 'object' ? JSON.stringify( value ) : String( value );
};
