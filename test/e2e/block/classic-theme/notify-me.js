// eslint-disable-next-line import/no-extraneous-dependencies -- WordPress writes the import map.
import { createStorefront, enhanceBackInStockForm } from 'sequenzy-woocommerce';

const form = document.querySelector( '#notify-me' );
enhanceBackInStockForm( form, { storefront: createStorefront( JSON.parse( form.dataset.storefront ) ) } );
