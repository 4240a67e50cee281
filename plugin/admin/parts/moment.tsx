import { pageLocale } from '../time/page-locale.ts';
import { exactTime, relativeTime } from '../time/relative-time.ts';
import { useNow } from '../time/use-now.ts';

const MINUTE_MS = 60_000;
const locale = pageLocale();

/** A date and time, written out. */
export function ExactMoment( { at }: { readonly at: string } ) {
	return <time dateTime={ at }>{ exactTime( at, locale ) }</time>;
}

/** How long ago; the exact time on hover. */
export function RelativeMoment( { at }: { readonly at: string } ) {
	const nowMs = useNow( MINUTE_MS / 4 );
	return (
		<time dateTime={ at } title={ exactTime( at, locale ) } className="sequenzy-admin__relative">
			{ relativeTime( at, nowMs, locale ) }
		</time>
	);
}
