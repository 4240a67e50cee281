import { describe, expect, it } from 'vitest';
import { createRouter } from '../src/api/router.ts';

const route = ( method: string, path: string ) => ( { method, path } );
const find = createRouter( [
	route( 'get', '/api/v1/subscribers/{email}' ),
	route( 'get', '/api/v1/subscribers/search' ),
	route( 'post', '/api/v1/subscribers' ),
	route( 'delete', '/api/v1/subscribers/{email}/tags/{tag}' ),
	route( 'put', '/api/v1/subscribers/{email}/tags/all' ),
] );

describe( 'finding a route', () => {
	it( 'takes a literal segment before a parameter, whatever stands first in the table', () => {
		expect( find( 'get', '/api/v1/subscribers/search' ) ).toMatchObject( {
			route: { path: '/api/v1/subscribers/search' },
			params: {},
		} );
		expect( find( 'put', '/api/v1/subscribers/a@example.com/tags/all' ) ).toMatchObject( {
			route: { path: '/api/v1/subscribers/{email}/tags/all' },
		} );
	} );

	it( 'decodes parameters', () => {
		expect( find( 'get', '/api/v1/subscribers/a%2Bb@example.com' ) ).toMatchObject( { params: { email: 'a+b@example.com' } } );
		expect( () => find( 'get', '/api/v1/subscribers/%zz' ) ).toThrow( URIError );
	} );

	it( 'names the methods an address takes, and knows what is no address', () => {
		expect( find( 'patch', '/api/v1/subscribers' ) ).toEqual( { status: 'wrong_method', allowed: [ 'POST' ] } );
		expect( find( 'delete', '/api/v1/subscribers/search' ) ).toEqual( { status: 'wrong_method', allowed: [ 'GET' ] } );
		expect( find( 'get', '/api/v1/orders' ) ).toEqual( { status: 'nowhere' } );
	} );

	it( 'never takes the last word of an address that is one of its own for a parameter', () => {
		const narrow = createRouter( [ route( 'get', '/subscribers/{email}' ), route( 'post', '/subscribers/imports' ) ] );
		expect( narrow( 'get', '/subscribers/imports' ) ).toEqual( { status: 'wrong_method', allowed: [ 'POST' ] } );
	} );

	it( 'does not mind a slash at the end', () => {
		expect( find( 'post', '/api/v1/subscribers/' ) ).toMatchObject( { status: 'found' } );
	} );

	it( 'is not fooled by names that every object has', () => {
		expect( find( 'constructor', '/api/v1/subscribers' ) ).toMatchObject( { status: 'wrong_method' } );
		expect( find( 'get', '/__proto__' ) ).toEqual( { status: 'nowhere' } );
	} );
} );
