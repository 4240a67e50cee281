import { Button } from '@wordpress/components';
import type { ReactNode } from 'react';

interface Props {
	readonly variant: 'primary' | 'secondary' | 'tertiary';
	/** This click is under way. */
	readonly isBusy: boolean;
	/** Any click of the panel is; the button stays focusable, and nothing happens. */
	readonly waits: boolean;
	readonly isDestructive?: boolean;
	readonly onClick: () => void;
	readonly children: ReactNode;
}

export function BusyButton( { variant, isBusy, waits, isDestructive = false, onClick, children }: Props ) {
	return (
		<Button
			__next40pxDefaultSize
			variant={ variant }
			isBusy={ isBusy }
			isDestructive={ isDestructive }
			aria-disabled={ waits }
			onClick={ () => ! waits && onClick() }
		>
			{ children }
		</Button>
	);
}
