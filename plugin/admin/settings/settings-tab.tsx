import { Button, Notice } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import type { Settings } from 'sequenzy-woocommerce/admin';
import { Card } from '../parts/card.tsx';
import { Loading } from '../parts/loading.tsx';
import { PanelNotice } from '../parts/panel-notice.tsx';
import { store } from '../store/index.ts';
import { differences } from './differences.ts';
import { SettingsForm } from './settings-form.tsx';

/** What the owner may change; a store needs none of it. */
export function SettingsTab() {
	const { value, does, failure, done } = useSelect( ( select ) => select( store ).getPanels().settings, [] );
	const { lookAtSettings, changeSettings } = useDispatch( store );
	const [ draft, setDraft ] = useState< Partial< Settings > >( {} );
	/** As they were before the last save, for Undo. */
	const [ before, setBefore ] = useState< Partial< Settings > >( {} );
	useEffect( () => void lookAtSettings(), [ lookAtSettings ] );
	// What was typed stays when saving failed.
	useEffect( () => ( done === 'save' ? setDraft( {} ) : undefined ), [ done, value ] );

	const changes = value === null ? {} : differences( value.settings, draft );
	const isSaving = does === 'save';
	const save = ( next: Partial< Settings > ) => {
		if ( value !== null && ! isSaving ) {
			setBefore( differences( { ...value.settings, ...next }, value.settings ) );
			void changeSettings( next );
		}
	};
	const submit = ( event: FormEvent ) => {
		event.preventDefault();
		if ( Object.keys( changes ).length > 0 ) {
			save( changes );
		}
	};
	const ofDefaults = value === null ? {} : differences( { ...value.settings, ...draft }, value.defaults );
	return (
		<Card id="sequenzy-settings" title={ __( 'Settings', 'sequenzy-for-woocommerce' ) }>
			<p className="sequenzy-admin__lead">{ __( 'A store works well without changing any of this.', 'sequenzy-for-woocommerce' ) }</p>
			<PanelNotice
				panel="settings"
				what={
					failure?.does === 'save'
						? __( 'Your changes were not saved.', 'sequenzy-for-woocommerce' )
						: __( 'The settings could not be looked up.', 'sequenzy-for-woocommerce' )
				}
				again={ () => void lookAtSettings() }
			/>
			{ value === null && failure === null && <Loading>{ __( 'Looking up the settings…', 'sequenzy-for-woocommerce' ) }</Loading> }
			{ value !== null && (
				<form className="sequenzy-admin__settings" onSubmit={ submit }>
					<SettingsForm
						known={ value }
						draft={ { ...value.settings, ...draft } }
						onChange={ ( changed ) => setDraft( { ...draft, ...changed } ) }
					/>
					{ done === 'save' && (
						<Notice
							status="success"
							isDismissible={ false }
							className="sequenzy-admin__notice"
							actions={ [ { label: __( 'Undo', 'sequenzy-for-woocommerce' ), onClick: () => save( before ) } ] }
						>
							{ __( 'Saved.', 'sequenzy-for-woocommerce' ) }
						</Notice>
					) }
					<div className="sequenzy-admin__actions">
						<Button
							__next40pxDefaultSize
							variant="primary"
							type="submit"
							isBusy={ isSaving }
							aria-disabled={ isSaving || Object.keys( changes ).length === 0 }
						>
							{ __( 'Save', 'sequenzy-for-woocommerce' ) }
						</Button>
						{ Object.keys( ofDefaults ).length > 0 && (
							<Button __next40pxDefaultSize variant="tertiary" onClick={ () => setDraft( { ...draft, ...ofDefaults } ) }>
								{ __( 'Back to how it was at first', 'sequenzy-for-woocommerce' ) }
							</Button>
						) }
					</div>
				</form>
			) }
		</Card>
	);
}
