import { registerBlockType } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit } from './edit';
import './style.scss';

/* Rendered by the server: nothing is saved but the attributes. */
registerBlockType( metadata.name, { edit: Edit, save: () => null } as never );
