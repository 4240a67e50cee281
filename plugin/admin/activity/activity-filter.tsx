import { Button, SelectControl, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import type { ActivityQuery } from 'sequenzy-woocommerce/admin';
import { aboutName, abouts, showName, shows, type About, type Show } from './activity-words.ts';

interface Props {
	readonly query: ActivityQuery;
	readonly onChange: ( query: ActivityQuery ) => void;
}

/** Which part of the activity to see; the search goes off with Enter or its button, not with each letter. */
export function ActivityFilter( { query, onChange }: Props ) {
	const { show = 'all', about, search = '' } = query;
	const [ word, setWord ] = useState( search );
	const change = ( next: { readonly show?: Show; readonly about?: About | '' } ) => {
		const nextAbout = next.about ?? about ?? '';
		onChange( { show: next.show ?? show, ...( nextAbout !== '' && { about: nextAbout } ), ...( word !== '' && { search: word } ) } );
	};
	const submit = ( event: FormEvent ) => {
		event.preventDefault();
		change( {} );
	};
	return (
		<form className="sequenzy-admin__filter" role="search" onSubmit={ submit }>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Show', 'sequenzy-for-woocommerce' ) }
				value={ show }
				options={ shows.map( ( value ) => ( { value, label: showName( value ) } ) ) }
				onChange={ ( value ) => change( { show: value } ) }
			/>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'About', 'sequenzy-for-woocommerce' ) }
				value={ about ?? '' }
				options={ [
					{ value: '' as const, label: __( 'Everything', 'sequenzy-for-woocommerce' ) },
					...abouts.map( ( value ) => ( { value, label: aboutName( value ) } ) ),
				] }
				onChange={ ( value: About | '' ) => change( { about: value } ) }
			/>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				type="search"
				label={ __( 'Search', 'sequenzy-for-woocommerce' ) }
				placeholder={ __( 'E-mail address or number', 'sequenzy-for-woocommerce' ) }
				value={ word }
				onChange={ setWord }
			/>
			<Button __next40pxDefaultSize variant="secondary" type="submit">
				{ __( 'Search', 'sequenzy-for-woocommerce' ) }
			</Button>
		</form>
	);
}
