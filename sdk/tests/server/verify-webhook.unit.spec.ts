import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyWebhook, type WebhookMessage } from '../../src/server.ts';

const sentAt = 1_775_044_800;
const now = () => sentAt * 1000 + 5_000;
const body = JSON.stringify( {
	id: 'whe_1',
	type: 'subscriber.unsubscribed',
	object: 'event',
	created_at: '2026-04-01T12:00:00.000Z',
	data: {},
} );
const sign = ( secret: string, signed = `v1:${ sentAt }:${ body }` ) =>
	`v1=${ createHmac( 'sha256', secret ).update( signed ).digest( 'hex' ) }`;

const verify = ( given: Partial< WebhookMessage > & { signature?: string; timestamp?: string } = {} ) => {
	const { signature = sign( 'whsec_new' ), timestamp = String( sentAt ), ...message } = given;
	const headers = new Headers( { 'X-Sequenzy-Timestamp': timestamp, 'X-Sequenzy-Signature': signature } );
	return verifyWebhook( { body, headers, secrets: 'whsec_new', now, ...message } );
};

describe( 'A webhook of Sequenzy', () => {
	it( 'is genuine when it is signed with our secret', async () => {
		expect( await verify() ).toMatchObject( { status: 'genuine', event: { id: 'whe_1', type: 'subscriber.unsubscribed' } } );
	} );

	it( 'is genuine as bytes too', async () => {
		expect( await verify( { body: new TextEncoder().encode( body ) } ) ).toMatchObject( { status: 'genuine' } );
	} );

	it.each( [
		[ 'both sides have both', `${ sign( 'whsec_old' ) },${ sign( 'whsec_new' ) }`, [ 'whsec_old', 'whsec_new' ] ],
		[ 'we know only the new one', `${ sign( 'whsec_old' ) }, ${ sign( 'whsec_new' ) }`, [ 'whsec_new' ] ],
		[ 'Sequenzy signs with the old one still', sign( 'whsec_old' ), [ 'whsec_new', 'whsec_old' ] ],
		[ 'a later version stands beside it', `v2=abc,${ sign( 'whsec_new' ) }`, [ 'whsec_new' ] ],
	] )( 'is genuine while the secret is changed: %s', async ( _how, signature, secrets ) => {
		expect( await verify( { signature, secrets } ) ).toMatchObject( { status: 'genuine' } );
	} );

	it.each( [
		[ 'upper case', { 'X-SEQUENZY-TIMESTAMP': String( sentAt ), 'X-SEQUENZY-SIGNATURE': sign( 'whsec_new' ) } ],
		[ "Node's lower case", { 'x-sequenzy-timestamp': String( sentAt ), 'x-sequenzy-signature': sign( 'whsec_new' ) } ],
		[ 'several values', { 'x-sequenzy-timestamp': String( sentAt ), 'x-sequenzy-signature': [ 'v1=00', sign( 'whsec_new' ) ] } ],
	] )( 'is found in headers in %s', async ( _how, headers ) => {
		expect( await verify( { headers } ) ).toMatchObject( { status: 'genuine' } );
	} );

	it.each( [
		[ 'another secret', { signature: sign( 'whsec_other' ) }, 'wrong_signature' ],
		[ 'another body', { body: body.replace( 'whe_1', 'whe_2' ) }, 'wrong_signature' ],
		[ 'another time than signed', { timestamp: String( sentAt + 1 ) }, 'wrong_signature' ],
		[ 'half a signature', { signature: sign( 'whsec_new' ).slice( 0, 40 ) }, 'no_signature' ],
		[ 'no signature', { signature: '' }, 'no_signature' ],
		[ 'no time', { timestamp: '' }, 'no_signature' ],
		[ 'a time that is none', { timestamp: '1e9' }, 'no_signature' ],
		[ 'signed words that are no event', { body: 'hello', signature: sign( 'whsec_new', `v1:${ sentAt }:hello` ) }, 'unreadable' ],
		[ 'a signed list', { body: '[]', signature: sign( 'whsec_new', `v1:${ sentAt }:[]` ) }, 'unreadable' ],
	] )( 'is refused with %s', async ( _what, given, reason ) => {
		expect( await verify( given ) ).toMatchObject( { status: 'refused', reason } );
	} );

	it.each( [
		[ 299, 'genuine' ],
		[ 301, 'refused' ],
		[ -299, 'genuine' ],
		[ -301, 'refused' ],
	] )( 'sent %i seconds ago is %s', async ( secondsAgo, status ) => {
		expect( await verify( { now: () => ( sentAt + secondsAgo ) * 1000 } ) ).toMatchObject( { status } );
	} );

	it( 'says so when it can never work', async () => {
		await expect( verify( { secrets: [] } ) ).rejects.toThrow( /secrets is empty/ );
		await expect( verify( { secrets: '' } ) ).rejects.toThrow( /secrets is empty/ );
		await expect( verify( { body: { id: 'whe_1' } as never } ) ).rejects.toThrow( /raw body/ );
	} );
} );
