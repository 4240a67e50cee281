/** Lets work begin when all that was given before has ended, well or badly. */
export function oneAtATime(): < T >( work: () => Promise< T > ) => Promise< T > {
	let last: Promise< unknown > = Promise.resolve();
	return ( work ) => {
		const next = last.then( work );
		last = next.catch( () => undefined );
		return next;
	};
}
