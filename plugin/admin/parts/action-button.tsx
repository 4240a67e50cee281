import { Button } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import type { ReactNode } from 'react';
import { store } from '../store/index.ts';
import type { Intent } from '../store/state.ts';

interface Props {
	readonly does: Intent;
	readonly variant: 'primary' | 'secondary' | 'tertiary';
	readonly isDestructive?: boolean;
	readonly children: ReactNode;
}

/** A click with its busy state. While anything is under way it stays focusable (not `disabled`), and the store ignores the click. */
export function ActionButton( { does, variant, isDestructive = false, children }: Props ) {
	const intent = useSelect( ( select ) => select( store ).getIntent(), [] );
	const actions = useDispatch( store );
	return (
		<Button
			__next40pxDefaultSize
			variant={ variant }
			isDestructive={ isDestructive }
			isBusy={ intent === does }
			aria-disabled={ intent !== null }
			onClick={ () => void actions[ does ]() }
		>
			{ children }
		</Button>
	);
}
