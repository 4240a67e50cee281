import type { Letter } from '../mail.ts';
import { plain, renderBlocks } from './blocks.ts';
import type { EmailContent } from './content.ts';
import { escapeHtml, fillHtml, fillText, type LetterContext } from './merge-tags.ts';

/** A step's content with one person's data in it, as text and as HTML. */
export const writeLetter = ( content: EmailContent, context: LetterContext ): Letter => {
	const subject = fillText( content.subject, context ).replace( /\s+/g, ' ' ).trim();
	const body = content.html === null ? renderBlocks( content.blocks ?? [], context ) : fromHtml( content.html, context );
	// A letter that has its own way out needs no second one.
	const isSigned = content.isTransactional || /\{\{\s*(unsubscribeUrl|unsubscribe_url|UNSUBSCRIBE_URL)\s*\}\}/.test( content.html ?? '' );
	return {
		subject,
		text: [ body.text, ...( isSigned ? [] : [ footerText( context ) ] ) ].join( '\n\n' ),
		html: /<html[\s>]/i.test( body.html )
			? withFooter( body.html, isSigned, context )
			: page( subject, content, body.html, isSigned, context ),
	};
};

const fromHtml = ( html: string, context: LetterContext ) => {
	const filled = fillHtml( html, context );
	return { html: filled, text: plain( filled ) };
};

const page = ( subject: string, { previewText }: EmailContent, body: string, isSigned: boolean, context: LetterContext ): string =>
	`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${ escapeHtml( subject ) }</title></head>
<body style="margin:0;padding:32px 16px;background:#f5f3ef;font:16px/1.5 -apple-system,'Segoe UI',Roboto,sans-serif;color:#26221d">
${ previewText === null ? '' : `<div style="display:none;max-height:0;overflow:hidden">${ fillHtml( previewText, context ) }</div>\n` }<div style="max-width:480px;margin:0 auto;padding:32px;background:#fff;border-radius:12px">
${ body }
${ isSigned ? '' : footer( context ) }
</div></body></html>`;

const withFooter = ( html: string, isSigned: boolean, context: LetterContext ): string => {
	if ( isSigned ) {
		return html;
	}
	const end = html.search( /<\/body\s*>/i );
	return end < 0 ? html + footer( context ) : html.slice( 0, end ) + footer( context ) + html.slice( end );
};

const footer = ( { store, unsubscribeUrl }: LetterContext ): string =>
	`<p style="margin:24px 0 0;font-size:13px;color:#6e675e">${ escapeHtml( store.name ) } sent you this. <a href="${ escapeHtml( unsubscribeUrl ) }" style="color:#6e675e">Unsubscribe</a></p>`;

const footerText = ( { store, unsubscribeUrl }: LetterContext ): string =>
	`${ store.name } sent you this. Unsubscribe: ${ unsubscribeUrl }`;
