import type { Area } from './area.ts';
import type { AudienceFact } from './audience/facts.ts';
import type { Mail } from './mail.ts';
import type { SequencesFact } from './sequences/facts.ts';

/** Every mail that went out: the letters are facts of the sequences, told again by their ids. */
export type Inbox = Map< string, Mail >;

type MailSent = Extract< SequencesFact, { type: 'MailSent' } >;

type SubscriberDeleted = Extract< AudienceFact, { type: 'SubscriberDeleted' } >;

export const inboxArea: Area< Inbox, { type: 'SendMail'; mail: Mail }, MailSent | SubscriberDeleted > = {
	start: () => new Map(),
	decide: { SendMail: ( _state, { mail } ) => [ { type: 'MailSent', enrollmentId: null, mail } ] },
	evolve: {
		MailSent: ( state, { mail } ) => state.set( mail.id, mail ),
		/** Erasing a person takes their mails along. */
		SubscriberDeleted: ( state, { email, reason } ) => {
			for ( const mail of reason === 'ERASED' ? [ ...state.values() ] : [] ) {
				if ( mail.to === email ) {
					state.delete( mail.id );
				}
			}
		},
	},
};
