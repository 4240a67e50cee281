/** `@wordpress/block-editor` brings no types; this much of it is used here. */
declare module '@wordpress/block-editor' {
	import type { ComponentType, HTMLAttributes, PropsWithChildren } from 'react';

	export const InspectorControls: ComponentType< PropsWithChildren >;
	export function useBlockProps(): HTMLAttributes< HTMLDivElement >;
}
