import { RadioControl, TextareaControl, ToggleControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { AdminSettings, Settings } from 'sequenzy-woocommerce/admin';
import { amount } from '../parts/amount.ts';
import { DaysControl } from './days-control.tsx';

const LONGEST_TEXT = 500;
export const deliveredDays = { least: 1, most: 30 };
export const setAsideDays = { least: 7, most: 90 };

interface Props {
	readonly known: AdminSettings;
	readonly draft: Settings;
	readonly onChange: ( changes: Partial< Settings > ) => void;
}

const betweenDays = ( { least, most }: { readonly least: number; readonly most: number } ): string =>
	/* translators: 1: a small number, 2: a larger one. */
	sprintf( __( 'Between %1$s and %2$s days.', 'sequenzy-for-woocommerce' ), amount( least ), amount( most ) );

export function SettingsForm( { known, draft, onChange }: Props ) {
	return (
		<>
			<fieldset>
				<legend>{ __( 'What is captured', 'sequenzy-for-woocommerce' ) }</legend>
				<p>
					{ __(
						'Products, customers, orders and back-in-stock requests always go to Sequenzy; without them it could mail nobody.',
						'sequenzy-for-woocommerce'
					) }
				</p>
				<ToggleControl
					__nextHasNoMarginBottom
					label={ __( 'Carts and checkouts', 'sequenzy-for-woocommerce' ) }
					help={ __(
						'For reminders of carts left behind. Only of shoppers who gave your store an address.',
						'sequenzy-for-woocommerce'
					) }
					checked={ draft.capturesCarts }
					onChange={ ( capturesCarts ) => onChange( { capturesCarts } ) }
				/>
				{ draft.capturesCarts && (
					<ToggleControl
						__nextHasNoMarginBottom
						label={ __( 'The address typed at the checkout, before the order is placed', 'sequenzy-for-woocommerce' ) }
						help={ __(
							'A line below the field tells shoppers about it. Without it only shoppers with an account are reminded.',
							'sequenzy-for-woocommerce'
						) }
						checked={ draft.checkoutAddress }
						onChange={ ( checkoutAddress ) => onChange( { checkoutAddress } ) }
					/>
				) }
			</fieldset>
			<fieldset>
				<legend>{ __( 'Consent', 'sequenzy-for-woocommerce' ) }</legend>
				<ToggleControl
					__nextHasNoMarginBottom
					label={ __( 'Ask at the checkout about news and offers', 'sequenzy-for-woocommerce' ) }
					help={ __( 'One box, never ticked for the shopper.', 'sequenzy-for-woocommerce' ) }
					checked={ draft.consentBox }
					onChange={ ( consentBox ) => onChange( { consentBox } ) }
				/>
				{ draft.consentBox && (
					<TextareaControl
						__nextHasNoMarginBottom
						rows={ 2 }
						maxLength={ LONGEST_TEXT }
						label={ __( 'Text beside the box', 'sequenzy-for-woocommerce' ) }
						help={ __(
							'Left empty, the text you see stands there. Each order keeps the text it was asked with.',
							'sequenzy-for-woocommerce'
						) }
						placeholder={ known.defaultConsentText }
						value={ draft.consentText }
						onChange={ ( consentText ) => onChange( { consentText } ) }
					/>
				) }
				<TextareaControl
					__nextHasNoMarginBottom
					rows={ 2 }
					maxLength={ LONGEST_TEXT }
					label={ __( 'Question in the back-in-stock form', 'sequenzy-for-woocommerce' ) }
					help={ __(
						'For example: Email me news and offers too. Left empty, the form has no box; the one mail that a shopper asks for needs none.',
						'sequenzy-for-woocommerce'
					) }
					value={ draft.formConsentText }
					onChange={ ( formConsentText ) => onChange( { formConsentText } ) }
				/>
			</fieldset>
			<fieldset>
				<legend>{ __( 'Back-in-stock form', 'sequenzy-for-woocommerce' ) }</legend>
				<RadioControl
					label={ __( 'Where it appears', 'sequenzy-for-woocommerce' ) }
					selected={ draft.formPlacement }
					options={ [
						{ value: 'automatic', label: __( 'On each sold-out product, by itself', 'sequenzy-for-woocommerce' ) },
						{ value: 'manual', label: __( 'Only where I put the block', 'sequenzy-for-woocommerce' ) },
					] }
					onChange={ ( formPlacement ) => onChange( { formPlacement: formPlacement === 'manual' ? 'manual' : 'automatic' } ) }
				/>
				{ ( known.canForwardSignUps || draft.forwardSignUps ) && (
					<ToggleControl
						__nextHasNoMarginBottom
						label={ __( 'Pass on sign-ups of WooCommerce’s own stock notifications', 'sequenzy-for-woocommerce' ) }
						help={ __(
							'Shoppers who use that form wait at Sequenzy too. Switch WooCommerce’s own mails off then, or they get two.',
							'sequenzy-for-woocommerce'
						) }
						checked={ draft.forwardSignUps }
						onChange={ ( forwardSignUps ) => onChange( { forwardSignUps } ) }
					/>
				) }
			</fieldset>
			<fieldset>
				<legend>{ __( 'How long this store remembers', 'sequenzy-for-woocommerce' ) }</legend>
				<DaysControl
					label={ __( 'Days in the activity list', 'sequenzy-for-woocommerce' ) }
					help={ betweenDays( deliveredDays ) }
					days={ draft.keepDeliveredDays }
					{ ...deliveredDays }
					onChange={ ( keepDeliveredDays ) => onChange( { keepDeliveredDays } ) }
				/>
				<DaysControl
					label={ __( 'Days that messages set aside are kept', 'sequenzy-for-woocommerce' ) }
					help={ betweenDays( setAsideDays ) }
					days={ draft.keepSetAsideDays }
					{ ...setAsideDays }
					onChange={ ( keepSetAsideDays ) => onChange( { keepSetAsideDays } ) }
				/>
			</fieldset>
		</>
	);
}
