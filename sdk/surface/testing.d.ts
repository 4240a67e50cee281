/** What `expectEvents` rejects with. */
export declare class EventsMissing extends Error {
	readonly name = "EventsMissing";
}
/**
 * Messages for tests: every message of the wire, valid, and the same every time (ids and instants are fixed). Each call makes a new
 * one, so a test may change it.
 *
 * @example
 * import { fixtures } from 'sequenzy-woocommerce/testing';
 *
 * const order = fixtures.order( { status: 'completed', total: '29.90' } );
 * const event = fixtures.webhookEvent( { type: 'subscriber.unsubscribed' } );
 */
export declare const fixtures: Fixtures;
/**
 * Speaks with the control API of a running mock-sequenzy; this package knows nothing else of it.
 *
 * @param options
 *
 * @example
 * const mock = createMockControl( { url: 'http://127.0.0.1:8481' } );
 * await mock.clock.freeze( '2026-04-01T12:00:00.000Z' );
 * await mock.clock.advance( '30d' );
 */
export declare function createMockControl(options: MockControlOptions): MockControl;
/**
 * Passes when Sequenzy recorded every expected event, in any order and among any others; each counts for one expectation. Otherwise it
 * rejects and prints, for each that is missing, the nearest event and how it differs, and why the mock did not do more.
 *
 * It looks once: advance the mock's clock, or drain the plugin's outbox, first. Works in any test runner.
 *
 * @param mock     See `createMockControl`.
 * @param expected
 * @return The events, in the order of the expectations.
 *
 * @example
 * await expectEvents( mock, [
 * 	{ name: 'ecommerce.order_placed', email: 'ana@example.com', properties: { orderId: '501' } },
 * ] );
 */
