const KEY = 'sequenzy-next-steps-closed';

/** In this browser; a browser that keeps nothing shows the steps again. */
export function areStepsClosed(): boolean {
	try {
		return window.localStorage.getItem( KEY ) !== null;
	} catch {
		return false;
	}
}

export function closeSteps(): void {
	try {
		window.localStorage.setItem( KEY, '1' );
	} catch {
		// Closed until the page is loaded again.
	}
}
