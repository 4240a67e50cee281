/* A quiz on your site tells Sequenzy who scored what. SEQUENZY_API_KEY=… node quiz.mjs ana@example.com 7 */
import { createSequenzy, isSequenzyError } from 'sequenzy-woocommerce/server';

const { SEQUENZY_API_KEY, SEQUENZY_API_URL } = process.env;
const [ email, score ] = process.argv.slice( 2 );

const sequenzy = createSequenzy( { apiKey: SEQUENZY_API_KEY, baseUrl: SEQUENZY_API_URL, logger: console } );

try {
	const { subscriber } = await sequenzy.events.trigger( { email, event: 'quiz.done', properties: { score: Number( score ) } } );
	await sequenzy.tags.add( { email, tags: [ Number( score ) > 5 ? 'coffee-expert' : 'coffee-beginner' ] } );
	console.log( subscriber.created ? `${ email } is new.` : `${ email } was known.` );
} catch ( error ) {
	if ( ! isSequenzyError( error ) ) {
		throw error;
	}
	// What happened, to what, and what to do; never the key.
	console.error( error.message );
	process.exitCode = error.kind === 'rate_limited' ? 75 : 1;
}
