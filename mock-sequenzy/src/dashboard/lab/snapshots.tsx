import { forget, save, savedSnapshots, snapshotNamed } from '../../api/lab/snapshots.ts';
import { controlSchemas } from '../../api/control-schemas.ts';
import { isSeedName, resow, seedNames } from '../../seeds/sow.ts';
import { restoreSnapshot, takeSnapshot } from '../../snapshot.ts';
import { dashboard } from '../layout.tsx';
import { Action, Empty, Panel, Raw } from '../parts.tsx';
import { exactly } from '../time.tsx';
import type { Shown, Visit } from '../visit.ts';

const place = '/dashboard/lab/snapshots';

const aboutSeeds: Readonly< Record< string, string > > = {
	empty: 'A company and its people, nothing else.',
	demo: 'A connected store with products, customers, orders and reminders.',
	large: 'Thousands of subscribers and orders, for seeing what is slow.',
};

export const snapshotsPage = ( { mock, query }: Visit ): Shown => {
	const saved = savedSnapshots( mock.server );
	return dashboard(
		mock,
		{
			section: 'snapshots',
			title: 'Snapshots',
			intro: 'Save what stands, try something, and go back. A snapshot is one JSON file with every fact and the clocks.',
		},
		<div className="stack">
			{ query.has( 'said' ) && <p className="notice calm">{ query.get( 'said' ) }</p> }
			<Panel title="Saved" aside={ <a href={ `${ place }/file` }>Download what stands now</a> }>
				<form className="inline pad" method="post" action={ `${ place }/save` }>
					<label htmlFor="name">Save as</label>
					<input id="name" name="name" required maxLength={ 60 } pattern="[A-Za-z0-9 ._\-]+" placeholder="before the restock" />
					<button className="primary small">Save</button>
				</form>
				{ saved.length === 0 ? (
					<div className="pad">
						<Empty title="Nothing is saved yet">Give what stands now a name, and you can come back to it.</Empty>
					</div>
				) : (
					<ul className="rows">
						{ saved.map( ( { name, takenAt, facts } ) => (
							<li key={ name }>
								<span className="grow">
									<b>{ name }</b>
									<span className="sub">
										{ facts } facts · { exactly( takenAt ) }
									</span>
								</span>
								<Action to={ `${ place }/restore` } label="Restore" about={ name } fields={ { name } } />
								<Action to={ `${ place }/delete` } label="Delete" about={ name } fields={ { name } } />
								<Raw
									mock={ mock }
									json={ { name, takenAt, facts } }
									path={ `/_mock/snapshots/${ encodeURIComponent( name ) }` }
								/>
							</li>
						) ) }
					</ul>
				) }
			</Panel>
			<Panel title="Begin again">
				<ul className="rows">
					{ seedNames.map( ( name ) => (
						<li key={ name }>
							<span className="grow">
								<b>{ name }</b>
								<span className="sub">{ aboutSeeds[ name ] }</span>
							</span>
							<Action to={ `${ place }/seed` } label="Sow" about={ name } fields={ { name } } />
						</li>
					) ) }
					<li>
						<span className="grow">
							<b>reset</b>
							<span className="sub">As if just started: no stores, no faults, real time.</span>
						</span>
						<Action to={ `${ place }/reset` } label="Reset" />
					</li>
				</ul>
			</Panel>
		</div>
	);
};

const said = ( text: string ): Shown => ( { location: `${ place }?said=${ encodeURIComponent( text ) }` } );

const nameFits = new RegExp( String( ( controlSchemas[ 'control-snapshot' ]?.properties as { name: { pattern: string } } ).name.pattern ) );

export const saveOnPage = ( { mock, form }: Visit ): Shown => {
	const name = ( form.get( 'name' ) ?? '' ).trim();
	if ( ! nameFits.test( name ) ) {
		return said( 'Not saved: a name has up to 60 letters, digits, spaces, dots and dashes.' );
	}
	const { facts } = save( mock.server, name );
	return said( `Saved as ${ name }: ${ facts } facts.` );
};

export const restoreOnPage = ( { mock, form }: Visit ): Shown => {
	const name = form.get( 'name' ) ?? '';
	if ( ! savedSnapshots( mock.server ).some( ( saved ) => saved.name === name ) ) {
		return said( 'That snapshot is gone.' );
	}
	return said(
		restoreSnapshot( mock.server, snapshotNamed( mock.server, name ) )
			? `Back at ${ name }.`
			: 'The facts of that snapshot do not hold together; everything is as it was before.'
	);
};

export const deleteSnapshotOnPage = ( { mock, form }: Visit ): Shown => {
	forget( mock.server, form.get( 'name' ) ?? '' );
	return said( 'Deleted.' );
};

export const seedOnPage = ( { mock, form }: Visit ): Shown => {
	const name = form.get( 'name' ) ?? '';
	if ( ! isSeedName( name ) ) {
		return said( 'There is no such seed.' );
	}
	resow( mock.server, name );
	return said( `Sown: ${ name }.` );
};

export const resetOnPage = ( { mock }: Visit ): Shown => {
	mock.faults.put( [] );
	mock.server.clocks.reset();
	mock.server.engine.reset();
	mock.journal.clear();
	return said( 'Everything is as if just started.' );
};

export const snapshotFile = ( { mock }: Visit ): Shown => ( {
	status: 200,
	type: 'json',
	fileName: 'sequenzy-snapshot.json',
	text: JSON.stringify( takeSnapshot( mock.server ) ),
} );
