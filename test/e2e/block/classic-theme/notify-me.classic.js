{
	const { createStorefront, enhanceBackInStockForm } = window.sequenzyWooCommerce;
	const form = document.querySelector( '#notify-me' );
	enhanceBackInStockForm( form, { storefront: createStorefront( JSON.parse( form.dataset.storefront ) ) } );
}
