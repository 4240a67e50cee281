import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Mock } from '../api/mock.ts';
import { companyNamed } from '../domain/directory.ts';
import type { Shown } from './visit.ts';
import { exactly } from './time.tsx';

export type Section = 'integrations' | 'waitlist' | 'events' | 'inbox';

const sections: ReadonlyArray< readonly [ Section, string ] > = [
	[ 'integrations', 'Integrations' ],
	[ 'waitlist', 'Waitlist' ],
	[ 'events', 'Events' ],
	[ 'inbox', 'Inbox' ],
];

/** A page of the dashboard; `live` pages fetch themselves again, but not while somebody reads a payload they opened. */
export const dashboard = (
	mock: Mock,
	page: { section: Section; title: string; intro?: string; live?: boolean; status?: number },
	children: ComponentChildren
): Shown => {
	const live = page.live
		? {
				'hx-get': '',
				'hx-trigger': unlessReading,
				'hx-select': 'main',
				'hx-swap': 'outerMorph',
			}
		: {};
	return html(
		page.title,
		<div className="frame">
			<header className="side">
				<a className="brand" href="/dashboard/integrations">
					<Mark /> Sequenzy <small>mock</small>
				</a>
				<nav aria-label="Dashboard">
					{ sections.map( ( [ path, label ] ) => (
						<a key={ path } href={ `/dashboard/${ path }` } aria-current={ path === page.section ? 'page' : undefined }>
							{ label }
						</a>
					) ) }
				</nav>
				<p className="company">{ companyNamed( mock.engine.workspace().directory, mock.companyId ).name }</p>
			</header>
			<main { ...live }>
				<div className="head">
					<div>
						<h1>{ page.title }</h1>
						{ page.intro && <p className="intro">{ page.intro }</p> }
					</div>
					<p className="clock" title={ mock.clock.now() }>
						<span className={ `dot ${ mock.clock.mode() }` } aria-hidden="true" />
						{ mock.clock.mode() === 'frozen' ? 'Clock frozen at ' : 'Clock ' }
						{ exactly( mock.clock.now() ) }
					</p>
				</div>
				{ children }
			</main>
		</div>,
		page.status
	);
};

/** htmx reads no further than the first closing bracket, so the selector `details[open]` cannot stand here. */
const unlessReading = 'every 2s [!Array.from( document.querySelectorAll( "main details" ) ).some( ( one ) => one.open )]';

/** A page of its own, without the dashboard around it. */
export const card = ( title: string, children: ComponentChildren, status = 200 ): Shown =>
	html(
		title,
		<main className="card-page">
			<p className="brand">
				<Mark /> Sequenzy <small>mock</small>
			</p>
			<div className="card">{ children }</div>
		</main>,
		status
	);

export const Empty = ( { title, children }: { title: string; children: ComponentChildren } ) => (
	<div className="empty">
		<h2>{ title }</h2>
		<p>{ children }</p>
	</div>
);

export const Badge = ( { tone, children }: { tone: 'good' | 'wait' | 'off' | 'bad'; children: ComponentChildren } ) => (
	<span className={ `badge ${ tone }` }>{ children }</span>
);

const Mark = () => (
	<svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
		<rect width="22" height="22" rx="6" fill="#5b3df5" />
		<path d="M6 8.2 11 12l5-3.8M6 14h10" fill="none" stroke="#fff" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
	</svg>
);

const html = ( title: string, body: ComponentChildren, status = 200 ): Shown => ( {
	status,
	type: 'html',
	text: `<!doctype html>${ renderToString(
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{ `${ title } · Sequenzy (mock)` }</title>
				<link rel="icon" href="data:," />
				<link rel="stylesheet" href="/assets/dashboard.css" />
				<script src="/assets/htmx.js" defer />
			</head>
			<body>{ body }</body>
		</html>
	) }`,
} );
