/** All of our own script in the browser: Copy puts the text beside it on the clipboard, and on a narrow screen the menu shows where one is. */
export const pageScript = `document.addEventListener( 'click', async ( event ) => {
	const button = event.target.closest( '[data-copy]' );
	if ( button ) {
		await navigator.clipboard.writeText( button.parentElement.querySelector( 'pre' ).textContent );
		button.firstChild.textContent = 'Copied';
		setTimeout( () => ( button.firstChild.textContent = 'Copy' ), 1500 );
	}
} );
document.querySelector( 'nav [aria-current]' )?.scrollIntoView( { inline: 'center', block: 'nearest' } );
`;
