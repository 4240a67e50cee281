import type { Mail } from '../domain/mail.ts';
import { inCompany, type Mock } from '../api/mock.ts';
import { companyNamed } from '../domain/directory.ts';
import { card } from './layout.tsx';
import type { Shown, Visit } from './visit.ts';

/** The way out that every marketing mail carries. Opening it changes nothing: mail scanners open every link. */
export const unsubscribePage = ( visit: Visit ): Shown => {
	const found = mailBehind( visit );
	if ( ! found ) {
		return gone();
	}
	const { mail, mock } = found;
	return card(
		'Unsubscribe',
		<>
			<h1>Unsubscribe</h1>
			<p>
				{ mail.to } gets mails from { endOf( mock ) } Nothing has changed yet.
			</p>
			<form method="post">
				<button>Unsubscribe { mail.to }</button>
			</form>
		</>
	);
};

export const unsubscribeOnPage = ( visit: Visit ): Shown => {
	const found = mailBehind( visit );
	if ( ! found ) {
		return gone();
	}
	const { mail, mock } = found;
	mock.engine.execute( { type: 'Unsubscribe', email: mail.to, reason: 'UNSUBSCRIBE_LINK' } );
	return card(
		'You are unsubscribed',
		<>
			<h1>You are unsubscribed</h1>
			<p>
				{ mail.to } gets no more mails from { endOf( mock ) }
			</p>
		</>
	);
};

/** The link of a double opt-in: a click of a person, so that no scanner confirms for them. */
export const confirmPage = ( visit: Visit ): Shown => {
	const found = mailBehind( visit );
	if ( ! found ) {
		return gone();
	}
	return card(
		'Confirm your address',
		<>
			<h1>Confirm your address</h1>
			<p>{ nameOf( found.mock ) } wants to be sure that this address is yours.</p>
			<form method="post">
				<button>Confirm { found.mail.to }</button>
			</form>
		</>
	);
};

export const confirmOnPage = ( visit: Visit ): Shown => {
	const found = mailBehind( visit );
	if ( ! found || found.mail.subscriberId === null ) {
		return gone();
	}
	const { mail, mock } = found;
	mock.engine.execute( { type: 'ConfirmOptIn', subscriberId: found.mail.subscriberId } );
	return card(
		'Thank you',
		<>
			<h1>Thank you</h1>
			<p>
				{ mail.to } now gets mails from { endOf( mock ) }
			</p>
		</>
	);
};

/** Whoever reads a mail is of no company: the mail says whose it is. */
const mailBehind = ( { mock, params }: Visit ): { mail: Mail; mock: Mock } | null => {
	for ( const [ companyId, { inbox } ] of mock.server.engine.workspace().companies ) {
		const mail = inbox.get( params.mailId ?? '' );
		if ( mail ) {
			return { mail, mock: inCompany( mock.server, companyId ) };
		}
	}
	return null;
};

const nameOf = ( { engine, companyId }: Mock ): string => companyNamed( engine.workspace().directory, companyId ).name;

/** The name at the end of a sentence; some have a full stop of their own. */
const endOf = ( mock: Mock ): string => nameOf( mock ).replace( /\.?$/, '.' );

const gone = (): Shown =>
	card(
		'This link leads nowhere',
		<>
			<h1>This link leads nowhere</h1>
			<p>The mail that it came with is not here any more; it may have gone with a reset.</p>
		</>,
		404
	);
