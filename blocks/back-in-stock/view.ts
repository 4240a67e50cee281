/** The block on the page: loaded only where a form is shown, and nothing waits for it. */
import { enhanceBlock } from './enhance-block.ts';

for ( const block of document.querySelectorAll< HTMLElement >( '[data-sequenzy-back-in-stock]' ) ) {
	enhanceBlock( block );
}
