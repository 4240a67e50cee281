import { describe, expect, it } from 'vitest';
import { caught, scripted, type Step } from './scripted.ts';

const tags: Step = { body: { success: true, tags: [ { id: 'tag_gold', name: 'gold' } ] } };
const broken: Step = { status: 503, body: { error: 'Unavailable' } };
const cutOff = new TypeError( 'fetch failed' );
const refusedConnection = new TypeError( 'fetch failed', { cause: Object.assign( new Error(), { code: 'ECONNREFUSED' } ) } );
const newTag = { name: 'gold' };

describe( 'A call that may be sent twice', () => {
	it.each< [ string, Step ] >( [
		[ 'a broken server', broken ],
		[ 'a cut connection', cutOff ],
		[ 'half an answer', { body: '{ "success": true, "ta' } ],
		[ 'an empty answer', { body: '' } ],
		[ 'a web page with 502', { status: 502, body: '<html>Bad gateway</html>' } ],
		[ 'too many calls', { status: 429, body: { error: 'Rate limit exceeded' } } ],
	] )( 'is sent again after %s', async ( _what, step ) => {
		const { sequenzy, asked } = scripted( [ step, tags ] );
		expect( await sequenzy.tags.list() ).toEqual( [ { id: 'tag_gold', name: 'gold' } ] );
		expect( asked ).toHaveLength( 2 );
	} );

	it( 'waits longer each time, with jitter, and gives up after three more', async () => {
		const { sequenzy, waitsMs } = scripted( [ broken, broken, broken, broken, tags ] );
		expect( await caught( sequenzy.tags.list() ) ).toMatchObject( { kind: 'server_error', code: 'HTTP_503', attempts: 4 } );
		expect( waitsMs() ).toEqual( [ 250, 500, 1000 ] );
	} );

	it( 'is sent once where retries are off', async () => {
		const { sequenzy, asked } = scripted( [ broken, tags ], { maxRetries: 0 } );
		expect( await caught( sequenzy.tags.list() ) ).toMatchObject( { attempts: 1 } );
		expect( asked ).toHaveLength( 1 );
	} );

	it( 'is given 15 seconds, then sent again', async () => {
		const { sequenzy, waitsMs } = scripted( [ 'never', tags ] );
		await sequenzy.tags.list();
		expect( waitsMs() ).toEqual( [ 15_250 ] );
	} );

	it( 'ends at its deadline, whatever comes', async () => {
		const { sequenzy, asked } = scripted( [ 'never', 'never', 'never', 'never', 'never' ] );
		const error = await caught( sequenzy.tags.list( { deadlineMs: 20_000 } ) );
		expect( error ).toMatchObject( { kind: 'timeout', code: 'TIMEOUT', attempts: 2 } );
		expect( asked ).toHaveLength( 2 );
	} );
} );

describe( 'A call that may not be sent twice', () => {
	it.each< [ string, Step ] >( [
		[ 'a broken server', broken ],
		[ 'a cut connection', cutOff ],
		[ 'no answer', 'never' ],
		[ 'half an answer', { body: '{ "succ' } ],
	] )( 'is sent once: after %s nobody knows what was done', async ( _what, step ) => {
		const { sequenzy, asked } = scripted( [ step, tags ] );
		await caught( sequenzy.tags.create( newTag ) );
		expect( asked ).toHaveLength( 1 );
	} );

	it.each< [ string, Step ] >( [
		[ 'too many calls', { status: 429 } ],
		[ 'a connection that never came about', refusedConnection ],
	] )( 'is sent again after %s: nothing was done', async ( _what, step ) => {
		const { sequenzy, asked } = scripted( [ step, { body: { success: true, tag: { id: 'tag_gold', name: 'gold' } } } ] );
		await sequenzy.tags.create( newTag );
		expect( asked ).toHaveLength( 2 );
	} );

	it( 'becomes one that may when it carries an id: an event counts once', async () => {
		const { sequenzy, asked } = scripted( [ cutOff, { body: { success: true, subscriber: {}, event: {} } } ] );
		await sequenzy.events.trigger( { email: 'ana@example.com', event: 'quiz.done' } );
		expect( asked.map( ( { body } ) => body ) ).toEqual(
			Array( 2 ).fill( { email: 'ana@example.com', event: 'quiz.done', eventId: 'id-1' } )
		);
	} );

	it( 'keeps the id that the caller gave', async () => {
		const { sequenzy, asked } = scripted( [ { body: { success: true } } ] );
		await sequenzy.events.trigger( { email: 'ana@example.com', event: 'quiz.done', eventId: 'quiz-7' } );
		expect( asked[ 0 ]?.body ).toMatchObject( { eventId: 'quiz-7' } );
	} );
} );

