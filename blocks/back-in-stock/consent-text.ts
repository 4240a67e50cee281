declare global {
	interface Window {
		/** From plugin/src/Blocks/FormInEditor.php; absent where shoppers are asked nothing. */
		readonly sequenzyFormConsentText?: string;
	}
}

export const consentText = (): string | undefined => window.sequenzyFormConsentText;
