/** What happened, and what would have to be different. */
export type ReasonText = { sentence: string; remedy: string };

/** A text for each reason, no more and no less. */
export type ReasonTexts< Reason extends string > = Readonly< Record< Reason, ReasonText > >;