export declare function expectEvents(mock: Pick<MockControl, "events" | "why">, expected: readonly ExpectedEvent[]): Promise<readonly RecordedEvent[]>;
/** How the mock's clock stands. */
export interface ClockState {
	/** ISO 8601 in UTC. */
	readonly now: string;
	readonly mode: string;
	/** What falls due next; null when nothing waits. */
	readonly nextDue: {
		readonly at: string;
		readonly id: string;
	} | null;
}
export interface Examples {
	readonly adminActivityDetails: AdminActivityDetails;
	readonly adminActivityRetry: AdminActivityRetry;
	readonly adminActivity: AdminActivity;
	readonly adminConnection: AdminConnection;
	readonly adminDiagnostics: AdminDiagnostics;
	readonly adminMovingIn: AdminMovingIn;
	readonly adminRelayAnswer: AdminRelayAnswer;
	readonly adminSettings: AdminSettings;
	readonly adminSync: AdminSync;
	readonly account: Account;
	readonly backInStockTaken: BackInStockTaken;
	readonly requestBackInStockByApi: RequestBackInStockByApi;
	readonly bulkTagged: BulkTagged;
	readonly checkoutTracked: CheckoutTracked;
	readonly trackCheckout: TrackCheckout;
	readonly enrolled: Enrolled;
	readonly enrollment: Enrollment;
	readonly enrollmentsCancelled: EnrollmentsCancelled;
	readonly eventSample: EventSample;
	readonly eventSchema: EventSchema;
	readonly eventTriggered: EventTriggered;
	readonly eventsImported: EventsImported;
	readonly eventsTriggered: EventsTriggered;
	readonly integrationActivity: IntegrationActivity;
	readonly integrationChanged: IntegrationChanged;
	readonly integrationDetail: IntegrationDetail;
	readonly integrationProvider: IntegrationProvider;
	readonly integration: Integration;
	readonly changeApiKeyRequest: ChangeApiKeyRequest;
	readonly createApiKeyRequest: CreateApiKeyRequest;
	readonly addedToList: AddedToList;
	readonly removedFromList: RemovedFromList;
	readonly subscriberList: SubscriberList;
	readonly subscriberNote: SubscriberNote;
	readonly offsetPagination: OffsetPagination;
	readonly orderQueued: OrderQueued;
	readonly pushOrder: PushOrder;
	readonly productFileAttached: ProductFileAttached;
	readonly productUpload: ProductUpload;
	readonly commerceProduct: CommerceProduct;
	readonly productsUpserted: ProductsUpserted;
	readonly upsertProducts: UpsertProducts;
	readonly sequenceState: SequenceState;
	readonly sequence: Sequence;
	readonly subscriberDetail: SubscriberDetail;
	readonly subscriberImport: SubscriberImport;
	readonly subscriberPagination: SubscriberPagination;
	readonly savedSubscriber: SavedSubscriber;
	readonly subscriber: Subscriber;
	readonly syncQueued: SyncQueued;
	readonly tag: Tag;
	readonly tagsAdded: TagsAdded;
	readonly webhookDelivery: WebhookDelivery;
	readonly webhook: Webhook;
	readonly backInStockRequest: BackInStockRequest;
	readonly backInStockRequested: BackInStockRequested;
	readonly cartCleared: CartCleared;
	readonly cartStarted: CartStarted;
	readonly cartUpdated: CartUpdated;
	readonly cart: Cart;
	readonly checkoutStarted: CheckoutStarted;
	readonly command: Command;
	readonly changeCompanyRequest: ChangeCompanyRequest;
	readonly createCompanyRequest: CreateCompanyRequest;
	readonly connectConfirm: ConnectConfirm;
	readonly connectConfirmed: ConnectConfirmed;
	readonly connectRequestCreated: ConnectRequestCreated;
	readonly connectRequestStatus: ConnectRequestStatus;
	readonly connectRequest: ConnectRequest;
	readonly connectRotate: ConnectRotate;
	readonly connectRotated: ConnectRotated;
	readonly connectTokenGranted: ConnectTokenGranted;
	readonly connectTokenRequest: ConnectTokenRequest;
	readonly customerDeleted: CustomerDeleted;
	readonly customerSaved: CustomerSaved;
	readonly customer: Customer;
	readonly disconnect: Disconnect;
	readonly disconnected: Disconnected;
	readonly ecommerceBackInStockOutOfStock: EcommerceBackInStockOutOfStock;
	readonly ecommerceBackInStockRequested: EcommerceBackInStockRequested;
	readonly ecommerceBackInStock: EcommerceBackInStock;
	readonly ecommerceCartCleared: EcommerceCartCleared;
	readonly ecommerceCartStarted: EcommerceCartStarted;
	readonly ecommerceCheckoutStarted: EcommerceCheckoutStarted;
	readonly ecommerceOrderCancelled: EcommerceOrderCancelled;
	readonly ecommerceOrderFulfilled: EcommerceOrderFulfilled;
	readonly ecommerceOrderPlaced: EcommerceOrderPlaced;
	readonly ecommerceOrderRefunded: EcommerceOrderRefunded;
	readonly ecommerceReplenishmentDue: EcommerceReplenishmentDue;
	readonly cancelEnrollmentsRequest: CancelEnrollmentsRequest;
	readonly errorBody: ErrorBody;
	readonly eventsAnswer: EventsAnswer;
	readonly eventsBatch: EventsBatch;
	readonly eventsEnvelope: EventsEnvelope;
	readonly heartbeatAnswer: HeartbeatAnswer;
	readonly heartbeat: Heartbeat;
	readonly changeIntegrationRequest: ChangeIntegrationRequest;
	readonly connectIntegrationRequest: ConnectIntegrationRequest;
	readonly addToListRequest: AddToListRequest;
	readonly changeListRequest: ChangeListRequest;
	readonly createListRequest: CreateListRequest;
	readonly removeFromListRequest: RemoveFromListRequest;
	readonly orderDeleted: OrderDeleted;
	readonly orderPlaced: OrderPlaced;
	readonly orderSaved: OrderSaved;
	readonly order: Order;
	readonly productDeleted: ProductDeleted;
	readonly attachProductFile: AttachProductFile;
	readonly productSaved: ProductSaved;
	readonly requestProductUpload: RequestProductUpload;
	readonly product: Product;
	readonly changeSequenceRequest: ChangeSequenceRequest;
	readonly createSequenceRequest: CreateSequenceRequest;
	readonly enrollRequest: EnrollRequest;
	readonly storeEvent: StoreEvent;
	readonly subscribeAnswer: SubscribeAnswer;
	readonly subscribeRequest: SubscribeRequest;
	readonly bulkTagSubscribers: BulkTagSubscribers;
	readonly changeSubscriberRequest: ChangeSubscriberRequest;
	readonly createSubscriber: CreateSubscriber;
	readonly subscriberErased: SubscriberErased;
	readonly triggerEventRequest: TriggerEventRequest;
	readonly importEventsRequest: ImportEventsRequest;
	readonly triggerEventsRequest: TriggerEventsRequest;
	readonly importSubscribers: ImportSubscribers;
	readonly addNote: AddNote;
	readonly addSubscriberTag: AddSubscriberTag;
	readonly addSubscriberTags: AddSubscriberTags;
	readonly syncBatchAnswer: SyncBatchAnswer;
	readonly syncBatchEnvelope: SyncBatchEnvelope;
	readonly syncBatch: SyncBatch;
	readonly syncCancel: SyncCancel;
	readonly syncFinish: SyncFinish;
	readonly syncFinished: SyncFinished;
	readonly replaceSyncRulesRequest: ReplaceSyncRulesRequest;
	readonly syncRunAnswer: SyncRunAnswer;
	readonly syncRun: SyncRun;
	readonly changeTagRequest: ChangeTagRequest;
	readonly createTagRequest: CreateTagRequest;
	readonly changeTrackingSettingsRequest: ChangeTrackingSettingsRequest;
	readonly variationDeleted: VariationDeleted;
	readonly variationSaved: VariationSaved;
	readonly variation: Variation;
	readonly changeWebTrackingKeyRequest: ChangeWebTrackingKeyRequest;
	readonly createWebTrackingKeyRequest: CreateWebTrackingKeyRequest;
	readonly changeWebhookRequest: ChangeWebhookRequest;
	readonly createWebhookRequest: CreateWebhookRequest;
	readonly webhookEvent: WebhookEvent;
	readonly webhookReceived: WebhookReceived;
}
/** An event that should have happened. */
export interface ExpectedEvent {
	/** E.g. `ecommerce.order_placed`. */
	readonly name: string;
	readonly email?: string;
	/** Part of its properties: what is not named may be anything. Lists are compared item by item. */
	readonly properties?: Readonly<Record<string, unknown>>;
}
/** A way to break the mock on purpose, see the README of mock-sequenzy. */
export interface Fault {
	/** `*`, a surface (`plugin`, `storefront`, `public`) or an operationId of the API. */
	readonly route: string;
	readonly kind: "down" | "status" | "html" | "latency" | "reset_mid" | "reset_after" | "truncated" | "duplicate" | "reorder";
	readonly status?: number;
	readonly retryAfterSeconds?: number;
	readonly delayMs?: number;
	/** How often; without it, always. */
	readonly times?: number;
}
/** The mock's clock. Moving it forwards does all that falls due on the way, and answers when it is done. */
export interface MockClock {
	/** How it stands. */
	readonly get: () => Promise<ClockState>;
	/** Stops it, at an instant if one is given. */
	readonly freeze: (at?: string) => Promise<ClockState>;
	/** To an instant; forwards, all that falls due on the way is done, backwards, nothing is undone. */
	readonly set: (at: string) => Promise<ClockState>;
	/** By milliseconds, or by a duration such as `15m`, `1h`, `30d`. */
	readonly advance: (by: number | string) => Promise<ClockState>;
	/** As far as the next thing that falls due; rejects when nothing does. */
	readonly advanceToNextDue: () => Promise<ClockState>;
	/** Real time again. */
	readonly useRealTime: () => Promise<ClockState>;
}
/** A running mock-sequenzy, seen from a test: what it recorded, its clock, and its faults. */
export interface MockControl {
	readonly clock: MockClock;
	/** In the order in which they came. */
	readonly events: (query?: {
		readonly name?: string;
		readonly email?: string;
	}) => Promise<readonly RecordedEvent[]>;
	/** Mails, of one address or of all. */
	readonly inbox: (to?: string) => Promise<readonly RecordedMail[]>;
	/** About an address, an order, a product, newest first. */
	readonly why: (text: string) => Promise<readonly Reason[]>;
	/** In the place of those before; an empty list ends them. */
	readonly setFaults: (faults: readonly Fault[]) => Promise<void>;
	/** A ready connection to a store, without a browser. */
	readonly connectStore: (store: {
		readonly storeUrl: string;
		readonly currency?: string;
	}) => Promise<{
		readonly installationToken: string;
	}>;
	/** As if just started; of one company, if one was named. */
	readonly reset: () => Promise<void>;
	/** A company with a clock of its own, for tests that run at the same time. */
	readonly createCompany: (name?: string) => Promise<MockControl & {
		readonly companyId: string;
	}>;
}
/** Which mock. */
export interface MockControlOptions {
	/** Where it runs: `url` of `createMockSequenzy()`, or what `npx mock-sequenzy --json` prints. */
	readonly url: string;
	/** The company meant; the first one unless given. */
	readonly companyId?: string;
	/** Sends instead of `fetch`. */
	readonly fetch?: typeof fetch;
}
/** Why something was refused or did not happen. */
export interface Reason {
	/** A code, e.g. `ALREADY_WAITING`. */
	readonly reason: string;
	readonly sentence: string;
	/** What would have to be different. */
	readonly remedy: string;
	readonly email: string | null;
	readonly about: string;
	readonly at: string;
}
/** An event as Sequenzy recorded it. */
export interface RecordedEvent {
	readonly id: string;
	readonly name: string;
	readonly email: string | null;
	/** ISO 8601 in UTC. */
	readonly occurredAt: string;
	readonly properties: Readonly<Record<string, unknown>>;
}
/** A mail that Sequenzy would have sent. */
export interface RecordedMail {
	readonly to: string;
	readonly subject: string;
	readonly html: string;
	readonly [key: string]: unknown;
}
/** Makes one message of its kind; what is given replaces what is in it, whole keys at a time. */
export type Fixture<T> = (changes?: Partial<T>) => T;
/** A maker for each message of the wire, by the name of its type. */
export type Fixtures = {
	readonly [Name in keyof Examples]: Fixture<Examples[Name]>;
};
interface Account {
	account?: {
		[k: string]: unknown;
	};
	user?: {
		[k: string]: unknown;
	};
	companies: {
		id: string;
		name: string;
		role?: string;
	}[];
	currentCompanyId?: string;
	apiKeyPermissions?: {
		preset?: string;
		/**
		 * null: everything.
		 */
		scopes?: (string[] | null);
		fullAccess?: boolean;
		activeKey?: {
			id: string;
			type: string;
		};
	};
}
interface AddNote {
	body: string;
}
interface AddSubscriberTag {
	/**
	 * An e-mail address; compared trimmed and lower-cased.
	 */
	email?: string;
	/**
	 * Your own id of the contact; trimmed, case kept.
	 */
	externalId?: string;
	tag: string;
	firstName?: (string | null);
	lastName?: (string | null);
	/**
	 * Custom attributes by name.
	 */
	customAttributes?: {
		[k: string]: unknown;
	};
}
interface AddSubscriberTags {
	/**
	 * An e-mail address; compared trimmed and lower-cased.
	 */
	email?: string;
	/**
	 * Your own id of the contact; trimmed, case kept.
	 */
	externalId?: string;
	/**
	 * @minItems 1
	 * @maxItems 100
	 */
	tags: string[];
	firstName?: (string | null);
	lastName?: (string | null);
	/**
	 * Custom attributes by name.
	 */
	customAttributes?: {
		[k: string]: unknown;
	};
}
interface AddToListRequest {
	/**
	 * @minItems 1
	 * @maxItems 500
	 */
	emails: string[];
	/**
	 * skip is the default; merge fills gaps only; overwrite never brings an unsubscribed contact back.
	 */
	duplicateStrategy?: ("skip" | "merge" | "overwrite");
	enrollInSequences?: boolean;
	optInMode?: ("default" | "confirmed" | "double_opt_in");
}
interface AddedToList {
	listId: string;
	list?: SubscriberList;
	total: number;
	processed?: number;
	created?: number;
	updated?: number;
	skipped?: number;
	failed?: number;
	addedToList: number;
	duplicateInputCount?: number;
	ignoredBlankCount?: number;
	results?: {
		email: string;
		status: string;
		addedToList?: boolean;
		error?: string;
	}[];
}
interface AdminActivity {
	/**
	 * @maxItems 100
	 */
	items: {
		/**
		 * d: a delivery that was made; e: an entry of the outbox.
		 */
		id: string;
		/**
		 * What was told: product.saved, order.placed …
		 */
		type: string;
		/**
		 * Of the product, customer, order or cart it is about; null for what has none.
		 */
		recordId: (string | null);
		/**
		 * Of a product that is still there.
		 */
		name: (string | null);
		outcome: ("accepted" | "duplicate" | "stale" | "ignored" | "gone" | "rejected" | "retry" | "waiting" | "paused" | "set_aside");
		code: string;
		/**
		 * Why, in words; addresses in it are masked.
		 */
		message: string;
		attempts: number;
		/**
		 * Of the delivery; of an entry: since when it waits, or when it was set aside.
		 */
		at: string;
		nextAttemptAt: (Instant | null);
		/**
		 * Of the entry that was set aside and can be sent again.
		 */
		entryId: (number | null);
	}[];
	/**
	 * Give it as `before` for the next page; null: this was the last.
	 */
	next: (string | null);
	/**
	 * Why entries were set aside, the most frequent first; empty unless they are what is shown.
	 *
	 * @maxItems 20
	 */
	reasons: {
		code: string;
		/**
		 * Of the newest of them, masked.
		 */
		message: string;
		entries: number;
	}[];
}
interface AdminActivityDetails {
	id: string;
	/**
	 * null: it is not known any more.
	 */
	payload: ({} | null);
	/**
	 * True: a record's state is not kept; this is the record as it would be told now.
	 */
	isCurrent: boolean;
}
interface AdminActivityRetry {
	retried: number;
}
interface AdminConnection {
	state: ConnectionState;
	storeUrl: HttpUrl;
	companyName: (string | null);
	connectedAt: (Instant | null);
	lastSeenAt: (Instant | null);
	authorizeUrl: (HttpUrl | null);
	expiresAt: (Instant | null);
	approval: ("pending" | "approved" | "denied" | "expired" | null);
	error: ({
		code: string;
		title: string;
		description: string;
		resolution: string;
	} | null);
	outbox: {
		ready: number;
		dead: number;
		paused: number;
	};
	/**
	 * Host (and port) the plugin talks to.
	 */
	apiHost: string;
}
interface AdminDiagnostics {
	checks: {
		id: string;
		label: string;
		status: ("pass" | "warn" | "fail");
		/**
		 * How it is, and why that matters.
		 */
		sentence: string;
		action: ({
			label: string;
			/**
			 * Where in wp-admin that is done; null: elsewhere.
			 */
			url: (string | null);
		} | null);
	}[];
	/**
	 * Of WordPress, WooCommerce, PHP and this plugin, for a report.
	 */
	versions: {
		[k: string]: string;
	};
	checkedAt: Instant;
}
interface AdminMovingIn {
	sources: {
		id: ("woocommerce" | "back-in-stock-notifier" | "yith");
		/**
		 * As its makers call it.
		 */
		name: string;
		/**
		 * It still takes sign-ups and mails shoppers itself.
		 */
		isActive: boolean;
		waiting: number;
	}[];
	run: ({
		source: ("woocommerce" | "back-in-stock-notifier" | "yith");
		isDryRun: boolean;
		state: ("running" | "stopped" | "done");
		counts: {
			/**
			 * Shoppers looked at so far.
			 */
			found: number;
			/**
			 * Handed to the outbox; in a dry run: that would be.
			 */
			moved: number;
			/**
			 * Their product can be had now, so they wait for nothing.
			 */
			inStock: number;
			/**
			 * Their product is not published any more.
			 */
			gone: number;
			/**
			 * Without an address that a mail could reach.
			 */
			invalid: number;
			/**
			 * Moved before, or twice on the list.
			 */
			repeated: number;
		};
		startedAt: Instant;
		changedAt: Instant;
	} | null);
}
interface AdminRelayAnswer {
	status: "accepted";
}
interface AdminSettings {
	settings: {
		/**
		 * Carts and checkouts of shoppers with a known address.
		 */
		capturesCarts: boolean;
		/**
		 * An address typed at the checkout counts before the order is placed.
		 */
		checkoutAddress: boolean;
		/**
		 * One unticked box about news and offers at the checkout.
		 */
		consentBox: boolean;
		/**
		 * Beside the box; empty: the plugin's own sentence.
		 */
		consentText: string;
		/**
		 * automatic: the form stands on every product page; manual: only where the block or the template function was put.
		 */
		formPlacement: ("automatic" | "manual");
		/**
		 * A question about mails in the back-in-stock form; empty: it is not put.
		 */
		formConsentText: string;
		/**
		 * Sign-ups of WooCommerce's own stock notifications go to Sequenzy too.
		 */
		forwardSignUps: boolean;
		keepDeliveredDays: number;
		keepSetAsideDays: number;
	};
	defaults: {
		/**
		 * Carts and checkouts of shoppers with a known address.
		 */
		capturesCarts: boolean;
		/**
		 * An address typed at the checkout counts before the order is placed.
		 */
		checkoutAddress: boolean;
		/**
		 * One unticked box about news and offers at the checkout.
		 */
		consentBox: boolean;
		/**
		 * Beside the box; empty: the plugin's own sentence.
		 */
		consentText: string;
		/**
		 * automatic: the form stands on every product page; manual: only where the block or the template function was put.
		 */
		formPlacement: ("automatic" | "manual");
		/**
		 * A question about mails in the back-in-stock form; empty: it is not put.
		 */
		formConsentText: string;
		/**
		 * Sign-ups of WooCommerce's own stock notifications go to Sequenzy too.
		 */
		forwardSignUps: boolean;
		keepDeliveredDays: number;
		keepSetAsideDays: number;
	};
	defaultConsentText: string;
	/**
	 * WooCommerce takes stock notifications here.
	 */
	canForwardSignUps: boolean;
}
interface AdminSync {
	/**
	 * null: none since the store was connected.
	 */
	run: ({
		/**
		 * The plugin's own id of the run.
		 */
		runId: string;
		/**
		 * repair: a comparison that sends only what differs.
		 */
		reason: ("initial" | "manual" | "repair");
		state: ("requested" | "running" | "paused" | "verifying" | "repaired" | "verified" | "cancelled" | "failed");
		resources: {
			products: SyncProgress;
			customers: SyncProgress;
			orders: SyncProgress;
		};
		done: number;
		total: number;
		/**
		 * Records that were not taken with their page; they go on as live events, and what is never taken is in the outbox, dead, with its reason.
		 */
		refused: number;
		/**
		 * As Sequenzy counted them when both sides were compared; null: it has not said so yet. They travel with their orders.
		 */
		guestBuyers: (number | null);
		/**
		 * Groups of a thousand ids that differed and are being sent again.
		 */
		repairing: number;
		/**
		 * Records, as it was lately, the worker's breaks included.
		 */
		perMinute: (number | null);
		secondsLeft: (number | null);
		requestedAt: Instant;
		/**
		 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
		 */
		changedAt: string;
		/**
		 * Who changed it: user:1, worker, command, sequenzy.
		 */
		changedBy: string;
		error: ({
			code: string;
			message: string;
		} | null);
	} | null);
}
interface AttachProductFile {
	url: HttpUrl;
	/**
	 * Whether it was uploaded to the vendor or lies elsewhere.
	 */
	source?: ("upload" | "url");
	/**
	 * The name that buyers see.
	 */
	fileName?: string;
	/**
	 * In bytes; 100 MB at most.
	 */
	fileSizeBytes?: number;
	/**
	 * E.g. application/pdf.
	 */
	mimeType?: string;
}
interface BackInStockRequest {
	storeUrl: HttpUrl;
	email: EmailAddress;
	providerProductId: ProviderId;
	productTitle: string;
	/**
	 * WooCommerce's id as a string, as the vendor's messages carry it.
	 */
	providerVariantId?: string;
	variantTitle?: string;
	companyId?: string;
	/**
	 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
	 */
	requestedAt: string;
	consent?: Consent;
	locale?: string;
	pageUrl?: HttpUrl;
}
interface BackInStockRequested {
	/**
	 * A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version).
	 */
	eventId: string;
	type: "back_in_stock.requested";
	occurredAt: Instant;
	payload: BackInStockRequest;
}
interface BackInStockTaken {
	subscriberId: string;
}
interface BulkTagSubscribers {
	/**
	 * @minItems 1
	 * @maxItems 100
	 */
	tags: string[];
	/**
	 * @maxItems 500
	 *
	 * Items: An e-mail address; compared trimmed and lower-cased.
	 */
	emails?: string[];
	/**
	 * @maxItems 500
	 */
	externalIds?: string[];
	/**
	 * @maxItems 500
	 */
	subscriberIds?: string[];
	triggerAutomations?: boolean;
}
interface BulkTagged {
	tags?: string[];
	requested?: number;
	matched?: number;
	updated: number;
	unchanged?: number;
	failed?: number;
	/**
	 * Who is no contact.
	 */
	notFound?: {
		emails?: string[];
		externalIds?: string[];
		subscriberIds?: string[];
	};
	failures?: {
		[k: string]: unknown;
	}[];
	triggeredAutomations?: boolean;
}
interface CancelEnrollmentsRequest {
	cancelAll?: boolean;
	subscriberId?: string;
	/**
	 * @maxItems 500
	 */
	subscriberIds?: string[];
	fieldPath?: string;
	/**
	 * @maxItems 500
	 */
	fieldValues?: (string | number)[];
	dryRun?: boolean;
	reason?: string;
}
interface Cart {
	cartToken: CartToken;
	/**
	 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
	 */
	startedAt: string;
	/**
	 * As soon as WooCommerce knows it. Vendor page: cart_started only works when it does.
	 */
	email: (EmailAddress | null);
	firstName?: string;
	lastName?: string;
	/**
	 * 0 for a guest.
	 */
	customerId?: number;
	currency: CurrencyCode;
	/**
	 * Empty when the shopper took everything out.
	 *
	 * @maxItems 200
	 */
	lineItems: CartLine[];
	/**
	 * Taxes included, without shipping, in minor units.
	 */
	totalCents: number;
	cartUrl: HttpUrl;
	checkoutUrl: HttpUrl;
}
interface CartCleared {
	/**
	 * A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version).
	 */
	eventId: string;
	type: "cart.cleared";
	occurredAt: Instant;
	payload: Cart;
}
interface CartLine {
	providerProductId: ProviderId;
	/**
	 * WooCommerce's id as a string, as the vendor's messages carry it.
	 */
	providerVariantId: string;
	title: string;
	quantity: number;
	/**
	 * One unit, taxes included, in minor units of the currency.
	 */
	priceCents: number;
	productUrl?: (string | null);
	imageUrl?: (string | null);
}
interface CartStarted {
	/**
	 * A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version).
	 */
	eventId: string;
	type: "cart.started";
	occurredAt: Instant;
	payload: Cart;
}
interface CartUpdated {
	/**
	 * A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version).
	 */
	eventId: string;
	type: "cart.updated";
	occurredAt: Instant;
	entity: {
		type: "cart";
		id: CartToken;
		version: Version;
	};
	payload: Cart;
}
interface ChangeApiKeyRequest {
	name?: string;
	preset?: string;
	/**
	 * @maxItems 60
	 */
	scopes?: string[];
}
interface ChangeCompanyRequest {
	name?: string;
	/**
	 * Null: every list. Empty: none.
	 *
	 * @maxItems 100
	 */
	defaultSubscriberListIds?: (string[] | null);
}
interface ChangeIntegrationRequest {
	syncEnabled?: boolean;
	/**
	 * @maxItems 100
	 */
	listIds?: (string[] | null);
}
interface ChangeListRequest {
	name?: string;
	description?: (string | null);
	isPrivate?: boolean;
}
interface ChangeSequenceRequest {
	name?: string;
	description?: (string | null);
	/**
	 * @maxItems 50
	 */
	labels?: string[];
	trigger?: string;
	listId?: string;
	/**
	 * @minItems 1
	 * @maxItems 25
	 */
	listIds?: string[];
	listScope?: ("any_contact" | "any_list");
	tagName?: string;
	/**
	 * @minItems 1
	 * @maxItems 25
	 */
	tagNames?: string[];
	eventName?: string;
	/**
	 * @maxItems 10
	 */
	propertyFilters?: {
		path: string;
		operator: ("exists" | "not_exists" | "equals" | "not_equals" | "one_of" | "contains" | "greater_than" | "less_than");
		value?: (string | number | boolean | unknown[]);
	}[];
	enrollmentMode?: ("unlimited" | "one_time" | "matching_field");
	enrollmentFieldPath?: (string | null);
	stopCondition?: ({
		type: string;
		value?: (string | null);
		matchConfig?: ({
			[k: string]: unknown;
		} | null);
	} | null);
	/**
	 * @maxItems 50
	 */
	steps?: {
		type?: string;
		nodeType?: string;
		name?: (string | null);
		subject?: string;
		previewText?: (string | null);
		html?: string;
		/**
		 * @maxItems 200
		 */
		blocks?: {
			type: string;
		}[];
		isTransactional?: boolean;
		/**
		 * What an update_subscriber step changes.
		 */
		config?: {
			[k: string]: unknown;
		};
		delay?: {
			days?: number;
			hours?: number;
			minutes?: number;
			mode?: ("duration" | "until_date" | "until_weekday");
			untilDateField?: string;
			field?: string;
			untilOffsetDirection?: ("before" | "after");
			direction?: ("before" | "after");
			untilMissingAction?: ("continue" | "exit");
			missingAction?: ("continue" | "exit");
		};
		delayMs?: number;
		waitUntil?: {
			field?: string;
			untilDateField?: string;
			offset?: {
				days?: number;
				hours?: number;
				minutes?: number;
			};
			days?: number;
			hours?: number;
			minutes?: number;
			direction?: ("before" | "after");
			untilOffsetDirection?: ("before" | "after");
			missingAction?: ("continue" | "exit");
			untilMissingAction?: ("continue" | "exit");
		};
		/**
		 * Not covered by the mock.
		 */
		waitUntilWeekday?: {
			[k: string]: unknown;
		};
	}[];
	goal?: string;
	emailCount?: number;
}
interface ChangeSubscriberRequest {
	/**
	 * An e-mail address; compared trimmed and lower-cased.
	 */
	email?: string;
	/**
	 * Your own id of the contact; trimmed, case kept.
	 */
	externalId?: string;
	firstName?: (string | null);
	lastName?: (string | null);
	timezone?: (string | null);
	phone?: (string | null);
	phoneCountry?: (string | null);
	smsConsent?: boolean;
	status?: ("active" | "unsubscribed" | "bounced");
	/**
	 * The whole list.
	 *
	 * @maxItems 100
	 */
	tags?: string[];
	/**
	 * Custom attributes by name.
	 */
	customAttributes?: {
		[k: string]: unknown;
	};
	customAttributesStrategy?: ("replace" | "merge");
}
interface ChangeTagRequest {
	/**
	 * One of the vendor's colour names.
	 */
	color: string;
}
interface ChangeTrackingSettingsRequest {
	doubleOptInEnabled?: boolean;
	defaultAttributionWindowHours?: number;
}
interface ChangeWebTrackingKeyRequest {
	name?: string;
	/**
	 * Without a scheme it means https; *.shop.test covers every level below; none: any origin.
	 *
	 * @maxItems 50
	 */
	allowedOrigins?: string[];
	isActive?: boolean;
}
interface ChangeWebhookRequest {
	name?: string;
	url?: string;
	/**
	 * @minItems 1
	 * @maxItems 50
	 */
	events?: string[];
	status?: ("enabled" | "disabled");
}
interface CheckoutStarted {
	/**
	 * A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version).
	 */
	eventId: string;
	type: "checkout.started";
	occurredAt: Instant;
	payload: Cart;
}
interface CheckoutTracked {
	checkoutId: string;
	subscriberId?: string;
	eventId?: string;
}
interface Command {
	/**
	 * Reported back in commandResults.
	 */
	id: string;
	type: ("sync_store" | "rotate_token" | "disconnect");
	/**
	 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
	 */
	expiresAt: string;
}
interface CommerceProduct {
	/**
	 * The vendor's own id.
	 */
	id: string;
	/**
	 * Your id of the product; the same as providerProductId.
	 */
	productId: string;
	providerProductId?: string;
	/**
	 * woocommerce, api, shopify, stripe or manual.
	 */
	provider: string;
	title: string;
	description?: (string | null);
	imageUrl?: (string | null);
	url?: (string | null);
	/**
	 * The same as priceCents.
	 */
	price?: (number | null);
	/**
	 * In minor units.
	 */
	priceCents?: (number | null);
	compareAtPrice?: (number | null);
	/**
	 * Price before the sale, in minor units.
	 */
	compareAtPriceCents?: (number | null);
	/**
	 * ISO 4217.
	 */
	currency?: (string | null);
	inStock?: boolean;
	variants?: {
		variantId: string;
		title: string;
		sku?: (string | null);
		imageUrl?: (string | null);
		priceCents?: (number | null);
		compareAtPriceCents?: (number | null);
		inventoryQuantity?: (number | null);
		inStock?: boolean;
		options?: {
			name?: string;
			value?: string;
		}[];
		currency?: (string | null);
	}[];
	digitalDelivery?: ({
		[k: string]: unknown;
	} | null);
	providerCreatedAt?: Instant;
	createdAt?: Instant;
	updatedAt?: Instant;
}
interface ConnectConfirm {
	siteId: Uuid;
	sentAt?: Instant;
}
interface ConnectConfirmed {
	state: "active";
	commands: Commands;
}
interface ConnectIntegrationRequest {
	provider: string;
}
interface ConnectRequest {
	/**
	 * An absolute http or https address.
	 */
	storeUrl: string;
	/**
	 * An absolute http or https address.
	 */
	adminUrl: string;
	/**
	 * A UUID in lower case.
	 */
	siteId: string;
	siteName: string;
	/**
	 * An absolute http or https address.
	 */
	returnUrl: string;
	/**
	 * Unguessable; comes back unchanged with the code.
	 */
	state: string;
	/**
	 * base64url(sha256(codeVerifier)) without padding (RFC 7636).
	 */
	codeChallenge: string;
	codeChallengeMethod: "S256";
	pluginVersion: VersionName;
	wordpressVersion: VersionName;
	woocommerceVersion: VersionName;
	phpVersion: VersionName;
	/**
	 * ISO 4217.
	 */
	currency: string;
	/**
	 * IANA name or an offset such as +02:00.
	 */
	timezone: string;
	/**
	 * WordPress locale, e.g. de_DE.
	 */
	locale: string;
	sentAt?: Instant;
}
interface ConnectRequestCreated {
	requestId: string;
	/**
	 * An absolute http or https address.
	 */
	authorizeUrl: string;
	pollIntervalSeconds: number;
	expiresAt: Instant;
}
interface ConnectRequestStatus {
	status: ("pending" | "approved" | "denied" | "expired");
}
interface ConnectRotate {
	sentAt: Instant;
}
interface ConnectRotated {
	installationToken: string;
	commands?: Commands;
}
interface ConnectTokenGranted {
	installationToken: string;
	integrationId: string;
	company: {
		id: string;
		name: string;
	};
	/**
	 * Optional abilities of this server, e.g. consent.
	 */
	features: string[];
}
interface ConnectTokenRequest {
	code: string;
	/**
	 * RFC 7636.
	 */
	codeVerifier: string;
	sentAt?: Instant;
}
interface Consent {
	status: ("granted" | "refused" | "unknown");
	/**
	 * What the shopper was shown.
	 */
	text?: string;
	/**
	 * The text's own version.
	 */
	version?: string;
	at: Instant;
	/**
	 * Where it was given, e.g. checkout.
	 */
	source: string;
}
interface Consent2 {
	status: ("granted" | "refused" | "unknown");
	/**
	 * What the shopper was shown.
	 */
	text?: string;
	/**
	 * The text's own version.
	 */
	version?: string;
	at: Instant;
	/**
	 * Where it was given, e.g. checkout.
	 */
	source: string;
}
interface Consent3 {
	status: ("granted" | "refused" | "unknown");
	/**
	 * What the shopper was shown.
	 */
	text?: string;
	/**
	 * The text's own version.
	 */
	version?: string;
	at: Instant;
	/**
	 * Where it was given, e.g. checkout.
	 */
	source: string;
}
interface Consent4 {
	status: ("granted" | "refused" | "unknown");
	/**
	 * What the shopper was shown.
	 */
	text?: string;
	/**
	 * The text's own version.
	 */
	version?: string;
	at: Instant;
	/**
	 * Where it was given, e.g. checkout.
	 */
	source: string;
}
interface CreateApiKeyRequest {
	name?: string;
	preset?: string;
	/**
	 * @maxItems 60
	 */
	scopes?: string[];
}
interface CreateCompanyRequest {
	name: string;
}
interface CreateListRequest {
	name: string;
	description?: (string | null);
	isPrivate?: boolean;
}
interface CreateSequenceRequest {
	name: string;
	description?: (string | null);
	/**
	 * @maxItems 50
	 */
	labels?: string[];
	trigger?: string;
	listId?: string;
	/**
	 * @minItems 1
	 * @maxItems 25
	 */
	listIds?: string[];
	listScope?: ("any_contact" | "any_list");
	tagName?: string;
	/**
	 * @minItems 1
	 * @maxItems 25
	 */
	tagNames?: string[];
	eventName?: string;
	/**
	 * @maxItems 10
	 */
	propertyFilters?: {
		path: string;
		operator: ("exists" | "not_exists" | "equals" | "not_equals" | "one_of" | "contains" | "greater_than" | "less_than");
		value?: (string | number | boolean | unknown[]);
	}[];
	enrollmentMode?: ("unlimited" | "one_time" | "matching_field");
	enrollmentFieldPath?: (string | null);
	stopCondition?: ({
		type: string;
		value?: (string | null);
		matchConfig?: ({
			[k: string]: unknown;
		} | null);
	} | null);
	/**
	 * @maxItems 50
	 */
	steps?: {
		type?: string;
		nodeType?: string;
		name?: (string | null);
		subject?: string;
		previewText?: (string | null);
		html?: string;
		/**
		 * @maxItems 200
		 */
		blocks?: {
			type: string;
		}[];
		isTransactional?: boolean;
		/**
		 * What an update_subscriber step changes.
		 */
		config?: {
			[k: string]: unknown;
		};
		delay?: {
			days?: number;
			hours?: number;
			minutes?: number;
			mode?: ("duration" | "until_date" | "until_weekday");
			untilDateField?: string;
			field?: string;
			untilOffsetDirection?: ("before" | "after");
			direction?: ("before" | "after");
			untilMissingAction?: ("continue" | "exit");
			missingAction?: ("continue" | "exit");
		};
		delayMs?: number;
		waitUntil?: {
			field?: string;
			untilDateField?: string;
			offset?: {
				days?: number;
				hours?: number;
				minutes?: number;
			};
			days?: number;
			hours?: number;
			minutes?: number;
			direction?: ("before" | "after");
			untilOffsetDirection?: ("before" | "after");
			missingAction?: ("continue" | "exit");
			untilMissingAction?: ("continue" | "exit");
		};
		/**
		 * Not covered by the mock.
		 */
		waitUntilWeekday?: {
			[k: string]: unknown;
		};
	}[];
	goal?: string;
	emailCount?: number;
}
interface CreateSubscriber {
	/**
	 * An e-mail address; compared trimmed and lower-cased.
	 */
	email?: string;
	/**
	 * Your own id of the contact; trimmed, case kept.
	 */
	externalId?: string;
	firstName?: (string | null);
	lastName?: (string | null);
	timezone?: (string | null);
	phone?: (string | null);
	phoneCountry?: (string | null);
	smsConsent?: boolean;
	status?: ("active" | "unsubscribed" | "bounced");
	optInMode?: ("default" | "confirmed" | "double_opt_in");
	/**
	 * @maxItems 100
	 */
	tags?: string[];
	/**
	 * Left out: the company's default lists.
	 *
	 * @maxItems 100
	 */
	lists?: string[];
	/**
	 * Custom attributes by name.
	 */
	customAttributes?: {
		[k: string]: unknown;
	};
	/**
	 * Another name of customAttributes.
	 */
	attributes?: {
		[k: string]: unknown;
	};
	enrollInSequences?: boolean;
	/**
	 * skip is the default; merge fills gaps only; overwrite never brings an unsubscribed contact back.
	 */
	duplicateStrategy?: ("skip" | "merge" | "overwrite");
	/**
	 * A moment, ISO 8601.
	 */
	createdAt?: string;
}
interface CreateTagRequest {
	name: string;
	/**
	 * One of the vendor's colour names.
	 */
	color?: string;
}
interface CreateWebTrackingKeyRequest {
	name: string;
	/**
	 * Without a scheme it means https; *.shop.test covers every level below; none: any origin.
	 *
	 * @maxItems 50
	 */
	allowedOrigins?: string[];
}
interface CreateWebhookRequest {
	name: string;
	url: string;
	/**
	 * @minItems 1
	 * @maxItems 50
	 */
	events?: string[];
}
interface Customer {
	id: RecordId;
	email: EmailAddress;
	first_name?: string;
	last_name?: string;
	/**
	 * WordPress role, e.g. customer.
	 */
	role?: string;
	billing?: {
		first_name?: string;
		last_name?: string;
		company?: string;
		address_1?: string;
		address_2?: string;
		city?: string;
		state?: string;
		postcode?: string;
		country?: string;
		phone?: string;
		email?: string;
	};
	is_paying_customer?: boolean;
	date_created_gmt?: GmtDateTimeOrNull;
	date_modified_gmt?: GmtDateTimeOrNull;
	/**
	 * An e-mail address as typed; compared trimmed and lower-cased.
	 */
	previousEmail?: string;
	consent?: Consent2;
}
interface CustomerDeleted {
	/**
	 * A UUID in lower case.
	 */
	eventId: string;
	type: "customer.deleted";
	occurredAt: Instant;
	entity: {
		type: "customer";
		id: RecordId;
		version: Version;
	};
	payload: {
		id: RecordId;
	};
}
interface CustomerSaved {
	/**
	 * A UUID in lower case.
	 */
	eventId: string;
	type: "customer.saved";
	occurredAt: Instant;
	entity: {
		type: "customer";
		id: RecordId;
		version: Version;
	};
	payload: Customer;
}
interface Disconnect {
	reason: ("owner" | "not_mine" | "command" | "uninstall");
	sentAt?: Instant;
}
interface Disconnected {
	state: "disconnected";
}
interface EcommerceBackInStock {
	provider: ("woocommerce" | "api");
	providerProductId: ProviderId;
	/**
	 * WooCommerce's id as a string, as the vendor's messages carry it.
	 */
	providerVariantId: string;
	productTitle: string;
	variantTitle?: string;
	productUrl?: (string | null);
	imageUrl?: (string | null);
	requestedAt: Instant;
	backInStockAt: Instant;
}
interface EcommerceBackInStockOutOfStock {
	provider: ("woocommerce" | "api");
	providerProductId: ProviderId;
	/**
	 * WooCommerce's id as a string, as the vendor's messages carry it.
	 */
	providerVariantId: string;
	productTitle: string;
	variantTitle?: string;
	productUrl?: (string | null);
	imageUrl?: (string | null);
	requestedAt: Instant;
	backInStockAt: Instant;
	outOfStockAt: Instant;
}
interface EcommerceBackInStockRequested {
	provider: ("woocommerce" | "api");
	providerProductId: ProviderId;
	/**
	 * WooCommerce's id as a string, as the vendor's messages carry it.
	 */
	providerVariantId: string;
	productTitle: string;
	variantTitle?: string;
	productUrl?: (string | null);
	imageUrl?: (string | null);
	requestedAt: Instant;
}
interface EcommerceCartCleared {
	cartId: CartToken;
	currency: CurrencyCode;
	/**
	 * In minor units.
	 */
	totalCents: number;
	lineItems: (LineItem & {
		productUrl?: (string | null);
		imageUrl?: (string | null);
	})[];
	cartUrl: HttpUrl;
	checkoutUrl: HttpUrl;
	startedAt: Instant;
	clearedAt: Instant;
}
interface EcommerceCartStarted {
	cartId: CartToken;
	currency: CurrencyCode;
	/**
	 * In minor units.
	 */
	totalCents: number;
	lineItems: (LineItem & {
		productUrl?: (string | null);
		imageUrl?: (string | null);
	})[];
	cartUrl: HttpUrl;
	checkoutUrl: HttpUrl;
	startedAt: Instant;
}
interface EcommerceCheckoutStarted {
	cartId?: CartToken;
	currency: CurrencyCode;
	/**
	 * In minor units.
	 */
	totalCents: number;
	lineItems: (LineItem & {
		productUrl?: (string | null);
		imageUrl?: (string | null);
	})[];
	cartUrl?: HttpUrl;
	checkoutUrl: HttpUrl;
	startedAt?: Instant;
	checkoutStartedAt: Instant;
}
interface EcommerceOrderCancelled {
	orderId: string;
	orderedAt: Instant;
	lineItems: LineItem[];
	currency: CurrencyCode;
	/**
	 * Of the order, in minor units.
	 */
	totalCents: number;
	cancelledAt: Instant;
}
interface EcommerceOrderFulfilled {
	orderId: string;
	orderedAt: Instant;
	lineItems: LineItem[];
	currency: CurrencyCode;
	/**
	 * Of the order, in minor units.
	 */
	totalCents: number;
	fulfilledAt: Instant;
}
interface EcommerceOrderPlaced {
	orderId: string;
	orderedAt: Instant;
	lineItems: LineItem[];
}
interface EcommerceOrderRefunded {
	orderId: string;
	orderedAt: Instant;
	lineItems: LineItem[];
	currency: CurrencyCode;
	/**
	 * Of the order, in minor units.
	 */
	totalCents: number;
	refundId: string;
	/**
	 * This refund, in minor units.
	 */
	refundAmountCents: number;
	/**
	 * All refunds of the order so far, in minor units.
	 */
	refundedTotalCents: number;
	refundedAt: Instant;
}
interface EcommerceReplenishmentDue {
	provider: ("woocommerce" | "api");
	providerProductId: ProviderId;
	/**
	 * WooCommerce's id as a string, as the vendor's messages carry it.
	 */
	providerVariantId: string;
	productTitle: string;
	productUrl: (string | null);
	imageUrl: (string | null);
	orderId: string;
	orderedAt: Instant;
	dueAt: Instant;
	/**
	 * What counts as buying it again.
	 */
	matchOn?: ("product" | "variant");
}
interface EnrollRequest {
	/**
	 * @maxItems 500
	 *
	 * Items: An e-mail address; compared trimmed and lower-cased.
	 */
	emails?: string[];
	/**
	 * @maxItems 500
	 */
	subscriberIds?: string[];
	targetNodeId?: string;
}
interface Enrolled {
	enrolled: number;
	skipped?: number;
	enrollmentSkipped?: number;
	enrollments?: Enrollment[];
	skippedReasons?: {
		contact?: string;
		reason?: string;
		message?: string;
	}[];
}
interface Enrollment {
	enrollmentId: string;
	sequenceId: string;
	subscriberId: string;
	status: ("active" | "waiting" | "completed" | "failed" | "cancelled");
	currentNodeId: (string | null);
	currentNodeMissing: boolean;
	enrollmentStartedAt: Instant;
	email?: (string | null);
	firstName?: (string | null);
	lastName?: (string | null);
	subscriberStatus?: (string | null);
	currentNodeType?: (string | null);
	currentNodeLabel?: (string | null);
	/**
	 * __default__ unless a contact may run several times.
	 */
	enrollmentKey?: string;
	waitUntil?: Instant;
	lastUpdatedAt?: Instant;
	failedReason?: (string | null);
	stopReason?: (string | null);
	stopConditionMatches?: (boolean | null);
	stopConditionMatchReason?: (string | null);
	enteredVia?: {
		kind: string;
		value: (string | null);
		name: (string | null);
		description: (string | null);
	};
	entryContext?: {
		triggerType?: (string | null);
		eventId?: (string | null);
		eventName?: (string | null);
		hasEventProperties?: boolean;
		eventPropertyKeys?: string[];
	};
}
interface EnrollmentsCancelled {
	sequenceId: string;
	dryRun?: boolean;
	target?: {
		[k: string]: unknown;
	};
	matchedCount?: number;
	cancelledCount: number;
	remainingCount?: number;
	/**
	 * Call again for the rest.
	 */
	hasMore?: boolean;
	enrollments?: {
		[k: string]: unknown;
	}[];
}
interface ErrorBody {
	success: false;
	/**
	 * From this closed list; anything else is an outage, not an answer.
	 */
	code: ("VALIDATION_FAILED" | "MALFORMED_JSON" | "RETURN_URL_NOT_ALLOWED" | "TOKEN_MISSING" | "TOKEN_INVALID" | "TOKEN_NOT_CONFIRMED" | "CODE_INVALID" | "CONNECT_REQUEST_DENIED" | "ROLE_NOT_ALLOWED" | "ORIGIN_NOT_ALLOWED" | "NOT_FOUND" | "CONNECT_REQUEST_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CODE_USED" | "SITE_MOVED" | "STORE_TAKEN" | "TOKEN_REVOKED" | "CONNECT_REQUEST_EXPIRED" | "BODY_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "SIGNATURE_INVALID" | "INTEGRATION_NOT_FOUND" | "SYNC_RUN_NOT_FOUND" | "SYNC_RUN_ENDED" | "SYNC_OFF" | "SYNC_RUNNING" | "RATE_LIMITED" | "INTERNAL_ERROR" | "UNAVAILABLE" | "STORE_NOT_CONNECTED");
	/**
	 * A short label.
	 */
	error: string;
	title: string;
	/**
	 * What happened, to what.
	 */
	description: string;
	/**
	 * What to do.
	 */
	resolution: string;
	docsUrl: HttpUrl;
	/**
	 * Facts for a machine; no secrets.
	 */
	details?: {};
}
interface EventSample {
	eventTime: string;
	subscriberId: string;
	properties: {
		[k: string]: unknown;
	};
}
interface EventSchema {
	eventName: string;
	/**
	 * As asked for; an old name resolves to eventName.
	 */
	requestedEventName?: string;
	documented: boolean;
	documentedProviders?: string[];
	label?: string;
	category?: string;
	description?: string;
	providers?: {
		provider: string;
		examplePayload?: {
			[k: string]: unknown;
		};
		properties?: {
			path: string;
			type: string;
			description?: string;
			mergeTag?: string;
		}[];
	}[];
	mergeTagPrefix?: string;
	notes?: string[];
}
interface EventTriggered {
	subscriber: {
		id: string;
		email: (string | null);
		/**
		 * The call made this contact.
		 */
		created: boolean;
	};
	event?: {
		id: string;
		name: string;
		definitionCreated?: boolean;
	};
	/**
	 * This eventId was there before; nothing was written.
	 */
	duplicate?: boolean;
	historical?: boolean;
	events?: {
		id: string;
		name: string;
		occurredAt?: Instant;
	}[];
	inserted?: number;
	duplicates?: number;
}
interface EventsAnswer {
	results: {
		eventId: string;
		status: ("accepted" | "duplicate" | "stale" | "ignored" | "rejected");
		code?: string;
		message?: string;
		/**
		 * Raw store time in microseconds when the entity was marked; the highest wins.
		 */
		currentVersion?: number;
	}[];
	commands?: Commands;
}
interface EventsBatch {
	/**
	 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
	 */
	sentAt: string;
	/**
	 * @minItems 1
	 * @maxItems 100
	 */
	events: StoreEvent[];
}
interface EventsEnvelope {
	sentAt: Instant;
	/**
	 * @minItems 1
	 * @maxItems 100
	 */
	events: {
		eventId: string;
		type: string;
	}[];
}
interface EventsImported {
	total: number;
	recorded: number;
	duplicates?: number;
	failed?: number;
	failures?: {
		/**
		 * Place in what was sent, from 0.
		 */
		index: number;
		error: string;
	}[];
	sideEffectFailed?: number;
	sideEffectFailures?: {
		index: number;
		stages?: string[];
		error?: string;
	}[];
	subscribers?: number;
}
interface EventsTriggered {
	subscriber: {
		id: string;
		email: (string | null);
		/**
		 * The call made this contact.
		 */
		created: boolean;
	};
	events: {
		id: string;
		name: string;
		definitionCreated?: boolean;
		occurredAt?: Instant;
	}[];
	historical?: boolean;
	inserted?: number;
	duplicates?: number;
}
interface Heartbeat {
	sentAt: Instant;
	pluginVersion: VersionName;
	wordpressVersion: VersionName;
	woocommerceVersion: VersionName;
	phpVersion: VersionName;
	health: {
		/**
		 * Entries that wait to be sent.
		 */
		outboxReady: number;
		/**
		 * Age of the oldest of them; 0 when there is none.
		 */
		oldestReadySeconds: number;
		/**
		 * Entries parked because they can never succeed.
		 */
		dead: number;
		lastWorkerRunAt: (Instant | null);
		/**
		 * How the scheduler runs the worker.
		 */
		cron: ("ok" | "late" | "off");
		breaker: ("closed" | "open" | "half_open");
		/**
		 * Orders in WooCommerce's own tables.
		 */
		hpos: boolean;
		/**
		 * A persistent object cache is in use.
		 */
		objectCache: boolean;
	};
	sync: ({
		runId: Uuid;
		state: ("requested" | "running" | "paused" | "verifying" | "repaired" | "verified" | "cancelled" | "failed");
		done: number;
		total: number;
	} | null);
	/**
	 * @maxItems 100
	 */
	commandResults: {
		id: string;
		status: ("done" | "failed");
		message?: string;
	}[];
}
interface HeartbeatAnswer {
	serverTime: Instant;
	integration: {
		state: "active";
		companyName: string;
		lastSyncAt: (Instant | null);
	};
	/**
	 * Changed since the last heartbeat.
	 *
	 * @maxItems 500
	 */
	waitlist: {
		providerProductId: ProviderId;
		providerVariantId: ProviderId;
		waiting: number;
		lastNotifiedAt: (Instant | null);
	}[];
	nextHeartbeatSeconds: number;
	commands?: Commands;
}
interface Image$1 {
	id?: number;
	src: string;
	alt?: string;
}
interface ImportEventsRequest {
	/**
	 * @minItems 1
	 * @maxItems 25
	 */
	events: {
		email?: (string | null);
		externalId?: (string | null);
		name: string;
		/**
		 * Event data; merge tags read it as event.<path>.
		 */
		properties?: {
			[k: string]: unknown;
		};
		occurredAt?: (string | null);
		/**
		 * Yours; a repeat has no effect.
		 */
		eventId: string;
	}[];
}
interface ImportSubscribers {
	/**
	 * @minItems 1
	 * @maxItems 5000
	 */
	subscribers: {
		/**
		 * An e-mail address; compared trimmed and lower-cased.
		 */
		email?: string;
		/**
		 * Your own id of the contact; trimmed, case kept.
		 */
		externalId?: string;
		firstName?: (string | null);
		lastName?: (string | null);
		timezone?: (string | null);
		phone?: (string | null);
		status?: ("active" | "unsubscribed" | "bounced");
		/**
		 * @maxItems 100
		 */
		tags?: string[];
		/**
		 * Custom attributes by name.
		 */
		customAttributes?: {
			[k: string]: unknown;
		};
		/**
		 * A moment, ISO 8601.
		 */
		createdAt?: string;
	}[];
	/**
	 * skip is the default; merge fills gaps only; overwrite never brings an unsubscribed contact back.
	 */
	duplicateStrategy?: ("skip" | "merge" | "overwrite");
	fileName?: string;
	/**
	 * @maxItems 100
	 */
	listIds?: string[];
	/**
	 * @maxItems 100
	 */
	lists?: string[];
	enrollInSequences?: boolean;
	defaultPhoneCountry?: string;
	smsConsent?: boolean;
	optInMode?: ("default" | "confirmed" | "double_opt_in");
	idempotencyKey?: string;
}
interface Integration {
	id: string;
	provider: string;
	name: string;
	category?: (string | null);
	/**
	 * The store's address for WooCommerce.
	 */
	providerAccountId?: (string | null);
	isActive: boolean;
	/**
	 * Whether imports and backfills run; live events arrive either way.
	 */
	syncEnabled?: boolean;
	syncStatus?: (string | null);
	lastSyncAt?: Instant;
	lastSyncError?: (string | null);
	/**
	 * null after a clean sync.
	 */
	lastSyncSkipped?: ({
		total?: number;
		skipped?: number;
		suppressed?: number;
		truncated?: boolean;
		records?: {
			email?: (string | null);
			outcome?: string;
			reason?: string;
			reasonCode?: string;
		}[];
	} | null);
	totalCustomersSynced?: number;
	totalEventsSynced?: number;
	connectedAt?: Instant;
	disconnectedAt?: Instant;
	/**
	 * What belongs to one provider, e.g. storeUrl, lastSeenAt.
	 */
	details?: {
		[k: string]: unknown;
	};
}
interface IntegrationActivity {
	id: string;
	integrationId?: (string | null);
	provider?: string;
	source?: (string | null);
	action?: (string | null);
	status: ("received" | "queued" | "processed" | "skipped" | "failed");
	eventType?: (string | null);
	providerEventId?: (string | null);
	email?: (string | null);
	externalId?: (string | null);
	subscriberId?: (string | null);
	jobId?: (string | null);
	message?: (string | null);
	error?: (string | null);
	requestPayload?: ({
		[k: string]: unknown;
	} | null);
	responsePayload?: ({
		[k: string]: unknown;
	} | null);
	receivedAt?: Instant;
	processedAt?: Instant;
	createdAt?: Instant;
	expiresAt?: Instant;
}
interface IntegrationChanged {
	integrationId: string;
	provider?: string;
	syncEnabled?: boolean;
	listTargeting?: (string | null);
	listIds?: (string[] | null);
	changed: boolean;
	changedFields?: string[];
	message?: string;
}
interface IntegrationDetail {
	integration: Integration;
	capabilities?: ({
		[k: string]: unknown;
	} | null);
	events: {
		event: string;
		when?: string;
		addsTags?: string[];
		removesTags?: string[];
		rules?: {
			[k: string]: unknown;
		}[];
		/**
		 * custom, default or none.
		 */
		ruleSource?: string;
		/**
		 * Sequences that begin with it.
		 */
		listeners?: {
			sequenceId: string;
			name?: string;
			acceptsNewEnrollments?: boolean;
			effectiveStatus?: string;
			effectiveStatusSummary?: string;
		}[];
		observedByAccount?: boolean;
		accountLastSeenAt?: Instant;
	}[];
	unusedEvents?: string[];
	accountNeverReceivedEvents?: string[];
	/**
	 * The last 24 hours.
	 */
	activity: {
		total: number;
		processed?: number;
		skipped?: number;
		failed?: number;
		/**
		 * Queued for more than 15 minutes.
		 */
		stalled?: number;
		windowHours?: number;
		lastActivityAt?: Instant;
		recentFailures?: {
			action?: (string | null);
			createdAt?: Instant;
			email?: (string | null);
			error?: (string | null);
			eventType?: (string | null);
		}[];
	};
	ingestion: {
		bulkSyncEnabled?: boolean;
		supportsListTargeting?: boolean;
		listTargeting?: (string | null);
		listIds?: (string[] | null);
		lists?: {
			id: string;
			name: string;
		}[];
		missingListIds?: string[];
		summary?: string;
	};
	pixel?: ({
		[k: string]: unknown;
	} | null);
	recommendations?: {
		code: string;
		severity: string;
		message: string;
		action?: string;
	}[];
	availableActions?: string[];
}
interface IntegrationProvider {
	/**
	 * woocommerce, shopify, stripe, …
	 */
	provider: string;
	name: string;
	category?: string;
	/**
	 * oauth, api_key, app_install, plugin or webhook.
	 */
	connectMethod?: string;
	/**
	 * available, beta or coming_soon.
	 */
	availability?: string;
	summary?: string;
	syncs?: string[];
	emits?: {
		event?: string;
		when?: string;
	}[];
	writesAttributes?: {
		key?: string;
		description?: string;
	}[];
	actions?: string[];
	connectFields?: {
		key?: string;
		description?: string;
		required?: boolean;
		secret?: boolean;
	}[];
	notes?: string[];
}
interface LineItem {
	provider: ("woocommerce" | "api");
	providerProductId: ProviderId;
	/**
	 * WooCommerce's id as a string, as the vendor's messages carry it.
	 */
	providerVariantId: string;
	title: string;
	quantity: number;
	/**
	 * One unit, taxes included, in minor units of the currency (JPY × 1, KWD × 1000), rounded once; 0 for a quantity of 0.
	 */
	priceCents: number;
}
interface OffsetPagination {
	/**
	 * null: everything.
	 */
	limit: (number | null);
	offset: number;
	count?: number;
	total?: number;
	hasMore: boolean;
	orderBy?: string;
}
interface Order {
	id: RecordId;
	/**
	 * The number a person sees.
	 */
	number?: string;
	/**
	 * Without the prefix wc-: processing, on-hold, completed, cancelled, refunded, failed, or another plugin's.
	 */
	status: string;
	currency: CurrencyCode;
	/**
	 * An amount in the order's currency as WooCommerce prints it: a dot, no thousands separator, e.g. 12.90.
	 */
	total: string;
	total_tax?: Decimal;
	shipping_total?: Decimal;
	discount_total?: Decimal;
	/**
	 * 0 for a guest buyer.
	 */
	customer_id: number;
	/**
	 * Billing address; a guest buyer is known by its e-mail, trimmed and lower-cased.
	 */
	billing: {
		first_name?: string;
		last_name?: string;
		company?: string;
		address_1?: string;
		address_2?: string;
		city?: string;
		state?: string;
		postcode?: string;
		country?: string;
		phone?: string;
		/**
		 * Empty for an order made in the admin without one.
		 */
		email: string;
	};
	line_items: {
		id?: number;
		/**
		 * With the attributes of the variation, as WooCommerce stored it with the order.
		 */
		name: string;
		/**
		 * 0 when the product is gone.
		 */
		product_id: number;
		/**
		 * 0 for a product without variations.
		 */
		variation_id: number;
		quantity: number;
		/**
		 * An amount in the order's currency as WooCommerce prints it: a dot, no thousands separator, e.g. 12.90.
		 */
		total: string;
		/**
		 * An amount in the order's currency as WooCommerce prints it: a dot, no thousands separator, e.g. 12.90.
		 */
		total_tax: string;
		sku?: (string | null);
	}[];
	refunds: {
		id: RecordId;
		reason?: (string | null);
		/**
		 * An amount in the order's currency as WooCommerce prints it: a dot, no thousands separator, e.g. 12.90.
		 */
		total: string;
		/**
		 * UTC in WooCommerce's spelling; null when it has not happened.
		 */
		date_created_gmt?: (GmtDateTime | null);
		/**
		 * Which lines it concerns; empty or missing when it is an amount alone.
		 */
		line_items?: {
			product_id: number;
			variation_id: number;
			/**
			 * Taken back; WooCommerce writes it negative.
			 */
			quantity: number;
			total?: Decimal;
		}[];
	}[];
	date_created_gmt: GmtDateTime;
	date_modified_gmt?: GmtDateTimeOrNull;
	date_paid_gmt?: GmtDateTimeOrNull;
	date_completed_gmt?: GmtDateTimeOrNull;
	/**
	 * The plugin's random name for one shopper's cart; the order that comes out of it carries the same.
	 */
	cartToken?: string;
	consent?: Consent3;
}
interface OrderDeleted {
	/**
	 * A UUID in lower case.
	 */
	eventId: string;
	type: "order.deleted";
	occurredAt: Instant;
	entity: {
		type: "order";
		id: RecordId;
		version: Version;
	};
	payload: {
		id: RecordId;
	};
}
interface OrderPlaced {
	/**
	 * A UUID in lower case.
	 */
	eventId: string;
	type: "order.placed";
	occurredAt: Instant;
	payload: Order;
}
interface OrderQueued {
	queued?: boolean;
	jobId?: string;
	orderId: string;
	status?: string;
}
interface OrderSaved {
	/**
	 * A UUID in lower case.
	 */
	eventId: string;
	type: "order.saved";
	occurredAt: Instant;
	entity: {
		type: "order";
		id: RecordId;
		version: Version;
	};
	payload: Order;
}
interface Product {
	id: RecordId;
	name: string;
	slug?: string;
	permalink?: string;
	/**
	 * simple, variable, grouped, external, or another plugin's.
	 */
	type: string;
	/**
	 * WordPress post status; only publish can be in stock.
	 */
	status: string;
	sku?: string;
	/**
	 * A decimal in the store's currency as WooCommerce prints it; empty when not set.
	 */
	price?: string;
	/**
	 * A decimal in the store's currency as WooCommerce prints it; empty when not set.
	 */
	regular_price?: string;
	/**
	 * A decimal in the store's currency as WooCommerce prints it; empty when not set.
	 */
	sale_price?: string;
	manage_stock: boolean;
	stock_quantity?: (number | null);
	stock_status: StockStatus;
	backorders?: string;
	images?: Image$1[];
	categories?: {
		id: number;
		name: string;
		slug?: string;
	}[];
	attributes?: {
		id?: number;
		name: string;
		options?: string[];
	}[];
	/**
	 * Ids of the variations.
	 */
	variations?: RecordId[];
	date_created_gmt?: (string | null);
	date_modified_gmt?: (string | null);
}
interface ProductDeleted {
	/**
	 * A UUID in lower case.
	 */
	eventId: string;
	type: "product.deleted";
	occurredAt: Instant;
	entity: {
		type: "product";
		id: RecordId;
		version: Version;
	};
	payload: {
		id: RecordId;
	};
}
interface ProductFileAttached {
	success: boolean;
	/**
	 * The file as it is kept.
	 */
	delivery?: {
		[k: string]: unknown;
	};
}
interface ProductSaved {
	/**
	 * A UUID in lower case.
	 */
	eventId: string;
	type: "product.saved";
	occurredAt: Instant;
	entity: {
		type: "product";
		id: RecordId;
		version: Version;
	};
	payload: Product;
}
interface ProductUpload {
	/**
	 * PUT the bytes here; it is signed and expires.
	 */
	uploadUrl: string;
	/**
	 * Where it lies afterwards.
	 */
	publicUrl: string;
	fileName?: string;
}
interface ProductsUpserted {
	upserted: number;
	created?: number;
	updated?: number;
	/**
	 * Shoppers who are told now that what they waited for is back.
	 */
	backInStockEventsTriggered?: number;
	products?: CommerceProduct[];
}
interface PushOrder {
	orderId: string;
	orderNumber?: (string | null);
	status?: ("placed" | "cancelled" | "fulfilled" | "refunded");
	/**
	 * Total in minor units.
	 */
	totalCents: number;
	/**
	 * ISO 4217.
	 */
	currency: string;
	/**
	 * A moment, ISO 8601.
	 */
	orderedAt?: string;
	/**
	 * Who buys; merged into the subscriber.
	 */
	customer: {
		/**
		 * An e-mail address; compared trimmed and lower-cased.
		 */
		email: string;
		externalId?: (string | null);
		firstName?: (string | null);
		lastName?: (string | null);
		/**
		 * Custom attributes by name.
		 */
		attributes?: {
			[k: string]: unknown;
		};
	};
	/**
	 * @maxItems 500
	 */
	items?: {
		productId: string;
		variantId?: (string | null);
		title: string;
		variantTitle?: (string | null);
		sku?: (string | null);
		quantity: number;
		/**
		 * Unit price in minor units.
		 */
		priceCents?: number;
	}[];
	/**
	 * What was paid back, for refunded.
	 */
	refundAmountCents?: number;
	/**
	 * The shop's own sums; they win.
	 */
	customerTotals?: {
		ordersCount?: number;
		totalSpentCents?: number;
	};
	/**
	 * Further event properties.
	 */
	properties?: {
		[k: string]: unknown;
	};
}
interface RemoveFromListRequest {
	/**
	 * @minItems 1
	 * @maxItems 500
	 */
	emails: string[];
}
interface RemovedFromList {
	listId: string;
	list?: SubscriberList;
	total?: number;
	removed: number;
	skipped?: number;
}
interface ReplaceSyncRulesRequest {
	/**
	 * @maxItems 100
	 */
	syncRules: ({
		triggerEvent: string;
		actions: {
			/**
			 * @maxItems 100
			 */
			addTags: string[];
			/**
			 * @maxItems 100
			 */
			removeTags: string[];
		};
		conditions?: {
			/**
			 * @maxItems 100
			 */
			requiresTags?: string[];
			/**
			 * @maxItems 100
			 */
			requiresNotTags?: string[];
			purchasedProduct?: {
				/**
				 * @maxItems 100
				 */
				tags?: string[];
				/**
				 * @maxItems 100
				 */
				collectionIds?: string[];
				/**
				 * @maxItems 100
				 */
				productTypes?: string[];
				/**
				 * @maxItems 100
				 */
				vendors?: string[];
			};
		};
	}[] | null);
}
interface RequestBackInStockByApi {
	productId: string;
	/**
	 * Defaults to productId.
	 */
	variantId?: string;
	productTitle?: string;
	variantTitle?: string;
	/**
	 * Who buys; merged into the subscriber.
	 */
	customer: {
		/**
		 * An e-mail address; compared trimmed and lower-cased.
		 */
		email: string;
		externalId?: (string | null);
		firstName?: (string | null);
		lastName?: (string | null);
		/**
		 * Custom attributes by name.
		 */
		attributes?: {
			[k: string]: unknown;
		};
	};
}
interface RequestProductUpload {
	/**
	 * With its ending.
	 */
	filename: string;
	/**
	 * E.g. application/pdf.
	 */
	contentType: string;
	/**
	 * In bytes; 100 MB at most.
	 */
	fileSizeBytes: number;
}
interface Sequence {
	id: string;
	name: string;
	description?: (string | null);
	labels?: string[];
	status: string;
	enrollmentPaused?: boolean;
	/**
	 * Branch on this: status alone stays active while enrollment is paused.
	 */
	effectiveStatus: ("draft" | "live" | "enrollment_paused" | "paused" | "archived");
	acceptsNewEnrollments?: boolean;
	processesExistingEnrollments?: boolean;
	effectiveStatusSummary?: string;
	trigger?: string;
	triggerConfig?: {
		[k: string]: unknown;
	};
	eventName?: (string | null);
	propertyFilters?: {
		[k: string]: unknown;
	}[];
	enrollmentMode?: ("unlimited" | "one_time" | "matching_field");
	enrollmentFieldPath?: (string | null);
	stopCondition?: ({
		type: string;
		value?: (string | null);
		matchConfig?: ({
			[k: string]: unknown;
		} | null);
	} | null);
	emailCount?: number;
	steps?: {
		id?: string;
		type?: string;
		delayMs?: number;
		subject?: (string | null);
	}[];
	enrollmentCounts?: {
		total?: number;
		waiting?: number;
		completed?: number;
		cancelled?: number;
		failed?: number;
	};
	createdAt?: Instant;
	updatedAt?: Instant;
}
interface SequenceState {
	sequenceId: string;
	status: string;
	enrollmentPaused?: boolean;
	/**
	 * Branch on this: status alone stays active while enrollment is paused.
	 */
	effectiveStatus: ("draft" | "live" | "enrollment_paused" | "paused" | "archived");
	acceptsNewEnrollments?: boolean;
	processesExistingEnrollments?: boolean;
	effectiveStatusSummary?: string;
	message?: string;
}
interface SubscribeAnswer {
	success: true;
}
interface SubscribeRequest {
	storeUrl: HttpUrl;
	email: EmailAddress;
	providerProductId: ProviderId;
	productTitle: string;
	/**
	 * WooCommerce's id as a string, as the vendor's messages carry it.
	 */
	providerVariantId?: string;
	variantTitle?: string;
	companyId?: string;
	consent?: Consent4;
}
interface Subscriber {
	id: string;
	/**
	 * null for a contact who is known by phone alone.
	 */
	email: (string | null);
	/**
	 * Your own id of the contact.
	 */
	externalId?: (string | null);
	firstName?: (string | null);
	lastName?: (string | null);
	phone?: (string | null);
	smsStatus?: ("subscribed" | "unsubscribed" | "not_subscribed");
	status: ("active" | "unsubscribed" | "bounced");
	tags: string[];
	/**
	 * By name; ordersCount, totalSpent, ltv and aov of a store are here, in whole currency units.
	 */
	customAttributes?: {
		[k: string]: unknown;
	};
	emailProvider?: (string | null);
	timezone?: (string | null);
	/**
	 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
	 */
	unsubscribedAt?: string;
	createdAt?: Instant;
	updatedAt?: Instant;
}
interface SubscriberErased {
	/**
	 * A UUID in lower case.
	 */
	eventId: string;
	type: "subscriber.erased";
	occurredAt: Instant;
	payload: {
		email: EmailAddress;
	};
}
interface SubscriberImport {
	id: string;
	/**
	 * completed or failed when it is over; before that queued, processing or the vendor's own word.
	 */
	status: string;
	total?: number;
	processed?: number;
	created?: number;
	updated?: number;
	skipped?: number;
	failed?: number;
	/**
	 * The first of them.
	 */
	failures?: {
		/**
		 * Place in what was sent, from 0.
		 */
		index: number;
		error: string;
	}[];
	createdAt?: Instant;
	completedAt?: Instant;
}
interface SubscriberList {
	id: string;
	name: string;
	description?: (string | null);
	isPrivate?: boolean;
	subscriberCount?: number;
	activeSubscriberCount?: number;
	createdAt?: Instant;
	updatedAt?: Instant;
}
interface SubscriberNote {
	id: string;
	body: string;
	createdAt?: Instant;
}
interface SubscriberPagination {
	page?: (number | null);
	limit: number;
	/**
	 * null where nobody counted.
	 */
	total?: (number | null);
	totalPages?: (number | null);
	/**
	 * Gives the next page; null on the last.
	 */
	nextCursor?: (string | null);
	hasMore: boolean;
}
interface SyncBatchAnswer {
	results: {
		id: RecordId;
		status: ("accepted" | "stale" | "rejected");
		code?: string;
		message?: string;
		/**
		 * Raw store time in microseconds when the entity was marked; the highest wins.
		 */
		currentVersion?: number;
	}[];
	commands?: Commands;
}
interface SyncBatchEnvelope {
	sentAt: Instant;
	resource: SyncResource;
	/**
	 * Counts the batches of the run; a repeat is harmless.
	 */
	sequence: number;
	/**
	 * @minItems 1
	 * @maxItems 100
	 */
	items: {
		id: RecordId;
		version: Version;
		data: {};
	}[];
}
interface SyncCancel {
	sentAt: Instant;
}
interface SyncFinish {
	sentAt: Instant;
	/**
	 * What the store holds now.
	 */
	counts: {
		/**
		 * Products and variations.
		 */
		products: number;
		customers: number;
		orders: number;
	};
	/**
	 * One for each floor(id / 1000) that holds something; a missing one counts as empty.
	 *
	 * @maxItems 20000
	 */
	buckets: {
		resource: SyncResource;
		/**
		 * floor(id / 1000).
		 */
		bucket: number;
		count: number;
		/**
		 * Sum modulo 2^64 of the first 8 bytes (big-endian) of sha256(id + ":" + version), over the versions the server acknowledged, in hexadecimal.
		 */
		digest: string;
	}[];
	/**
	 * Ids touched since the run began: neither side counts them.
	 */
	leftOut: {
		products: RecordId[];
		customers: RecordId[];
		orders: RecordId[];
	};
}
interface SyncFinished {
	verified: boolean;
	/**
	 * verifying: send the differing buckets again and finish again. repaired: equal after that.
	 */
	state: ("verifying" | "repaired" | "verified");
	differing: {
		resource: SyncResource;
		bucket: number;
	}[];
	/**
	 * People who bought and have no account. They travel with their orders, so only the server can count them: by address.
	 */
	guestBuyers?: number;
	commands?: Commands;
}
interface SyncProgress {
	done: number;
	/**
	 * When the run began, and what has come since.
	 */
	total: number;
}
interface SyncQueued {
	integrationId: string;
	provider?: string;
	jobId?: (string | null);
	syncStatus: string;
	syncTarget?: (string | null);
	message?: string;
}
interface SyncRun {
	sentAt: Instant;
	/**
	 * The plugin's own id of the run.
	 */
	runId: string;
	reason: ("initial" | "manual" | "repair");
	totals: {
		/**
		 * Products and variations.
		 */
		products: number;
		customers: number;
		orders: number;
	};
}
interface SyncRunAnswer {
	/**
	 * The plugin's own id of the run.
	 */
	runId: string;
	state: ("running" | "verifying" | "repaired" | "verified" | "cancelled" | "failed");
	/**
	 * Items of this run that were accepted or known already.
	 */
	received: {
		/**
		 * Products and variations.
		 */
		products: number;
		customers: number;
		orders: number;
	};
	commands?: Commands;
}
interface Tag {
	id: string;
	/**
	 * Lower case, hyphens for spaces.
	 */
	name: string;
	color?: string;
	/**
	 * One of the vendor's own, which cannot be changed.
	 */
	isSystem?: boolean;
	subscriberCount?: number;
	createdAt?: Instant;
}
interface TagsAdded {
	subscriber: {
		id: string;
		email: (string | null);
		/**
		 * The call made this contact.
		 */
		created: boolean;
		tags: string[];
	};
	/**
	 * When several were sent.
	 */
	tags?: {
		id: string;
		name: string;
		created?: boolean;
	}[];
	/**
	 * When one was sent.
	 */
	tag?: {
		id: string;
		name: string;
		created?: boolean;
	};
}
interface TrackCheckout {
	checkoutId: string;
	/**
	 * Who buys; merged into the subscriber.
	 */
	customer: {
		/**
		 * An e-mail address; compared trimmed and lower-cased.
		 */
		email: string;
		externalId?: (string | null);
		firstName?: (string | null);
		lastName?: (string | null);
		/**
		 * Custom attributes by name.
		 */
		attributes?: {
			[k: string]: unknown;
		};
	};
	/**
	 * Total in minor units.
	 */
	totalCents?: number;
	currency?: string;
	/**
	 * The way back to the checkout.
	 */
	checkoutUrl?: string;
	/**
	 * @maxItems 500
	 */
	items?: {
		productId: string;
		variantId?: (string | null);
		title: string;
		variantTitle?: (string | null);
		sku?: (string | null);
		quantity: number;
		/**
		 * Unit price in minor units.
		 */
		priceCents?: number;
	}[];
	/**
	 * Further event properties.
	 */
	properties?: {
		[k: string]: unknown;
	};
}
interface TriggerEventRequest {
	/**
	 * An e-mail address; compared trimmed and lower-cased.
	 */
	email?: string;
	/**
	 * Your own id of the contact; trimmed, case kept.
	 */
	externalId?: string;
	event: string;
	/**
	 * Event data.
	 */
	properties?: {
		[k: string]: unknown;
	};
	firstName?: (string | null);
	lastName?: (string | null);
	/**
	 * Custom attributes by name.
	 */
	customAttributes?: {
		[k: string]: unknown;
	};
	/**
	 * Another name of customAttributes.
	 */
	attributes?: {
		[k: string]: unknown;
	};
	occurredAt?: (string | null);
	eventId?: string;
}
interface TriggerEventsRequest {
	/**
	 * An e-mail address; compared trimmed and lower-cased.
	 */
	email?: string;
	/**
	 * Your own id of the contact; trimmed, case kept.
	 */
	externalId?: string;
	/**
	 * @minItems 1
	 * @maxItems 500
	 */
	events: {
		name: string;
		/**
		 * Event data; merge tags read it as event.<path>.
		 */
		properties?: {
			[k: string]: unknown;
		};
		occurredAt?: (string | null);
		/**
		 * Yours; a repeat has no effect.
		 */
		eventId?: string;
	}[];
	firstName?: (string | null);
	lastName?: (string | null);
	/**
	 * Custom attributes by name.
	 */
	customAttributes?: {
		[k: string]: unknown;
	};
	/**
	 * Another name of customAttributes.
	 */
	attributes?: {
		[k: string]: unknown;
	};
}
interface UpsertProducts {
	/**
	 * @minItems 1
	 * @maxItems 100
	 */
	products: {
		productId: string;
		title: string;
		description?: (string | null);
		imageUrl?: (string | null);
		url?: (string | null);
		currency?: (string | null);
		/**
		 * Left out with variants: the lowest of theirs.
		 */
		priceCents?: (number | null);
		compareAtPriceCents?: (number | null);
		inStock?: boolean;
		/**
		 * Left out keeps, null clears.
		 */
		providerCreatedAt?: (string | null);
		/**
		 * Replaces the whole list; left out keeps it.
		 *
		 * @maxItems 500
		 */
		variants?: {
			variantId: string;
			title: string;
			sku?: (string | null);
			imageUrl?: (string | null);
			priceCents?: (number | null);
			compareAtPriceCents?: (number | null);
			inventoryQuantity?: (number | null);
			inStock?: boolean;
			/**
			 * @maxItems 20
			 */
			options?: {
				name?: string;
				value?: string;
			}[];
		}[];
	}[];
}
interface Variation {
	id: RecordId;
	/**
	 * WooCommerce's own id of the record.
	 */
	parent_id: number;
	name?: string;
	sku?: string;
	permalink?: string;
	status: string;
	/**
	 * A decimal in the store's currency as WooCommerce prints it; empty when not set.
	 */
	price?: string;
	/**
	 * A decimal in the store's currency as WooCommerce prints it; empty when not set.
	 */
	regular_price?: string;
	/**
	 * A decimal in the store's currency as WooCommerce prints it; empty when not set.
	 */
	sale_price?: string;
	/**
	 * parent: the stock of the parent product counts.
	 */
	manage_stock: (true | false | "parent");
	stock_quantity?: (number | null);
	stock_status: StockStatus;
	backorders?: string;
	image?: (Image$1 | null);
	attributes?: {
		id?: number;
		name: string;
		option: string;
	}[];
	date_modified_gmt?: (string | null);
}
interface VariationDeleted {
	/**
	 * A UUID in lower case.
	 */
	eventId: string;
	type: "variation.deleted";
	occurredAt: Instant;
	entity: {
		type: "variation";
		id: RecordId;
		version: Version;
	};
	payload: {
		id: RecordId;
		parent_id: RecordId;
	};
}
interface VariationSaved {
	/**
	 * A UUID in lower case.
	 */
	eventId: string;
	type: "variation.saved";
	occurredAt: Instant;
	entity: {
		type: "variation";
		id: RecordId;
		version: Version;
	};
	payload: Variation;
}
interface Webhook {
	id: string;
	name: string;
	url: string;
	status: ("enabled" | "disabled");
	events: string[];
	consecutiveFailures?: number;
	circuitOpenedAt?: Instant;
	/**
	 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
	 */
	circuitOpenUntil?: string;
	/**
	 * whsec_…; only in the answer to create. Keep it.
	 */
	signingSecret?: string;
	signingSecrets?: {
		id: string;
		prefix: string;
		createdAt?: Instant;
	}[];
	createdAt?: Instant;
	updatedAt?: Instant;
}
interface WebhookDelivery {
	id: string;
	webhookId?: string;
	eventId?: string;
	eventType?: string;
	status: string;
	attemptCount?: number;
	attempts?: {
		at?: Instant;
		responseStatus?: (number | null);
		error?: (string | null);
	}[];
	responseStatus?: (number | null);
	error?: (string | null);
	isTest?: boolean;
	replayOf?: (string | null);
	payload?: {
		[k: string]: unknown;
	};
	createdAt?: Instant;
}
interface WebhookEvent {
	id: string;
	/**
	 * E.g. email.sent, subscriber.unsubscribed; there are no ecommerce.* ones.
	 */
	type: string;
	object: "event";
	metric?: string;
	created_at: Instant;
	data: {
		[k: string]: unknown;
	};
}
interface WebhookReceived {
	status: ("ping" | "accepted" | "stale" | "ignored" | "rejected");
	code?: string;
	message?: string;
}
type CartToken = string;
type Commands = Command[];
type ConnectionState = ("disconnected" | "authorizing" | "pending_confirm" | "active" | "auth_failed" | "revoked" | "safe_mode" | "needs_key" | "disconnecting");
type CurrencyCode = string;
type Decimal = string;
type EmailAddress = string;
type GmtDateTime = string;
type GmtDateTimeOrNull = (GmtDateTime | null);
type HttpUrl = string;
type Instant = string;
type ProviderId = string;
type RecordId = number;
type SavedSubscriber = (Subscriber & {
	created: boolean;
	updated?: boolean;
	/**
	 * It existed and duplicateStrategy was skip.
	 */
	skipped?: boolean;
});
type StockStatus = string;
type StoreEvent = (ProductSaved | VariationSaved | ProductDeleted | VariationDeleted | CustomerSaved | CustomerDeleted | OrderPlaced | OrderSaved | OrderDeleted | CartStarted | CartUpdated | CartCleared | CheckoutStarted | BackInStockRequested | SubscriberErased);
type SubscriberDetail = (Subscriber & {
	/**
	 * Events, newest first.
	 */
	activity: {
		id: string;
		eventName: string;
		eventType?: string;
		eventTime: Instant;
		properties?: {
			[k: string]: unknown;
		};
	}[];
	emailStats?: {
		sent: number;
		delivered: number;
		opened: number;
		clicked: number;
		bounced: number;
		complained: number;
		unsubscribed: number;
	};
	lists?: {
		id: string;
		name: string;
		description?: (string | null);
		isPrivate?: boolean;
		subscribedAt?: Instant;
		unsubscribedAt?: Instant;
	}[];
	notes?: SubscriberNote[];
	sequenceEnrollments?: {
		sequenceId: string;
		sequenceName: string;
		sequenceStatus?: string;
		enrollmentStatus: string;
		currentNodeId?: (string | null);
		currentNodeType?: (string | null);
		currentNodeLabel?: (string | null);
		tokenId?: string;
		enteredAt?: Instant;
		scheduledFor?: Instant;
		updatedAt?: Instant;
	}[];
});
type SyncBatch = {
	sentAt: Instant;
	resource: SyncResource;
	/**
	 * Counts the batches of the run; a repeat is harmless.
	 */
	sequence: number;
	/**
	 * @minItems 1
	 * @maxItems 100
	 */
	items: {
		id: RecordId;
		/**
		 * Raw store time in microseconds when the entity was marked; the highest wins.
		 */
		version: number;
		data: {};
	}[];
};
type SyncResource = ("products" | "customers" | "orders");
type Uuid = string;
type Version = number;
type VersionName = string;

export {};
