/** A call of `createSequenzy` that did not succeed. Branch on `kind`; show `message`, log `requestId`. */
export declare class SequenzyError extends Error {
	readonly name = "SequenzyError";
	/** How often it was sent. */
	attempts: number;
	readonly kind: SequenzyErrorKind;
	/** Which call, e.g. `GET subscribers/{id}`: never an address or an id, so that it may be logged. */
	readonly operation: string;
	/** Sequenzy's code (`INTEGRATION_SYNC_UNSUPPORTED`), else `HTTP_404`, `NO_ANSWER`, `TIMEOUT`, `NOT_JSON`, `EMPTY_ID`. */
	readonly code: string;
	/** HTTP status; absent when there was no answer. */
	readonly status: number | undefined;
	/** What to do, in Sequenzy's words where it says so. */
	readonly resolution: string;
	readonly docsUrl: string | undefined;
	/** What Sequenzy adds, e.g. `{ faults: [ '/email is missing.' ] }`. */
	readonly details: unknown;
	/** For the vendor's support. */
	readonly requestId: string | undefined;
	/** With `rate_limited` and 503: how long Sequenzy asks to wait, in milliseconds. */
	readonly retryAfterMs: number | undefined;
	/** With `forbidden`: e.g. `[ 'subscribers:write' ]`. */
	readonly missingScopes: readonly string[];
	constructor(kind: SequenzyErrorKind, operation: string, code: string, said: string, details?: SequenzyErrorDetails);
}
/** `syncStore` could not go on. Mend the cause and call it again with `cursor`: it goes on where it stood. */
export declare class SyncError extends Error {
	readonly name = "SyncError";
	readonly code: SyncErrorCode;
	/** Where it stood; absent when nothing was brought yet. */
	cursor: string | undefined;
	constructor(code: SyncErrorCode, message: string, cause?: unknown);
}
/**
 * A client of Sequenzy's public API, for Node, Deno, Bun and workers. Every call is a promise of the data; `.withResponse()` gives the
 * answer with it, and lists are async iterables.
 *
 * A call rejects with a `SequenzyError` whose `kind` says why, or with the reason of your `signal`. It is sent again by itself (up to
 * `maxRetries`, within `deadlineMs`) when it may be sent twice without harm: reads, replacements, and what Sequenzy recognises by an id;
 * anything after a 429.
 *
 * @param settings
 * @param settings.apiKey Key of Sequenzy → Settings → API keys. Keep it on the server.
 * @throws TypeError when a setting cannot be right.
 *
 * @example
 * import { createSequenzy, isSequenzyError } from 'sequenzy-woocommerce/server';
 *
 * const sequenzy = createSequenzy( { apiKey: process.env.SEQUENZY_API_KEY } );
 * await sequenzy.events.trigger( { email: 'ana@example.com', event: 'quiz.done', properties: { score: 7 } } );
 *
 * for await ( const product of sequenzy.products.list( { provider: 'woocommerce' } ) ) {
 * 	console.log( product.title, product.inStock );
 * }
 */
export declare function createSequenzy(settings: SequenzySettings): Sequenzy;
/** True also for an error of another copy of this package (ESM beside CommonJS). */
export declare function isSequenzyError(thrown: unknown): thrown is SequenzyError;
/** True also for an error of another copy of this package. */
export declare function isSyncError(thrown: unknown): thrown is SyncError;
/**
 * Brings the products, customers and orders of a WooCommerce store that cannot install the plugin. The records appear under the
 * provider `api`. Each page is one batch; what is sent twice counts once, so it may be stopped and gone on with at any time.
 *
 * A record that Sequenzy refuses is left out with its reason; anything else that goes wrong ends it with a `SyncError` that knows the
 * cursor. It waits as long as Sequenzy's rate limits ask (100 calls a minute: that is 100 orders).
 *
 * @param settings
 * @return What was brought.
 *
 * @example
 * import WooCommerceRestApi from '@woocommerce/woocommerce-rest-api';
 * import { createSequenzy, syncStore } from 'sequenzy-woocommerce/server';
 *
 * const { orders, startedAt } = await syncStore( {
 * 	woocommerce: new WooCommerceRestApi( { url: 'https://store.example.com', consumerKey, consumerSecret } ),
 * 	sequenzy: createSequenzy( { apiKey } ),
 * 	onProgress: ( { resource, done, total } ) => console.log( `${ resource }: ${ done } of ${ total }` ),
 * } );
 */
export declare function syncStore(settings: SyncSettings): Promise<SyncResult>;
/**
 * Tells whether a webhook is from Sequenzy. Compares in constant time. Vendor page: Outbound webhooks; what it does not say is
 * Assumption A-47.
 *
 * @param message
 * @return The event, or why it is none.
 * @throws TypeError when `secrets` is empty or `body` was parsed already.
 *
 * @example
 * const verdict = await verifyWebhook( { body: await request.text(), headers: request.headers, secrets: process.env.SEQUENZY_WEBHOOK_SECRET } );
 * if ( verdict.status === 'refused' ) {
 * 	return new Response( verdict.message, { status: 400 } );
 * }
 * console.log( verdict.event.type );
 */
