import { answerOf, type NativeStore } from '../../support/native-store.ts';

/** What one request cost (plugin/tests/site/measure.php). */
export interface Cost {
	readonly queries: number;
	readonly statements: readonly string[];
	readonly calls: readonly string[];
	readonly mails: number;
	readonly bytes: number;
	readonly forms: number;
	readonly files: readonly string[];
	readonly cookies: Readonly< Record< string, string > >;
}

export interface Compared {
	readonly without: Cost;
	readonly with: Cost;
	/** Statements because of us. */
	readonly more: readonly string[];
}

const measure = new URL( '../../../plugin/tests/site/measure.php', import.meta.url );
const woocommerce = 'woocommerce/woocommerce.php';
const both = `${ woocommerce },sequenzy-for-woocommerce/sequenzy-for-woocommerce.php`;

/** Requests of one person, the last of which counts: without the plugin and with it, each twice, for the first fills caches. */
export const compare = async (
	store: NativeStore,
	requests: ReadonlyArray< readonly string[] >,
	{ user, empty, theme = 'classic-theme' }: { readonly user?: number; readonly empty: () => Promise< unknown >; readonly theme?: string }
): Promise< Compared > => {
	const costs = new Map< string, Cost >();
	for ( const plugins of [ woocommerce, both, woocommerce, both ] ) {
		await empty();
		costs.set( plugins, await inOrder( store, requests, plugins, theme, user ) );
	}
	const [ without, with_ ] = [ costs.get( woocommerce ), costs.get( both ) ];
	if ( without === undefined || with_ === undefined ) {
		throw new Error( 'Nothing was measured.' );
	}
	return { without, with: with_, more: more( without.statements, with_.statements ) };
};

const inOrder = async (
	store: NativeStore,
	requests: ReadonlyArray< readonly string[] >,
	plugins: string,
	theme: string,
	user: number | undefined
): Promise< Cost > => {
	let cookies: Record< string, string > = {};
	let cost: Cost | undefined;
	for ( const request of requests ) {
		const said = await store.runWith( measure, request, {
			SEQUENZY_TEST_PLUGINS: plugins,
			SEQUENZY_TEST_THEME: theme,
			SEQUENZY_TEST_COOKIES: JSON.stringify( cookies ),
			...( user === undefined ? {} : { SEQUENZY_TEST_USER: String( user ) } ),
		} );
		cost = answerOf< Cost >( measure, said );
		cookies = { ...cookies, ...cost.cookies };
	}
	if ( cost === undefined ) {
		throw new Error( 'No request was made.' );
	}
	return cost;
};

/**
 * By our code (unless it is asked as often without it, from elsewhere), of our order meta, and each session that is saved oftener than
 * without us. The rest of WooCommerce's statements differs from second to second.
 */
const more = ( without: readonly string[], with_: readonly string[] ): string[] => {
	const isSession = ( statement: string ) => /^(INSERT INTO|UPDATE|DELETE FROM|REPLACE INTO) `?wp_woocommerce_sessions/.test( statement );
	const often = ( all: readonly string[], statement: string ) =>
		all.filter( ( one ) => one === statement || one === `ours: ${ statement }` ).length;
	const ours = with_.filter( ( statement ) =>
		statement.startsWith( 'ours: ' )
			? often( with_, statement.slice( 6 ) ) > often( without, statement.slice( 6 ) )
			: ! isSession( statement ) && statement.includes( 'sequenzy' )
	);
	return [ ...ours, ...with_.filter( isSession ).slice( without.filter( isSession ).length ) ];
};
