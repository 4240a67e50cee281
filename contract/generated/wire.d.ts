/* Generated from contract/schemas by `npm run contract`. Do not edit. */

/**
 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
 */
export type Instant = string
/**
 * Where the connection stands, seen from the store.
 */
export type ConnectionState = ("disconnected" | "authorizing" | "pending_confirm" | "active" | "auth_failed" | "revoked" | "safe_mode" | "needs_key" | "disconnecting")
/**
 * An absolute http or https address.
 */
export type HttpUrl = string
/**
 * One contact in full: profile, activity, lists, notes and sequences.
 */
export type SubscriberDetail = (Subscriber & {
/**
 * Events, newest first.
 */
activity: {
id: string
eventName: string
eventType?: string
eventTime: Instant
properties?: {
[k: string]: unknown
}
}[]
emailStats?: {
sent: number
delivered: number
opened: number
clicked: number
bounced: number
complained: number
unsubscribed: number
}
lists?: {
id: string
name: string
description?: (string | null)
isPrivate?: boolean
subscribedAt?: Instant
unsubscribedAt?: Instant
}[]
notes?: SubscriberNote[]
sequenceEnrollments?: {
sequenceId: string
sequenceName: string
sequenceStatus?: string
enrollmentStatus: string
currentNodeId?: (string | null)
currentNodeType?: (string | null)
currentNodeLabel?: (string | null)
tokenId?: string
enteredAt?: Instant
scheduledFor?: Instant
updatedAt?: Instant
}[]
})
/**
 * A contact after create, with what became of the call.
 */
export type SavedSubscriber = (Subscriber & {
created: boolean
updated?: boolean
/**
 * It existed and duplicateStrategy was skip.
 */
skipped?: boolean
})
/**
 * An e-mail address as typed; compared trimmed and lower-cased.
 */
export type EmailAddress = string
/**
 * WooCommerce's id as a string, as the vendor's messages carry it.
 */
export type ProviderId = string
/**
 * The plugin's random name for one shopper's cart; the order that comes out of it carries the same.
 */
export type CartToken = string
/**
 * ISO 4217, e.g. EUR.
 */
export type CurrencyCode = string
/**
 * Raw store time in microseconds when the entity was marked; the highest wins.
 */
export type Version = number
/**
 * A UUID in lower case.
 */
export type Uuid = string
/**
 * WooCommerce's own id of the record.
 */
export type RecordId = number
/**
 * A version as the software names itself, e.g. 6.6.2.
 */
export type VersionName = string
/**
 * WooCommerce's stock status: instock, outofstock, onbackorder, or one that another plugin adds.
 */
export type StockStatus = string
/**
 * What Sequenzy asks of the plugin; each runs once and its result is reported with the next heartbeat.
 */
export type Commands = Command[]
/**
 * An amount in the order's currency as WooCommerce prints it: a dot, no thousands separator, e.g. 12.90.
 */
export type Decimal = string
/**
 * WooCommerce's own spelling of a moment in UTC, without a zone: 2026-04-01T12:00:00.
 */
export type GmtDateTime = string
/**
 * UTC in WooCommerce's spelling; null when it has not happened.
 */
export type GmtDateTimeOrNull = (GmtDateTime | null)
/**
 * A moment, or null when it has not happened.
 */
export type InstantOrNull = (Instant | null)
/**
 * products holds variations too: they have ids of their own.
 */
export type SyncResource = ("products" | "customers" | "orders")
/**
 * One item of a batch.
 */
export type StoreEvent = (ProductSaved | VariationSaved | ProductDeleted | VariationDeleted | CustomerSaved | CustomerDeleted | OrderPlaced | OrderSaved | OrderDeleted | CartStarted | CartUpdated | CartCleared | CheckoutStarted | BackInStockRequested | SubscriberErased)
/**
 * POST /api/woocommerce/sync-runs/{runId}/batches: what the plugin sends, at most 100 items and 512 KB.
 */
export type SyncBatch = {
sentAt: Instant
resource: SyncResource
/**
 * Counts the batches of the run; a repeat is harmless.
 */
sequence: number
/**
 * @minItems 1
 * @maxItems 100
 */
items: {
id: RecordId
/**
 * Raw store time in microseconds when the entity was marked; the highest wins.
 */
version: number
data: {

}
}[]
}

export interface Wire {
AdminActivityDetails?: AdminActivityDetails
AdminActivityRetry?: AdminActivityRetry
AdminActivity?: AdminActivity
AdminConnection?: AdminConnection
AdminDiagnostics?: AdminDiagnostics
AdminMovingIn?: AdminMovingIn
AdminRelayAnswer?: AdminRelayAnswer
AdminSettings?: AdminSettings
AdminSync?: AdminSync
Account?: Account
BackInStockTaken?: BackInStockTaken
RequestBackInStockByApi?: RequestBackInStockByApi
BulkTagged?: BulkTagged
CheckoutTracked?: CheckoutTracked
TrackCheckout?: TrackCheckout
Enrolled?: Enrolled
Enrollment?: Enrollment
EnrollmentsCancelled?: EnrollmentsCancelled
EventSample?: EventSample
EventSchema?: EventSchema
EventTriggered?: EventTriggered
EventsImported?: EventsImported
EventsTriggered?: EventsTriggered
IntegrationActivity?: IntegrationActivity
IntegrationChanged?: IntegrationChanged
IntegrationDetail?: IntegrationDetail
IntegrationProvider?: IntegrationProvider
Integration?: Integration
ChangeApiKeyRequest?: ChangeApiKeyRequest
CreateApiKeyRequest?: CreateApiKeyRequest
AddedToList?: AddedToList
RemovedFromList?: RemovedFromList
SubscriberList?: SubscriberList
SubscriberNote?: SubscriberNote
OffsetPagination?: OffsetPagination
OrderQueued?: OrderQueued
PushOrder?: PushOrder
ProductFileAttached?: ProductFileAttached
ProductUpload?: ProductUpload
CommerceProduct?: CommerceProduct
ProductsUpserted?: ProductsUpserted
UpsertProducts?: UpsertProducts
SequenceState?: SequenceState
Sequence?: Sequence
SubscriberDetail?: SubscriberDetail
SubscriberImport?: SubscriberImport
SubscriberPagination?: SubscriberPagination
SavedSubscriber?: SavedSubscriber
Subscriber?: Subscriber
SyncQueued?: SyncQueued
Tag?: Tag
TagsAdded?: TagsAdded
WebhookDelivery?: WebhookDelivery
Webhook?: Webhook
BackInStockRequest?: BackInStockRequest
BackInStockRequested?: BackInStockRequested
CartCleared?: CartCleared
CartStarted?: CartStarted
CartUpdated?: CartUpdated
Cart?: Cart
CheckoutStarted?: CheckoutStarted
Command?: Command
Instant?: Instant
HttpUrl?: HttpUrl
EmailAddress?: EmailAddress
Uuid?: Uuid
Version?: Version
RecordId?: RecordId
ProviderId?: ProviderId
VersionName?: VersionName
ConnectionState?: ConnectionState
StockStatus?: StockStatus
Image?: Image
Commands?: Commands
Decimal?: Decimal
GmtDateTime?: GmtDateTime
GmtDateTimeOrNull?: GmtDateTimeOrNull
InstantOrNull?: InstantOrNull
CurrencyCode?: CurrencyCode
CartToken?: CartToken
Consent?: Consent1
SyncResource?: SyncResource
/**
 * The plugin's own id of the run.
 */
SyncRunId?: string
SyncProgress?: SyncProgress
LineItem?: LineItem
CartLine?: CartLine
ChangeCompanyRequest?: ChangeCompanyRequest
CreateCompanyRequest?: CreateCompanyRequest
ConnectConfirm?: ConnectConfirm
ConnectConfirmed?: ConnectConfirmed
ConnectRequestCreated?: ConnectRequestCreated
ConnectRequestStatus?: ConnectRequestStatus
ConnectRequest?: ConnectRequest
ConnectRotate?: ConnectRotate
ConnectRotated?: ConnectRotated
ConnectTokenGranted?: ConnectTokenGranted
ConnectTokenRequest?: ConnectTokenRequest
CustomerDeleted?: CustomerDeleted
CustomerSaved?: CustomerSaved
Customer?: Customer
Disconnect?: Disconnect
Disconnected?: Disconnected
EcommerceBackInStockOutOfStock?: EcommerceBackInStockOutOfStock
EcommerceBackInStockRequested?: EcommerceBackInStockRequested
EcommerceBackInStock?: EcommerceBackInStock
EcommerceCartCleared?: EcommerceCartCleared
EcommerceCartStarted?: EcommerceCartStarted
EcommerceCheckoutStarted?: EcommerceCheckoutStarted
EcommerceOrderCancelled?: EcommerceOrderCancelled
EcommerceOrderFulfilled?: EcommerceOrderFulfilled
EcommerceOrderPlaced?: EcommerceOrderPlaced
EcommerceOrderRefunded?: EcommerceOrderRefunded
EcommerceReplenishmentDue?: EcommerceReplenishmentDue
CancelEnrollmentsRequest?: CancelEnrollmentsRequest
ErrorBody?: ErrorBody
EventsAnswer?: EventsAnswer
EventsBatch?: EventsBatch
EventsEnvelope?: EventsEnvelope
HeartbeatAnswer?: HeartbeatAnswer
Heartbeat?: Heartbeat
ChangeIntegrationRequest?: ChangeIntegrationRequest
ConnectIntegrationRequest?: ConnectIntegrationRequest
AddToListRequest?: AddToListRequest
ChangeListRequest?: ChangeListRequest
CreateListRequest?: CreateListRequest
RemoveFromListRequest?: RemoveFromListRequest
OrderDeleted?: OrderDeleted
OrderPlaced?: OrderPlaced
OrderSaved?: OrderSaved
Order?: Order
ProductDeleted?: ProductDeleted
AttachProductFile?: AttachProductFile
ProductSaved?: ProductSaved
RequestProductUpload?: RequestProductUpload
Product?: Product
ChangeSequenceRequest?: ChangeSequenceRequest
CreateSequenceRequest?: CreateSequenceRequest
EnrollRequest?: EnrollRequest
StoreEvent?: StoreEvent
SubscribeAnswer?: SubscribeAnswer
SubscribeRequest?: SubscribeRequest
BulkTagSubscribers?: BulkTagSubscribers
ChangeSubscriberRequest?: ChangeSubscriberRequest
CreateSubscriber?: CreateSubscriber
SubscriberErased?: SubscriberErased
TriggerEventRequest?: TriggerEventRequest
ImportEventsRequest?: ImportEventsRequest
TriggerEventsRequest?: TriggerEventsRequest
ImportSubscribers?: ImportSubscribers
AddNote?: AddNote
AddSubscriberTag?: AddSubscriberTag
AddSubscriberTags?: AddSubscriberTags
SyncBatchAnswer?: SyncBatchAnswer
SyncBatchEnvelope?: SyncBatchEnvelope
SyncBatch?: SyncBatch
SyncCancel?: SyncCancel
SyncFinish?: SyncFinish
SyncFinished?: SyncFinished
ReplaceSyncRulesRequest?: ReplaceSyncRulesRequest
SyncRunAnswer?: SyncRunAnswer
SyncRun?: SyncRun
ChangeTagRequest?: ChangeTagRequest
CreateTagRequest?: CreateTagRequest
ChangeTrackingSettingsRequest?: ChangeTrackingSettingsRequest
VariationDeleted?: VariationDeleted
VariationSaved?: VariationSaved
Variation?: Variation
ChangeWebTrackingKeyRequest?: ChangeWebTrackingKeyRequest
CreateWebTrackingKeyRequest?: CreateWebTrackingKeyRequest
ChangeWebhookRequest?: ChangeWebhookRequest
CreateWebhookRequest?: CreateWebhookRequest
WebhookEvent?: WebhookEvent
WebhookReceived?: WebhookReceived
}
/**
 * What was told, with addresses and names masked (sequenzy/v1/activity/{id}).
 */
