/* The tabs of "Product data", the stock fields that depend on each other, and the list of variations. */
window.jQuery( () => {
	const box = document.querySelector( '#woocommerce-product-data' );
	const list = box.querySelector( '.woocommerce_variations' );
	const save = box.querySelector( '.save-variation-changes' );

	const post = async ( fields ) => {
		const response = await fetch( window.ajaxurl, { method: 'POST', body: new URLSearchParams( fields ) } );
		return response.text();
	};

	const open = ( tab ) => {
		for ( const item of box.querySelectorAll( '.wc-tabs li' ) ) {
			const isOpen = item === tab;
			item.classList.toggle( 'active', isOpen );
			box.querySelector( item.querySelector( 'a' ).hash ).hidden = ! isOpen;
		}
		if ( tab.classList.contains( 'variations_tab' ) && list.children.length === 0 ) {
			load();
		}
	};

	/* A counted stock decides the status; one of both is to be seen. */
	const showStockFields = ( around ) => {
		const isManaged = around.querySelector( '.manages-stock' ).checked;
		around.querySelector( '.stock_fields' ).hidden = ! isManaged;
		around.querySelector( '.unless-managed' )?.toggleAttribute( 'hidden', isManaged );
	};

	/* What is on the screen unchanged is not sent along when the product is saved. */
	const setChanged = ( variation, isChanged ) => {
		variation.classList.toggle( 'variation-needs-update', isChanged );
		for ( const input of variation.querySelectorAll( '[name]' ) ) {
			input.toggleAttribute( 'form', ! isChanged );
		}
	};

	const load = async () => {
		list.innerHTML = await post( {
			action: 'woocommerce_load_variations',
			security: list.dataset.load,
			product_id: list.dataset.productId,
		} );
		for ( const variation of list.children ) {
			setChanged( variation, false );
			showStockFields( variation );
		}
		save.disabled = true;
	};

	const saveVariations = async () => {
		const fields = new URLSearchParams( {
			action: 'woocommerce_save_variations',
			security: list.dataset.save,
			product_id: list.dataset.productId,
		} );
		for ( const input of list.querySelectorAll( '.variation-needs-update [name]' ) ) {
			if ( input.type !== 'checkbox' || input.checked ) {
				fields.append( input.name, input.value );
			}
		}
		save.disabled = true;
		const refusal = await post( fields );
		await load();
		list.insertAdjacentHTML( 'afterbegin', refusal );
	};

	box.querySelector( '.wc-tabs' ).addEventListener( 'click', ( event ) => {
		event.preventDefault();
		open( event.target.closest( 'li' ) );
	} );
	box.addEventListener( 'change', ( { target } ) => {
		const variation = target.closest( '.woocommerce_variation' );
		if ( target.matches( '.manages-stock' ) ) {
			showStockFields( variation ?? target.closest( '.panel' ) );
		}
		if ( variation ) {
			setChanged( variation, true );
			save.disabled = false;
		}
	} );
	list?.addEventListener( 'input', ( { target } ) => target.dispatchEvent( new Event( 'change', { bubbles: true } ) ) );
	list?.addEventListener( 'click', ( { target } ) => {
		const heading = target.closest( 'h3' );
		if ( heading && ! target.matches( 'select, option' ) ) {
			heading.nextElementSibling.hidden = ! heading.nextElementSibling.hidden;
		}
	} );
	save?.addEventListener( 'click', saveVariations );

	showStockFields( box.querySelector( '#inventory_product_data' ) );
	open( box.querySelector( '.wc-tabs li' ) );
} );
