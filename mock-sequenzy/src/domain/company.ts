import { decideCatalogue, emptyCatalogue, evolveCatalogue, type Catalogue, type CatalogueCommand } from './catalogue.ts';
import { decideApproval, type ApprovalCommand } from './connection/approval.ts';
import { evolveConnections } from './connection/evolve.ts';
import { decideHeartbeat, type HeartbeatCommand } from './connection/heartbeat.ts';
import { noConnections, type Connections } from './connection/state.ts';
import { decideToken, type TokenCommand } from './connection/token.ts';
import type { EcommerceEvent } from './ecommerce-event.ts';
import { eventOf } from './events.ts';
import type { Fact, RecordedFact } from './facts.ts';
import type { Instant } from './instant.ts';
import { evolveIntake, type Intake } from './intake.ts';
import type { Mail } from './mail.ts';
import { decideSequences, evolveSequences, noSequences, type Sequences, type SequencesCommand } from './sequences.ts';
import { decideWaitlist, type WaitlistCommand } from './waitlist.ts';
import { emptyWaitlist, evolveWaitlist, type Waitlist } from './waitlist-state.ts';

/** The areas together; events and mails are nothing but facts, told again. */
export type Company = {
	connections: Connections;
	intake: Intake;
	catalogue: Catalogue;
	waitlist: Waitlist;
	sequences: Sequences;
	events: Map< string, EcommerceEvent >;
	inbox: Map< string, Mail >;
};

export const newCompany = (): Company => ( {
	connections: noConnections(),
	intake: new Set(),
	catalogue: emptyCatalogue(),
	waitlist: emptyWaitlist(),
	sequences: noSequences(),
	events: new Map(),
	inbox: new Map(),
} );

export type Command = ApprovalCommand | TokenCommand | HeartbeatCommand | CatalogueCommand | WaitlistCommand | SequencesCommand;

export const decide = ( state: Company, command: Command, now: Instant ): Fact[] => {
	switch ( command.type ) {
		case 'OpenConnectRequest':
		case 'ApproveConnectRequest':
		case 'ReopenApproval':
		case 'DenyConnectRequest':
			return decideApproval( state.connections, command, now );
		case 'ExchangeCode':
		case 'ConfirmConnection':
		case 'Disconnect':
		case 'EndConnection':
			return decideToken( state.connections, command, now );
		case 'RecordHeartbeat':
			return decideHeartbeat( state.connections, command, now );
		case 'ReportProduct':
		case 'ReportVariation':
		case 'ForgetProduct':
			return decideCatalogue( state.catalogue, command );
		case 'RequestBackInStock':
		case 'ReviewStock':
		case 'DeleteWaitlistEntry':
			return decideWaitlist( state.waitlist, command, now );
		default:
			return decideSequences( state.sequences, command, now );
	}
};

export const evolve = ( state: Company, recorded: RecordedFact ): Company => {
	const { fact } = recorded;
	const event = eventOf( recorded );
	if ( event ) {
		state.events.set( event.id, event );
	}
	switch ( fact.type ) {
		case 'RequestRefused':
			return state;
		case 'StoreEventAccepted':
		case 'StoreEventPassedOver':
			evolveIntake( state.intake, fact );
			return state;
		case 'ProductReported':
		case 'VariationReported':
		case 'ReportPassedOver':
		case 'ProductForgotten':
		case 'VariationForgotten':
			evolveCatalogue( state.catalogue, fact );
			return state;
		case 'WaitlistEntryOpened':
		case 'WaitlistRequestRepeated':
		case 'WaitlistEntryNotified':
		case 'WaitlistEntrySignalledOutOfStock':
		case 'WaitlistEntryLeftWaiting':
		case 'WaitlistEntryDeleted':
			evolveWaitlist( state.waitlist, fact );
			return state;
		case 'MailSent':
			state.inbox.set( fact.mail.id, fact.mail );
			return state;
		case 'SequenceCreated':
		case 'SequenceDelaySet':
		case 'SequenceDeleted':
		case 'EnrollmentEntered':
		case 'EnrollmentRefused':
		case 'EventStartedNothing':
		case 'EnrollmentStopped':
		case 'EnrollmentFinished':
			evolveSequences( state.sequences, fact );
			return state;
		default:
			evolveConnections( state.connections, fact );
			return state;
	}
};
