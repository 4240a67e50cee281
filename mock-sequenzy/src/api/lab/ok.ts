import type { Reply } from '../call.ts';

export const ok = ( body: unknown ): Reply => ( { status: 200, body } );
