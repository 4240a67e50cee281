import { createRoot } from '@wordpress/element';
import { App } from './app.tsx';
import './style.css';

/** WooCommerce → Sequenzy (src/Admin/AdminPage.php). */
const place = document.getElementById( 'sequenzy-admin' );
if ( place !== null ) {
	createRoot( place ).render( <App /> );
}
