import { Notice } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { farewellWords } from '../parts/farewell-words.ts';
import { useFocusWhenLost } from '../parts/use-focus-when-lost.ts';
import { useSpoken } from '../parts/use-spoken.ts';
import { pollDelayMs } from '../polling/poll-delay.ts';
import { usePolling } from '../polling/use-polling.ts';
import { badgeOf } from './badge.ts';
import { NotLoaded } from './not-loaded.tsx';
import { screenOf } from './screen.ts';
import { screens } from './screens.tsx';
import { titleOf } from './title.ts';
import { store } from '../store/index.ts';
import { useNow } from '../time/use-now.ts';

const CLOCK_MS = 5_000;

/** How this store stands with Sequenzy: heading, what went wrong, and the screen of the connection's state. */
export function ConnectionCard() {
	const connection = useSelect( ( select ) => select( store ).getConnection(), [] );
	const failure = useSelect( ( select ) => select( store ).getFailure(), [] );
	const farewell = useSelect( ( select ) => select( store ).getFarewell(), [] );
	const { refresh } = useDispatch( store );
	const nowMs = useNow( CLOCK_MS );
	const heading = useRef< HTMLHeadingElement >( null );

	const screen = connection === null ? null : screenOf( connection, nowMs );
	const title = connection === null || screen === null ? __( 'Connection', 'sequenzy-for-woocommerce' ) : titleOf( screen, connection );
	const badge = screen === null ? null : badgeOf( screen );
	const Body = screen === null ? null : screens[ screen ];

	usePolling( refresh, pollDelayMs( screen, failure ) );
	useFocusWhenLost( heading, screen );
	// A farewell is a notice, which speaks for itself.
	useSpoken( screen === null || farewell !== null ? '' : title );

	return (
		<section className="sequenzy-admin__card" aria-labelledby="sequenzy-admin-title">
			<header>
				<h2 id="sequenzy-admin-title" tabIndex={ -1 } ref={ heading }>
					{ title }
				</h2>
				{ badge !== null && <span className={ `sequenzy-admin__badge is-${ badge.tone }` }>{ badge.text }</span> }
			</header>
			<FailureNotice />
			{ farewell !== null && (
				<Notice status="success" className="sequenzy-admin__notice" isDismissible={ false }>
					{ farewellWords( farewell ) }
				</Notice>
			) }
			{ Body !== null && connection !== null ? <Body connection={ connection } /> : <NotLoaded /> }
		</section>
	);
}
