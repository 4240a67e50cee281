import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';

interface Props {
	readonly text: () => string;
	readonly children: ReactNode;
}

/** Where a page without https may not use the clipboard, the text is shown to be copied by hand. */
export function CopyButton( { text, children }: Props ) {
	const [ outcome, setOutcome ] = useState< 'copied' | 'shown' | null >( null );
	const copy = async () => {
		try {
			await navigator.clipboard.writeText( text() );
			setOutcome( 'copied' );
			speak( __( 'Copied.', 'sequenzy-for-woocommerce' ), 'polite' );
		} catch {
			setOutcome( 'shown' );
		}
	};
	return (
		<>
			<Button __next40pxDefaultSize variant="secondary" onClick={ () => void copy() }>
				{ outcome === 'copied' ? __( 'Copied', 'sequenzy-for-woocommerce' ) : children }
			</Button>
			{ outcome === 'shown' && (
				<textarea
					className="sequenzy-admin__report"
					readOnly
					rows={ 8 }
					aria-label={ __( 'Copy this text', 'sequenzy-for-woocommerce' ) }
					value={ text() }
					onFocus={ ( event ) => event.currentTarget.select() }
				/>
			) }
		</>
	);
}
