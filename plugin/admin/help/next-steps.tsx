import { Button } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Card } from '../parts/card.tsx';
import { store } from '../store/index.ts';
import { areStepsClosed, closeSteps } from './dismissal.ts';
import { pageLinks } from './page-links.ts';

/** After the first sync: what a store does next. Until somebody closes it. */
export function NextSteps() {
	const isVerified = useSelect( ( select ) => select( store ).getPanels().sync.value?.run?.state === 'verified', [] );
	const [ isClosed, setIsClosed ] = useState( areStepsClosed );
	if ( ! isVerified || isClosed ) {
		return null;
	}
	const { productTemplate, soldOutProduct, products } = pageLinks();
	return (
		<Card id="sequenzy-next-steps" title={ __( 'Three next steps', 'sequenzy-for-woocommerce' ) }>
			<ol className="sequenzy-admin__next">
				<li>
					<h3>{ __( 'Let shoppers ask to be told', 'sequenzy-for-woocommerce' ) }</h3>
					{ productTemplate === '' ? (
						<p>
							{ __(
								'The form already stands on the page of each sold-out product, below the price. Settings say where it appears.',
								'sequenzy-for-woocommerce'
							) }
						</p>
					) : (
						<>
							<p>
								{ __(
									'Your product template opens with the block “Back in stock” in its place: look at it and click Save. Shoppers see it only while a product is sold out.',
									'sequenzy-for-woocommerce'
								) }
							</p>
							<Button __next40pxDefaultSize variant="primary" href={ productTemplate }>
								{ __( 'Put the block on the product template', 'sequenzy-for-woocommerce' ) }
							</Button>
						</>
					) }
				</li>
				<li>
					<h3>{ __( 'Say how long a product lasts', 'sequenzy-for-woocommerce' ) }</h3>
					<p>
						{ __(
							'In Sequenzy, under Settings → Products, give a product its days. Whoever bought it gets a reminder when it runs out.',
							'sequenzy-for-woocommerce'
						) }
					</p>
				</li>
				<li>
					<h3>{ __( 'Send yourself a test', 'sequenzy-for-woocommerce' ) }</h3>
					<p>
						{ __(
							'Open a sold-out product, ask to be told with your own address, then put it back in stock. The mail comes within minutes.',
							'sequenzy-for-woocommerce'
						) }
					</p>
					<Button __next40pxDefaultSize variant="secondary" href={ soldOutProduct === '' ? products : soldOutProduct }>
						{ soldOutProduct === ''
							? __( 'Choose a product', 'sequenzy-for-woocommerce' )
							: __( 'Open a sold-out product', 'sequenzy-for-woocommerce' ) }
					</Button>
				</li>
			</ol>
			<div className="sequenzy-admin__actions">
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					onClick={ () => {
						closeSteps();
						setIsClosed( true );
					} }
				>
					{ __( 'Close these steps', 'sequenzy-for-woocommerce' ) }
				</Button>
			</div>
		</Card>
	);
}