export declare function verifyWebhook(message: WebhookMessage): Promise<WebhookVerdict>;
/**
 * Who a key speaks for, and what it may do.
 */
export interface Account {
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
/** Vendor page: Account. */
export interface AccountCalls {
	/** Who the key speaks for, and what it may do. The cheapest way to find out whether a key works. */
	readonly get: (options?: CallOptions) => Call<Account>;
}
/** Which rows of the activity log. */
export interface ActivityQuery {
	readonly integrationId?: string;
	readonly provider?: string;
	readonly status?: IntegrationActivity["status"];
	/** Rows, 1 to 100; 25 unless given. */
	readonly limit?: number;
}
/**
 * Vendor's POST /api/v1/subscribers/tags/bulk: several tags for one contact.
 */
export interface AddSubscriberTags {
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
/**
 * Vendor's POST /api/v1/lists/{listId}/subscribers: up to 500 addresses.
 */
export interface AddToListRequest {
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
/**
 * Answer to addresses for a list.
 */
export interface AddedToList {
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
/**
 * Vendor's PUT /api/v1/products/{id}/delivery: the file that buyers get.
 */
export interface AttachProductFile {
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
/** Vendor page: Back in stock. From a shopper's browser use `sequenzy-woocommerce/browser`: it needs no key. */
export interface BackInStockCalls {
	/** Asks for a shopper to be told; the person becomes a subscriber without any sign-up automation. */
	readonly request: (request: RequestBackInStockByApi, options?: CallOptions) => Call<BackInStockTaken>;
}
/**
 * Answer to a back-in-stock request by the API.
 */
export interface BackInStockTaken {
	subscriberId: string;
}
/**
 * Vendor's POST /api/v1/subscribers/bulk/tags/add and /remove: up to 500 contacts that exist.
 */
export interface BulkTagSubscribers {
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
/**
 * Answer to tags added to, or taken from, many contacts.
 */
export interface BulkTagged {
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
/** A promise of the data. It is sent at once, and once, whichever of the two is awaited. */
export interface Call<T> extends Promise<T> {
	/** The data together with the answer that brought it. */
	readonly withResponse: () => Promise<WithResponse<T>>;
}
/** What of a call is told: its name and outcome, never a key, an address or a body. */
export interface CallLog {
	readonly operation: string;
	readonly attempt: number;
	readonly durationMs: number;
	/** HTTP status; absent when there was no answer. */
	readonly status?: number | undefined;
	/** Why it did not succeed. */
	readonly code?: string | undefined;
	readonly requestId?: string | undefined;
	/** Before the next attempt; absent when there is none. */
	readonly retryInMs?: number | undefined;
}
/** For one call. */
export interface CallOptions {
	/** Gives the call up; it then rejects with the signal's reason. */
	readonly signal?: AbortSignal | undefined;
	/** Longest time for this call with all its attempts and waits, in milliseconds. */
	readonly deadlineMs?: number;
}
/**
 * Vendor's POST /api/v1/sequences/{id}/enrollments/cancel: all, by subscriber, or by a field of the event.
 */
export interface CancelEnrollmentsRequest {
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
/**
 * Vendor's PATCH /api/v1/integrations/{id}.
 */
export interface ChangeIntegrationRequest {
	syncEnabled?: boolean;
	/**
	 * @maxItems 100
	 */
	listIds?: (string[] | null);
}
/**
 * Vendor's PUT /api/v1/sequences/{id}: what is given replaces what is there.
 */
export interface ChangeSequenceRequest {
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
/**
 * Vendor's PATCH /api/v1/subscribers/{email}: what is given replaces what is there.
 */
export interface ChangeSubscriberRequest {
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
/**
 * Vendor's PATCH /api/v1/webhooks/{id}; a new URL or enabling again resets the breaker.
 */
export interface ChangeWebhookRequest {
	name?: string;
	url?: string;
	/**
	 * @minItems 1
	 * @maxItems 50
	 */
	events?: string[];
	status?: ("enabled" | "disabled");
}
/** Vendor page: Checkout started. */
export interface CheckoutCalls {
	/** A checkout began: `ecommerce.checkout_started`, which abandoned-checkout sequences begin with. */
	readonly track: (checkout: TrackCheckout, options?: CallOptions) => Call<CheckoutTracked>;
}
/**
 * Answer to a checkout.
 */
export interface CheckoutTracked {
	checkoutId: string;
	subscriberId?: string;
	eventId?: string;
}
/**
 * A product of the catalogue, whichever provider brought it.
 */
export interface CommerceProduct {
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
/**
 * Vendor's POST /api/v1/lists.
 */
export interface CreateListRequest {
	name: string;
	description?: (string | null);
	isPrivate?: boolean;
}
/**
 * Vendor's POST /api/v1/sequences: a disabled draft.
 */
export interface CreateSequenceRequest {
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
/**
 * Vendor's POST /api/v1/subscribers: a new contact, or an existing one by the duplicate strategy.
 */
export interface CreateSubscriber {
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
/**
 * Vendor's POST /api/v1/webhooks. The mock also takes http on loopback.
 */
export interface CreateWebhookRequest {
	name: string;
	url: string;
	/**
	 * @minItems 1
	 * @maxItems 50
	 */
	events?: string[];
}
/** Answer to something that was deleted. */
export interface Deleted {
	readonly deleted: boolean;
}
/**
 * Vendor's POST /api/v1/sequences/{id}/enroll.
 */
export interface EnrollRequest {
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
/**
 * Answer to contacts enrolled by hand.
 */
export interface Enrolled {
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
/**
 * One run of one contact through a sequence.
 */
export interface Enrollment {
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
/** Which enrollments. */
export interface EnrollmentQuery {
	readonly status?: readonly Enrollment["status"][];
	readonly email?: string;
	/** Enrollments in a page, 1 to 500; 100 unless given. */
	readonly limit?: number;
}
/**
 * Answer to enrollments that were cancelled.
 */
export interface EnrollmentsCancelled {
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
/**
 * Vendor page: Events. An event whose `occurredAt` is more than an hour ago is historical: kept and counted, but it starts nothing.
 * A repeat with the same `eventId` has no effect; where you give none, this package gives one, so that a retry counts once.
 */
export interface EventCalls {
	/** One event of one contact, who is created where missing. */
	readonly trigger: (event: TriggerEventRequest, options?: CallOptions) => Call<EventTriggered>;
	/** 1 to 500 events of one contact, in order. Not all or nothing: what came before a fault stays. */
	readonly triggerMany: (events: TriggerEventsRequest, options?: CallOptions) => Call<EventsTriggered>;
	/** 1 to 25 events of many contacts; one bad event spoils nothing but itself, see `failures`. */
	readonly import: (events: ImportEventsRequest["events"], options?: CallOptions) => Call<EventsImported>;
	/** What is documented about one event (with its properties), or about all of them. */
	readonly schemas: (query?: {
		readonly eventName?: string;
		readonly provider?: EventProvider;
	}, options?: CallOptions) => Call<readonly EventSchema[]>;
	/** The latest event of exactly this name; null where there was none. */
	readonly sample: (eventName: string, options?: CallOptions) => Call<EventSample | null>;
}
/**
 * The latest event of a name.
 */
export interface EventSample {
	eventTime: string;
	subscriberId: string;
	properties: {
		[k: string]: unknown;
	};
}
/**
 * What is documented about an event. A name nobody knows is not an error: documented is false.
 */
export interface EventSchema {
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
/**
 * Answer to one event. An event of more than an hour ago is historical: kept, but it starts nothing; then events stands in the place of event.
 */
export interface EventTriggered {
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
/**
 * Answer to events of many contacts; one bad event spoils nothing but itself.
 */
export interface EventsImported {
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
/**
 * Answer to several events of one contact.
 */
export interface EventsTriggered {
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
/**
 * Vendor's POST /api/v1/subscribers/events/imports: 1 to 25 events of many contacts.
 */
export interface ImportEventsRequest {
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
/**
 * Vendor's POST /api/v1/subscribers/imports: up to 5,000 records.
 */
export interface ImportSubscribers {
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
/**
 * A connected provider; for WooCommerce one store. Credentials are never part of it.
 */
export interface Integration {
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
/**
 * A row of the activity log; kept for 24 hours.
 */
export interface IntegrationActivity {
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
/** Vendor page: Integrations. A connected WooCommerce store is the provider `woocommerce`. */
export interface IntegrationCalls {
	/** Those that are connected; with `includeInactive` those that were, too. */
	readonly list: (query?: {
		readonly includeInactive?: boolean;
	}, options?: CallOptions) => Call<readonly Integration[]>;
	/** With what its events lead to, and the last 24 hours. */
	readonly get: (integrationId: string, options?: CallOptions) => Call<IntegrationDetail>;
	/** What Sequenzy can be connected with, and what each of them brings. */
	readonly catalog: (query?: {
		readonly provider?: string;
		readonly category?: string;
	}, options?: CallOptions) => Call<readonly IntegrationProvider[]>;
	/** What came in during the last 24 hours, newest first; there is no second page. */
	readonly activity: (query?: ActivityQuery, options?: CallOptions) => Call<readonly IntegrationActivity[]>;
	/** Switches bulk sync on or off. A state that holds already is no error: `changed` is false. */
	readonly update: (integrationId: string, changes: ChangeIntegrationRequest, options?: CallOptions) => Call<IntegrationChanged>;
	/** Not for WooCommerce, which is synced with Sync Store in the dashboard: rejects with `invalid`. */
	readonly sync: (integrationId: string, options?: CallOptions) => Call<SyncQueued>;
}
/**
 * Answer to a change of an integration; a state that holds already is no error.
 */
export interface IntegrationChanged {
	integrationId: string;
	provider?: string;
	syncEnabled?: boolean;
	listTargeting?: (string | null);
	listIds?: (string[] | null);
	changed: boolean;
	changedFields?: string[];
	message?: string;
}
/**
 * A connected provider, and what its events lead to.
 */
export interface IntegrationDetail {
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
/**
 * What Sequenzy can be connected with.
 */
export interface IntegrationProvider {
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
/** A record that was not brought, and why. */
export interface LeftOut {
	readonly resource: SyncResource;
	/** WooCommerce's id. */
	readonly id: number;
	readonly reason: string;
}
/** Vendor page: Lists. */
export interface ListCalls {
	/** All lists with how many are on them. */
	readonly list: (options?: CallOptions) => Call<readonly SubscriberList[]>;
	/** A new list, empty. */
	readonly create: (list: CreateListRequest, options?: CallOptions) => Call<SubscriberList>;
	/** Up to 500 addresses; who is no contact becomes one. Starts no sequence unless `enrollInSequences` says so. */
	readonly addSubscribers: (listId: string, request: AddToListRequest, options?: CallOptions) => Call<AddedToList>;
	/** Up to 500 addresses; the contacts stay. */
	readonly removeSubscribers: (listId: string, emails: readonly string[], options?: CallOptions) => Call<RemovedFromList>;
}
/** What is found, fetched page by page while it is read: `for await ( const product of sequenzy.products.list() )`. */
export interface Listing<T> extends AsyncIterable<T> {
	/** The same, a page at a time. */
	readonly pages: () => AsyncIterable<Page<T>>;
	/** All of it at once; mind the memory. */
	readonly all: () => Promise<T[]>;
}
/** `console` fits, and so do pino and winston. */
export interface Logger {
	/** Hears of what went well. */
	readonly debug: (message: string, call: CallLog) => void;
	/** Hears of what went wrong, also where it is tried again. */
	readonly warn: (message: string, call: CallLog) => void;
}
/** Vendor page: Orders. */
export interface OrderCalls {
	/**
	 * One order. `orderId` makes it idempotent: a repeat adds no revenue. The buyer becomes a subscriber, the event of `status` (`placed`
	 * unless given) is recorded, reminders are scheduled. It is worked off soon after the answer.
	 */
	readonly push: (order: PushOrder, options?: CallOptions) => Call<OrderQueued>;
}
/**
 * 202 to a pushed order: it is worked off soon.
 */
export interface OrderQueued {
	queued?: boolean;
	jobId?: string;
	orderId: string;
	status?: string;
}
/** A page of a listing. */
export interface Page<T> {
	readonly items: readonly T[];
	/** How many there are in all, where Sequenzy counts them. */
	readonly total: number | undefined;
}
/** Vendor page: Products. What the plugin brings has the provider `woocommerce`; what is upserted here has `api`. */
export interface ProductCalls {
	/** Of all providers, unless one is named. */
	readonly list: (query?: ProductQuery, options?: CallOptions) => Listing<CommerceProduct>;
	/** A product that was upserted, by your own id of it. */
	readonly get: (productId: string, options?: CallOptions) => Call<CommerceProduct>;
	/**
	 * 1 to 100 products, by `productId`. What is left out keeps its value, null clears it; `variants` replaces the whole list. Who waits
	 * for something that is in stock now is told (`backInStockEventsTriggered`).
	 */
	readonly upsert: (products: UpsertProducts["products"], options?: CallOptions) => Call<ProductsUpserted>;
	/** Only what was upserted here; rejects with `not_found` otherwise. */
	readonly delete: (productId: string, options?: CallOptions) => Call<Deleted>;
	/** A place for a file of up to 100 MB: PUT its bytes to `uploadUrl`, then attach `publicUrl`. */
	readonly requestUpload: (file: RequestProductUpload, options?: CallOptions) => Call<ProductUpload>;
	/** The file that buyers get, as `download.url` of their events. By Sequenzy's `id` of any product, or your own id of an upserted one. */
	readonly attachFile: (id: string, file: AttachProductFile, options?: CallOptions) => Call<ProductFileAttached>;
	/** The product stays, without its file. */
	readonly removeFile: (id: string, options?: CallOptions) => Call<Deleted>;
}
/**
 * Answer to a file that was attached to a product. The vendor does not document more of it.
 */
export interface ProductFileAttached {
	success: boolean;
	/**
	 * The file as it is kept.
	 */
	delivery?: {
		[k: string]: unknown;
	};
}
/** Which products. */
export interface ProductQuery {
	readonly provider?: "stripe" | "shopify" | "woocommerce" | "manual" | "api";
	/** Part of the title. */
	readonly search?: string;
	/** Products in a page, 1 to 100; 100 unless given. */
	readonly limit?: number;
}
/**
 * A place for one file.
 */
export interface ProductUpload {
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
/**
 * Answer to an upsert of products.
 */
export interface ProductsUpserted {
	upserted: number;
	created?: number;
	updated?: number;
	/**
	 * Shoppers who are told now that what they waited for is back.
	 */
	backInStockEventsTriggered?: number;
	products?: CommerceProduct[];
}
/**
 * Vendor's Commerce API, POST /api/v1/orders: one order of a platform without an integration. `orderId` makes it idempotent.
 */
export interface PushOrder {
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
/**
 * Answer to addresses taken from a list.
 */
export interface RemovedFromList {
	listId: string;
	list?: SubscriberList;
	total?: number;
	removed: number;
	skipped?: number;
}
/**
 * Vendor's Commerce API, POST /api/v1/back-in-stock: a shop asks for its shopper.
 */
export interface RequestBackInStockByApi {
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
/**
 * Vendor's POST /api/v1/products/delivery/upload-url.
 */
export interface RequestProductUpload {
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
/**
 * An automation: what begins it, its steps, and whether it runs.
 */
export interface Sequence {
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
/** Vendor page: Sequences. Look at `effectiveStatus`: `status` alone stays `active` while enrollment is paused. */
export interface SequenceCalls {
	/** All of them, drafts and archived ones too. */
	readonly list: (query?: {
		readonly limit?: number;
	}, options?: CallOptions) => Listing<Sequence>;
	/** One with its steps and how many are in it. */
	readonly get: (sequenceId: string, options?: CallOptions) => Call<Sequence>;
	/** A disabled draft; `enable` starts it. */
	readonly create: (sequence: CreateSequenceRequest, options?: CallOptions) => Call<Sequence>;
	/** What is given replaces what is there; `steps` replaces all steps. */
	readonly update: (sequenceId: string, changes: ChangeSequenceRequest, options?: CallOptions) => Call<Sequence>;
	/** For good; who is in it leaves. */
	readonly delete: (sequenceId: string, options?: CallOptions) => Call<Deleted>;
	/** Takes people in and sends; nobody enters for what happened before. */
	readonly enable: (sequenceId: string, options?: CallOptions) => Call<SequenceState>;
	/** Nobody enters, and who is in waits. */
	readonly disable: (sequenceId: string, options?: CallOptions) => Call<SequenceState>;
	/** Nobody new enters; who is in goes on. */
	readonly pauseEnrollments: (sequenceId: string, options?: CallOptions) => Call<SequenceState>;
	/** People enter again. */
	readonly resumeEnrollments: (sequenceId: string, options?: CallOptions) => Call<SequenceState>;
	/** By hand. Who is unsubscribed or bounced is skipped, see `skippedReasons`. */
	readonly enroll: (sequenceId: string, who: EnrollRequest, options?: CallOptions) => Call<Enrolled>;
	/** Who runs through it, and where they are; newest first. */
	readonly listEnrollments: (sequenceId: string, query?: EnrollmentQuery, options?: CallOptions) => Listing<Enrollment>;
	/** By subscriber, by a field of the event, or all of them; `dryRun` only counts. */
	readonly cancelEnrollments: (sequenceId: string, which: CancelEnrollmentsRequest, options?: CallOptions) => Call<EnrollmentsCancelled>;
}
/**
 * Whether a sequence runs, after it was switched.
 */
export interface SequenceState {
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
/** The public API of Sequenzy, as far as it concerns a WooCommerce store. */
export interface Sequenzy {
	readonly account: AccountCalls;
	readonly subscribers: SubscriberCalls;
	readonly tags: TagCalls;
	readonly lists: ListCalls;
	readonly events: EventCalls;
	readonly products: ProductCalls;
	readonly orders: OrderCalls;
	readonly checkouts: CheckoutCalls;
	readonly backInStock: BackInStockCalls;
	readonly integrations: IntegrationCalls;
	readonly sequences: SequenceCalls;
	readonly webhooks: WebhookCalls;
}
/** What an error knows besides its kind; see `SequenzyError`. */
export interface SequenzyErrorDetails {
	readonly status?: number | undefined;
	readonly resolution?: string | undefined;
	readonly docsUrl?: string | undefined;
	readonly details?: unknown;
	readonly requestId?: string | undefined;
	readonly retryAfterMs?: number | undefined;
	readonly missingScopes?: readonly string[] | undefined;
	readonly cause?: unknown;
}
/** What `createSequenzy` is made of; only the key is needed. The last five are for tests and for other runtimes. */
export interface SequenzySettings {
	/** A key of Sequenzy → Settings → API keys (`seq_live_…`, `seq_user_…`). It belongs on a server, never in a browser. Undefined is an error, told at once. */
	readonly apiKey: string | undefined;
	/** Which company, for a personal key (`seq_user_…`) of somebody with several. */
	readonly companyId?: string | undefined;
	/** Origin of the API, `https://api.sequenzy.com` unless given: the mock's, for a test. */
	readonly baseUrl?: string | undefined;
	/** Longest wait for one answer, in milliseconds; 15,000 unless given. */
	readonly attemptTimeoutMs?: number;
	/** Longest time for a call with all its attempts and waits, in milliseconds; 60,000 unless given. */
	readonly deadlineMs?: number;
	/** How often a call is sent again at most; 3 unless given. Only what is safe to send twice is. */
	readonly maxRetries?: number;
	/** Hears of each attempt. */
	readonly logger?: Logger | undefined;
	/** Sends instead of `fetch`. */
	readonly fetch?: typeof fetch;
	/** Epoch milliseconds; `Date.now` unless given. */
	readonly now?: () => number;
	/** Waits, and rejects with the signal's reason when it fires; a timer unless given. */
	readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
	/** A number from 0 to 1, for the jitter between attempts; `Math.random` unless given. */
	readonly random?: () => number;
	/** A name nobody used before, for calls that are recognised by one (`eventId`, `idempotencyKey`); a UUID unless given. */
	readonly newId?: () => string;
}
/** What a WooCommerce client answers with. */
export interface StoreAnswer {
	readonly data: unknown;
	/** By name in lower case; `x-wp-total` tells how many there are. */
	readonly headers?: Readonly<Record<string, unknown>>;
}
/**
 * A contact, as the vendor's public API shows it.
 */
export interface Subscriber {
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
/** Vendor page: Subscribers. An address is compared trimmed and lower-cased. */
export interface SubscriberCalls {
	/** A new contact, or an existing one by `duplicateStrategy` (`skip` unless given: `skipped` then says so). */
	readonly create: (subscriber: CreateSubscriber, options?: CallOptions) => Call<SavedSubscriber>;
	/** One in full: profile, activity, lists, notes, sequences. Rejects with `not_found` where there is none. */
	readonly get: (email: string, options?: CallOptions) => Call<SubscriberDetail>;
	/** As `get`, by your own id of the contact. */
	readonly getByExternalId: (externalId: string, options?: CallOptions) => Call<SubscriberDetail>;
	/** What is given replaces what is there; `customAttributes` too, unless `customAttributesStrategy` is `merge`. */
	readonly update: (email: string, changes: ChangeSubscriberRequest, options?: CallOptions) => Call<Subscriber>;
	/** As `update`, by your own id of the contact. */
	readonly updateByExternalId: (externalId: string, changes: ChangeSubscriberRequest, options?: CallOptions) => Call<Subscriber>;
	/** For good, with all that is known about the person. To end mails only, update with `status: 'unsubscribed'`. */
	readonly delete: (email: string, options?: CallOptions) => Call<Deleted>;
	/** As `delete`, by your own id of the contact. */
	readonly deleteByExternalId: (externalId: string, options?: CallOptions) => Call<Deleted>;
	/** Newest first. */
	readonly list: (query?: SubscriberQuery, options?: CallOptions) => Listing<Subscriber>;
	/** Up to 5,000 at once, worked off later: ask `getImport` how far it is. A repeat with the same `idempotencyKey` imports nothing. */
	readonly import: (subscribers: ImportSubscribers, options?: CallOptions) => Call<SubscriberImport>;
	/** How far an import is: `status` is `completed` or `failed` when it is over. */
	readonly getImport: (importId: string, options?: CallOptions) => Call<SubscriberImport>;
	/** A note that your colleagues read in the profile. */
	readonly addNote: (email: string, body: string, options?: CallOptions) => Call<SubscriberNote>;
	/** Oldest first. */
	readonly listNotes: (email: string, options?: CallOptions) => Call<readonly SubscriberNote[]>;
	/** By the note's own id. */
	readonly deleteNote: (noteId: string, options?: CallOptions) => Call<Deleted>;
}
/**
 * How far an import of contacts is.
 */
export interface SubscriberImport {
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
/**
 * A list of contacts.
 */
export interface SubscriberList {
	id: string;
	name: string;
	description?: (string | null);
	isPrivate?: boolean;
	subscriberCount?: number;
	activeSubscriberCount?: number;
	createdAt?: Instant;
	updatedAt?: Instant;
}
/**
 * A note about a contact.
 */
export interface SubscriberNote {
	id: string;
	body: string;
	createdAt?: Instant;
}
/** Which subscribers; all conditions have to hold. */
export interface SubscriberQuery {
	/** Part of the address or of the name. */
	readonly query?: string;
	readonly status?: Subscriber["status"];
	/** All of these. */
	readonly tags?: readonly string[];
	/** A list by its id or name. */
	readonly list?: string;
	/** A custom attribute, `name:value`. */
	readonly attribute?: string;
	readonly attributeOperator?: "is" | "contains" | "gt" | "gte" | "lt" | "lte" | "is_not_empty";
	/** ISO 8601 in UTC. */
	readonly unsubscribedAfter?: string;
	readonly unsubscribedBefore?: string;
	/** Subscribers in a page, up to 1000; 100 unless given. */
	readonly limit?: number;
}
/** How far a sync is with one kind of records. */
export interface SyncCount {
	/** Records that Sequenzy took. */
	readonly sent: number;
	/** Records that were not brought, see `leftOut`. */
	readonly leftOut: number;
}
/** How far a sync is, after a page. */
export interface SyncProgress {
	readonly resource: SyncResource;
	/** Records of this kind that were looked at. */
	readonly done: number;
	/** How many of this kind the store has. */
	readonly total: number;
	/** Of this page. */
	readonly leftOut: readonly LeftOut[];
	/** Keep the last one: with it, the next `syncStore` goes on from here. It holds no secret and no address. */
	readonly cursor: string;
}
/**
 * Answer to a sync that was asked for; WooCommerce is synced from the dashboard and answers 400.
 */
export interface SyncQueued {
	integrationId: string;
	provider?: string;
	jobId?: (string | null);
	syncStatus: string;
	syncTarget?: (string | null);
	message?: string;
}
/** What a sync brought, its earlier parts included. */
export interface SyncResult {
	readonly products: SyncCount;
	readonly customers: SyncCount;
	readonly orders: SyncCount;
	/** When it began: the `since` of the next one. */
	readonly startedAt: string;
}
/** What is read, where it goes, and from where on. */
export interface SyncSettings {
	/** `new WooCommerceRestApi( { url, consumerKey, consumerSecret } )` of `@woocommerce/woocommerce-rest-api`; a key that may read is enough. */
	readonly woocommerce: WooCommerceClient;
	readonly sequenzy: Sequenzy;
	/**
	 * ISO 8601: only customers and orders that changed since, and changes of orders are then news that may start sequences. The
	 * catalogue is always brought whole, because a variation that changes leaves its product's date as it is. Left out: the first copy,
	 * which starts nothing.
	 */
	readonly since?: string | undefined;
	/** Of the last progress, or of the `SyncError`: goes on from there. `since` then is what it was. */
	readonly cursor?: string | undefined;
	/** Hears of each page that was brought. A promise is waited for. */
	readonly onProgress?: (progress: SyncProgress) => void | Promise<void>;
	/** Stops after the call under way; then this rejects with the signal's reason. */
	readonly signal?: AbortSignal | undefined;
	/** Epoch milliseconds; `Date.now` unless given. */
	readonly now?: () => number;
	/** Waits; a timer unless given. */
	readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
}
/**
 * A tag of contacts.
 */
export interface Tag {
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
/** Vendor page: Tags. Names become lower case with hyphens: `VIP_User` is `vip-user`. */
export interface TagCalls {
	/** All tags, the vendor's own (`isSystem`) too. */
	readonly list: (options?: CallOptions) => Call<readonly Tag[]>;
	/** A new tag; rejects with `conflict` where it is there. */
	readonly create: (tag: {
		readonly name: string;
		readonly color?: string;
	}, options?: CallOptions) => Call<Tag>;
	/** Several tags for one contact; contact and tags are created where they are missing. */
	readonly add: (request: AddSubscriberTags, options?: CallOptions) => Call<TagsAdded>;
	/** For up to 500 contacts that exist; who does not is in `notFound`. Starts no automation unless `triggerAutomations` says so. */
	readonly addToMany: (request: BulkTagSubscribers, options?: CallOptions) => Call<BulkTagged>;
	/** As `addToMany`, the other way. */
	readonly removeFromMany: (request: BulkTagSubscribers, options?: CallOptions) => Call<BulkTagged>;
}
/**
 * Answer to tags for one contact.
 */
export interface TagsAdded {
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
/**
 * Vendor's Commerce API, POST /api/v1/checkouts: somebody began to check out.
 */
export interface TrackCheckout {
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
/**
 * Vendor's POST /api/v1/subscribers/events: one event of one contact.
 */
export interface TriggerEventRequest {
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
/**
 * Vendor's POST /api/v1/subscribers/events/bulk: 1 to 500 events of one contact, in order.
 */
export interface TriggerEventsRequest {
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
/**
 * Vendor's Commerce API, POST /api/v1/products: a partial upsert of 1 to 100 products.
 */
export interface UpsertProducts {
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
/**
 * An address of yours that Sequenzy posts to.
 */
export interface Webhook {
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
/** Vendor page: Outbound webhooks. `verifyWebhook` checks what arrives. There are no `ecommerce.*` ones. */
export interface WebhookCalls {
	/** All of them, without their secrets. */
	readonly list: (options?: CallOptions) => Call<readonly Webhook[]>;
	/** `signingSecret` is only in this answer: keep it. */
	readonly create: (webhook: CreateWebhookRequest, options?: CallOptions) => Call<Webhook>;
	/** A new address, or enabling it again, lets what was held back go out. */
	readonly update: (webhookId: string, changes: ChangeWebhookRequest, options?: CallOptions) => Call<Webhook>;
	/** With the history of what was sent. */
	readonly delete: (webhookId: string, options?: CallOptions) => Call<Deleted>;
	/** Sends a message to try it with. */
	readonly test: (webhookId: string, options?: CallOptions) => Call<WebhookDelivery>;
	/** What was sent lately, newest first. */
	readonly listDeliveries: (webhookId: string, query?: {
		readonly limit?: number;
	}, options?: CallOptions) => Call<readonly WebhookDelivery[]>;
	/** Sends a message once more. */
	readonly replay: (webhookId: string, deliveryId: string, options?: CallOptions) => Call<WebhookDelivery>;
}
/**
 * One message on its way to your address.
 */
export interface WebhookDelivery {
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
/**
 * What Sequenzy posts to your address. Sort out repeats by id.
 */
export interface WebhookEvent {
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
/** A webhook as it arrived, and what it is checked against. */
export interface WebhookMessage {
	/** The body exactly as it arrived. A body that was parsed and written again has other bytes, and never fits its signature. */
	readonly body: string | Uint8Array;
	/** `Headers`, or an object as Node's `request.headers`. */
	readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
	/** The signing secret (`whsec_…`); while it is changed, both the old and the new. */
	readonly secrets: string | undefined | readonly string[];
	/** How far its time may be from ours, in seconds; 300 unless given. An older message may be a copy sent again by somebody else. */
	readonly toleranceSeconds?: number;
	/** Epoch milliseconds; `Date.now` unless given. */
	readonly now?: () => number;
}
/** The data, and how it came. */
export interface WithResponse<T> {
	readonly data: T;
	/** Status and headers; its body is read already. */
	readonly response: Response;
	/** For the vendor's support; not every answer has one. */
	readonly requestId: string | undefined;
	/** How often it was sent. */
	readonly attempts: number;
}
/** What `syncStore` asks of a WooCommerce client: `@woocommerce/woocommerce-rest-api` fits as it is. */
export interface WooCommerceClient {
	/** GET of an endpoint of REST v3, e.g. `products`; rejects with an error whose `response` has the status. */
	readonly get: (endpoint: string, params?: Record<string, unknown>) => Promise<StoreAnswer>;
}
/** Where an event comes from. */
export type EventProvider = "shopify" | "woocommerce" | "manual" | "api" | "stripe";
/**
 * A contact after create, with what became of the call.
 */
export type SavedSubscriber = (Subscriber & {
	created: boolean;
	updated?: boolean;
	/**
	 * It existed and duplicateStrategy was skip.
	 */
	skipped?: boolean;
});
/**
 * Why a call did not succeed:
 * - `invalid`: Sequenzy does not understand what was sent (400, 413, 422), or this package saw that before sending.
 * - `unauthorized`: the API key is missing, wrong or revoked (401).
 * - `forbidden`: the key may not do this (403); `missingScopes` says what it lacks.
 * - `not_found`: there is no such thing (404, 410).
 * - `conflict`: it clashes with what is there (409).
 * - `rate_limited`: too many calls (429); `retryAfterMs` says how long to wait.
 * - `refused`: another 4xx, or a 200 that says `success: false`.
 * - `server_error`: Sequenzy broke (5xx).
 * - `unreachable`: no answer at all: no network, a wrong host, a connection that was cut.
 * - `timeout`: no answer in time.
 * - `unexpected_answer`: an answer that is not Sequenzy's: a web page, a redirect, half a message.
 */
export type SequenzyErrorKind = "invalid" | "unauthorized" | "forbidden" | "not_found" | "conflict" | "rate_limited" | "refused" | "server_error" | "unreachable" | "timeout" | "unexpected_answer";
/**
 * One contact in full: profile, activity, lists, notes and sequences.
 */
export type SubscriberDetail = (Subscriber & {
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
/**
 * - `STORE_REFUSED`: WooCommerce does not take the key, or the key may not read.
 * - `STORE_UNREACHABLE`: the store did not answer, several times.
 * - `STORE_UNREADABLE`: it answered, but not as WooCommerce's REST API does.
 * - `SEQUENZY_FAILED`: a call to Sequenzy did not succeed; `cause` is the `SequenzyError`.
 * - `IMPORT_FAILED`: Sequenzy took the customers and then did not work them off.
 * - `CURSOR_UNKNOWN`: the cursor is not one of this version of `syncStore`.
 */
export type SyncErrorCode = "STORE_REFUSED" | "STORE_UNREACHABLE" | "STORE_UNREADABLE" | "SEQUENZY_FAILED" | "IMPORT_FAILED" | "CURSOR_UNKNOWN";
/** The kinds of records, in the order in which they are brought. */
export type SyncResource = "products" | "customers" | "orders";
/**
 * `genuine`: it is from Sequenzy; sort out repeats by `event.id`. Otherwise it is `refused`: answer 400 and do nothing. `reason`:
 * - `no_signature`: the headers `X-Sequenzy-Timestamp` and `X-Sequenzy-Signature` are missing or are none.
 * - `too_old`: its time is too far from ours; where all are, one of the two clocks is wrong.
 * - `wrong_signature`: another secret, or the body was changed on its way.
 * - `unreadable`: signed, but no event.
 */
export type WebhookVerdict = {
	readonly status: "genuine";
	readonly event: WebhookEvent;
} | {
	readonly status: "refused";
	readonly reason: "no_signature" | "too_old" | "wrong_signature" | "unreadable";
	readonly message: string;
};
type HttpUrl = string;
type Instant = string;

export {};
