import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { SandboxError } from '../sandbox-error.ts';

/** An opened archive: names as they stand in it, contents checked against their checksum. */
export interface Zip {
	readonly names: readonly string[];
	readonly read: ( name: string ) => Buffer;
	/** Writes what lies below `prefix` (with its slash) into the folder. */
	readonly unpack: ( prefix: string, folder: string ) => void;
	readonly close: () => void;
}

interface Entry {
	readonly method: number;
	readonly checksum: number;
	readonly packedSize: number;
	readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/** Opens a zip, or says that it is not whole: the list of contents stands at the end, so a half-downloaded file has none. */
export function openZip( path: string ): Zip {
	const file = openSync( path, 'r' );
	const damaged = ( reason: string, cause?: unknown ) =>
		new SandboxError( `The zip ${ path } is damaged or only half downloaded (${ reason }). Download it again.`, { cause } );
	const readAt = ( offset: number, length: number ): Buffer => {
		const buffer = Buffer.alloc( length );
		if ( readSync( file, buffer, 0, length, offset ) !== length ) {
			throw damaged( 'it ends too early' );
		}
		return buffer;
	};

	let entries: Map< string, Entry >;
	try {
		entries = readContents( fstatSync( file ).size, readAt, damaged );
	} catch ( error ) {
		closeSync( file );
		throw error instanceof SandboxError ? error : damaged( 'its list of contents cannot be read', error );
	}

	const read = ( name: string ): Buffer => {
		const entry = entries.get( name );
		if ( entry === undefined ) {
			throw damaged( `${ name } is not in it` );
		}
		const local = readAt( entry.offset, 30 );
		if ( local.readUInt32LE( 0 ) !== LOCAL_SIGNATURE ) {
			throw damaged( `${ name } is not where the list says` );
		}
		const packed = readAt( entry.offset + 30 + local.readUInt16LE( 26 ) + local.readUInt16LE( 28 ), entry.packedSize );
		let content: Buffer;
		try {
			content = entry.method === 0 ? packed : inflateRawSync( packed );
		} catch ( error ) {
			throw damaged( `${ name } cannot be unpacked`, error );
		}
		if ( crc32( content ) !== entry.checksum ) {
			throw damaged( `${ name } does not match its checksum` );
		}
		return content;
	};

	return {
		names: [ ...entries.keys() ],
		read,
		unpack: ( prefix, folder ) => {
			for ( const name of entries.keys() ) {
				const inside = normalize( name.slice( prefix.length ) );
				if ( ! name.startsWith( prefix ) || name.endsWith( '/' ) ) {
					continue;
				}
				if ( inside.startsWith( `..${ sep }` ) || inside.startsWith( sep ) ) {
					throw damaged( `${ name } points outside` );
				}
				mkdirSync( dirname( join( folder, inside ) ), { recursive: true } );
				writeFileSync( join( folder, inside ), read( name ) );
			}
		},
		close: () => closeSync( file ),
	};
}

function readContents(
	size: number,
	readAt: ( offset: number, length: number ) => Buffer,
	damaged: ( reason: string ) => SandboxError
): Map< string, Entry > {
	const tail = readAt( Math.max( 0, size - END_SIZE - LONGEST_COMMENT ), Math.min( size, END_SIZE + LONGEST_COMMENT ) );
	let end = tail.length - END_SIZE;
	while ( end >= 0 && tail.readUInt32LE( end ) !== END_SIGNATURE ) {
		end -= 1;
	}
	if ( end < 0 ) {
		throw damaged( 'its list of contents is missing' );
	}
	const count = tail.readUInt16LE( end + 10 );
	const list = readAt( tail.readUInt32LE( end + 16 ), tail.readUInt32LE( end + 12 ) );
	const entries = new Map< string, Entry >();
	let position = 0;
	for ( let index = 0; index < count; index += 1 ) {
		if ( list.readUInt32LE( position ) !== ENTRY_SIGNATURE ) {
			throw damaged( 'its list of contents cannot be read' );
		}
		const nameLength = list.readUInt16LE( position + 28 );
		entries.set( list.toString( 'utf8', position + 46, position + 46 + nameLength ), {
			method: list.readUInt16LE( position + 10 ),
			checksum: list.readUInt32LE( position + 16 ),
			packedSize: list.readUInt32LE( position + 20 ),
			offset: list.readUInt32LE( position + 42 ),
		} );
		position += 46 + nameLength + list.readUInt16LE( position + 30 ) + list.readUInt16LE( position + 32 );
	}
	return entries;
}
