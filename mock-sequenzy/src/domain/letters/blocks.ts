import { unreachable } from '../unreachable.ts';
import type { Block } from './content.ts';
import { escapeHtml, fillHtml, fillText, hasTags, webAddress, type LetterContext } from './merge-tags.ts';

type Rendered = { html: string; text: string };

export const renderBlocks = ( blocks: readonly Block[], context: LetterContext ): Rendered => {
	const rendered = blocks.flatMap( ( block ) => render( block, context ) ?? [] );
	return {
		html: rendered.map( ( { html } ) => html ).join( '\n' ),
		text: rendered
			.map( ( { text } ) => text )
			.filter( Boolean )
			.join( '\n\n' ),
	};
};

/** Null: the block speaks of something this event does not have. */
const render = ( block: Block, context: LetterContext ): Rendered | null => {
	switch ( block.type ) {
		case 'heading': {
			const level = Math.min( Math.max( Math.trunc( block.level ?? 1 ), 1 ), 3 );
			return saying(
				block.content,
				context,
				( html ) => `<h${ level } style="margin:0 0 12px;line-height:1.25">${ html }</h${ level }>`
			);
		}
		case 'text':
			return saying( block.content, context, ( html ) =>
				/^\s*<(p|div|ul|ol|table|h\d)\b/i.test( html ) ? html : `<p style="margin:0 0 24px">${ html }</p>`
			);
		case 'html':
			return saying( block.content, context, ( html ) => html );
		case 'list':
			return {
				html: `<ul>${ block.items.map( ( { content } ) => `<li>${ fillHtml( content, context ) }</li>` ).join( '' ) }</ul>`,
				text: block.items.map( ( { content } ) => `- ${ plain( fillText( content, context ) ) }` ).join( '\n' ),
			};
		case 'button': {
			const url = webAddress( fillText( block.url, context ).trim() );
			const label = fillText( block.text, context );
			return url === null
				? null
				: {
						html: `<p style="margin:0 0 24px"><a href="${ escapeHtml( url ) }" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#26221d;color:#fff;text-decoration:none">${ escapeHtml( label ) }</a></p>`,
						text: `${ label }: ${ url }`,
					};
		}
		case 'image': {
			const src = webAddress( fillText( block.src, context ).trim() );
			const alt = fillText( block.alt ?? '', context );
			return src === null
				? null
				: {
						html: `<img src="${ escapeHtml( src ) }" alt="${ escapeHtml( alt ) }" width="416" style="display:block;width:100%;height:auto;max-height:220px;object-fit:cover;border-radius:8px;margin-bottom:24px">`,
						text: '',
					};
		}
		case 'divider':
			return { html: '<hr style="border:0;border-top:1px solid #ddd;margin:24px 0">', text: '' };
		case 'spacer':
			return { html: `<div style="height:${ Math.min( Math.max( Math.trunc( block.height ?? 24 ), 0 ), 400 ) }px"></div>`, text: '' };
		default:
			return unreachable( block );
	}
};

const saying = ( content: string, context: LetterContext, wrap: ( html: string ) => string ): Rendered | null => {
	const text = plain( fillText( content, context ) );
	return text === '' && hasTags( content ) ? null : { html: wrap( fillHtml( content, context ) ), text };
};

/** HTML as a plain text reader sees it: links spelled out, no markup. */
export const plain = ( html: string ): string => ( /[<&]/.test( html ) ? withoutMarkup( html ) : tidy( html ) );

const withoutMarkup = ( html: string ): string =>
	tidy(
		html
			.replace( /<(style|script|head|title)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '' )
			.replace( /<a\b[^>]*\bhref\s*=\s*["']?([^"'\s>]+)["']?[^>]*>([\s\S]*?)<\/a\s*>/gi, '$2: $1' )
			.replace( /<(?:br|\/p|\/div|\/h\d|\/li|\/tr)\b[^>]*>/gi, '\n' )
			.replace( /<[^>]*>/g, '' )
			.replace( /&(amp|lt|gt|quot|#39|nbsp);/g, ( _whole, name: string ) => letters[ name ] ?? '' )
	);

const tidy = ( text: string ): string =>
	text
		.replace( /[ \t]+/g, ' ' )
		.replace( / ?\n ?/g, '\n' )
		.replace( /\n{3,}/g, '\n\n' )
		.trim();

const letters: Record< string, string > = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
