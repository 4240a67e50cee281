import { __, _n, sprintf } from '@wordpress/i18n';
import type { AdminConnection } from 'sequenzy-woocommerce/admin';

/** What is on its way to Sequenzy, as sentences; always at least one. */
export function outboxWords( { outbox: { ready, paused, dead }, lastSeenAt }: AdminConnection, locale: string | undefined ): string[] {
	const amount = ( count: number ) => new Intl.NumberFormat( locale ).format( count );
	const words = [];
	if ( ready > 0 ) {
		words.push(
			sprintf(
				/* translators: %s: a number. */
				_n( '%s message waits to be sent.', '%s messages wait to be sent.', ready, 'sequenzy-for-woocommerce' ),
				amount( ready )
			)
		);
	}
	if ( paused > 0 ) {
		words.push( keptWords( paused, locale ) );
	}
	if ( dead > 0 ) {
		words.push(
			sprintf(
				/* translators: %s: a number. */
				_n(
					'%s message could not be sent and is set aside; the others go on.',
					'%s messages could not be sent and are set aside; the others go on.',
					dead,
					'sequenzy-for-woocommerce'
				),
				amount( dead )
			)
		);
	}
	if ( words.length > 0 ) {
		return words;
	}
	return lastSeenAt === null
		? [ __( 'Sending begins within a minute.', 'sequenzy-for-woocommerce' ) ]
		: [ __( 'Everything has been sent; nothing waits.', 'sequenzy-for-woocommerce' ) ];
}

/** What the store keeps while it may not send. */
export function keptWords( paused: number, locale: string | undefined ): string {
	return sprintf(
		/* translators: %s: a number. */
		_n(
			'%s message is kept here and goes out when the store is connected.',
			'%s messages are kept here and go out when the store is connected.',
			paused,
			'sequenzy-for-woocommerce'
		),
		new Intl.NumberFormat( locale ).format( paused )
	);
}
