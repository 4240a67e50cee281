/** `@wordpress/block-editor` brings no types; this much of it is used here. */
declare module '@wordpress/block-editor' {
	import type { ComponentType, HTMLAttributes, PropsWithChildren } from 'react';

	export const BlockControls: ComponentType< PropsWithChildren< { group?: string } > >;
	export const InspectorControls: ComponentType< PropsWithChildren >;
	export const RichText: ComponentType< {
		tagName: string;
		className: string;
		value: string;
		placeholder: string;
		onChange: ( value: string ) => void;
		allowedFormats: readonly string[];
		disableLineBreaks: boolean;
		'aria-label': string;
		role?: string;
	} >;
	export function useBlockProps(): HTMLAttributes< HTMLDivElement >;
}
