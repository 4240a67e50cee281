/** The language of wp-admin, when this browser knows it; WordPress has some that Intl refuses (pt-PT-ao90). */
export function pageLocale( language: string = globalThis.document?.documentElement.lang ?? '' ): string | undefined {
	try {
		return Intl.getCanonicalLocales( language )[ 0 ];
	} catch {
		return undefined;
	}
}
