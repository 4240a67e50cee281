import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Mock } from '../api/mock.ts';
import { company } from '../domain/people.ts';
import type { Shown } from './pages.ts';
import { exactly } from './time.tsx';

export type Section = 'integrations' | 'waitlist' | 'events' | 'inbox';

const sections: ReadonlyArray< readonly [ Section, string ] > = [
	[ 'integrations', 'Integrations' ],
	[ 'waitlist', 'Waitlist' ],
	[ 'events', 'Events' ],
	[ 'inbox', 'Inbox' ],
];

/** A page of the dashboard; `live` pages fetch themselves again and keep what did not change. */
export const dashboard = (
	mock: Mock,
	page: { section: Section; title: string; intro?: string; live?: boolean; status?: number },
	children: ComponentChildren
): Shown => {
	const live = page.live ? { 'hx-get': '', 'hx-trigger': 'every 2s', 'hx-select': 'main', 'hx-swap': 'outerMorph' } : {};
	return html(
		page.title,
		<div class="frame">
			<header class="side">
				<a class="brand" href="/dashboard/integrations">
					<Mark /> Sequenzy <small>mock</small>
				</a>
				<nav aria-label="Dashboard">
					{ sections.map( ( [ path, label ] ) => (
						<a href={ `/dashboard/${ path }` } aria-current={ path === page.section ? 'page' : undefined }>
							{ label }
						</a>
					) ) }
				</nav>
				<p class="company">{ company.name }</p>
			</header>
			<main { ...live }>
				<div class="head">
					<div>
						<h1>{ page.title }</h1>
						{ page.intro && <p class="intro">{ page.intro }</p> }
					</div>
					<p class="clock" title={ mock.clock.now() }>
						<span class={ `dot ${ mock.clock.mode() }` } aria-hidden="true" />
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

/** A page of its own, without the dashboard around it. */
export const card = ( title: string, children: ComponentChildren, status = 200 ): Shown =>
	html(
		title,
		<main class="card-page">
			<p class="brand">
				<Mark /> Sequenzy <small>mock</small>
			</p>
			<div class="card">{ children }</div>
		</main>,
		status
	);

export const Empty = ( { title, children }: { title: string; children: ComponentChildren } ) => (
	<div class="empty">
		<h2>{ title }</h2>
		<p>{ children }</p>
	</div>
);

export const Badge = ( { tone, children }: { tone: 'good' | 'wait' | 'off' | 'bad'; children: ComponentChildren } ) => <span class={ `badge ${ tone }` }>{ children }</span>;

const Mark = () => (
	<svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
		<rect width="22" height="22" rx="6" fill="#5b3df5" />
		<path d="M6 8.2 11 12l5-3.8M6 14h10" fill="none" stroke="#fff" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />
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
