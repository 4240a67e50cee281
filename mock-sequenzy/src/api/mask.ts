/** Secrets as they may be shown: enough to tell two apart, too little to use one. */
export const masked = ( text: string ): string => text.replace( fields, mask ).replace( keys, mask ).replace( sessions, mask );

/** Fields that open something, in JSON and in addresses. A `code` in capitals is an error's, and no secret. */
const fields =
	/("(?:installationToken|codeVerifier|code|apiKey|secret|webhookSecret|signingSecret)"\s*:\s*"(?![A-Z0-9_]+")|[?&](?:code|state)=)([^"&\s]+)/g;

/** Tokens and API keys by their spelling, wherever they stand. */
const keys = /(\bseq_(?:wc|live|user|track)_)([A-Za-z0-9_-]{5,})/g;

/** What a browser keeps of a sign-in. */
const sessions = /(\bsequenzy_session(?:_\d+)?=)([^;\s]+)/g;

const mask = ( _whole: string, before: string, secret: string ): string => `${ before }${ secret.slice( 0, 4 ) }…`;
