/** Why something of a store's orders, carts, reminders and syncs did not happen, and what would have to be different. */
export const commerceReasons = {
	OrderReportIgnored: {
		ALREADY_PLACED: { sentence: 'The order was placed before.', remedy: 'Nothing: it was counted once.' },
		STATUS_NOT_COUNTED: {
			sentence: 'The order has not reached processing, on-hold or completed, and was not paid.',
			remedy: 'Move the order on in the store, or let the customer pay.',
		},
		EMAIL_UNKNOWN: {
			sentence: 'The order has no e-mail address, so there is nobody to write to.',
			remedy: 'Enter a billing address with an e-mail in the store.',
		},
		ORDER_DELETED: { sentence: 'The order was deleted in the store later on.', remedy: 'Nothing: a deleted order starts nothing.' },
	},
	CartLeftAlone: {
		EMAIL_UNKNOWN: {
			sentence: 'WooCommerce does not know the shopper’s e-mail address yet.',
			remedy: 'The shopper logs in, or fills in the address at the checkout.',
		},
		CART_ALREADY_STARTED: { sentence: 'This cart was started before.', remedy: 'Nothing: a cart starts once.' },
		CART_ALREADY_CLEARED: {
			sentence: 'The shopper has emptied this cart.',
			remedy: 'The shopper puts something in; that is a new cart with a startedAt of its own.',
		},
		CART_ALREADY_BOUGHT: {
			sentence: 'This cart has become an order.',
			remedy: 'The shopper fills another cart; that has a startedAt of its own.',
		},
		CART_ALREADY_EXPIRED: {
			sentence: 'Nobody touched this cart for a week, so it was given up.',
			remedy: 'The shopper fills another cart; that has a startedAt of its own.',
		},
	},
	CartExpired: {
		CART_FORGOTTEN: { sentence: 'Nobody touched this cart for a week.', remedy: 'Nothing: the next cart counts anew.' },
	},
	ReminderNotScheduled: {
		DUE_IN_THE_PAST: {
			sentence: 'The order is so old that its reminder would have been due already.',
			remedy: 'Nothing, or set more days for the product before the order arrives.',
		},
	},
	ReminderSkipped: {
		BOUGHT_AGAIN: {
			sentence: 'The product was bought again before the reminder was due.',
			remedy: 'Nothing: the later purchase has a reminder of its own.',
		},
	},
	ReminderCancelled: {
		ORDER_CANCELLED: { sentence: 'The order was cancelled.', remedy: 'Nothing: there is nothing to buy again.' },
		ORDER_REFUNDED: { sentence: 'The item was refunded.', remedy: 'Nothing: there is nothing to buy again.' },
		ORDER_DELETED: { sentence: 'The order was deleted in the store.', remedy: 'Nothing: there is nothing to buy again.' },
		SETTING_OFF: {
			sentence: 'Replenishment of the product was turned off.',
			remedy: 'Turn it on under Settings → Products; later purchases are reminded of.',
		},
		BUYER_ERASED: { sentence: 'The buyer asked to be forgotten.', remedy: 'Nothing: nobody is left to write to.' },
	},
	WaitlistEntryCancelled: {
		PRODUCT_DELETED: {
			sentence: 'The item was deleted in the store.',
			remedy: 'The shopper asks again when the item is there again.',
		},
	},
	SyncRunRefused: {
		SYNC_RUN_NOT_FOUND: { sentence: 'No sync run of this store has this id.', remedy: 'Begin a run first.' },
		SYNC_RUN_ENDED: { sentence: 'The sync run is over.', remedy: 'Begin another run.' },
	},
	SyncRunEnded: {
		SUPERSEDED: { sentence: 'The store began another sync run.', remedy: 'Nothing: the newer run counts.' },
		STALLED: {
			sentence: 'Nothing of this sync run arrived for an hour.',
			remedy: 'Look at the plugin’s Diagnostics; its next batch lets the run go on.',
		},
		CANCELLED: { sentence: 'A person stopped the sync in WordPress.', remedy: 'Sync the store again.' },
		DISCONNECTED: { sentence: 'The store was disconnected while it synced.', remedy: 'Connect the store again.' },
	},
	CommandRefused: {
		STORE_NOT_CONNECTED: { sentence: 'The store is not connected.', remedy: 'Connect it in WordPress, under WooCommerce → Sequenzy.' },
		PLUGIN_MISSING: {
			sentence: 'The store sends WooCommerce’s own webhooks; only the plugin can be asked for something.',
			remedy: 'Install the plugin in WordPress and connect the store.',
		},
		SYNC_OFF: {
			sentence: 'Bulk sync of this store is switched off.',
			remedy: 'Switch it on: PATCH /api/v1/integrations/{id} { "syncEnabled": true }.',
		},
		SYNC_RUNNING: { sentence: 'A sync of this store is running.', remedy: 'Wait until it is finished.' },
		COMMAND_QUEUED: { sentence: 'The store was asked for this before and has not answered yet.', remedy: 'Wait for its next call.' },
	},
	WebhookStoreRefused: {
		STORE_TAKEN: { sentence: 'This address is connected already.', remedy: 'Disconnect it first.' },
		STORE_URL_INVALID: { sentence: 'This is no address of a store.', remedy: 'Write it as https://store.example.com.' },
	},
	ConnectionSeenAgain: {
		DELAYED: { sentence: 'The store was not heard of for more than five minutes.', remedy: 'Look at the cron of the store.' },
		LOST: {
			sentence: 'The store was not heard of for more than an hour.',
			remedy: 'Look whether the store is up and its cron runs.',
		},
	},
} as const;
