import type { Instant } from '../../domain/instant.ts';
import { isSnapshot, restoreSnapshot, takeSnapshot, type Snapshot } from '../../snapshot.ts';
import { ApiError } from '../api-error.ts';
import type { Call, Reply } from '../call.ts';
import type { Server } from '../mock.ts';
import { ok } from './ok.ts';

export type SavedSnapshot = { name: string; takenAt: Instant; facts: number };

/** What a snapshot is kept under with the data. */
export const snapshotSetting = ( name: string ): string => `snapshot:${ name }`;

/** Kept with the data, by name. */
export const savedSnapshots = ( { log }: Pick< Server, 'log' > ): SavedSnapshot[] =>
	JSON.parse( log.setting( 'snapshots' ) ?? '[]' ) as SavedSnapshot[];

export const getSnapshots = ( { mock }: Call ): Reply => ok( { snapshots: savedSnapshots( mock.server ) } );

export const saveSnapshot = ( { mock, body }: Call ): Reply => ok( save( mock.server, ( body as { name: string } ).name ) );

export const save = ( server: Server, name: string ): SavedSnapshot => {
	const snapshot = takeSnapshot( server );
	const saved = { name, takenAt: snapshot.takenAt, facts: snapshot.facts.length };
	server.log.keep( snapshotSetting( name ), JSON.stringify( snapshot ) );
	server.log.keep( 'snapshots', JSON.stringify( [ ...savedSnapshots( server ).filter( ( other ) => other.name !== name ), saved ] ) );
	return saved;
};

/** The file itself: what is saved under this name. */
export const getSnapshot = ( { mock, params }: Call ): Reply => ok( snapshotNamed( mock.server, params.name ?? '' ) );

export const restoreSavedSnapshot = ( { mock, params }: Call ): Reply => {
	return restored( mock.server, snapshotNamed( mock.server, params.name ?? '' ) );
};

/** What stands now, without saving it. */
export const takeSnapshotFile = ( { mock }: Call ): Reply => ok( takeSnapshot( mock.server ) );

export const restoreSnapshotFile = ( { mock, body }: Call ): Reply => {
	if ( ! isSnapshot( body ) ) {
		throw new ApiError( { code: 'VALIDATION_FAILED', description: 'This is no snapshot of mock-sequenzy.' } );
	}
	return restored( mock.server, body );
};

const restored = ( server: Server, snapshot: Snapshot ): Reply => {
	if ( ! restoreSnapshot( server, snapshot ) ) {
		throw new ApiError( {
			code: 'VALIDATION_FAILED',
			description: 'The facts of this snapshot do not hold together; everything is as it was before.',
		} );
	}
	return ok( { status: 'restored', facts: snapshot.facts.length } );
};

export const deleteSnapshot = ( { mock, params }: Call ): Reply => {
	const name = params.name ?? '';
	snapshotNamed( mock.server, name );
	forget( mock.server, name );
	return ok( { status: 'deleted' } );
};

export const forget = ( { log }: Server, name: string ): void => {
	const kept = savedSnapshots( { log } );
	log.keep( snapshotSetting( name ), '' );
	log.keep( 'snapshots', JSON.stringify( kept.filter( ( saved ) => saved.name !== name ) ) );
};

export const snapshotNamed = ( { log }: Pick< Server, 'log' >, name: string ): Snapshot => {
	const text = log.setting( snapshotSetting( name ) );
	if ( ! text ) {
		throw new ApiError( { code: 'NOT_FOUND', description: `No snapshot is saved as ${ name.slice( 0, 60 ) }.` } );
	}
	return JSON.parse( text ) as Snapshot;
};
