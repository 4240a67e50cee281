import type { CatalogueFact } from './catalogue.ts';
import type { ConnectionFact } from './connection/facts.ts';
import type { Instant } from './instant.ts';
import type { IntakeFact } from './intake.ts';
import type { SequencesFact } from './sequences.ts';
import type { WaitlistFact } from './waitlist-state.ts';

/** A call that was turned away at the door, with the reason that the caller is not always told. */
export type RequestRefused = { type: 'RequestRefused'; operationId: string; code: string; reason: string; subject: string };

export type Fact = ConnectionFact | IntakeFact | CatalogueFact | WaitlistFact | SequencesFact | RequestRefused;

export type RecordedFact = { seq: number; at: Instant; fact: Fact };
