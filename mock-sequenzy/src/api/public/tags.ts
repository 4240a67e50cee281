import type { ChangeTagRequest, CreateTagRequest } from 'sequenzy-contract';
import type { Tag } from '../../domain/audience/state.ts';
import { isSystemTag, systemTags, tagIdOf } from '../../domain/audience/tags.ts';
import { normaliseTag } from '../../domain/tag-name.ts';
import type { Call, Reply } from '../call.ts';
import type { Mock } from '../mock.ts';
import { dates, done } from './answers.ts';
import { conflict, invalid, notFound } from './errors.ts';

const colours: readonly string[] =
	'gray red orange amber yellow lime green emerald teal cyan sky blue indigo violet purple fuchsia pink rose'.split( ' ' );

export const listTags = ( { mock }: Call ): Reply => {
	const { tags } = mock.engine.state().audience;
	const own = [ ...tags.keys() ].filter( ( name ) => ! isSystemTag( name ) );
	return done( { tags: [ ...systemTags, ...own ].map( ( name ) => viewOf( mock, name ) ) } );
};

export const createTag = ( { mock, body }: Call ): Reply => {
	const { name: asked, color = 'gray' } = body as CreateTagRequest;
	const name = normaliseTag( asked );
	if ( name === '' ) {
		throw invalid( 'A tag needs letters or digits' );
	}
	if ( mock.engine.execute( { type: 'CreateTag', name, color: colourOr400( color ) } ).length === 0 ) {
		throw conflict( `The tag ${ name } exists already`, 'TAG_KNOWN' );
	}
	return done( { tag: viewOf( mock, name ) } );
};

export const changeTag = ( call: Call ): Reply => {
	const { name } = named( call );
	call.mock.engine.execute( { type: 'ColourTag', name, color: colourOr400( ( call.body as ChangeTagRequest ).color ) } );
	return done( { tag: viewOf( call.mock, name ) } );
};

export const deleteTag = ( call: Call ): Reply => {
	const { name } = named( call );
	call.mock.engine.execute( { type: 'DeleteTag', name } );
	return done( { deleted: true, tagId: tagIdOf( name ) } );
};

const named = ( { mock, params }: Call ): Tag => {
	const tag = [ ...mock.engine.state().audience.tags.values() ].find( ( { tagId } ) => tagId === params.id );
	const isSystem = systemTags.some( ( name ) => tagIdOf( name ) === params.id );
	if ( isSystem ) {
		throw invalid( 'System tags cannot be changed or deleted', 'SYSTEM_TAG' );
	}
	if ( ! tag ) {
		throw notFound( 'Tag' );
	}
	return tag;
};

const colourOr400 = ( color: string ): string => {
	if ( ! colours.includes( color ) ) {
		throw invalid( `color must be one of ${ colours.join( ', ' ) }` );
	}
	return color;
};

const viewOf = ( mock: Mock, name: string ) => {
	const { tags, byId } = mock.engine.state().audience;
	const tag = tags.get( name );
	return {
		id: tagIdOf( name ),
		name,
		color: tag?.color ?? 'gray',
		isSystem: isSystemTag( name ),
		subscriberCount: [ ...byId.values() ].filter( ( subscriber ) => subscriber.tags.includes( name ) ).length,
		...dates( { createdAt: tag?.createdAt } ),
	};
};
