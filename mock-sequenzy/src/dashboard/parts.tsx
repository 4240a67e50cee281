import type { ComponentChildren } from 'preact';
import type { Mock } from '../api/mock.ts';

export type Tone = 'good' | 'wait' | 'off' | 'bad';

export const Badge = ( { tone, children }: { tone: Tone; children: ComponentChildren } ) => (
	<span className={ `badge ${ tone }` }>{ children }</span>
);

export const Empty = ( { title, children }: { title: string; children: ComponentChildren } ) => (
	<div className="empty">
		<h2>{ title }</h2>
		<p>{ children }</p>
	</div>
);

/** One line of a list of facts about a thing. */
export const Fact = ( { term, children }: { term: string; children: ComponentChildren } ) => (
	<div>
		<dt>{ term }</dt>
		<dd>{ children }</dd>
	</div>
);

export const Panel = ( {
	title,
	aside,
	id,
	children,
}: {
	title: string;
	aside?: ComponentChildren;
	id?: string;
	children: ComponentChildren;
} ) => (
	<section className="panel" id={ id }>
		<div className="panel-head">
			<h2>{ title }</h2>
			{ aside }
		</div>
		{ children }
	</section>
);

/** The thing as JSON, and the line for the shell that gets it. */
export const Raw = ( {
	mock,
	json,
	path,
	curl,
	isOpen,
}: {
	mock: Mock;
	json: unknown;
	path?: string;
	curl?: string;
	isOpen?: boolean;
} ) => {
	const line = curl ?? ( path === undefined ? null : `curl -sS '${ mock.baseUrl() }${ path }'` );
	return (
		<details className="raw" open={ isOpen }>
			<summary>JSON{ line === null ? '' : ' and curl' }</summary>
			<Code label="JSON" text={ JSON.stringify( json, plain, 2 ) } />
			{ line !== null && <Code label="curl" text={ line } /> }
		</details>
	);
};

export const Code = ( { label, text }: { label: string; text: string } ) => (
	<div className="code">
		<button type="button" className="small" data-copy>
			Copy<span className="hidden"> { label }</span>
		</button>
		<pre tabIndex={ 0 } role="group" aria-label={ label }>
			{ text }
		</pre>
	</div>
);

/** Maps and sets as what they mean. */
const plain = ( _name: string, value: unknown ): unknown => {
	if ( value instanceof Map ) {
		return Object.fromEntries( value );
	}
	return value instanceof Set ? [ ...value ] : value;
};

/** A form that is nothing but its button. */
export const Action = ( {
	to,
	label,
	about,
	tone,
	fields = {},
}: {
	to: string;
	label: string;
	about?: string;
	tone?: 'primary';
	fields?: Record< string, string >;
} ) => (
	<form method="post" action={ to }>
		{ Object.entries( fields ).map( ( [ name, value ] ) => (
			<input key={ name } type="hidden" name={ name } value={ value } />
		) ) }
		<button className={ tone === 'primary' ? 'primary small' : 'small' }>
			{ label }
			{ about && <span className="hidden"> { about }</span> }
		</button>
	</form>
);

/** The way to what is older. */
export const Older = ( { href }: { href: string | null } ) =>
	href === null ? null : (
		<p className="older">
			<a className="button" href={ href }>
				Show older
			</a>
		</p>
	);

/** `WaitlistEntryNotified` → "Waitlist entry notified". */
export const words = ( name: string ): string => {
	const text = name
		.replace( /([a-z0-9])([A-Z])/g, '$1 $2' )
		.replace( /_/g, ' ' )
		.toLowerCase();
	return text.charAt( 0 ).toUpperCase() + text.slice( 1 );
};
