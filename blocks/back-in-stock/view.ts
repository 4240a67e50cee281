import { subscribeToBackInStock } from 'sequenzy-woocommerce';
void subscribeToBackInStock;
