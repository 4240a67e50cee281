export type Section =
	| 'subscribers'
	| 'events'
	| 'sequences'
	| 'waitlist'
	| 'inbox'
	| 'activity'
	| 'integrations'
	| 'products'
	| 'clock'
	| 'faults'
	| 'journal'
	| 'snapshots'
	| 'why'
	| 'api';

type Link = readonly [ section: Section, path: string, label: string ];

/** The vendor's own places, and the laboratory that only a mock has. */
export const groups: ReadonlyArray< { name: string; links: readonly Link[] } > = [
	{
		name: '',
		links: [
			[ 'subscribers', 'subscribers', 'Subscribers' ],
			[ 'events', 'events', 'Events' ],
			[ 'sequences', 'sequences', 'Sequences' ],
			[ 'waitlist', 'waitlist', 'Waitlist' ],
			[ 'inbox', 'inbox', 'Inbox' ],
			[ 'activity', 'activity', 'Activity' ],
		],
	},
	{
		name: 'Settings',
		links: [
			[ 'integrations', 'integrations', 'Integrations' ],
			[ 'products', 'products', 'Products' ],
		],
	},
	{
		name: 'Lab',
		links: [
			[ 'clock', 'lab/clock', 'Clock' ],
			[ 'faults', 'lab/faults', 'Faults' ],
			[ 'journal', 'lab/journal', 'Journal' ],
			[ 'snapshots', 'lab/snapshots', 'Snapshots' ],
			[ 'why', 'lab/why', 'Why not?' ],
			[ 'api', 'lab/api', 'API' ],
		],
	},
];
