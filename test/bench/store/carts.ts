import { median, type Figure } from '../figure.ts';
import { answerOf } from '../../support/native-store.ts';
import type { Shop } from './shop.ts';

const times = 500;
const rounds = 3;

/** Many additions in one process, by turns with the plugin and without: whole pages cannot be timed this finely. */
export const measureCarts = async ( { store, script, product, customer, empty }: Shop ): Promise< Figure[] > => {
	const took = { without: [] as number[], with: [] as number[] };
	for ( let round = 0; round < rounds; round++ ) {
		for ( const which of [ 'without', 'with' ] as const ) {
			await empty();
			const plugins = `woocommerce/woocommerce.php${ which === 'with' ? ',sequenzy-for-woocommerce/sequenzy-for-woocommerce.php' : '' }`;
			const said = await store.runWith( script( 'carts' ), [ JSON.stringify( { product: Number( product ), customer, times } ) ], {
				SEQUENZY_TEST_PLUGINS: plugins,
			} );
			took[ which ].push( answerOf< { milliseconds: number } >( script( 'carts' ), said ).milliseconds );
		}
	}
	const [ without, with_ ] = [ median( took.without ), median( took.with ) ];
	return [
		{
			name: 'a customer puts something into the cart',
			value: with_ - without,
			unit: 'ms more',
			budget: { atMost: 2 },
			note: `${ with_.toFixed( 2 ) } ms beside ${ without.toFixed( 2 ) }, ${ times } calls, ${ rounds } rounds`,
		},
	];
};
