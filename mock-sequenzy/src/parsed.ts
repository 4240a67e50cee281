/** What a text says as JSON; null when it is none. */
export const parsedOrNull = ( text: string ): unknown => {
	try {
		return JSON.parse( text ) as unknown;
	} catch {
		return null;
	}
};
