/** The storefront client of sequenzy-woocommerce. */
export { subscribeToBackInStock } from './browser/subscribe.ts';
