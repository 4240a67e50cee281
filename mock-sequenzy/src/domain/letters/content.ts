/** What an e-mail step sends; every text may hold merge tags. */
export type EmailContent = {
	name: string | null;
	subject: string;
	previewText: string | null;
	/** One of the two: finished HTML, or blocks. */
	html: string | null;
	blocks: readonly Block[] | null;
	/** Transactional mails carry no unsubscribe footer. */
	isTransactional: boolean;
};

/** The vendor's core blocks. One whose tags all turn out empty is left out, so a product without an image leaves no hole. */
export type Block =
	| { type: 'heading'; content: string; level?: number }
	| { type: 'text'; content: string }
	| { type: 'list'; items: ReadonlyArray< { content: string } > }
	| { type: 'button'; text: string; url: string }
	| { type: 'image'; src: string; alt?: string }
	| { type: 'divider' }
	| { type: 'spacer'; height?: number }
	| { type: 'html'; content: string };

export const blockTypes: ReadonlyArray< Block[ 'type' ] > = [ 'heading', 'text', 'list', 'button', 'image', 'divider', 'spacer', 'html' ];
