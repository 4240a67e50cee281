import type { ListFact } from './lists.ts';
import type { SettingsFact } from './settings.ts';
import type { ConsentRecord, Note, Profile, Subscriber, SubscriberSource, SubscriberStatus, Suppression } from './state.ts';
import type { TagFact } from './tags.ts';

export type ProfileChanges = Partial< Profile > & { attributes?: Record< string, unknown >; createdAt?: string };

/** Why a wish about marketing changes nothing. */
export type ConsentPassOver = 'NOT_ASKED' | 'SUBSCRIBER_GONE' | 'OLDER_RECORD' | 'SYNC_NEVER_UPGRADES';

export type StatusReason = 'API' | 'UNSUBSCRIBE_LINK' | 'STORE' | 'SEQUENCE_STEP';

export type SubscriberFact =
	| { type: 'SubscriberCreated'; subscriber: Subscriber; startsSequences: boolean }
	| { type: 'SubscriberChanged'; subscriberId: string; changes: ProfileChanges; source: SubscriberSource }
	| { type: 'SubscriberAddressChanged'; subscriberId: string; from: string | null; to: string }
	| { type: 'SubscriberStatusChanged'; subscriberId: string; from: SubscriberStatus; status: SubscriberStatus; reason: StatusReason }
	| { type: 'SubscriberConsentRecorded'; subscriberId: string; consent: ConsentRecord }
	| { type: 'ConsentPassedOver'; subscriberId: string | null; email: string; source: string; reason: ConsentPassOver }
	| { type: 'SubscriberTagged'; subscriberId: string; added: readonly string[]; removed: readonly string[]; startsSequences: boolean }
	| {
			type: 'SubscriberListsChanged';
			subscriberId: string;
			joined: readonly string[];
			left: readonly string[];
			startsSequences: boolean;
	  }
	| { type: 'SubscriberPassedOver'; subscriberId: string; reason: 'DUPLICATE_SKIPPED' | 'REACTIVATION_REFUSED' | 'ADDRESS_TAKEN' }
	| { type: 'SubscriberDeleted'; subscriberId: string; email: string | null; reason: 'API' | 'ERASED' | 'MERGED' }
	| { type: 'OptInRequested'; subscriberId: string; grants: { listIds: readonly string[]; tags: readonly string[] } }
	| { type: 'OptInConfirmed'; subscriberId: string }
	| { type: 'AddressSuppressed'; suppression: Suppression }
	| { type: 'SuppressionLifted'; email: string }
	| { type: 'NoteAdded'; note: Note }
	| { type: 'NoteDeleted'; noteId: string };

export type AudienceFact = SubscriberFact | ListFact | TagFact | SettingsFact;