export interface AdminActivityDetails {
id: string
/**
 * null: it is not known any more.
 */
payload: ({

} | null)
/**
 * True: a record's state is not kept; this is the record as it would be told now.
 */
isCurrent: boolean
}
/**
 * How many entries go out again with the next round (sequenzy/v1/activity/retry).
 */
export interface AdminActivityRetry {
retried: number
}
/**
 * A page of what the store told Sequenzy, or still has to; newest first (sequenzy/v1/activity).
 */
export interface AdminActivity {
/**
 * @maxItems 100
 */
items: {
/**
 * d: a delivery that was made; e: an entry of the outbox.
 */
id: string
/**
 * What was told: product.saved, order.placed …
 */
type: string
/**
 * Of the product, customer, order or cart it is about; null for what has none.
 */
recordId: (string | null)
/**
 * Of a product that is still there.
 */
name: (string | null)
outcome: ("accepted" | "duplicate" | "stale" | "ignored" | "gone" | "rejected" | "retry" | "waiting" | "paused" | "set_aside")
code: string
/**
 * Why, in words; addresses in it are masked.
 */
message: string
attempts: number
/**
 * Of the delivery; of an entry: since when it waits, or when it was set aside.
 */
at: string
nextAttemptAt: (Instant | null)
/**
 * Of the entry that was set aside and can be sent again.
 */
entryId: (number | null)
}[]
/**
 * Give it as `before` for the next page; null: this was the last.
 */
next: (string | null)
/**
 * Why entries were set aside, the most frequent first; empty unless they are what is shown.
 * 
 * @maxItems 20
 */
reasons: {
code: string
/**
 * Of the newest of them, masked.
 */
message: string
entries: number
}[]
}
/**
 * Answer of the plugin's own REST routes under sequenzy/v1/connection; never holds a secret.
 */
export interface AdminConnection {
state: ConnectionState
storeUrl: HttpUrl
companyName: (string | null)
connectedAt: (Instant | null)
lastSeenAt: (Instant | null)
authorizeUrl: (HttpUrl | null)
expiresAt: (Instant | null)
approval: ("pending" | "approved" | "denied" | "expired" | null)
error: ({
code: string
title: string
description: string
resolution: string
} | null)
outbox: {
ready: number
dead: number
paused: number
}
/**
 * Host (and port) the plugin talks to.
 */
apiHost: string
}
/**
 * The checks of this store, each with one thing to do (sequenzy/v1/diagnostics). Names no shopper and no secret.
 */
export interface AdminDiagnostics {
checks: {
id: string
label: string
status: ("pass" | "warn" | "fail")
/**
 * How it is, and why that matters.
 */
sentence: string
action: ({
label: string
/**
 * Where in wp-admin that is done; null: elsewhere.
 */
url: (string | null)
} | null)
}[]
/**
 * Of WordPress, WooCommerce, PHP and this plugin, for a report.
 */
versions: {
[k: string]: string
}
checkedAt: Instant
}
/**
 * Shoppers who wait in another plugin's list, and how moving them goes (sequenzy/v1/moving-in).
 */
export interface AdminMovingIn {
sources: {
id: ("woocommerce" | "back-in-stock-notifier" | "yith")
/**
 * As its makers call it.
 */
name: string
/**
 * It still takes sign-ups and mails shoppers itself.
 */
isActive: boolean
waiting: number
}[]
run: ({
source: ("woocommerce" | "back-in-stock-notifier" | "yith")
isDryRun: boolean
state: ("running" | "stopped" | "done")
counts: {
/**
 * Shoppers looked at so far.
 */
found: number
/**
 * Handed to the outbox; in a dry run: that would be.
 */
moved: number
/**
 * Their product can be had now, so they wait for nothing.
 */
inStock: number
/**
 * Their product is not published any more.
 */
gone: number
/**
 * Without an address that a mail could reach.
 */
invalid: number
/**
 * Moved before, or twice on the list.
 */
repeated: number
}
startedAt: Instant
changedAt: Instant
} | null)
}
/**
 * 202 of the plugin's relay for sign-ups (sequenzy/v1/back-in-stock).
 */
export interface AdminRelayAnswer {
status: "accepted"
}
/**
 * What the owner may change, and what a store without a change has (sequenzy/v1/settings).
 */
export interface AdminSettings {
settings: {
/**
 * Carts and checkouts of shoppers with a known address.
 */
capturesCarts: boolean
/**
 * An address typed at the checkout counts before the order is placed.
 */
checkoutAddress: boolean
/**
 * One unticked box about news and offers at the checkout.
 */
consentBox: boolean
/**
 * Beside the box; empty: the plugin's own sentence.
 */
consentText: string
/**
 * automatic: the form stands on every product page; manual: only where the block or the template function was put.
 */
formPlacement: ("automatic" | "manual")
/**
 * A question about mails in the back-in-stock form; empty: it is not put.
 */
formConsentText: string
/**
 * Sign-ups of WooCommerce's own stock notifications go to Sequenzy too.
 */
forwardSignUps: boolean
keepDeliveredDays: number
keepSetAsideDays: number
}
defaults: {
/**
 * Carts and checkouts of shoppers with a known address.
 */
capturesCarts: boolean
/**
 * An address typed at the checkout counts before the order is placed.
 */
checkoutAddress: boolean
/**
 * One unticked box about news and offers at the checkout.
 */
consentBox: boolean
/**
 * Beside the box; empty: the plugin's own sentence.
 */
consentText: string
/**
 * automatic: the form stands on every product page; manual: only where the block or the template function was put.
 */
formPlacement: ("automatic" | "manual")
/**
 * A question about mails in the back-in-stock form; empty: it is not put.
 */
formConsentText: string
/**
 * Sign-ups of WooCommerce's own stock notifications go to Sequenzy too.
 */
forwardSignUps: boolean
keepDeliveredDays: number
keepSetAsideDays: number
}
defaultConsentText: string
/**
 * WooCommerce takes stock notifications here.
 */
canForwardSignUps: boolean
}
/**
 * Answer of the plugin's own REST routes under sequenzy/v1/sync: the newest sync run, whatever became of it.
 */
export interface AdminSync {
/**
 * null: none since the store was connected.
 */
run: ({
/**
 * The plugin's own id of the run.
 */
runId: string
/**
 * repair: a comparison that sends only what differs.
 */
reason: ("initial" | "manual" | "repair")
state: ("requested" | "running" | "paused" | "verifying" | "repaired" | "verified" | "cancelled" | "failed")
resources: {
products: SyncProgress
customers: SyncProgress
orders: SyncProgress
}
done: number
total: number
/**
 * Records that were not taken with their page; they go on as live events, and what is never taken is in the outbox, dead, with its reason.
 */
refused: number
/**
 * As Sequenzy counted them when both sides were compared; null: it has not said so yet. They travel with their orders.
 */
guestBuyers: (number | null)
/**
 * Groups of a thousand ids that differed and are being sent again.
 */
repairing: number
/**
 * Records, as it was lately, the worker's breaks included.
 */
perMinute: (number | null)
secondsLeft: (number | null)
requestedAt: Instant
/**
 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
 */
changedAt: string
/**
 * Who changed it: user:1, worker, command, sequenzy.
 */
changedBy: string
error: ({
code: string
message: string
} | null)
} | null)
}
/**
 * How far a sync run is with one kind of records.
 */
export interface SyncProgress {
done: number
/**
 * When the run began, and what has come since.
 */
total: number
}
/**
 * Who a key speaks for, and what it may do.
 */
export interface Account {
account?: {
[k: string]: unknown
}
user?: {
[k: string]: unknown
}
companies: {
id: string
name: string
role?: string
}[]
currentCompanyId?: string
apiKeyPermissions?: {
preset?: string
/**
 * null: everything.
 */
scopes?: (string[] | null)
fullAccess?: boolean
activeKey?: {
id: string
type: string
}
}
}
/**
 * Answer to a back-in-stock request by the API.
 */
export interface BackInStockTaken {
subscriberId: string
}
/**
 * Vendor's Commerce API, POST /api/v1/back-in-stock: a shop asks for its shopper.
 */
export interface RequestBackInStockByApi {
productId: string
/**
 * Defaults to productId.
 */
variantId?: string
productTitle?: string
variantTitle?: string
/**
 * Who buys; merged into the subscriber.
 */
customer: {
/**
 * An e-mail address; compared trimmed and lower-cased.
 */
email: string
externalId?: (string | null)
firstName?: (string | null)
lastName?: (string | null)
/**
 * Custom attributes by name.
 */
attributes?: {
[k: string]: unknown
}
}
}
/**
 * Answer to tags added to, or taken from, many contacts.
 */
export interface BulkTagged {
tags?: string[]
requested?: number
matched?: number
updated: number
unchanged?: number
failed?: number
/**
 * Who is no contact.
 */
notFound?: {
emails?: string[]
externalIds?: string[]
subscriberIds?: string[]
}
failures?: {
[k: string]: unknown
}[]
triggeredAutomations?: boolean
}
/**
 * Answer to a checkout.
 */
export interface CheckoutTracked {
checkoutId: string
subscriberId?: string
eventId?: string
}
/**
 * Vendor's Commerce API, POST /api/v1/checkouts: somebody began to check out.
 */
export interface TrackCheckout {
checkoutId: string
/**
 * Who buys; merged into the subscriber.
 */
customer: {
/**
 * An e-mail address; compared trimmed and lower-cased.
 */
email: string
externalId?: (string | null)
firstName?: (string | null)
lastName?: (string | null)
/**
 * Custom attributes by name.
 */
attributes?: {
[k: string]: unknown
}
}
/**
 * Total in minor units.
 */
totalCents?: number
currency?: string
/**
 * The way back to the checkout.
 */
checkoutUrl?: string
/**
 * @maxItems 500
 */
items?: {
productId: string
variantId?: (string | null)
title: string
variantTitle?: (string | null)
sku?: (string | null)
quantity: number
/**
 * Unit price in minor units.
 */
priceCents?: number
}[]
/**
 * Further event properties.
 */
properties?: {
[k: string]: unknown
}
}
/**
 * Answer to contacts enrolled by hand.
 */
