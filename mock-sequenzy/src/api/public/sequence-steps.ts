import type { CreateSequenceRequest } from 'sequenzy-contract';
import { blockTypes, type Block } from '../../domain/letters/content.ts';
import type { Action, AttributeUpdate, Step, Wait } from '../../domain/sequences/sequence.ts';
import { invalid, notCovered } from './errors.ts';

type Asked = NonNullable< CreateSequenceRequest[ 'steps' ] >[ number ];

export const stepsOf = ( asked: readonly Asked[] ): Step[] =>
	asked.map( ( step, index ) => ( { nodeId: `step_${ index + 1 }`, wait: waitOf( step ), action: actionOf( step, index + 1 ) } ) );

const actionOf = ( step: Asked, place: number ): Action => {
	const type = step.type ?? step.nodeType ?? 'email';
	switch ( type ) {
		case 'email':
		case 'action_email':
			return emailOf( step, place );
		case 'update_subscriber':
		case 'action_update_attributes':
			return updateOf( step.config ?? {}, place );
		case 'sms':
		case 'action_sms':
		case 'create_discount':
		case 'discount':
		case 'action_create_discount':
			throw notCovered( `steps of the type ${ type }`, { step: place } );
		default:
			throw invalid( `Step ${ place } has the unknown type ${ type }` );
	}
};

const emailOf = ( { subject, previewText, html, blocks, name, isTransactional }: Asked, place: number ): Action => {
	if ( ! subject?.trim() ) {
		throw invalid( `Step ${ place } needs a subject` );
	}
	if ( html === undefined && ! blocks?.length ) {
		throw invalid( `Step ${ place } needs html or blocks` );
	}
	return {
		kind: 'email',
		content: {
			name: name ?? null,
			subject,
			previewText: previewText ?? null,
			html: html ?? null,
			blocks: html === undefined ? ( blocks ?? [] ).map( ( block ) => blockOf( block, place ) ) : null,
			isTransactional: isTransactional ?? false,
		},
	};
};

const blockOf = ( given: Record< string, unknown >, place: number ): Block => {
	const type = blockTypes.find( ( one ) => one === given.type );
	const text = ( ...names: string[] ): string => {
		const found = names.map( ( name ) => given[ name ] ).find( ( value ) => typeof value === 'string' );
		if ( typeof found !== 'string' ) {
			throw invalid( `A ${ type } block of step ${ place } needs ${ names[ 0 ] }` );
		}
		return found;
	};
	switch ( type ) {
		case 'heading':
			return { type, content: text( 'content', 'text' ), ...( typeof given.level === 'number' && { level: given.level } ) };
		case 'text':
			return { type, content: text( 'content', 'text' ) };
		case 'html':
			return { type, content: text( 'content', 'html' ) };
		case 'list':
			return {
				type,
				items: ( Array.isArray( given.items ) ? given.items : [] ).map( ( item: unknown ) => ( {
					content: typeof item === 'string' ? item : String( ( item as { content?: unknown } | null )?.content ?? '' ),
				} ) ),
			};
		case 'button':
			return { type, text: text( 'text', 'content' ), url: text( 'url', 'href' ) };
		case 'image':
			return { type, src: text( 'src', 'url' ), ...( typeof given.alt === 'string' && { alt: given.alt } ) };
		case 'divider':
			return { type };
		case 'spacer':
			return { type, ...( typeof given.height === 'number' && { height: given.height } ) };
		default:
			throw notCovered( `e-mail blocks of the type ${ String( given.type ) }`, { step: place, covered: blockTypes } );
	}
};

const updateOf = ( config: Record< string, unknown >, place: number ): Action => {
	const name = ( field: 'firstName' | 'lastName' ) => {
		const value = config[ field ];
		return typeof value === 'string' || value === null ? { [ field ]: value } : {};
	};
	const { status, customAttributeUpdates = [] } = config;
	if ( status !== undefined && status !== 'active' && status !== 'unsubscribed' && status !== 'bounced' ) {
		throw invalid( `Step ${ place } sets an unknown status` );
	}
	if ( ! Array.isArray( customAttributeUpdates ) ) {
		throw invalid( `customAttributeUpdates of step ${ place } must be a list` );
	}
	return {
		kind: 'update_subscriber',
		...name( 'firstName' ),
		...name( 'lastName' ),
		...( status !== undefined && { status } ),
		attributes: customAttributeUpdates.map( ( update: Partial< AttributeUpdate > | null ) => {
			if (
				typeof update?.name !== 'string' ||
				update.value === undefined ||
				( typeof update.value === 'object' && update.value !== null )
			) {
				throw invalid( `Each of customAttributeUpdates of step ${ place } needs a name and a value` );
			}
			return { name: update.name, value: update.value, valueType: update.valueType ?? typeOf( update.value ) };
		} ),
	};
};

const typeOf = ( value: unknown ): AttributeUpdate[ 'valueType' ] => {
	if ( typeof value === 'number' ) {
		return 'number';
	}
	return typeof value === 'boolean' ? 'boolean' : 'text';
};

type Span = { days?: number; hours?: number; minutes?: number };

const msOf = ( { days = 0, hours = 0, minutes = 0 }: Span ): number => Math.round( ( ( days * 24 + hours ) * 60 + minutes ) * 60_000 );

const waitOf = ( { delay, delayMs, waitUntil, waitUntilWeekday }: Asked ): Wait => {
	if ( waitUntilWeekday !== undefined || delay?.mode === 'until_weekday' ) {
		throw notCovered( 'waiting for a weekday' );
	}
	if ( waitUntil ) {
		return untilOf( { ...waitUntil, ...waitUntil.offset } );
	}
	if ( delay?.mode === 'until_date' ) {
		return untilOf( delay );
	}
	const ms = delay ? msOf( delay ) : Math.round( delayMs ?? 0 );
	if ( ms < 0 || ms > longestWaitMs ) {
		throw invalid( 'A delay is between nothing and ten years' );
	}
	return { kind: 'duration', delayMs: ms };
};

const longestWaitMs = 10 * 366 * 86_400_000;

type Until = Span & {
	field?: string;
	untilDateField?: string;
	direction?: 'before' | 'after';
	untilOffsetDirection?: 'before' | 'after';
	missingAction?: 'continue' | 'exit';
	untilMissingAction?: 'continue' | 'exit';
};

const untilOf = ( until: Until ): Wait => {
	const field = until.untilDateField ?? until.field;
	if ( ! field ) {
		throw invalid( 'Waiting for a date needs the field of the event that has it' );
	}
	const sign = ( until.untilOffsetDirection ?? until.direction ) === 'before' ? -1 : 1;
	return {
		kind: 'until_date',
		field,
		offsetMs: sign * msOf( until ),
		onMissing: until.untilMissingAction ?? until.missingAction ?? 'continue',
	};
};
