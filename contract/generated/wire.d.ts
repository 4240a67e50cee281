/* Generated from contract/schemas by `npm run contract`. Do not edit. */

/**
 * Where the connection stands, seen from the store.
 */
export type ConnectionState = ("disconnected" | "authorizing" | "pending_confirm" | "active" | "auth_failed" | "revoked")
/**
 * An absolute http or https address.
 */
export type HttpUrl = string
/**
 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
 */
export type Instant = string
/**
 * An e-mail address as typed; compared trimmed and lower-cased.
 */
export type EmailAddress = string
/**
 * WooCommerce's id as a string, as the vendor's messages carry it.
 */
export type ProviderId = string
/**
 * A UUID in lower case.
 */
export type Uuid = string
/**
 * Raw store time in microseconds when the entity was marked; the highest wins.
 */
export type Version = number
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
 * One item of a batch.
 */
export type StoreEvent = (ProductSaved | VariationSaved | BackInStockRequested)

export interface Wire {
AdminConnection?: AdminConnection
AdminRelayAnswer?: AdminRelayAnswer
BackInStockRequest?: BackInStockRequest
BackInStockRequested?: BackInStockRequested
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
ConnectConfirm?: ConnectConfirm
ConnectConfirmed?: ConnectConfirmed
ConnectRequestCreated?: ConnectRequestCreated
ConnectRequestStatus?: ConnectRequestStatus
ConnectRequest?: ConnectRequest
ConnectTokenGranted?: ConnectTokenGranted
ConnectTokenRequest?: ConnectTokenRequest
Disconnect?: Disconnect
Disconnected?: Disconnected
EcommerceBackInStockOutOfStock?: EcommerceBackInStockOutOfStock
EcommerceBackInStockRequested?: EcommerceBackInStockRequested
EcommerceBackInStock?: EcommerceBackInStock
ErrorBody?: ErrorBody
EventsAnswer?: EventsAnswer
EventsBatch?: EventsBatch
EventsEnvelope?: EventsEnvelope
HeartbeatAnswer?: HeartbeatAnswer
Heartbeat?: Heartbeat
ProductSaved?: ProductSaved
Product?: Product
StoreEvent?: StoreEvent
SubscribeAnswer?: SubscribeAnswer
SubscribeRequest?: SubscribeRequest
VariationSaved?: VariationSaved
Variation?: Variation
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
 * 202 of the plugin's relay for sign-ups (sequenzy/v1/back-in-stock).
 */
export interface AdminRelayAnswer {
status: "accepted"
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
provider: "woocommerce"
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
 * Properties of ecommerce.back_in_stock_requested.
 */
export interface EcommerceBackInStockRequested {
provider: "woocommerce"
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
 * Properties of ecommerce.back_in_stock (vendor page: Back-In-Stock Requests).
 */
export interface EcommerceBackInStock {
provider: "woocommerce"
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
 * The vendor's friendly error, on the plugin and storefront surfaces.
 */
export interface ErrorBody {
success: false
/**
 * From this closed list; anything else is an outage, not an answer.
 */
code: ("VALIDATION_FAILED" | "MALFORMED_JSON" | "RETURN_URL_NOT_ALLOWED" | "TOKEN_MISSING" | "TOKEN_INVALID" | "TOKEN_NOT_CONFIRMED" | "CODE_INVALID" | "CONNECT_REQUEST_DENIED" | "ROLE_NOT_ALLOWED" | "ORIGIN_NOT_ALLOWED" | "NOT_FOUND" | "CONNECT_REQUEST_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CODE_USED" | "SITE_MOVED" | "STORE_TAKEN" | "TOKEN_REVOKED" | "CONNECT_REQUEST_EXPIRED" | "BODY_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMITED" | "INTERNAL_ERROR" | "UNAVAILABLE" | "STORE_NOT_CONNECTED")
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
 * 200, the same for a new, a repeated and a suppressed address.
 */
export interface SubscribeAnswer {
success: true
}
/**
 * POST /api/woocommerce/back-in-stock/subscribe, exactly as on the vendor's page (Back-In-Stock Requests).
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
}

export declare const schemas: Record< string, Record< string, unknown > >;
