import { registerBlockType, type BlockConfiguration } from '@wordpress/blocks';
import { Edit, type Attributes } from './edit.tsx';
import metadata from './block.json';
import { placeInTemplate } from './place-in-template.ts';
import { siteEditor, wasAskedToPlace } from './site-editor.ts';
import './style.scss';

/* The server renders it (render.php): nothing is saved but the attributes. */
registerBlockType( metadata as BlockConfiguration< Attributes >, { edit: Edit, save: () => null } );

if ( wasAskedToPlace() ) {
	placeInTemplate( siteEditor( metadata.name ) );
}
