import { best, type Figure } from '../figure.ts';
import { control, startMock } from './servers.ts';
import { connect, productSaved } from './store.ts';

export const measureStart = async (): Promise< Figure[] > => {
	const rounds: number[] = [];
	for ( let round = 0; round < 7; round++ ) {
		const before = performance.now();
		const mock = await startMock();
		rounds.push( performance.now() - before );
		await mock.close();
	}
	return [ { name: 'start', value: best( rounds ), unit: 'ms', budget: { atMost: 400 }, note: 'process to first line, best of 7' } ];
};

export const measureReset = async (): Promise< Figure[] > => {
	const mock = await startMock();
	const rounds: number[] = [];
	for ( let round = 0; round < 5; round++ ) {
		const store = await connect( mock.url );
		for ( let batch = 0; batch < 50; batch++ ) {
			await store.send( Array.from( { length: 100 }, () => productSaved() ) );
		}
		const before = performance.now();
		await control( mock.url, 'POST', '/reset' );
		rounds.push( performance.now() - before );
	}
	await mock.close();
	return [ { name: 'reset', value: best( rounds ), unit: 'ms', budget: { atMost: 50 }, note: 'of 10,000 facts, best of 5' } ];
};