export interface Enrolled {
enrolled: number
skipped?: number
enrollmentSkipped?: number
enrollments?: Enrollment[]
skippedReasons?: {
contact?: string
reason?: string
message?: string
}[]
}
/**
 * One run of one contact through a sequence.
 */
export interface Enrollment {
enrollmentId: string
sequenceId: string
subscriberId: string
status: ("active" | "waiting" | "completed" | "failed" | "cancelled")
currentNodeId: (string | null)
currentNodeMissing: boolean
enrollmentStartedAt: Instant
email?: (string | null)
firstName?: (string | null)
lastName?: (string | null)
subscriberStatus?: (string | null)
currentNodeType?: (string | null)
currentNodeLabel?: (string | null)
/**
 * __default__ unless a contact may run several times.
 */
enrollmentKey?: string
waitUntil?: Instant
lastUpdatedAt?: Instant
failedReason?: (string | null)
stopReason?: (string | null)
stopConditionMatches?: (boolean | null)
stopConditionMatchReason?: (string | null)
enteredVia?: {
kind: string
value: (string | null)
name: (string | null)
description: (string | null)
}
entryContext?: {
triggerType?: (string | null)
eventId?: (string | null)
eventName?: (string | null)
hasEventProperties?: boolean
eventPropertyKeys?: string[]
}
}
/**
 * Answer to enrollments that were cancelled.
 */
export interface EnrollmentsCancelled {
sequenceId: string
dryRun?: boolean
target?: {
[k: string]: unknown
}
matchedCount?: number
cancelledCount: number
remainingCount?: number
/**
 * Call again for the rest.
 */
hasMore?: boolean
enrollments?: {
[k: string]: unknown
}[]
}
/**
 * The latest event of a name.
 */
export interface EventSample {
eventTime: string
subscriberId: string
properties: {
[k: string]: unknown
}
}
/**
 * What is documented about an event. A name nobody knows is not an error: documented is false.
 */
export interface EventSchema {
eventName: string
/**
 * As asked for; an old name resolves to eventName.
 */
requestedEventName?: string
documented: boolean
documentedProviders?: string[]
label?: string
category?: string
description?: string
providers?: {
provider: string
examplePayload?: {
[k: string]: unknown
}
properties?: {
path: string
type: string
description?: string
mergeTag?: string
}[]
}[]
mergeTagPrefix?: string
notes?: string[]
}
/**
 * Answer to one event. An event of more than an hour ago is historical: kept, but it starts nothing; then events stands in the place of event.
 */
export interface EventTriggered {
subscriber: {
id: string
email: (string | null)
/**
 * The call made this contact.
 */
created: boolean
}
event?: {
id: string
name: string
definitionCreated?: boolean
}
/**
 * This eventId was there before; nothing was written.
 */
duplicate?: boolean
historical?: boolean
events?: {
id: string
name: string
occurredAt?: Instant
}[]
inserted?: number
duplicates?: number
}
/**
 * Answer to events of many contacts; one bad event spoils nothing but itself.
 */
export interface EventsImported {
total: number
recorded: number
duplicates?: number
failed?: number
failures?: {
/**
 * Place in what was sent, from 0.
 */
index: number
error: string
}[]
sideEffectFailed?: number
sideEffectFailures?: {
index: number
stages?: string[]
error?: string
}[]
subscribers?: number
}
/**
 * Answer to several events of one contact.
 */
export interface EventsTriggered {
subscriber: {
id: string
email: (string | null)
/**
 * The call made this contact.
 */
created: boolean
}
events: {
id: string
name: string
definitionCreated?: boolean
occurredAt?: Instant
}[]
historical?: boolean
inserted?: number
duplicates?: number
}
/**
 * A row of the activity log; kept for 24 hours.
 */
export interface IntegrationActivity {
id: string
integrationId?: (string | null)
provider?: string
source?: (string | null)
action?: (string | null)
status: ("received" | "queued" | "processed" | "skipped" | "failed")
eventType?: (string | null)
providerEventId?: (string | null)
email?: (string | null)
externalId?: (string | null)
subscriberId?: (string | null)
jobId?: (string | null)
message?: (string | null)
error?: (string | null)
requestPayload?: ({
[k: string]: unknown
} | null)
responsePayload?: ({
[k: string]: unknown
} | null)
receivedAt?: Instant
processedAt?: Instant
createdAt?: Instant
expiresAt?: Instant
}
/**
 * Answer to a change of an integration; a state that holds already is no error.
 */
export interface IntegrationChanged {
integrationId: string
provider?: string
syncEnabled?: boolean
listTargeting?: (string | null)
listIds?: (string[] | null)
changed: boolean
changedFields?: string[]
message?: string
}
/**
 * A connected provider, and what its events lead to.
 */
export interface IntegrationDetail {
integration: Integration
capabilities?: ({
[k: string]: unknown
} | null)
events: {
event: string
when?: string
addsTags?: string[]
removesTags?: string[]
rules?: {
[k: string]: unknown
}[]
/**
 * custom, default or none.
 */
ruleSource?: string
/**
 * Sequences that begin with it.
 */
listeners?: {
sequenceId: string
name?: string
acceptsNewEnrollments?: boolean
effectiveStatus?: string
effectiveStatusSummary?: string
}[]
observedByAccount?: boolean
accountLastSeenAt?: Instant
}[]
unusedEvents?: string[]
accountNeverReceivedEvents?: string[]
/**
 * The last 24 hours.
 */
activity: {
total: number
processed?: number
skipped?: number
failed?: number
/**
 * Queued for more than 15 minutes.
 */
stalled?: number
windowHours?: number
lastActivityAt?: Instant
recentFailures?: {
action?: (string | null)
createdAt?: Instant
email?: (string | null)
error?: (string | null)
eventType?: (string | null)
}[]
}
ingestion: {
bulkSyncEnabled?: boolean
supportsListTargeting?: boolean
listTargeting?: (string | null)
listIds?: (string[] | null)
lists?: {
id: string
name: string
}[]
missingListIds?: string[]
summary?: string
}
pixel?: ({
[k: string]: unknown
} | null)
recommendations?: {
code: string
severity: string
message: string
action?: string
}[]
availableActions?: string[]
}
/**
 * A connected provider; for WooCommerce one store. Credentials are never part of it.
 */
export interface Integration {
id: string
provider: string
name: string
category?: (string | null)
/**
 * The store's address for WooCommerce.
 */
providerAccountId?: (string | null)
isActive: boolean
/**
 * Whether imports and backfills run; live events arrive either way.
 */
syncEnabled?: boolean
syncStatus?: (string | null)
lastSyncAt?: Instant
lastSyncError?: (string | null)
/**
 * null after a clean sync.
 */
lastSyncSkipped?: ({
total?: number
skipped?: number
suppressed?: number
truncated?: boolean
records?: {
email?: (string | null)
outcome?: string
reason?: string
reasonCode?: string
}[]
} | null)
totalCustomersSynced?: number
totalEventsSynced?: number
connectedAt?: Instant
disconnectedAt?: Instant
/**
 * What belongs to one provider, e.g. storeUrl, lastSeenAt.
 */
details?: {
[k: string]: unknown
}
}
/**
 * What Sequenzy can be connected with.
 */
export interface IntegrationProvider {
/**
 * woocommerce, shopify, stripe, …
 */
provider: string
name: string
category?: string
/**
 * oauth, api_key, app_install, plugin or webhook.
 */
connectMethod?: string
/**
 * available, beta or coming_soon.
 */
availability?: string
summary?: string
syncs?: string[]
emits?: {
event?: string
when?: string
}[]
writesAttributes?: {
key?: string
description?: string
}[]
actions?: string[]
connectFields?: {
key?: string
description?: string
required?: boolean
secret?: boolean
}[]
notes?: string[]
}
/**
 * Vendor's PATCH /api/v1/api-keys/{id}.
 */
export interface ChangeApiKeyRequest {
name?: string
preset?: string
/**
 * @maxItems 60
 */
scopes?: string[]
}
/**
 * Vendor's POST /api/v1/api-keys: neither preset nor scopes is full access.
 */
export interface CreateApiKeyRequest {
name?: string
preset?: string
/**
 * @maxItems 60
 */
scopes?: string[]
}
/**
 * Answer to addresses for a list.
 */
export interface AddedToList {
listId: string
list?: SubscriberList
total: number
processed?: number
created?: number
updated?: number
skipped?: number
failed?: number
addedToList: number
duplicateInputCount?: number
ignoredBlankCount?: number
results?: {
email: string
status: string
addedToList?: boolean
error?: string
}[]
}
/**
 * A list of contacts.
 */
export interface SubscriberList {
id: string
name: string
description?: (string | null)
isPrivate?: boolean
subscriberCount?: number
activeSubscriberCount?: number
createdAt?: Instant
updatedAt?: Instant
}
/**
 * Answer to addresses taken from a list.
 */
export interface RemovedFromList {
listId: string
list?: SubscriberList
total?: number
removed: number
skipped?: number
}
/**
 * A note about a contact.
 */
export interface SubscriberNote {
id: string
body: string
createdAt?: Instant
}
/**
 * Where a page stands that is asked for by limit and offset.
 */
export interface OffsetPagination {
/**
 * null: everything.
 */
limit: (number | null)
offset: number
count?: number
total?: number
hasMore: boolean
orderBy?: string
}
/**
 * 202 to a pushed order: it is worked off soon.
 */
export interface OrderQueued {
queued?: boolean
jobId?: string
orderId: string
status?: string
}
/**
 * Vendor's Commerce API, POST /api/v1/orders: one order of a platform without an integration. `orderId` makes it idempotent.
 */
export interface PushOrder {
orderId: string
orderNumber?: (string | null)
status?: ("placed" | "cancelled" | "fulfilled" | "refunded")
/**
 * Total in minor units.
 */
totalCents: number
/**
 * ISO 4217.
 */
currency: string
/**
 * A moment, ISO 8601.
 */
orderedAt?: string
/**
 * Who buys; merged into the subscriber.
 */
customer: {
/**
 * An e-mail address; compared trimmed and lower-cased.
 */
email: string
externalId?: (string | null)
firstName?: (string | null)
lastName?: (string | null)
/**
 * Custom attributes by name.
 */
attributes?: {
[k: string]: unknown
}
}
/**
 * @maxItems 500
 */
items?: {
productId: string
variantId?: (string | null)
title: string
variantTitle?: (string | null)
sku?: (string | null)
quantity: number
/**
 * Unit price in minor units.
 */
priceCents?: number
}[]
/**
 * What was paid back, for refunded.
 */
refundAmountCents?: number
/**
 * The shop's own sums; they win.
 */
customerTotals?: {
ordersCount?: number
totalSpentCents?: number
}
/**
 * Further event properties.
 */
properties?: {
[k: string]: unknown
}
}
/**
 * Answer to a file that was attached to a product. The vendor does not document more of it.
 */
