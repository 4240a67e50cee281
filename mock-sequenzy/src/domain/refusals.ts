import { type Area, untouched } from './area.ts';

/** A call that was turned away at the door, with the reason that the caller is not always told. */
export type RequestRefused = { type: 'RequestRefused'; operationId: string; code: string; reason: string; subject: string };

export const refusalsArea: Area< null, never, RequestRefused > = {
	start: () => null,
	decide: {},
	evolve: { RequestRefused: untouched },
};
