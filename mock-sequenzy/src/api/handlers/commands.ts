import type { Command } from 'sequenzy-contract';
import { outstandingCommands } from '../../domain/connection/heartbeat.ts';
import type { CommandRefusal } from '../../domain/connection/facts.ts';
import { later } from '../../domain/instant.ts';
import { currentRun, isRunning } from '../../domain/sync-runs/state.ts';
import type { Call } from '../call.ts';
import type { Mock } from '../mock.ts';

/** Protocol, Heartbeat: a wish of Sequenzy is void after an hour. */
export const commandLifetimeMs = 60 * 60_000;

/** Every answer of the plugin surface may carry what Sequenzy asks of the store. */
export const withCommands = < Body extends object >( { mock, caller }: Call, body: Body ): Body & { commands?: Command[] } => {
	const known = caller.kind === 'store' ? mock.engine.workspace().connections.integrations.get( caller.token.integrationId ) : undefined;
	const commands = known ? outstandingCommands( known, mock.clock.now() ) : [];
	return commands.length === 0 ? body : { ...body, commands };
};

export type AskOutcome = { status: 'queued'; command: Command } | { status: 'refused'; reason: CommandRefusal };

/** The dashboard's `Sync Store`, `Disconnect` and token rotation: a wish that waits for the store's next call. */
export const askStore = ( mock: Mock, integrationId: string, type: Command[ 'type' ] ): AskOutcome => {
	const command: Command = { id: mock.secrets.id( 'cmd' ), type, expiresAt: later( mock.clock.now(), commandLifetimeMs ) };
	const isSyncRunning = isRunning( currentRun( mock.engine.state().syncRuns, integrationId ) );
	const isSyncOff = mock.engine.state().syncSwitch.has( integrationId );
	const facts = mock.engine.execute( { type: 'IssueCommand', integrationId, command, isSyncRunning, isSyncOff } );
	const refused = facts.find( ( fact ) => fact.type === 'CommandRefused' );
	return refused ? { status: 'refused', reason: refused.reason } : { status: 'queued', command };
};
