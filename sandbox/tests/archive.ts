import { crc32, deflateRawSync } from 'node:zlib';

/** A zip with these files, as an archiver would write it. */
export function archive( files: Readonly< Record< string, string > > ): Buffer {
	const bodies: Buffer[] = [];
	const list: Buffer[] = [];
	let offset = 0;
	for ( const [ name, text ] of Object.entries( files ) ) {
		const content = Buffer.from( text );
		const packed = deflateRawSync( content );
		const fields = Buffer.alloc( 26 );
		fields.writeUInt16LE( 20, 0 );
		fields.writeUInt16LE( 8, 4 );
		fields.writeUInt32LE( crc32( content ), 10 );
		fields.writeUInt32LE( packed.length, 14 );
		fields.writeUInt32LE( content.length, 18 );
		fields.writeUInt16LE( Buffer.byteLength( name ), 22 );
		const body = Buffer.concat( [ Buffer.from( 'PK\x03\x04' ), fields, Buffer.from( name ), packed ] );
		const place = Buffer.alloc( 14 );
		place.writeUInt32LE( offset, 10 );
		list.push( Buffer.concat( [ Buffer.from( 'PK\x01\x02' ), Buffer.from( [ 20, 0 ] ), fields, place, Buffer.from( name ) ] ) );
		bodies.push( body );
		offset += body.length;
	}
	const contents = Buffer.concat( list );
	const end = Buffer.alloc( 18 );
	end.writeUInt16LE( list.length, 4 );
	end.writeUInt16LE( list.length, 6 );
	end.writeUInt32LE( contents.length, 8 );
	end.writeUInt32LE( offset, 12 );
	return Buffer.concat( [ ...bodies, contents, Buffer.from( 'PK\x05\x06' ), end ] );
}
