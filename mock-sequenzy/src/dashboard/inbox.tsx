import { mailAt } from '../domain/mail.ts';
import { dashboard } from './layout.tsx';
import { Empty } from './parts.tsx';
import type { Shown, Visit } from './visit.ts';
import { Ago, exactly } from './time.tsx';

export const inboxPage = ( { mock }: Visit ): Shown => {
	const mails = [ ...mock.engine.state().inbox.values() ].reverse();
	return dashboard(
		mock,
		{ section: 'inbox', title: 'Inbox', intro: 'Every mail this mock sent. None of them left your machine.', live: true },
		mails.length === 0 ? (
			<Empty title="No mail yet">
				Join the waitlist of a sold-out product, then set it to <b>In stock</b> in the store’s admin. The mail arrives here.
			</Empty>
		) : (
			<ul className="panel mails">
				{ mails.map( ( mail ) => (
					<li key={ mail.id }>
						<a href={ `/dashboard/inbox/${ mail.id }` }>
							<b>{ mail.subject }</b>
							<span className="quiet">{ mail.to }</span>
							<Ago at={ mail.sentAt } now={ mock.clock.now() } />
						</a>
					</li>
				) ) }
			</ul>
		)
	);
};

export const mailPage = ( { mock, params }: Visit ): Shown => {
	const sent = mock.engine.state().inbox.get( params.id ?? '' );
	const mail = sent && mailAt( sent, mock.baseUrl() );
	if ( ! mail ) {
		return dashboard(
			mock,
			{ section: 'inbox', title: 'Inbox', status: 404 },
			<Empty title="This mail is not here">
				It may have gone with a reset. <a href="/dashboard/inbox">Back to the inbox</a>
			</Empty>
		);
	}
	return dashboard(
		mock,
		{ section: 'inbox', title: mail.subject },
		<>
			<p className="crumbs">
				<a href="/dashboard/inbox">← All mails</a>
			</p>
			<section className="panel">
				<dl className="facts">
					<div>
						<dt>To</dt>
						<dd>{ mail.to }</dd>
					</div>
					<div>
						<dt>Sent</dt>
						<dd>{ exactly( mail.sentAt ) }</dd>
					</div>
					{ mail.eventId && (
						<div>
							<dt>Because of</dt>
							<dd>
								<a href={ `/dashboard/events?open=${ mail.eventId }#${ mail.eventId }` }>{ mail.eventId }</a>
							</dd>
						</div>
					) }
				</dl>
				<iframe
					title={ `Mail: ${ mail.subject }` }
					className="letter"
					sandbox="allow-popups allow-popups-to-escape-sandbox"
					srcDoc={ mail.html.replace( '<head>', '<head><base target="_blank">' ) }
				/>
				<details className="plain">
					<summary>Plain text</summary>
					<pre>{ mail.text }</pre>
				</details>
			</section>
		</>
	);
};