export interface ProductFileAttached {
success: boolean
/**
 * The file as it is kept.
 */
delivery?: {
[k: string]: unknown
}
}
/**
 * A place for one file.
 */
export interface ProductUpload {
/**
 * PUT the bytes here; it is signed and expires.
 */
uploadUrl: string
/**
 * Where it lies afterwards.
 */
publicUrl: string
fileName?: string
}
/**
 * A product of the catalogue, whichever provider brought it.
 */
export interface CommerceProduct {
/**
 * The vendor's own id.
 */
id: string
/**
 * Your id of the product; the same as providerProductId.
 */
productId: string
providerProductId?: string
/**
 * woocommerce, api, shopify, stripe or manual.
 */
provider: string
title: string
description?: (string | null)
imageUrl?: (string | null)
url?: (string | null)
/**
 * The same as priceCents.
 */
price?: (number | null)
/**
 * In minor units.
 */
priceCents?: (number | null)
compareAtPrice?: (number | null)
/**
 * Price before the sale, in minor units.
 */
compareAtPriceCents?: (number | null)
/**
 * ISO 4217.
 */
currency?: (string | null)
inStock?: boolean
variants?: {
variantId: string
title: string
sku?: (string | null)
imageUrl?: (string | null)
priceCents?: (number | null)
compareAtPriceCents?: (number | null)
inventoryQuantity?: (number | null)
inStock?: boolean
options?: {
name?: string
value?: string
}[]
currency?: (string | null)
}[]
digitalDelivery?: ({
[k: string]: unknown
} | null)
providerCreatedAt?: Instant
createdAt?: Instant
updatedAt?: Instant
}
/**
 * Answer to an upsert of products.
 */
export interface ProductsUpserted {
upserted: number
created?: number
updated?: number
/**
 * Shoppers who are told now that what they waited for is back.
 */
backInStockEventsTriggered?: number
products?: CommerceProduct[]
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
productId: string
title: string
description?: (string | null)
imageUrl?: (string | null)
url?: (string | null)
currency?: (string | null)
/**
 * Left out with variants: the lowest of theirs.
 */
priceCents?: (number | null)
compareAtPriceCents?: (number | null)
inStock?: boolean
/**
 * Left out keeps, null clears.
 */
providerCreatedAt?: (string | null)
/**
 * Replaces the whole list; left out keeps it.
 * 
 * @maxItems 500
 */
variants?: {
variantId: string
title: string
sku?: (string | null)
imageUrl?: (string | null)
priceCents?: (number | null)
compareAtPriceCents?: (number | null)
inventoryQuantity?: (number | null)
inStock?: boolean
/**
 * @maxItems 20
 */
options?: {
name?: string
value?: string
}[]
}[]
}[]
}
/**
 * Whether a sequence runs, after it was switched.
 */
export interface SequenceState {
sequenceId: string
status: string
enrollmentPaused?: boolean
/**
 * Branch on this: status alone stays active while enrollment is paused.
 */
effectiveStatus: ("draft" | "live" | "enrollment_paused" | "paused" | "archived")
acceptsNewEnrollments?: boolean
processesExistingEnrollments?: boolean
effectiveStatusSummary?: string
message?: string
}
/**
 * An automation: what begins it, its steps, and whether it runs.
 */
export interface Sequence {
id: string
name: string
description?: (string | null)
labels?: string[]
status: string
enrollmentPaused?: boolean
/**
 * Branch on this: status alone stays active while enrollment is paused.
 */
effectiveStatus: ("draft" | "live" | "enrollment_paused" | "paused" | "archived")
acceptsNewEnrollments?: boolean
processesExistingEnrollments?: boolean
effectiveStatusSummary?: string
trigger?: string
triggerConfig?: {
[k: string]: unknown
}
eventName?: (string | null)
propertyFilters?: {
[k: string]: unknown
}[]
enrollmentMode?: ("unlimited" | "one_time" | "matching_field")
enrollmentFieldPath?: (string | null)
stopCondition?: ({
type: string
value?: (string | null)
matchConfig?: ({
[k: string]: unknown
} | null)
} | null)
emailCount?: number
steps?: {
id?: string
type?: string
delayMs?: number
subject?: (string | null)
}[]
enrollmentCounts?: {
total?: number
waiting?: number
completed?: number
cancelled?: number
failed?: number
}
createdAt?: Instant
updatedAt?: Instant
}
/**
 * A contact, as the vendor's public API shows it.
 */
export interface Subscriber {
id: string
/**
 * null for a contact who is known by phone alone.
 */
email: (string | null)
/**
 * Your own id of the contact.
 */
externalId?: (string | null)
firstName?: (string | null)
lastName?: (string | null)
phone?: (string | null)
smsStatus?: ("subscribed" | "unsubscribed" | "not_subscribed")
status: ("active" | "unsubscribed" | "bounced")
tags: string[]
/**
 * By name; ordersCount, totalSpent, ltv and aov of a store are here, in whole currency units.
 */
customAttributes?: {
[k: string]: unknown
}
emailProvider?: (string | null)
timezone?: (string | null)
/**
 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
 */
unsubscribedAt?: string
createdAt?: Instant
updatedAt?: Instant
}
/**
 * How far an import of contacts is.
 */
export interface SubscriberImport {
id: string
/**
 * completed or failed when it is over; before that queued, processing or the vendor's own word.
 */
status: string
total?: number
processed?: number
created?: number
updated?: number
skipped?: number
failed?: number
/**
 * The first of them.
 */
failures?: {
/**
 * Place in what was sent, from 0.
 */
index: number
error: string
}[]
createdAt?: Instant
completedAt?: Instant
}
/**
 * Where a page of contacts stands.
 */
export interface SubscriberPagination {
page?: (number | null)
limit: number
/**
 * null where nobody counted.
 */
total?: (number | null)
totalPages?: (number | null)
/**
 * Gives the next page; null on the last.
 */
nextCursor?: (string | null)
hasMore: boolean
}
/**
 * Answer to a sync that was asked for; WooCommerce is synced from the dashboard and answers 400.
 */
export interface SyncQueued {
integrationId: string
provider?: string
jobId?: (string | null)
syncStatus: string
syncTarget?: (string | null)
message?: string
}
/**
 * A tag of contacts.
 */
export interface Tag {
id: string
/**
 * Lower case, hyphens for spaces.
 */
name: string
color?: string
/**
 * One of the vendor's own, which cannot be changed.
 */
isSystem?: boolean
subscriberCount?: number
createdAt?: Instant
}
/**
 * Answer to tags for one contact.
 */
export interface TagsAdded {
subscriber: {
id: string
email: (string | null)
/**
 * The call made this contact.
 */
created: boolean
tags: string[]
}
/**
 * When several were sent.
 */
tags?: {
id: string
name: string
created?: boolean
}[]
/**
 * When one was sent.
 */
tag?: {
id: string
name: string
created?: boolean
}
}
/**
 * One message on its way to your address.
 */
export interface WebhookDelivery {
id: string
webhookId?: string
eventId?: string
eventType?: string
status: string
attemptCount?: number
attempts?: {
at?: Instant
responseStatus?: (number | null)
error?: (string | null)
}[]
responseStatus?: (number | null)
error?: (string | null)
isTest?: boolean
replayOf?: (string | null)
payload?: {
[k: string]: unknown
}
createdAt?: Instant
}
/**
 * An address of yours that Sequenzy posts to.
 */
export interface Webhook {
id: string
name: string
url: string
status: ("enabled" | "disabled")
events: string[]
consecutiveFailures?: number
circuitOpenedAt?: Instant
/**
 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
 */
circuitOpenUntil?: string
/**
 * whsec_…; only in the answer to create. Keep it.
 */
signingSecret?: string
signingSecrets?: {
id: string
prefix: string
createdAt?: Instant
}[]
createdAt?: Instant
updatedAt?: Instant
}
/**
 * A sign-up that the store itself took (payload of back_in_stock.requested).
 */
export interface BackInStockRequest {
storeUrl: HttpUrl
email: EmailAddress
providerProductId: ProviderId
productTitle: string
/**
 * WooCommerce's id as a string, as the vendor's messages carry it.
 */
providerVariantId?: string
variantTitle?: string
companyId?: string
/**
 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
 */
requestedAt: string
consent?: Consent
locale?: string
pageUrl?: HttpUrl
}
/**
 * Sent only when the connection's features list consent.
 */
export interface Consent {
status: ("granted" | "refused" | "unknown")
/**
 * What the shopper was shown.
 */
text?: string
/**
 * The text's own version.
 */
version?: string
at: Instant
/**
 * Where it was given, e.g. checkout.
 */
source: string
}
/**
 * A fact event: a shopper asked the store to be told.
 */
export interface BackInStockRequested {
/**
 * A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version).
 */
eventId: string
type: "back_in_stock.requested"
occurredAt: Instant
payload: BackInStockRequest
}
/**
 * A fact event: the shopper emptied the cart, or WooCommerce put what lay in it into another when the shopper logged in. Not sent when WooCommerce empties it after an order or at logout.
 */
export interface CartCleared {
/**
 * A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version).
 */
eventId: string
type: "cart.cleared"
occurredAt: Instant
payload: Cart
}
/**
 * A shopper's cart as it is now. Sequenzy's names; money in minor units of the currency.
 */
export interface Cart {
cartToken: CartToken
/**
 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
 */
startedAt: string
/**
 * As soon as WooCommerce knows it. Vendor page: cart_started only works when it does.
 */
email: (EmailAddress | null)
firstName?: string
lastName?: string
/**
 * 0 for a guest.
 */
customerId?: number
currency: CurrencyCode
/**
 * Empty when the shopper took everything out.
 * 
 * @maxItems 200
 */
lineItems: CartLine[]
/**
 * Taxes included, without shipping, in minor units.
 */
totalCents: number
cartUrl: HttpUrl
checkoutUrl: HttpUrl
}
/**
 * One line of a cart.
 */
export interface CartLine {
providerProductId: ProviderId
/**
 * WooCommerce's id as a string, as the vendor's messages carry it.
 */
providerVariantId: string
title: string
quantity: number
/**
 * One unit, taxes included, in minor units of the currency.
 */
priceCents: number
productUrl?: (string | null)
imageUrl?: (string | null)
}
/**
 * A fact event: the first item of a cart whose shopper is known, or the moment the shopper became known.
 */
export interface CartStarted {
/**
 * A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version).
 */
eventId: string
type: "cart.started"
occurredAt: Instant
payload: Cart
}
/**
 * A state event: the cart as it is now; changes the snapshot only.
 */
