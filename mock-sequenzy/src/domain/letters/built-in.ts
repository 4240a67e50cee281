import type { Block, EmailContent } from './content.ts';

const email = ( subject: string, blocks: readonly Block[] ): EmailContent => ( {
	name: null,
	subject,
	previewText: null,
	html: null,
	blocks,
	isTransactional: false,
} );

const picture: Block = { type: 'image', src: '{{item.imageUrl}}', alt: '{{item.title}}' };

export const backInStockLetter = email( '{{item.title}} is back in stock', [
	picture,
	{ type: 'heading', content: '{{item.title}} is back in stock' },
	{ type: 'text', content: 'You asked us to tell you. It may sell out again, so have a look soon.' },
	{ type: 'button', text: 'See {{item.title}}', url: '{{item.url}}' },
	{ type: 'text', content: 'You get this one mail because you asked for it at {{store.name}}.' },
] );

export const replenishmentLetter = email( 'Time for more {{item.title}}?', [
	picture,
	{ type: 'heading', content: 'Time for more {{item.title}}?' },
	{ type: 'text', content: 'By now yours is probably running out.' },
	{ type: 'button', text: 'Order {{item.title}} again', url: '{{item.url}}' },
] );

export const checkoutLetter = email( 'You left something at {{store.name}}', [
	{ type: 'heading', content: 'You were almost done' },
	{ type: 'text', content: 'What you chose at {{store.name}} is still there.' },
	{ type: 'button', text: 'Finish your order', url: '{{event.checkoutUrl}}' },
] );

export const cartLetter = email( 'Your cart at {{store.name}} is waiting', [
	{ type: 'heading', content: 'Your cart is waiting' },
	{ type: 'text', content: 'We kept what you chose at {{store.name}}.' },
	{ type: 'button', text: 'Back to your cart', url: '{{event.cartUrl}}' },
] );
