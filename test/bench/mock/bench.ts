import { lineOf, type Figure } from '../figure.ts';
import { measureAdvance } from './advance.ts';
import { measureIngest } from './ingest.ts';
import { measureReplay } from './replay.ts';
import { measureReset, measureStart } from './start.ts';

/** Budgets: Mock and SDK. */
export const benchMock = async ( say: ( text: string ) => void ): Promise< Figure[] > => {
	const figures: Figure[] = [];
	for ( const measure of [ measureStart, measureReset, measureIngest, measureAdvance, measureReplay ] ) {
		for ( const figure of await measure() ) {
			say( lineOf( figure ) );
			figures.push( figure );
		}
	}
	return figures;
};