export interface CartUpdated {
/**
 * A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version).
 */
eventId: string
type: "cart.updated"
occurredAt: Instant
entity: {
type: "cart"
id: CartToken
version: Version
}
payload: Cart
}
/**
 * A fact event: the shopper reached the checkout and is known.
 */
export interface CheckoutStarted {
/**
 * A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version).
 */
eventId: string
type: "checkout.started"
occurredAt: Instant
payload: Cart
}
/**
 * A wish of Sequenzy that travels in an answer: the SaaS never calls the store.
 */
export interface Command {
/**
 * Reported back in commandResults.
 */
id: string
type: ("sync_store" | "rotate_token" | "disconnect")
/**
 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
 */
expiresAt: string
}
/**
 * An image in WooCommerce's REST v3 shape (further keys are ignored).
 */
export interface Image {
id?: number
src: string
alt?: string
}
/**
 * A record of a shopper's wish about marketing. Nothing else ever upgrades consent.
 */
export interface Consent1 {
status: ("granted" | "refused" | "unknown")
/**
 * What the shopper was shown.
 */
text?: string
/**
 * The text's own version.
 */
version?: string
at: Instant
/**
 * Where it was given, e.g. checkout.
 */
source: string
}
/**
 * One line of a purchase (vendor page: Order Events).
 */
export interface LineItem {
provider: ("woocommerce" | "api")
providerProductId: ProviderId
/**
 * WooCommerce's id as a string, as the vendor's messages carry it.
 */
providerVariantId: string
title: string
quantity: number
/**
 * One unit, taxes included, in minor units of the currency (JPY × 1, KWD × 1000), rounded once; 0 for a quantity of 0.
 */
priceCents: number
}
/**
 * Vendor's PATCH /api/v1/companies/{id}.
 */
export interface ChangeCompanyRequest {
name?: string
/**
 * Null: every list. Empty: none.
 * 
 * @maxItems 100
 */
defaultSubscriberListIds?: (string[] | null)
}
/**
 * Vendor's POST /api/v1/companies; only with a personal key.
 */
export interface CreateCompanyRequest {
name: string
}
/**
 * POST /api/woocommerce/connect/confirm: the admin confirmed in WordPress. Idempotent.
 */
export interface ConnectConfirm {
siteId: Uuid
sentAt?: Instant
}
/**
 * 200: the connection is active; the previous token of this site is dead.
 */
export interface ConnectConfirmed {
state: "active"
commands: Commands
}
/**
 * 201 to a connect request.
 */
export interface ConnectRequestCreated {
requestId: string
/**
 * An absolute http or https address.
 */
authorizeUrl: string
pollIntervalSeconds: number
expiresAt: Instant
}
/**
 * GET /api/woocommerce/connect/requests/{requestId}: nothing secret, for a waiting screen.
 */
export interface ConnectRequestStatus {
status: ("pending" | "approved" | "denied" | "expired")
}
/**
 * POST /api/woocommerce/connect/requests: the plugin asks for a connection.
 */
export interface ConnectRequest {
/**
 * An absolute http or https address.
 */
storeUrl: string
/**
 * An absolute http or https address.
 */
adminUrl: string
/**
 * A UUID in lower case.
 */
siteId: string
siteName: string
/**
 * An absolute http or https address.
 */
returnUrl: string
/**
 * Unguessable; comes back unchanged with the code.
 */
state: string
/**
 * base64url(sha256(codeVerifier)) without padding (RFC 7636).
 */
codeChallenge: string
codeChallengeMethod: "S256"
pluginVersion: VersionName
wordpressVersion: VersionName
woocommerceVersion: VersionName
phpVersion: VersionName
/**
 * ISO 4217.
 */
currency: string
/**
 * IANA name or an offset such as +02:00.
 */
timezone: string
/**
 * WordPress locale, e.g. de_DE.
 */
locale: string
sentAt?: Instant
}
/**
 * POST /api/woocommerce/connect/rotate: the next installation token. Asked again with the same token, the answer is the same.
 */
export interface ConnectRotate {
sentAt: Instant
}
/**
 * 200: both tokens live until the new one is used for the first time, which ends the old one.
 */
export interface ConnectRotated {
installationToken: string
commands?: Commands
}
/**
 * 200: the installation token. Until /connect/confirm it opens only confirm and disconnect.
 */
export interface ConnectTokenGranted {
installationToken: string
integrationId: string
company: {
id: string
name: string
}
/**
 * Optional abilities of this server, e.g. consent.
 */
features: string[]
}
/**
 * POST /api/woocommerce/connect/requests/{requestId}/token: the code that arrived at the store, with the verifier.
 */
export interface ConnectTokenRequest {
code: string
/**
 * RFC 7636.
 */
codeVerifier: string
sentAt?: Instant
}
/**
 * A state event: the account is gone; the subscriber and its consent stay.
 */
export interface CustomerDeleted {
/**
 * A UUID in lower case.
 */
eventId: string
type: "customer.deleted"
occurredAt: Instant
entity: {
type: "customer"
id: RecordId
version: Version
}
payload: {
id: RecordId
}
}
/**
 * A state event: the customer as it is now.
 */
export interface CustomerSaved {
/**
 * A UUID in lower case.
 */
eventId: string
type: "customer.saved"
occurredAt: Instant
entity: {
type: "customer"
id: RecordId
version: Version
}
payload: Customer
}
/**
 * A customer in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.
 */
export interface Customer {
id: RecordId
email: EmailAddress
first_name?: string
last_name?: string
/**
 * WordPress role, e.g. customer.
 */
role?: string
billing?: {
first_name?: string
last_name?: string
company?: string
address_1?: string
address_2?: string
city?: string
state?: string
postcode?: string
country?: string
phone?: string
email?: string
}
is_paying_customer?: boolean
date_created_gmt?: GmtDateTimeOrNull
date_modified_gmt?: GmtDateTimeOrNull
/**
 * An e-mail address as typed; compared trimmed and lower-cased.
 */
previousEmail?: string
consent?: Consent2
}
/**
 * A record of a shopper's wish about marketing. Nothing else ever upgrades consent.
 */
export interface Consent2 {
status: ("granted" | "refused" | "unknown")
/**
 * What the shopper was shown.
 */
text?: string
/**
 * The text's own version.
 */
version?: string
at: Instant
/**
 * Where it was given, e.g. checkout.
 */
source: string
}
/**
 * POST /api/woocommerce/disconnect: the token dies at once.
 */
export interface Disconnect {
reason: ("owner" | "not_mine" | "command" | "uninstall")
sentAt?: Instant
}
/**
 * 200 to a disconnect, also to a repeated one.
 */
export interface Disconnected {
state: "disconnected"
}
/**
 * Properties of ecommerce.back_in_stock_out_of_stock: sold out again after the notification.
 */
export interface EcommerceBackInStockOutOfStock {
provider: ("woocommerce" | "api")
providerProductId: ProviderId
/**
 * WooCommerce's id as a string, as the vendor's messages carry it.
 */
providerVariantId: string
productTitle: string
variantTitle?: string
productUrl?: (string | null)
imageUrl?: (string | null)
requestedAt: Instant
backInStockAt: Instant
outOfStockAt: Instant
}
/**
 * Properties of ecommerce.back_in_stock_requested: a shopper asked to be told.
 */
export interface EcommerceBackInStockRequested {
provider: ("woocommerce" | "api")
providerProductId: ProviderId
/**
 * WooCommerce's id as a string, as the vendor's messages carry it.
 */
providerVariantId: string
productTitle: string
variantTitle?: string
productUrl?: (string | null)
imageUrl?: (string | null)
requestedAt: Instant
}
/**
 * Properties of ecommerce.back_in_stock (vendor page: Back-In-Stock Requests): what the subscriber waits for can be had again; once for each request.
 */
export interface EcommerceBackInStock {
provider: ("woocommerce" | "api")
providerProductId: ProviderId
/**
 * WooCommerce's id as a string, as the vendor's messages carry it.
 */
providerVariantId: string
productTitle: string
variantTitle?: string
productUrl?: (string | null)
imageUrl?: (string | null)
requestedAt: Instant
backInStockAt: Instant
}
/**
 * Properties of ecommerce.cart_cleared: the shopper emptied the cart; the lines are those it had before.
 */
export interface EcommerceCartCleared {
cartId: CartToken
currency: CurrencyCode
/**
 * In minor units.
 */
totalCents: number
lineItems: (LineItem & {
productUrl?: (string | null)
imageUrl?: (string | null)
})[]
cartUrl: HttpUrl
checkoutUrl: HttpUrl
startedAt: Instant
clearedAt: Instant
}
/**
 * Properties of ecommerce.cart_started: the first item of a cart whose shopper is known, or the moment the shopper became known.
 */
export interface EcommerceCartStarted {
cartId: CartToken
currency: CurrencyCode
/**
 * In minor units.
 */
totalCents: number
lineItems: (LineItem & {
productUrl?: (string | null)
imageUrl?: (string | null)
})[]
cartUrl: HttpUrl
checkoutUrl: HttpUrl
startedAt: Instant
}
/**
 * Properties of ecommerce.checkout_started: a known shopper reached the checkout. A checkout pushed through the public API may lack the cart and add its own properties.
 */
export interface EcommerceCheckoutStarted {
cartId?: CartToken
currency: CurrencyCode
/**
 * In minor units.
 */
totalCents: number
lineItems: (LineItem & {
productUrl?: (string | null)
imageUrl?: (string | null)
})[]
cartUrl?: HttpUrl
checkoutUrl: HttpUrl
startedAt?: Instant
checkoutStartedAt: Instant
}
/**
 * Properties of ecommerce.order_cancelled: the order was cancelled.
 */
export interface EcommerceOrderCancelled {
orderId: string
orderedAt: Instant
lineItems: LineItem[]
currency: CurrencyCode
/**
 * Of the order, in minor units.
 */
totalCents: number
cancelledAt: Instant
}
/**
 * Properties of ecommerce.order_fulfilled: the order is completed.
 */
export interface EcommerceOrderFulfilled {
orderId: string
orderedAt: Instant
lineItems: LineItem[]
currency: CurrencyCode
/**
 * Of the order, in minor units.
 */
totalCents: number
fulfilledAt: Instant
}
/**
 * Properties of ecommerce.order_placed (vendor page: Order Events): an order counts for the first time (docs/assumptions.md, A-20). An order pushed through the public API may add its own properties.
 */
export interface EcommerceOrderPlaced {
orderId: string
orderedAt: Instant
lineItems: LineItem[]
}
/**
 * Properties of ecommerce.order_refunded: one for each refund, partial ones too.
 */
export interface EcommerceOrderRefunded {
orderId: string
orderedAt: Instant
lineItems: LineItem[]
currency: CurrencyCode
/**
 * Of the order, in minor units.
 */
totalCents: number
refundId: string
/**
 * This refund, in minor units.
 */
refundAmountCents: number
/**
 * All refunds of the order so far, in minor units.
 */
refundedTotalCents: number
refundedAt: Instant
}
/**
 * Properties of ecommerce.replenishment_due: what was bought usually runs out about now.
 */
