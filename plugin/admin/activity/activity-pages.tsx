import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ShownActivity } from '../store/panels.ts';

interface Props {
	readonly shown: ShownActivity;
	readonly onTurn: ( pagesBefore: readonly string[] ) => void;
}

/** Newer and older; nobody counts 100,000 rows for a page number. */
export function ActivityPages( { shown: { page, pagesBefore }, onTurn }: Props ) {
	const { next } = page;
	if ( next === null && pagesBefore.length === 0 ) {
		return null;
	}
	return (
		<nav className="sequenzy-admin__pages" aria-label={ __( 'Pages of the activity', 'sequenzy-for-woocommerce' ) }>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				aria-disabled={ pagesBefore.length === 0 }
				onClick={ () => pagesBefore.length > 0 && onTurn( pagesBefore.slice( 0, -1 ) ) }
			>
				{ __( 'Newer', 'sequenzy-for-woocommerce' ) }
			</Button>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				aria-disabled={ next === null }
				onClick={ () => next !== null && onTurn( [ ...pagesBefore, next ] ) }
			>
				{ __( 'Older', 'sequenzy-for-woocommerce' ) }
			</Button>
		</nav>
	);
}