describe( 'Errors that time does not mend', () => {
	it.each( [ 400, 401, 403, 404, 409, 422, 501 ] )( 'are not repeated: %i', async ( status ) => {
		const { sequenzy, asked } = scripted( [ { status, body: { error: 'No' } }, tags ] );
		await caught( sequenzy.tags.list() );
		expect( asked ).toHaveLength( 1 );
	} );

	it( 'nor is a web page with 200', async () => {
		const { sequenzy, asked } = scripted( [ { body: '<html>Sign in to the hotel network</html>' }, tags ] );
		expect( await caught( sequenzy.tags.list() ) ).toMatchObject( { kind: 'unexpected_answer', code: 'NOT_JSON' } );
		expect( asked ).toHaveLength( 1 );
	} );
} );

describe( 'Retry-After', () => {
	const limited = ( headers: Record< string, string > ): Step => ( { status: 429, body: { error: 'Rate limit exceeded' }, headers } );

	it( 'in seconds is waited for, and some jitter', async () => {
		const { sequenzy, waitsMs } = scripted( [ limited( { 'Retry-After': '7' } ), tags ] );
		await sequenzy.tags.list();
		expect( waitsMs() ).toEqual( [ 7_250 ] );
	} );

	it.each( [
		[ 'by this clock', {} ],
		[ "by the answer's own clock, where this one is a day late", { Date: 'Thu, 02 Apr 2026 12:00:00 GMT' } ],
	] )( 'as a date is read %s', async ( _how, headers: Record< string, string > ) => {
		const at = headers.Date ? 'Thu, 02 Apr 2026 12:00:07 GMT' : 'Wed, 01 Apr 2026 12:00:07 GMT';
		const { sequenzy, waitsMs } = scripted( [ limited( { ...headers, 'Retry-After': at } ), tags ] );
		await sequenzy.tags.list();
		expect( waitsMs() ).toEqual( [ 7_250 ] );
	} );

	it( 'beyond the deadline is told at once', async () => {
		const { sequenzy, asked } = scripted( [ limited( { 'Retry-After': '61' } ), tags ] );
		expect( await caught( sequenzy.tags.list() ) ).toMatchObject( { kind: 'rate_limited', retryAfterMs: 61_000 } );
		expect( asked ).toHaveLength( 1 );
	} );

	it.each( [ 'soon', '', '-5' ] )( 'that is none ("%s") does no harm', async ( value ) => {
		const { sequenzy, waitsMs } = scripted( [ limited( { 'Retry-After': value } ), tags ] );
		await sequenzy.tags.list();
		expect( waitsMs() ).toEqual( [ 250 ] );
	} );
} );

describe( 'A signal', () => {
	it( 'that fired before ends the call before it is sent', async () => {
		const { sequenzy, asked } = scripted( [ tags ] );
		const reason = new Error( 'The visitor left.' );
		expect( await caught( sequenzy.tags.list( { signal: AbortSignal.abort( reason ) } ) ) ).toBe( reason );
		expect( asked ).toEqual( [] );
	} );

	it( 'ends a call that waits for its answer', async () => {
		const controller = new AbortController();
		const { sequenzy } = scripted( [ 'never' ] );
		const pending = caught( sequenzy.tags.list( { signal: controller.signal } ) );
		controller.abort();
		expect( await pending ).toBe( controller.signal.reason );
	} );

	it( 'ends a call that waits for its next attempt', async () => {
		const controller = new AbortController();
		const { sequenzy, asked } = scripted( [ broken, tags ], {
			logger: { debug: () => undefined, warn: () => controller.abort() },
		} );
		expect( await caught( sequenzy.tags.list( { signal: controller.signal } ) ) ).toBe( controller.signal.reason );
		expect( asked ).toHaveLength( 1 );
	} );
} );

it( 'The logger hears of each attempt, and of nothing that is private', async () => {
	const { sequenzy, logs } = scripted( [
		broken,
		{ body: { success: true, subscriber: { id: 'sub_1' } }, headers: { 'X-Request-Id': 'req-2' } },
	] );
	await sequenzy.subscribers.get( 'ana@example.com' );
	expect( logs ).toEqual( [
		{
			operation: 'GET subscribers/{id}',
			attempt: 1,
			durationMs: 0,
			status: 503,
			code: 'HTTP_503',
			requestId: undefined,
			retryInMs: 250,
		},
		{ operation: 'GET subscribers/{id}', attempt: 2, durationMs: 0, status: 200, requestId: 'req-2' },
	] );
	expect( JSON.stringify( logs ) ).not.toMatch( /ana|seq_live/ );
} );