export interface EcommerceReplenishmentDue {
provider: ("woocommerce" | "api")
providerProductId: ProviderId
/**
 * WooCommerce's id as a string, as the vendor's messages carry it.
 */
providerVariantId: string
productTitle: string
productUrl: (string | null)
imageUrl: (string | null)
orderId: string
orderedAt: Instant
dueAt: Instant
/**
 * What counts as buying it again.
 */
matchOn?: ("product" | "variant")
}
/**
 * Vendor's POST /api/v1/sequences/{id}/enrollments/cancel: all, by subscriber, or by a field of the event.
 */
export interface CancelEnrollmentsRequest {
cancelAll?: boolean
subscriberId?: string
/**
 * @maxItems 500
 */
subscriberIds?: string[]
fieldPath?: string
/**
 * @maxItems 500
 */
fieldValues?: (string | number)[]
dryRun?: boolean
reason?: string
}
/**
 * The vendor's friendly error, on the plugin and storefront surfaces.
 */
export interface ErrorBody {
success: false
/**
 * From this closed list; anything else is an outage, not an answer.
 */
code: ("VALIDATION_FAILED" | "MALFORMED_JSON" | "RETURN_URL_NOT_ALLOWED" | "TOKEN_MISSING" | "TOKEN_INVALID" | "TOKEN_NOT_CONFIRMED" | "CODE_INVALID" | "CONNECT_REQUEST_DENIED" | "ROLE_NOT_ALLOWED" | "ORIGIN_NOT_ALLOWED" | "NOT_FOUND" | "CONNECT_REQUEST_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CODE_USED" | "SITE_MOVED" | "STORE_TAKEN" | "TOKEN_REVOKED" | "CONNECT_REQUEST_EXPIRED" | "BODY_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "SIGNATURE_INVALID" | "INTEGRATION_NOT_FOUND" | "SYNC_RUN_NOT_FOUND" | "SYNC_RUN_ENDED" | "SYNC_OFF" | "SYNC_RUNNING" | "RATE_LIMITED" | "INTERNAL_ERROR" | "UNAVAILABLE" | "STORE_NOT_CONNECTED")
/**
 * A short label.
 */
error: string
title: string
/**
 * What happened, to what.
 */
description: string
/**
 * What to do.
 */
resolution: string
docsUrl: HttpUrl
/**
 * Facts for a machine; no secrets.
 */
details?: {

}
}
/**
 * 200 to a batch, one result an item in the order of the batch.
 */
export interface EventsAnswer {
results: {
eventId: string
status: ("accepted" | "duplicate" | "stale" | "ignored" | "rejected")
code?: string
message?: string
/**
 * Raw store time in microseconds when the entity was marked; the highest wins.
 */
currentVersion?: number
}[]
commands?: Commands
}
/**
 * POST /api/woocommerce/events: what the plugin sends, at most 100 items and 512 KB.
 */
export interface EventsBatch {
/**
 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
 */
sentAt: string
/**
 * @minItems 1
 * @maxItems 100
 */
events: StoreEvent[]
}
/**
 * A state event: the product as it is now.
 */
export interface ProductSaved {
/**
 * A UUID in lower case.
 */
eventId: string
type: "product.saved"
occurredAt: Instant
entity: {
type: "product"
id: RecordId
version: Version
}
payload: Product
}
/**
 * A product in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.
 */
export interface Product {
id: RecordId
name: string
slug?: string
permalink?: string
/**
 * simple, variable, grouped, external, or another plugin's.
 */
type: string
/**
 * WordPress post status; only publish can be in stock.
 */
status: string
sku?: string
/**
 * A decimal in the store's currency as WooCommerce prints it; empty when not set.
 */
price?: string
/**
 * A decimal in the store's currency as WooCommerce prints it; empty when not set.
 */
regular_price?: string
/**
 * A decimal in the store's currency as WooCommerce prints it; empty when not set.
 */
sale_price?: string
manage_stock: boolean
stock_quantity?: (number | null)
stock_status: StockStatus
backorders?: string
images?: Image[]
categories?: {
id: number
name: string
slug?: string
}[]
attributes?: {
id?: number
name: string
options?: string[]
}[]
/**
 * Ids of the variations.
 */
variations?: RecordId[]
date_created_gmt?: (string | null)
date_modified_gmt?: (string | null)
}
/**
 * A state event: the variation as it is now.
 */
export interface VariationSaved {
/**
 * A UUID in lower case.
 */
eventId: string
type: "variation.saved"
occurredAt: Instant
entity: {
type: "variation"
id: RecordId
version: Version
}
payload: Variation
}
/**
 * A variation in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.
 */
export interface Variation {
id: RecordId
/**
 * WooCommerce's own id of the record.
 */
parent_id: number
name?: string
sku?: string
permalink?: string
status: string
/**
 * A decimal in the store's currency as WooCommerce prints it; empty when not set.
 */
price?: string
/**
 * A decimal in the store's currency as WooCommerce prints it; empty when not set.
 */
regular_price?: string
/**
 * A decimal in the store's currency as WooCommerce prints it; empty when not set.
 */
sale_price?: string
/**
 * parent: the stock of the parent product counts.
 */
manage_stock: (true | false | "parent")
stock_quantity?: (number | null)
stock_status: StockStatus
backorders?: string
image?: (Image | null)
attributes?: {
id?: number
name: string
option: string
}[]
date_modified_gmt?: (string | null)
}
/**
 * A state event: the product is gone for good; it leaves the catalogue, history keeps title and image.
 */
export interface ProductDeleted {
/**
 * A UUID in lower case.
 */
eventId: string
type: "product.deleted"
occurredAt: Instant
entity: {
type: "product"
id: RecordId
version: Version
}
payload: {
id: RecordId
}
}
/**
 * A state event: the variation is gone for good.
 */
export interface VariationDeleted {
/**
 * A UUID in lower case.
 */
eventId: string
type: "variation.deleted"
occurredAt: Instant
entity: {
type: "variation"
id: RecordId
version: Version
}
payload: {
id: RecordId
parent_id: RecordId
}
}
/**
 * A fact event: the order as it was when it first reached processing, on-hold or completed.
 */
export interface OrderPlaced {
/**
 * A UUID in lower case.
 */
eventId: string
type: "order.placed"
occurredAt: Instant
payload: Order
}
/**
 * An order in a lean subset of WooCommerce's REST v3 shape; further keys are ignored. Notes, IP addresses and meta data are not sent.
 */
export interface Order {
id: RecordId
/**
 * The number a person sees.
 */
number?: string
/**
 * Without the prefix wc-: processing, on-hold, completed, cancelled, refunded, failed, or another plugin's.
 */
status: string
currency: CurrencyCode
/**
 * An amount in the order's currency as WooCommerce prints it: a dot, no thousands separator, e.g. 12.90.
 */
total: string
total_tax?: Decimal
shipping_total?: Decimal
discount_total?: Decimal
/**
 * 0 for a guest buyer.
 */
customer_id: number
/**
 * Billing address; a guest buyer is known by its e-mail, trimmed and lower-cased.
 */
billing: {
first_name?: string
last_name?: string
company?: string
address_1?: string
address_2?: string
city?: string
state?: string
postcode?: string
country?: string
phone?: string
/**
 * Empty for an order made in the admin without one.
 */
email: string
}
line_items: {
id?: number
/**
 * With the attributes of the variation, as WooCommerce stored it with the order.
 */
name: string
/**
 * 0 when the product is gone.
 */
product_id: number
/**
 * 0 for a product without variations.
 */
variation_id: number
quantity: number
/**
 * An amount in the order's currency as WooCommerce prints it: a dot, no thousands separator, e.g. 12.90.
 */
total: string
/**
 * An amount in the order's currency as WooCommerce prints it: a dot, no thousands separator, e.g. 12.90.
 */
total_tax: string
sku?: (string | null)
}[]
refunds: {
id: RecordId
reason?: (string | null)
/**
 * An amount in the order's currency as WooCommerce prints it: a dot, no thousands separator, e.g. 12.90.
 */
total: string
/**
 * UTC in WooCommerce's spelling; null when it has not happened.
 */
date_created_gmt?: (GmtDateTime | null)
/**
 * Which lines it concerns; empty or missing when it is an amount alone.
 */
line_items?: {
product_id: number
variation_id: number
/**
 * Taken back; WooCommerce writes it negative.
 */
quantity: number
total?: Decimal
}[]
}[]
date_created_gmt: GmtDateTime
date_modified_gmt?: GmtDateTimeOrNull
date_paid_gmt?: GmtDateTimeOrNull
date_completed_gmt?: GmtDateTimeOrNull
/**
 * The plugin's random name for one shopper's cart; the order that comes out of it carries the same.
 */
cartToken?: string
consent?: Consent3
}
/**
 * A record of a shopper's wish about marketing. Nothing else ever upgrades consent.
 */
export interface Consent3 {
status: ("granted" | "refused" | "unknown")
/**
 * What the shopper was shown.
 */
text?: string
/**
 * The text's own version.
 */
version?: string
at: Instant
/**
 * Where it was given, e.g. checkout.
 */
source: string
}
/**
 * A state event: the order as it is now, with its refunds.
 */
export interface OrderSaved {
/**
 * A UUID in lower case.
 */
eventId: string
type: "order.saved"
occurredAt: Instant
entity: {
type: "order"
id: RecordId
version: Version
}
payload: Order
}
/**
 * A state event: the order is gone for good; it no longer counts.
 */
export interface OrderDeleted {
/**
 * A UUID in lower case.
 */
eventId: string
type: "order.deleted"
occurredAt: Instant
entity: {
type: "order"
id: RecordId
version: Version
}
payload: {
id: RecordId
}
}
/**
 * A fact event: a person asked the store to be forgotten.
 */
export interface SubscriberErased {
/**
 * A UUID in lower case.
 */
eventId: string
type: "subscriber.erased"
occurredAt: Instant
payload: {
email: EmailAddress
}
}
/**
 * What the server insists on before it looks at each item: one bad item never spoils its batch.
 */
export interface EventsEnvelope {
sentAt: Instant
/**
 * @minItems 1
 * @maxItems 100
 */
events: {
eventId: string
type: string
}[]
}
/**
 * 200 to a heartbeat.
 */
export interface HeartbeatAnswer {
serverTime: Instant
integration: {
state: "active"
companyName: string
lastSyncAt: (Instant | null)
}
/**
 * Changed since the last heartbeat.
 * 
 * @maxItems 500
 */
waitlist: {
providerProductId: ProviderId
providerVariantId: ProviderId
waiting: number
lastNotifiedAt: (Instant | null)
}[]
nextHeartbeatSeconds: number
commands?: Commands
}
/**
 * POST /api/woocommerce/heartbeat: the plugin is alive, and how it is.
 */
export interface Heartbeat {
sentAt: Instant
pluginVersion: VersionName
wordpressVersion: VersionName
woocommerceVersion: VersionName
phpVersion: VersionName
health: {
/**
 * Entries that wait to be sent.
 */
outboxReady: number
/**
 * Age of the oldest of them; 0 when there is none.
 */
oldestReadySeconds: number
/**
 * Entries parked because they can never succeed.
 */
dead: number
lastWorkerRunAt: (Instant | null)
/**
 * How the scheduler runs the worker.
 */
cron: ("ok" | "late" | "off")
breaker: ("closed" | "open" | "half_open")
/**
 * Orders in WooCommerce's own tables.
 */
hpos: boolean
/**
 * A persistent object cache is in use.
 */
objectCache: boolean
}
sync: ({
runId: Uuid
state: ("requested" | "running" | "paused" | "verifying" | "repaired" | "verified" | "cancelled" | "failed")
done: number
total: number
} | null)
/**
 * @maxItems 100
 */
commandResults: {
id: string
status: ("done" | "failed")
message?: string
}[]
}
/**
 * Vendor's PATCH /api/v1/integrations/{id}.
 */
export interface ChangeIntegrationRequest {
syncEnabled?: boolean
/**
 * @maxItems 100
 */
listIds?: (string[] | null)
}
/**
 * Vendor's POST /api/v1/integrations/connect, for providers with a key; WooCommerce is connected by a person.
 */
export interface ConnectIntegrationRequest {
provider: string
}
/**
 * Vendor's POST /api/v1/lists/{listId}/subscribers: up to 500 addresses.
 */
export interface AddToListRequest {
/**
 * @minItems 1
 * @maxItems 500
 */
emails: string[]
/**
 * skip is the default; merge fills gaps only; overwrite never brings an unsubscribed contact back.
 */
duplicateStrategy?: ("skip" | "merge" | "overwrite")
enrollInSequences?: boolean
optInMode?: ("default" | "confirmed" | "double_opt_in")
}
/**
 * Vendor's PATCH /api/v1/lists/{id}.
 */
export interface ChangeListRequest {
name?: string
description?: (string | null)
isPrivate?: boolean
}
/**
 * Vendor's POST /api/v1/lists.
 */
export interface CreateListRequest {
name: string
description?: (string | null)
isPrivate?: boolean
}
/**
 * Vendor's POST /api/v1/lists/{listId}/subscribers/remove.
 */
export interface RemoveFromListRequest {
/**
 * @minItems 1
 * @maxItems 500
 */
emails: string[]
}
/**
 * Vendor's PUT /api/v1/products/{id}/delivery: the file that buyers get.
 */
export interface AttachProductFile {
url: HttpUrl
/**
 * Whether it was uploaded to the vendor or lies elsewhere.
 */
source?: ("upload" | "url")
/**
 * The name that buyers see.
 */
fileName?: string
/**
 * In bytes; 100 MB at most.
 */
fileSizeBytes?: number
/**
 * E.g. application/pdf.
 */
mimeType?: string
}
/**
 * Vendor's POST /api/v1/products/delivery/upload-url.
 */
export interface RequestProductUpload {
/**
 * With its ending.
 */
filename: string
/**
 * E.g. application/pdf.
 */
contentType: string
/**
 * In bytes; 100 MB at most.
 */
fileSizeBytes: number
}
/**
 * Vendor's PUT /api/v1/sequences/{id}: what is given replaces what is there.
 */
export interface ChangeSequenceRequest {
name?: string
description?: (string | null)
/**
 * @maxItems 50
 */
labels?: string[]
trigger?: string
listId?: string
/**
 * @minItems 1
 * @maxItems 25
 */
listIds?: string[]
listScope?: ("any_contact" | "any_list")
tagName?: string
/**
 * @minItems 1
 * @maxItems 25
 */
tagNames?: string[]
eventName?: string
/**
 * @maxItems 10
 */
propertyFilters?: {
path: string
operator: ("exists" | "not_exists" | "equals" | "not_equals" | "one_of" | "contains" | "greater_than" | "less_than")
value?: (string | number | boolean | unknown[])
}[]
enrollmentMode?: ("unlimited" | "one_time" | "matching_field")
enrollmentFieldPath?: (string | null)
stopCondition?: ({
type: string
value?: (string | null)
matchConfig?: ({
[k: string]: unknown
} | null)
} | null)
/**
 * @maxItems 50
 */
steps?: {
type?: string
nodeType?: string
name?: (string | null)
subject?: string
previewText?: (string | null)
html?: string
/**
 * @maxItems 200
 */
blocks?: {
type: string
}[]
isTransactional?: boolean
/**
 * What an update_subscriber step changes.
 */
config?: {
[k: string]: unknown
}
delay?: {
days?: number
hours?: number
minutes?: number
mode?: ("duration" | "until_date" | "until_weekday")
untilDateField?: string
field?: string
untilOffsetDirection?: ("before" | "after")
direction?: ("before" | "after")
untilMissingAction?: ("continue" | "exit")
missingAction?: ("continue" | "exit")
}
delayMs?: number
waitUntil?: {
field?: string
untilDateField?: string
offset?: {
days?: number
hours?: number
minutes?: number
}
days?: number
hours?: number
minutes?: number
direction?: ("before" | "after")
untilOffsetDirection?: ("before" | "after")
missingAction?: ("continue" | "exit")
untilMissingAction?: ("continue" | "exit")
}
/**
 * Not covered by the mock.
 */
waitUntilWeekday?: {
[k: string]: unknown
}
}[]
goal?: string
emailCount?: number
}
/**
 * Vendor's POST /api/v1/sequences: a disabled draft.
 */
export interface CreateSequenceRequest {
name: string
description?: (string | null)
/**
 * @maxItems 50
 */
labels?: string[]
trigger?: string
listId?: string
/**
 * @minItems 1
 * @maxItems 25
 */
listIds?: string[]
listScope?: ("any_contact" | "any_list")
tagName?: string
/**
 * @minItems 1
 * @maxItems 25
 */
tagNames?: string[]
eventName?: string
/**
 * @maxItems 10
 */
propertyFilters?: {
path: string
operator: ("exists" | "not_exists" | "equals" | "not_equals" | "one_of" | "contains" | "greater_than" | "less_than")
value?: (string | number | boolean | unknown[])
}[]
enrollmentMode?: ("unlimited" | "one_time" | "matching_field")
enrollmentFieldPath?: (string | null)
stopCondition?: ({
type: string
value?: (string | null)
matchConfig?: ({
[k: string]: unknown
} | null)
} | null)
/**
 * @maxItems 50
 */
steps?: {
type?: string
nodeType?: string
name?: (string | null)
subject?: string
previewText?: (string | null)
html?: string
/**
 * @maxItems 200
 */
blocks?: {
type: string
}[]
isTransactional?: boolean
/**
 * What an update_subscriber step changes.
 */
config?: {
[k: string]: unknown
}
delay?: {
days?: number
hours?: number
minutes?: number
mode?: ("duration" | "until_date" | "until_weekday")
untilDateField?: string
field?: string
untilOffsetDirection?: ("before" | "after")
direction?: ("before" | "after")
untilMissingAction?: ("continue" | "exit")
missingAction?: ("continue" | "exit")
}
delayMs?: number
waitUntil?: {
field?: string
untilDateField?: string
offset?: {
days?: number
hours?: number
minutes?: number
}
days?: number
hours?: number
minutes?: number
direction?: ("before" | "after")
untilOffsetDirection?: ("before" | "after")
missingAction?: ("continue" | "exit")
untilMissingAction?: ("continue" | "exit")
}
/**
 * Not covered by the mock.
 */
waitUntilWeekday?: {
[k: string]: unknown
}
}[]
goal?: string
emailCount?: number
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
emails?: string[]
/**
 * @maxItems 500
 */
subscriberIds?: string[]
targetNodeId?: string
}
/**
 * 200, the same for a new, a repeated and a suppressed address.
 */
export interface SubscribeAnswer {
success: true
}
/**
 * POST /api/woocommerce/back-in-stock/subscribe, as on the vendor's page (Back-In-Stock Requests), with one extra of ours.
 */
export interface SubscribeRequest {
storeUrl: HttpUrl
email: EmailAddress
providerProductId: ProviderId
productTitle: string
/**
 * WooCommerce's id as a string, as the vendor's messages carry it.
 */
providerVariantId?: string
variantTitle?: string
companyId?: string
consent?: Consent4
}
/**
 * A record of a shopper's wish about marketing. Nothing else ever upgrades consent.
 */
export interface Consent4 {
status: ("granted" | "refused" | "unknown")
/**
 * What the shopper was shown.
 */
text?: string
/**
 * The text's own version.
 */
version?: string
at: Instant
/**
 * Where it was given, e.g. checkout.
 */
source: string
}
/**
 * Vendor's POST /api/v1/subscribers/bulk/tags/add and /remove: up to 500 contacts that exist.
 */
export interface BulkTagSubscribers {
/**
 * @minItems 1
 * @maxItems 100
 */
tags: string[]
/**
 * @maxItems 500
 * 
 * Items: An e-mail address; compared trimmed and lower-cased.
 */
emails?: string[]
/**
 * @maxItems 500
 */
externalIds?: string[]
/**
 * @maxItems 500
 */
subscriberIds?: string[]
triggerAutomations?: boolean
}
/**
 * Vendor's PATCH /api/v1/subscribers/{email}: what is given replaces what is there.
 */
export interface ChangeSubscriberRequest {
/**
 * An e-mail address; compared trimmed and lower-cased.
 */
email?: string
/**
 * Your own id of the contact; trimmed, case kept.
 */
externalId?: string
firstName?: (string | null)
lastName?: (string | null)
timezone?: (string | null)
phone?: (string | null)
phoneCountry?: (string | null)
smsConsent?: boolean
status?: ("active" | "unsubscribed" | "bounced")
/**
 * The whole list.
 * 
 * @maxItems 100
 */
tags?: string[]
/**
 * Custom attributes by name.
 */
customAttributes?: {
[k: string]: unknown
}
customAttributesStrategy?: ("replace" | "merge")
}
/**
 * Vendor's POST /api/v1/subscribers: a new contact, or an existing one by the duplicate strategy.
 */
export interface CreateSubscriber {
/**
 * An e-mail address; compared trimmed and lower-cased.
 */
email?: string
/**
 * Your own id of the contact; trimmed, case kept.
 */
externalId?: string
firstName?: (string | null)
lastName?: (string | null)
timezone?: (string | null)
phone?: (string | null)
phoneCountry?: (string | null)
smsConsent?: boolean
status?: ("active" | "unsubscribed" | "bounced")
optInMode?: ("default" | "confirmed" | "double_opt_in")
/**
 * @maxItems 100
 */
tags?: string[]
/**
 * Left out: the company's default lists.
 * 
 * @maxItems 100
 */
lists?: string[]
/**
 * Custom attributes by name.
 */
customAttributes?: {
[k: string]: unknown
}
/**
 * Another name of customAttributes.
 */
attributes?: {
[k: string]: unknown
}
enrollInSequences?: boolean
/**
 * skip is the default; merge fills gaps only; overwrite never brings an unsubscribed contact back.
 */
duplicateStrategy?: ("skip" | "merge" | "overwrite")
/**
 * A moment, ISO 8601.
 */
createdAt?: string
}
/**
 * Vendor's POST /api/v1/subscribers/events: one event of one contact.
 */
export interface TriggerEventRequest {
/**
 * An e-mail address; compared trimmed and lower-cased.
 */
email?: string
/**
 * Your own id of the contact; trimmed, case kept.
 */
externalId?: string
event: string
/**
 * Event data.
 */
properties?: {
[k: string]: unknown
}
firstName?: (string | null)
lastName?: (string | null)
/**
 * Custom attributes by name.
 */
customAttributes?: {
[k: string]: unknown
}
/**
 * Another name of customAttributes.
 */
attributes?: {
[k: string]: unknown
}
occurredAt?: (string | null)
eventId?: string
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
email?: (string | null)
externalId?: (string | null)
name: string
/**
 * Event data; merge tags read it as event.<path>.
 */
properties?: {
[k: string]: unknown
}
occurredAt?: (string | null)
/**
 * Yours; a repeat has no effect.
 */
eventId: string
}[]
}
/**
 * Vendor's POST /api/v1/subscribers/events/bulk: 1 to 500 events of one contact, in order.
 */
