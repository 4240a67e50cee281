import type { SubscribeRequest } from '../wire.ts';

export async function subscribeToBackInStock( request: SubscribeRequest ): Promise< { status: 'unavailable' } > {
	return request && { status: 'unavailable' };
}
