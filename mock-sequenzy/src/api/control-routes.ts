import type { Route } from './call.ts';
import { commerceControlRoutes } from './commerce-control-routes.ts';
import { row, taking } from './control-row.ts';
import * as look from './handlers/control.ts';
import { connectStore } from './handlers/ready-connection.ts';
import { attemptRoute } from './lab/attempts.ts';
import * as catalogue from './lab/catalogue.ts';
import * as clock from './lab/clock.ts';
import * as companies from './lab/companies.ts';
import * as faults from './lab/faults.ts';
import { getRateLimits, putRateLimits } from './lab/rate-limits.ts';
import * as journal from './lab/journal.ts';
import { resetMock, seedMock } from './lab/seed.ts';
import * as snapshots from './lab/snapshots.ts';

/** The laboratory: what a test or a person at the dashboard may do to the mock itself. `?company=` names the company meant. */
export const controlRoutes: readonly Route[] = [
	row( 'get', '/clock', 'getClock', clock.getClock, 'Now, the mode, and what falls due next.' ),
	taking( 'freeze', row( 'post', '/clock/freeze', 'freezeClock', clock.freezeClock, 'Stops the clock, at an instant if one is given.' ) ),
	taking( 'set', row( 'post', '/clock/set', 'setClock', clock.setClock, 'Moves the clock; forwards, all that falls due is done.' ) ),
	taking(
		'advance',
		row( 'post', '/clock/advance', 'advanceClock', clock.advanceClock, 'By a duration or to the next due; answers when all is done.' )
	),
	taking( 'empty', row( 'post', '/clock/resume', 'resumeClock', clock.resumeClock, 'Lets the clock run on from where it stands.' ) ),
	taking( 'empty', row( 'post', '/clock/real', 'useRealTime', clock.useRealTime, 'Real time again.' ) ),

	row( 'get', '/faults', 'getFaults', faults.getFaults, 'The faults that are set.' ),
	taking( 'faults', row( 'put', '/faults', 'putFaults', faults.putFaults, 'Sets the faults, in the place of those before.' ) ),
	row( 'delete', '/faults', 'deleteFaults', faults.deleteFaults, 'No faults.' ),
	row( 'get', '/rate-limits', 'getRateLimits', getRateLimits, 'Whether the limits of the public API are on.' ),
	taking(
		'rate-limits',
		row( 'put', '/rate-limits', 'putRateLimits', putRateLimits, 'Switches the limits of the public API on or off.' )
	),

	{
		...row( 'get', '/journal', 'getJournal', journal.getJournal, 'Each call with its answer and the facts it left behind.' ),
		query: {
			text: 'In the address, the body or the answer.',
			operationId: 'Calls of one route.',
			kind: 'request, late, lab, page or clock.',
			status: '200, or 4xx.',
			reason: 'A code of an error or of a fact.',
			after: 'Entries after this id.',
			limit: 'The newest so many.',
		},
	},
	row(
		'get',
		'/journal/export',
		'exportJournal',
		journal.exportJournalFile,
		'The journal as a file that can be replayed. Holds secrets.'
	),
	taking(
		'journal-file',
		row(
			'post',
			'/journal/replay',
			'replayJournal',
			journal.replayJournalFile,
			'Plays a journal file again beside this mock, and tells whether the same facts come of it.'
		)
	),
	row( 'get', '/journal/{id}', 'getJournalEntry', journal.getJournalEntry, 'One call in full, with a curl.' ),

	row( 'get', '/snapshots', 'getSnapshots', snapshots.getSnapshots, 'What is saved.' ),
	taking( 'snapshot', row( 'post', '/snapshots', 'saveSnapshot', snapshots.saveSnapshot, 'Saves what stands now under a name.' ) ),
	row( 'get', '/snapshots/now/file', 'takeSnapshot', snapshots.takeSnapshotFile, 'What stands now, as one JSON file.' ),
	taking(
		'snapshot-file',
		row(
			'post',
			'/snapshots/restore',
			'restoreSnapshotFile',
			snapshots.restoreSnapshotFile,
			'Puts a snapshot file in the place of all.'
		)
	),
	row( 'get', '/snapshots/{name}', 'getSnapshot', snapshots.getSnapshot, 'The file of a saved snapshot.' ),
	taking(
		'empty',
		row( 'post', '/snapshots/{name}/restore', 'restoreSnapshot', snapshots.restoreSavedSnapshot, 'Back to a saved snapshot.' )
	),
	row( 'delete', '/snapshots/{name}', 'deleteSnapshot', snapshots.deleteSnapshot, 'Forgets a saved snapshot.' ),
	taking( 'seed', row( 'post', '/seed', 'seedMock', seedMock, 'Begins again with a seed; the clock stays where it is.' ) ),
	taking( 'empty', row( 'post', '/reset', 'resetMock', resetMock, 'As if just started.' ) ),

	{
		...row( 'get', '/why', 'getWhy', look.getWhy, 'Each refusal and each non-event with its reason, newest first.' ),
		query: { text: 'About whom or what.', before: 'Before this fact.', limit: 'At most so many; 100 without it.' },
	},
	{
		...row( 'get', '/facts', 'getFacts', look.getFacts, 'What happened, newest first.' ),
		query: { text: 'In the fact, as it stands there.', before: 'Before this fact.', limit: 'At most so many; 100 without it.' },
	},

	row( 'get', '/companies', 'getMockCompanies', companies.getCompanies, 'The companies of this mock.' ),
	taking(
		'company',
		row( 'post', '/companies', 'createMockCompany', companies.createCompany, 'A company with a clock of its own, for a parallel test.' )
	),

	row(
		'post',
		'/companies/{id}/reset',
		'resetMockCompany',
		companies.resetCompany,
		'Empties one company; its neighbours notice nothing.'
	),

	row( 'get', '/inbox', 'getInbox', look.getInbox, 'Mails, of one address with ?to=.' ),
	row( 'get', '/events', 'getEvents', look.getEvents, 'Events, by ?name= and ?email=.' ),
	row( 'get', '/waitlist', 'getWaitlist', catalogue.getWaitlist, 'Who waits for what.' ),
	row( 'delete', '/waitlist/{id}', 'deleteWaitlistEntry', look.deleteWaitlistEntry, 'Forgets a waitlist entry.' ),
	row( 'get', '/products', 'getProducts', catalogue.getProducts, 'The catalogue with its stock.' ),
	row( 'delete', '/products/{id}', 'forgetProduct', look.deleteProduct, 'Forgets a product, as if the store had never sent it.' ),
	row( 'get', '/sequences', 'getMockSequences', look.getSequences, 'Sequences and enrollments.' ),
	taking( 'sequence', row( 'put', '/sequences/{id}', 'putSequence', look.putSequence, 'Sets the delay of a sequence.' ) ),
	row( 'delete', '/sequences/{id}', 'deleteMockSequence', look.deleteSequence, 'Deletes a sequence.' ),
	row( 'get', '/state', 'getState', look.getState, 'The connected stores.' ),
	taking( 'connect', row( 'post', '/connect', 'connectStore', connectStore, 'A ready, active connection, without a browser.' ) ),
	taking( 'approve', row( 'post', '/connect/approve', 'approveRequest', look.approveRequest, 'A person’s click on Approve.' ) ),
	attemptRoute,
	...commerceControlRoutes,
];
