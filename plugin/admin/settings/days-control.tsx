import { TextControl } from '@wordpress/components';

interface Props {
	readonly label: string;
	readonly help: string;
	readonly days: number;
	readonly least: number;
	readonly most: number;
	readonly onChange: ( days: number ) => void;
}

export function DaysControl( { label, help, days, least, most, onChange }: Props ) {
	return (
		<TextControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			className="sequenzy-admin__days"
			type="number"
			min={ least }
			max={ most }
			step={ 1 }
			required
			label={ label }
			help={ help }
			value={ Number.isNaN( days ) ? '' : days }
			onChange={ ( text: string ) => onChange( Number.parseInt( text, 10 ) ) }
		/>
	);
}