export interface TriggerEventsRequest {
/**
 * An e-mail address; compared trimmed and lower-cased.
 */
email?: string
/**
 * Your own id of the contact; trimmed, case kept.
 */
externalId?: string
/**
 * @minItems 1
 * @maxItems 500
 */
events: {
name: string
/**
 * Event data; merge tags read it as event.<path>.
 */
properties?: {
[k: string]: unknown
}
occurredAt?: (string | null)
/**
 * Yours; a repeat has no effect.
 */
eventId?: string
}[]
firstName?: (string | null)
lastName?: (string | null)
/**
 * Custom attributes by name.
 */
customAttributes?: {
[k: string]: unknown
}
/**
 * Another name of customAttributes.
 */
attributes?: {
[k: string]: unknown
}
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
email?: string
/**
 * Your own id of the contact; trimmed, case kept.
 */
externalId?: string
firstName?: (string | null)
lastName?: (string | null)
timezone?: (string | null)
phone?: (string | null)
status?: ("active" | "unsubscribed" | "bounced")
/**
 * @maxItems 100
 */
tags?: string[]
/**
 * Custom attributes by name.
 */
customAttributes?: {
[k: string]: unknown
}
/**
 * A moment, ISO 8601.
 */
createdAt?: string
}[]
/**
 * skip is the default; merge fills gaps only; overwrite never brings an unsubscribed contact back.
 */
