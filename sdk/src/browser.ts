/** The storefront client of sequenzy-woocommerce: for product pages, with or without a bundler. */
export { createStorefront, type Storefront, type StorefrontRequest, type StorefrontSettings } from './browser/create-storefront.ts';
export { enhanceBackInStockForm, type EnhanceOptions } from './browser/enhance-back-in-stock-form.ts';
export { enhanceFormWithMessages, type CompleteEnhanceOptions } from './browser/enhance-form-with-messages.ts';
export type { BackInStockMessages, MessageKey } from './browser/form-messages.ts';
export { subscribeToBackInStock, type SubscribeOptions } from './browser/subscribe-to-back-in-stock.ts';
export type { BackInStockResult, Joined, NotJoined } from './browser/back-in-stock-result.ts';
export type { SubscribeRequest } from './wire.ts';
