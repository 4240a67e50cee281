import type { Instant } from './instant.ts';

export type Letter = { subject: string; text: string; html: string };

export type Mail = Letter & {
	id: string;
	to: string;
	sentAt: Instant;
	/** Null for mails of no sequence, such as a confirmation of an address. */
	sequenceId: string | null;
	eventId: string | null;
	subscriberId: string | null;
};

/** Mails are facts, and facts do not know at which port the mock listens: links to it are filled in when somebody reads the mail. */
export const here = 'https://mock-sequenzy.invalid';

export const mailAt = ( mail: Mail, baseUrl: string ): Mail => ( {
	...mail,
	text: mail.text.replaceAll( here, baseUrl ),
	html: mail.html.replaceAll( here, baseUrl ),
} );

export const unsubscribeUrlOf = ( mailId: string ): string => `${ here }/unsubscribe/${ mailId }`;
