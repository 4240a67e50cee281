import { __, _n, sprintf } from '@wordpress/i18n';
import type { AdminMovingIn } from 'sequenzy-woocommerce/admin';
import { amount } from '../parts/amount.ts';

export type MoveRun = NonNullable< AdminMovingIn[ 'run' ] >;
export type Source = AdminMovingIn[ 'sources' ][ number ];

export const waitingWords = ( waiting: number ): string =>
	/* translators: %s: a number. */
	sprintf( _n( '%s shopper waits', '%s shoppers wait', waiting, 'sequenzy-for-woocommerce' ), amount( waiting ) );

export const stillMailsWords = ( name: string ): string =>
	sprintf(
		/* translators: %s: name of a plugin. */
		__( '%s still mails shoppers itself. Switch that off when they have moved, or they get two mails.', 'sequenzy-for-woocommerce' ),
		name
	);

/** What became of the list, a line for each kind that there was. */
export function moveLines( { isDryRun, counts }: MoveRun ): string[] {
	const lines: [ number, string ][] = [
		[
			counts.moved,
			isDryRun
				? /* translators: %s: a number. */
					_n( '%s shopper would move', '%s shoppers would move', counts.moved, 'sequenzy-for-woocommerce' )
				: /* translators: %s: a number. */
					_n( '%s shopper moved', '%s shoppers moved', counts.moved, 'sequenzy-for-woocommerce' ),
		],
		[
			counts.inStock,
			/* translators: %s: a number. */
			_n(
				'%s waits for a product that is in stock now',
				'%s wait for products that are in stock now',
				counts.inStock,
				'sequenzy-for-woocommerce'
			),
		],
		[
			counts.gone,
			/* translators: %s: a number. */
			_n(
				'%s waits for a product that is not in your shop any more',
				'%s wait for products that are not in your shop any more',
				counts.gone,
				'sequenzy-for-woocommerce'
			),
		],
		[
			counts.invalid,
			/* translators: %s: a number. */
			_n( '%s has no address that works', '%s have no address that works', counts.invalid, 'sequenzy-for-woocommerce' ),
		],
		[
			counts.repeated,
			/* translators: %s: a number. */
			_n( '%s was moved before', '%s were moved before', counts.repeated, 'sequenzy-for-woocommerce' ),
		],
	];
	const said = lines.filter( ( [ count ], index ) => index === 0 || count > 0 );
	return said.map( ( [ count, words ] ) => words.replace( '%s', amount( count ) ) );
}

export function moveTitle( { isDryRun, state }: MoveRun ): string {
	if ( state === 'stopped' ) {
		return __( 'Stopped half-way; it goes on where it was.', 'sequenzy-for-woocommerce' );
	}
	if ( isDryRun ) {
		return state === 'done'
			? __( 'This is what would happen. Nothing was moved yet.', 'sequenzy-for-woocommerce' )
			: __( 'Going through the list…', 'sequenzy-for-woocommerce' );
	}
	return state === 'done'
		? __( 'Moved. The other list is as it was.', 'sequenzy-for-woocommerce' )
		: __( 'Moving… You can leave this page.', 'sequenzy-for-woocommerce' );
}
