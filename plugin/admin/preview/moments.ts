/** The present of every preview, so that two pictures of one state are the same. */
export const now = '2026-04-01T12:00:00.000Z';

/** Before (or, below zero, after) that present. */
export const minutesAgo = ( minutes: number ): string => new Date( Date.parse( now ) - minutes * 60_000 ).toISOString();
