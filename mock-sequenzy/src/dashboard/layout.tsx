import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { isLoopback } from '../api/access.ts';
import { Account } from './account.tsx';
import { groups, type Section } from './sections.ts';
import { exactly } from './time.tsx';
import type { Seen, Shown } from './visit.ts';

export type PageHead = {
	section: Section;
	title: string;
	intro?: string;
	/** Fetches itself again whenever something happens; what a person has opened stays open. */
	live?: boolean;
	status?: number;
};

/** A page of the dashboard. */
export const dashboard = ( mock: Seen, page: PageHead, children: ComponentChildren ): Shown => {
	const live = page.live
		? { 'hx-get': '', 'hx-trigger': 'sequenzy-changed from:body', 'hx-select': 'main', 'hx-swap': 'outerMorph' }
		: {};
	return html(
		page.title,
		<div className="frame" { ...{ 'hx-sse:connect': '/dashboard/live' } }>
			<a className="skip" href="#main">
				Skip to content
			</a>
			<header className="side">
				<a className="brand" href="/dashboard/integrations">
					<Mark /> Sequenzy <small>mock</small>
				</a>
				<nav aria-label="Dashboard" tabIndex={ 0 }>
					{ groups.map( ( { name, links } ) => (
						<div key={ name } className="group">
							{ name && <p>{ name }</p> }
							{ links.map( ( [ section, path, label ] ) => (
								<a
									key={ section }
									href={ `/dashboard/${ path }` }
									aria-current={ section === page.section ? 'page' : undefined }
								>
									{ label }
								</a>
							) ) }
						</div>
					) ) }
				</nav>
				<Account mock={ mock } />
			</header>
			<main id="main" tabIndex={ -1 } { ...live }>
				<OthersReach mock={ mock } />
				<div className="head">
					<div>
						<h1>{ page.title }</h1>
						{ page.intro && <p className="intro">{ page.intro }</p> }
					</div>
					<a className="clock" href="/dashboard/lab/clock" title={ mock.clock.now() }>
						<span className={ `dot ${ mock.clock.mode() }` } aria-hidden="true" />
						{ mock.clock.mode() === 'frozen' ? 'Clock frozen at ' : 'Clock ' }
						{ exactly( mock.clock.now() ) }
					</a>
				</div>
				{ children }
			</main>
		</div>,
		page.status
	);
};

/** Nothing here has a password. */
export const OthersReach = ( { mock: { access } }: { mock: Seen } ) =>
	isLoopback( access.host ) ? null : (
		<p className="notice" role="alert">
			Others can reach this mock at { access.host }. It has no password: whoever opens this page can do what you can.
		</p>
	);

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

/** Part of a page, for htmx to put in its place. */
export const part = ( children: ComponentChildren, status = 200 ): Shown => ( {
	status,
	type: 'html',
	text: renderToString( <>{ children }</> ),
} );

const Mark = () => (
	<svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
		<rect width="22" height="22" rx="6" fill="#5b3df5" />
		<path d="M6 8.2 11 12l5-3.8M6 14h10" fill="none" stroke="#fff" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
	</svg>
);

/** What a person opened stays open when the page fetches itself again. */
const htmxConfig = JSON.stringify( { morphIgnore: [ 'data-htmx-powered', 'open' ], includeIndicatorCSS: false } );

const html = ( title: string, body: ComponentChildren, status = 200 ): Shown => ( {
	status,
	type: 'html',
	text: `<!doctype html>${ renderToString(
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="htmx-config" content={ htmxConfig } />
				<title>{ `${ title } · Sequenzy (mock)` }</title>
				<link rel="icon" href="data:," />
				<link rel="stylesheet" href="/assets/dashboard.css" />
				<script src="/assets/htmx.js" defer />
				<script src="/assets/page.js" defer />
			</head>
			<body>{ body }</body>
		</html>
	) }`,
} );