duplicateStrategy?: ("skip" | "merge" | "overwrite")
fileName?: string
/**
 * @maxItems 100
 */
listIds?: string[]
/**
 * @maxItems 100
 */
lists?: string[]
enrollInSequences?: boolean
defaultPhoneCountry?: string
smsConsent?: boolean
optInMode?: ("default" | "confirmed" | "double_opt_in")
idempotencyKey?: string
}
/**
 * Vendor's POST /api/v1/subscribers/{email}/notes.
 */
export interface AddNote {
body: string
}
/**
 * Vendor's POST /api/v1/subscribers/tags: one tag for one contact; both are created when missing.
 */
export interface AddSubscriberTag {
/**
 * An e-mail address; compared trimmed and lower-cased.
 */
email?: string
/**
 * Your own id of the contact; trimmed, case kept.
 */
externalId?: string
tag: string
firstName?: (string | null)
lastName?: (string | null)
/**
 * Custom attributes by name.
 */
customAttributes?: {
[k: string]: unknown
}
}
/**
 * Vendor's POST /api/v1/subscribers/tags/bulk: several tags for one contact.
 */
export interface AddSubscriberTags {
/**
 * An e-mail address; compared trimmed and lower-cased.
 */
email?: string
/**
 * Your own id of the contact; trimmed, case kept.
 */
externalId?: string
/**
 * @minItems 1
 * @maxItems 100
 */
tags: string[]
firstName?: (string | null)
lastName?: (string | null)
/**
 * Custom attributes by name.
 */
customAttributes?: {
[k: string]: unknown
}
}
/**
 * 200 to a batch, one result an item in the order of the batch.
 */
export interface SyncBatchAnswer {
results: {
id: RecordId
status: ("accepted" | "stale" | "rejected")
code?: string
message?: string
/**
 * Raw store time in microseconds when the entity was marked; the highest wins.
 */
currentVersion?: number
}[]
commands?: Commands
}
/**
 * What the server insists on before it looks at each item: one bad item never spoils its batch.
 */
export interface SyncBatchEnvelope {
sentAt: Instant
resource: SyncResource
/**
 * Counts the batches of the run; a repeat is harmless.
 */
sequence: number
/**
 * @minItems 1
 * @maxItems 100
 */
items: {
id: RecordId
version: Version
data: {

}
}[]
}
/**
 * POST /api/woocommerce/sync-runs/{runId}/cancel: the run ends where it is; what arrived stays.
 */
export interface SyncCancel {
sentAt: Instant
}
/**
 * POST /api/woocommerce/sync-runs/{runId}/finish: everything was sent; compare. May be called again after a repair.
 */
export interface SyncFinish {
sentAt: Instant
/**
 * What the store holds now.
 */
counts: {
/**
 * Products and variations.
 */
products: number
customers: number
orders: number
}
/**
 * One for each floor(id / 1000) that holds something; a missing one counts as empty.
 * 
 * @maxItems 20000
 */
buckets: {
resource: SyncResource
/**
 * floor(id / 1000).
 */
bucket: number
count: number
/**
 * Sum modulo 2^64 of the first 8 bytes (big-endian) of sha256(id + ":" + version), over the versions the server acknowledged, in hexadecimal.
 */
digest: string
}[]
/**
 * Ids touched since the run began: neither side counts them.
 */
leftOut: {
products: RecordId[]
customers: RecordId[]
orders: RecordId[]
}
}
/**
 * 200: whether both sides hold the same, and which buckets to send again.
 */
export interface SyncFinished {
verified: boolean
/**
 * verifying: send the differing buckets again and finish again. repaired: equal after that.
 */
state: ("verifying" | "repaired" | "verified")
differing: {
resource: SyncResource
bucket: number
}[]
/**
 * People who bought and have no account. They travel with their orders, so only the server can count them: by address.
 */
guestBuyers?: number
commands?: Commands
}
/**
 * Vendor's PUT /api/v1/sync-rules: replaces all rules; an empty list ends them, null opts into the preset.
 */
export interface ReplaceSyncRulesRequest {
/**
 * @maxItems 100
 */
syncRules: ({
triggerEvent: string
actions: {
/**
 * @maxItems 100
 */
addTags: string[]
/**
 * @maxItems 100
 */
removeTags: string[]
}
conditions?: {
/**
 * @maxItems 100
 */
requiresTags?: string[]
/**
 * @maxItems 100
 */
requiresNotTags?: string[]
purchasedProduct?: {
/**
 * @maxItems 100
 */
tags?: string[]
/**
 * @maxItems 100
 */
collectionIds?: string[]
/**
 * @maxItems 100
 */
productTypes?: string[]
/**
 * @maxItems 100
 */
vendors?: string[]
}
}
}[] | null)
}
/**
 * 201 when the run is new, else 200: where it stands.
 */
export interface SyncRunAnswer {
/**
 * The plugin's own id of the run.
 */
runId: string
state: ("running" | "verifying" | "repaired" | "verified" | "cancelled" | "failed")
/**
 * Items of this run that were accepted or known already.
 */
received: {
/**
 * Products and variations.
 */
products: number
customers: number
orders: number
}
commands?: Commands
}
/**
 * POST /api/woocommerce/sync-runs: a full copy begins, or goes on. Idempotent by runId; another runId ends the run before it.
 */
export interface SyncRun {
sentAt: Instant
/**
 * The plugin's own id of the run.
 */
runId: string
reason: ("initial" | "manual" | "repair")
totals: {
/**
 * Products and variations.
 */
products: number
customers: number
orders: number
}
}
/**
 * Vendor's PATCH /api/v1/tags/{id}: only the colour changes.
 */
export interface ChangeTagRequest {
/**
 * One of the vendor's colour names.
 */
color: string
}
/**
 * Vendor's POST /api/v1/tags.
 */
export interface CreateTagRequest {
name: string
/**
 * One of the vendor's colour names.
 */
color?: string
}
/**
 * Vendor's PATCH /api/v1/tracking-settings, as far as it concerns contacts and revenue.
 */
export interface ChangeTrackingSettingsRequest {
doubleOptInEnabled?: boolean
defaultAttributionWindowHours?: number
}
/**
 * Vendor's PATCH /api/v1/web-tracking-keys/{id}.
 */
export interface ChangeWebTrackingKeyRequest {
name?: string
/**
 * Without a scheme it means https; *.shop.test covers every level below; none: any origin.
 * 
 * @maxItems 50
 */
allowedOrigins?: string[]
isActive?: boolean
}
/**
 * Vendor's POST /api/v1/web-tracking-keys.
 */
export interface CreateWebTrackingKeyRequest {
name: string
/**
 * Without a scheme it means https; *.shop.test covers every level below; none: any origin.
 * 
 * @maxItems 50
 */
allowedOrigins?: string[]
}
/**
 * Vendor's PATCH /api/v1/webhooks/{id}; a new URL or enabling again resets the breaker.
 */
export interface ChangeWebhookRequest {
name?: string
url?: string
/**
 * @minItems 1
 * @maxItems 50
 */
events?: string[]
status?: ("enabled" | "disabled")
}
/**
 * Vendor's POST /api/v1/webhooks. The mock also takes http on loopback.
 */
export interface CreateWebhookRequest {
name: string
url: string
/**
 * @minItems 1
 * @maxItems 50
 */
events?: string[]
}
/**
 * What Sequenzy posts to your address. Sort out repeats by id.
 */
export interface WebhookEvent {
id: string
/**
 * E.g. email.sent, subscriber.unsubscribed; there are no ecommerce.* ones.
 */
type: string
object: "event"
metric?: string
created_at: Instant
data: {
[k: string]: unknown
}
}
/**
 * 200 to a native WooCommerce webhook: what became of it. The ping that WooCommerce sends when a webhook is made gets status ping.
 */
export interface WebhookReceived {
status: ("ping" | "accepted" | "stale" | "ignored" | "rejected")
code?: string
message?: string
}

export declare const schemas: Record< string, Record< string, unknown > >;
