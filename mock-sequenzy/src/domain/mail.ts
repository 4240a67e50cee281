import type { EcommerceBackInStock } from 'sequenzy-contract';
import type { Instant } from './instant.ts';

export type Mail = {
	id: string;
	to: string;
	subject: string;
	text: string;
	html: string;
	sentAt: Instant;
	sequenceId: string;
	eventId: string;
};

type Letter = Pick< Mail, 'subject' | 'text' | 'html' >;

export const writeBackInStockMail = ( item: EcommerceBackInStock, from: string ): Letter => {
	const title = item.variantTitle ? `${ item.productTitle } (${ item.variantTitle })` : item.productTitle;
	const url = webAddress( item.productUrl );
	const image = webAddress( item.imageUrl );
	return {
		subject: `${ title } is back in stock`.replace( /\s+/g, ' ' ),
		text: [
			'Hello,',
			`you asked us to tell you: ${ title } is back in stock.`,
			...( url ? [ `Have a look: ${ url }` ] : [] ),
			`You get this one mail because you asked for it on ${ day( item.requestedAt ) }.`,
			from,
		].join( '\n\n' ),
		html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${ escape( title ) } is back in stock</title></head>
<body style="margin:0;padding:32px 16px;background:#f5f3ef;font:16px/1.5 -apple-system,'Segoe UI',Roboto,sans-serif;color:#26221d">
<div style="max-width:480px;margin:0 auto;padding:32px;background:#fff;border-radius:12px">
${ image ? `<img src="${ escape( image ) }" alt="${ escape( title ) }" width="416" style="display:block;width:100%;height:auto;border-radius:8px;margin-bottom:24px">` : '' }
<h1 style="margin:0 0 12px;font-size:24px;line-height:1.25">${ escape( title ) } is back in stock</h1>
<p style="margin:0 0 24px">You asked us to tell you. It may sell out again, so have a look soon.</p>
${ url ? `<p style="margin:0 0 24px"><a href="${ escape( url ) }" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#26221d;color:#fff;text-decoration:none">See ${ escape( item.productTitle ) }</a></p>` : '' }
<p style="margin:0;font-size:13px;color:#6e675e">${ escape( from ) } sent you this one mail because you asked for it on ${ day( item.requestedAt ) }.</p>
</div></body></html>`,
	};
};

const day = ( instant: Instant ): string => instant.slice( 0, 10 );

/** What a store reports is not trusted in a link. */
const webAddress = ( url: string | null | undefined ): string | null => ( url && /^https?:\/\//i.test( url ) ? url : null );

const entities: Record< string, string > = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = ( text: string ): string => text.replace( /[&<>"']/g, ( character ) => entities[ character ] ?? '' );
