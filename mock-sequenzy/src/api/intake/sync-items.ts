import type { Customer, Order, Product, SyncBatchAnswer, SyncBatchEnvelope, Variation } from 'sequenzy-contract';
import type { Command } from '../../domain/facts.ts';
import type { Mock } from '../mock.ts';
import { faultsOf } from '../validate.ts';
import { outcomeOf } from './outcome.ts';
import type { Reading } from './reading.ts';
import { customerCommands, orderCommands, productCommand, variationCommand, type Stated } from './state-commands.ts';

type Result = SyncBatchAnswer[ 'results' ][ number ];
type Item = SyncBatchEnvelope[ 'items' ][ number ];
type Batch = Pick< SyncBatchEnvelope, 'resource' | 'sentAt' >;

/** One item of a page: one bad item never spoils its batch. */
export const takeSyncItem = ( mock: Mock, reading: Reading, { resource, sentAt }: Batch, { id, version, data }: Item ): Result => {
	const door = doors[ resource === 'products' && Number( ( data as { parent_id?: unknown } ).parent_id ) > 0 ? 'variations' : resource ];
	const [ fault ] = faultsOf( door.schema, data );
	if ( fault !== undefined ) {
		return { id, status: 'rejected', code: 'VALIDATION_FAILED', message: fault };
	}
	if ( ( data as { id: unknown } ).id !== id ) {
		return { id, status: 'rejected', code: 'ENTITY_MISMATCH', message: 'id and data.id name two different records.' };
	}
	const facts = door.commands( reading, data, { version, occurredAt: sentAt } ).flatMap( ( command ) => mock.engine.execute( command ) );
	const { status, code, message, currentVersion } = outcomeOf( facts );
	// A page that came twice, because its answer was lost, is as good as once.
	return status === 'stale' && currentVersion !== null && currentVersion > version
		? { id, status: 'stale', currentVersion, ...( code && { code } ), ...( message && { message } ) }
		: { id, status: 'accepted' };
};

type Door = { schema: string; commands: ( reading: Reading, data: unknown, stated: Stated ) => Command[] };

const doors: Record< SyncBatchEnvelope[ 'resource' ] | 'variations', Door > = {
	products: { schema: 'product', commands: ( reading, data, stated ) => [ productCommand( reading, data as Product, stated ) ] },
	variations: { schema: 'variation', commands: ( reading, data, stated ) => [ variationCommand( reading, data as Variation, stated ) ] },
	customers: { schema: 'customer', commands: ( reading, data, stated ) => customerCommands( reading, data as Customer, stated ) },
	orders: { schema: 'order', commands: ( reading, data, stated ) => orderCommands( reading, data as Order, stated ) },
};
