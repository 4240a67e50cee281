import type { Area } from './area.ts';
import type { Mail } from './mail.ts';
import type { SequencesFact } from './sequences.ts';

/** Every mail that went out: the letters are facts of the sequences, told again by their ids. */
export type Inbox = Map< string, Mail >;

export const inboxArea: Area< Inbox, never, Extract< SequencesFact, { type: 'MailSent' } > > = {
	start: () => new Map(),
	decide: {},
	evolve: { MailSent: ( state, { mail } ) => state.set( mail.id, mail ) },
};
