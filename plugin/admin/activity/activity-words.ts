import { __, _x } from '@wordpress/i18n';
import type { ActivityQuery, AdminActivity } from 'sequenzy-woocommerce/admin';

export type Item = AdminActivity[ 'items' ][ number ];
export type Show = NonNullable< ActivityQuery[ 'show' ] >;
export type About = NonNullable< ActivityQuery[ 'about' ] >;

export const shows: readonly Show[] = [ 'all', 'delivered', 'refused', 'retried', 'waiting', 'set_aside' ];
export const abouts: readonly About[] = [ 'products', 'customers', 'orders', 'carts', 'requests' ];

export function showName( show: Show ): string {
	switch ( show ) {
		case 'all':
			return __( 'Everything sent', 'sequenzy-for-woocommerce' );
		case 'delivered':
			return __( 'Delivered', 'sequenzy-for-woocommerce' );
		case 'refused':
			return __( 'Not taken', 'sequenzy-for-woocommerce' );
		case 'retried':
			return __( 'To be tried again', 'sequenzy-for-woocommerce' );
		case 'waiting':
			return __( 'Waiting to be sent', 'sequenzy-for-woocommerce' );
		case 'set_aside':
			return __( 'Set aside', 'sequenzy-for-woocommerce' );
	}
}

export function aboutName( about: About ): string {
	switch ( about ) {
		case 'products':
			return __( 'Products', 'sequenzy-for-woocommerce' );
		case 'customers':
			return __( 'Customers', 'sequenzy-for-woocommerce' );
		case 'orders':
			return __( 'Orders', 'sequenzy-for-woocommerce' );
		case 'carts':
			return __( 'Carts', 'sequenzy-for-woocommerce' );
		case 'requests':
			return __( 'Back-in-stock requests', 'sequenzy-for-woocommerce' );
	}
}

/** What a message says. A type that this page does not know (yet) is shown as it is. */
export function typeName( type: string ): string {
	const names: Readonly< Record< string, string > > = {
		'product.saved': __( 'Product', 'sequenzy-for-woocommerce' ),
		'product.deleted': __( 'Product deleted', 'sequenzy-for-woocommerce' ),
		'variation.saved': __( 'Variation', 'sequenzy-for-woocommerce' ),
		'variation.deleted': __( 'Variation deleted', 'sequenzy-for-woocommerce' ),
		'customer.saved': __( 'Customer', 'sequenzy-for-woocommerce' ),
		'customer.deleted': __( 'Customer deleted', 'sequenzy-for-woocommerce' ),
		'subscriber.erased': __( 'Personal data erased', 'sequenzy-for-woocommerce' ),
		'order.placed': __( 'Order placed', 'sequenzy-for-woocommerce' ),
		'order.saved': __( 'Order', 'sequenzy-for-woocommerce' ),
		'order.deleted': __( 'Order deleted', 'sequenzy-for-woocommerce' ),
		'cart.started': __( 'Cart started', 'sequenzy-for-woocommerce' ),
		'cart.updated': __( 'Cart changed', 'sequenzy-for-woocommerce' ),
		'cart.cleared': __( 'Cart emptied', 'sequenzy-for-woocommerce' ),
		'checkout.started': __( 'Checkout started', 'sequenzy-for-woocommerce' ),
		'back_in_stock.requested': __( 'Back-in-stock request', 'sequenzy-for-woocommerce' ),
	};
	return names[ type ] ?? type;
}

export function outcomeName( outcome: Item[ 'outcome' ] ): string {
	switch ( outcome ) {
		case 'accepted':
			return _x( 'Delivered', 'outcome of a message', 'sequenzy-for-woocommerce' );
		case 'duplicate':
			return _x( 'Known already', 'outcome of a message', 'sequenzy-for-woocommerce' );
		case 'stale':
			return _x( 'Overtaken by a newer one', 'outcome of a message', 'sequenzy-for-woocommerce' );
		case 'ignored':
			return _x( 'Not needed', 'outcome of a message', 'sequenzy-for-woocommerce' );
		case 'gone':
			return _x( 'No longer in the store', 'outcome of a message', 'sequenzy-for-woocommerce' );
		case 'rejected':
			return _x( 'Not taken', 'outcome of a message', 'sequenzy-for-woocommerce' );
		case 'retry':
			return _x( 'Tried again later', 'outcome of a message', 'sequenzy-for-woocommerce' );
		case 'waiting':
			return _x( 'Waits', 'outcome of a message', 'sequenzy-for-woocommerce' );
		case 'paused':
			return _x( 'Kept until connected', 'outcome of a message', 'sequenzy-for-woocommerce' );
		case 'set_aside':
			return _x( 'Set aside', 'outcome of a message', 'sequenzy-for-woocommerce' );
	}
}

export function outcomeTone( outcome: Item[ 'outcome' ] ): 'good' | 'quiet' | 'waiting' | 'bad' {
	switch ( outcome ) {
		case 'accepted':
			return 'good';
		case 'rejected':
		case 'set_aside':
			return 'bad';
		case 'retry':
		case 'waiting':
		case 'paused':
			return 'waiting';
		default:
			return 'quiet';
	}
}

/** Of an empty list. */
export function emptyWords( { show = 'all', about, search }: ActivityQuery ): string {
	if ( about !== undefined || ( search !== undefined && search !== '' ) ) {
		return __( 'Nothing fits. Try another word, or show everything.', 'sequenzy-for-woocommerce' );
	}
	switch ( show ) {
		case 'waiting':
			return __( 'Nothing waits; everything was sent.', 'sequenzy-for-woocommerce' );
		case 'set_aside':
		case 'refused':
			return __( 'Sequenzy took everything.', 'sequenzy-for-woocommerce' );
		default:
			return __( 'Nothing was sent yet. What the store tells Sequenzy appears here.', 'sequenzy-for-woocommerce' );
	}
}
