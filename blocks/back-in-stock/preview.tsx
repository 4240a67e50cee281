import { RichText } from '@wordpress/block-editor';
import { __, sprintf } from '@wordpress/i18n';
import { consentText } from './consent-text.ts';
import type { PreviewState } from './preview-state.ts';
import { defaultTexts, type TextName, type Texts } from './texts.ts';

export interface PreviewProps {
	readonly state: PreviewState;
	readonly texts: Texts;
	readonly onChange: ( texts: Texts ) => void;
}

/** The markup of plugin/src/BackInStock/FormMarkup.php; its texts can be edited in place, and its fields do nothing. */
export function Preview( { state, texts, onChange }: PreviewProps ) {
	if ( state.isInStock ) {
		return (
			// Of no class of the form's: no shopper reads it.
			<p>{ __( 'While the product is in stock, nothing is shown here.', 'sequenzy-for-woocommerce' ) }</p>
		);
	}
	const edited = ( name: TextName, tagName: string, part: string ) => (
		<EditedText name={ name } tagName={ tagName } part={ part } texts={ texts } onChange={ onChange } />
	);
	return (
		<div className="sequenzy-back-in-stock__form" aria-busy={ state.isSending }>
			{ edited( 'intro', 'p', 'intro' ) }
			{ state.hasChoice && (
				<div className="sequenzy-back-in-stock__field">
					<span className="sequenzy-back-in-stock__label">{ __( 'Sold-out option', 'sequenzy-for-woocommerce' ) }</span>
					<select
						className="sequenzy-back-in-stock__control"
						disabled
						aria-label={ __( 'Sold-out option', 'sequenzy-for-woocommerce' ) }
						aria-invalid={ state.faulty === 'choice' || undefined }
					>
						<option>{ __( 'Choose an option', 'sequenzy-for-woocommerce' ) }</option>
					</select>
				</div>
			) }
			<div className="sequenzy-back-in-stock__field">
				{ edited( 'emailLabel', 'span', 'label' ) }
				<input
					className="sequenzy-back-in-stock__control"
					type="email"
					disabled
					aria-label={ texts.emailLabel || defaultTexts().emailLabel }
					aria-invalid={ state.faulty === 'email' || undefined }
				/>
			</div>
			<Question />
			{ edited( 'buttonLabel', 'div', 'button wp-element-button' ) }
			{ state.message && (
				<div className="sequenzy-back-in-stock__status" data-status={ state.message }>
					{ edited( state.message, 'span', 'message' ) }
				</div>
			) }
		</div>
	);
}

/** Written in WooCommerce → Sequenzy → Settings, so that it is the same in every form. */
function Question() {
	const text = consentText();
	return text === undefined ? null : (
		<div className="sequenzy-back-in-stock__consent">
			<input type="checkbox" disabled aria-label={ text } /> <span>{ text }</span>
		</div>
	);
}

type EditedTextProps = Omit< PreviewProps, 'state' > & { readonly name: TextName; readonly tagName: string; readonly part: string };

/** Plain text: an empty introduction is none, any other empty text is ours again. */
function EditedText( { name, tagName, part, texts, onChange }: EditedTextProps ) {
	const ours = defaultTexts()[ name ];
	return (
		<RichText
			tagName={ tagName }
			className={ `sequenzy-back-in-stock__${ part }` }
			value={ texts[ name ] ?? ours }
			placeholder={ ours }
			allowedFormats={ [] }
			disableLineBreaks
			/* translators: %s: a text of the form, e.g. "E-mail address" */
			aria-label={ sprintf( __( 'Text: %s', 'sequenzy-for-woocommerce' ), ours ) }
			onChange={ ( value ) => onChange( withText( texts, name, value ) ) }
		/>
	);
}

/** Kept only where it differs from ours: then a translation still reaches the rest. */
export function withText( texts: Texts, name: TextName, value: string ): Texts {
	const { [ name ]: _before, ...others } = texts;
	return value === defaultTexts()[ name ] ? others : { ...others, [ name ]: value };
}
