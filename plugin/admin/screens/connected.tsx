import { __ } from '@wordpress/i18n';
import { Details } from '../parts/details.tsx';
import { ExactMoment, RelativeMoment } from '../parts/moment.tsx';
import { outboxWords } from '../parts/outbox-words.ts';
import { pageLocale } from '../time/page-locale.ts';
import { Disconnect } from './disconnect.tsx';
import type { ScreenProps } from './screen-props.ts';

export function Connected( { connection }: ScreenProps ) {
	const { companyName, storeUrl, connectedAt, lastSeenAt } = connection;
	return (
		<>
			<Details
				rows={ [
					[ __( 'Company', 'sequenzy-for-woocommerce' ), companyName ?? __( 'Not named', 'sequenzy-for-woocommerce' ) ],
					[ __( 'Store', 'sequenzy-for-woocommerce' ), storeUrl ],
					[
						__( 'Connected since', 'sequenzy-for-woocommerce' ),
						connectedAt === null ? '–' : <ExactMoment at={ connectedAt } />,
					],
					[
						__( 'Last seen by Sequenzy', 'sequenzy-for-woocommerce' ),
						lastSeenAt === null ? __( 'Not yet', 'sequenzy-for-woocommerce' ) : <RelativeMoment at={ lastSeenAt } />,
					],
				] }
			/>
			<h3>{ __( 'On its way to Sequenzy', 'sequenzy-for-woocommerce' ) }</h3>
			<ul className="sequenzy-admin__list">
				{ outboxWords( connection, pageLocale() ).map( ( sentence ) => (
					<li key={ sentence }>{ sentence }</li>
				) ) }
			</ul>
			<div className="sequenzy-admin__actions">
				<Disconnect connection={ connection } />
			</div>
		</>
	);
}
