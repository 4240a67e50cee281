/** Takes secrets out of a text, and gives each address of a person another name, the same wherever it stands: the story can still be told. */
export function createAnonymiser(): ( text: string ) => string {
	const names = new Map< string, string >();
	const nameOf = ( address: string ): string => {
		const key = address.toLowerCase();
		const name = names.get( key ) ?? `person-${ names.size + 1 }@example.com`;
		names.set( key, name );
		return name;
	};
	return ( text ) =>
		text
			.replace( /\bseq_(wc|user|live|track|test)_[\w-]+/g, 'seq_$1_…' )
			.replace( /\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/g, '$1 …' )
			.replace( secretFields, '$1…' )
			.replace( secretParameters, '$1…' )
			.replace( /\bsequenzy_session(_\d+)?=[^;\s"\\]+/g, 'sequenzy_session$1=…' )
			.replace( /[\p{L}\p{N}._%+!#$&'*/=?^`{|}~-]+(?:@|%40)[\p{L}\p{N}][\p{L}\p{N}.-]*\p{L}/gu, nameOf );
}

/** In JSON, also in JSON within JSON. */
const secretFields =
	/(\\?"(?:installationToken|codeVerifier|code|apiKey|secret|webhookSecret|signingSecret|password)\\?"\s*:\s*\\?")[^"\\]+/g;
/** In addresses. */
const secretParameters = /([?&](?:code|state)=)[^"&\s\\]+/g;
