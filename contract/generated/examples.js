/* Generated from contract/examples by `npm run contract`. Do not edit. */
export const examples = {
	"adminActivityDetails": {
		"id": "d12",
		"payload": {
			"email": "a•••@example.com",
			"providerProductId": "17"
		},
		"isCurrent": false
	},
	"adminActivityRetry": {
		"retried": 3
	},
	"adminActivity": {
		"items": [],
		"next": null,
		"reasons": []
	},
	"adminConnection": {
		"state": "active",
		"storeUrl": "https://store.example.com",
		"companyName": "Demo Coffee Co.",
		"connectedAt": "2026-04-01T12:00:00.000Z",
		"lastSeenAt": "2026-04-01T12:00:00.000Z",
		"authorizeUrl": null,
		"expiresAt": null,
		"approval": null,
		"error": null,
		"outbox": {
			"ready": 0,
			"dead": 0,
			"paused": 0
		},
		"apiHost": "api.sequenzy.com"
	},
	"adminDiagnostics": {
		"checks": [],
		"versions": {},
		"checkedAt": "2026-04-01T12:00:00.000Z"
	},
	"adminMovingIn": {
		"sources": [],
		"run": null
	},
	"adminRelayAnswer": {
		"status": "accepted"
	},
	"adminSettings": {
		"settings": {
			"capturesCarts": true,
			"checkoutAddress": true,
			"consentBox": false,
			"consentText": "",
			"formPlacement": "automatic",
			"forwardSignUps": false,
			"keepDeliveredDays": 30,
			"keepSetAsideDays": 30,
			"formConsentText": ""
		},
		"defaults": {
			"capturesCarts": true,
			"checkoutAddress": true,
			"consentBox": true,
			"consentText": "",
			"formPlacement": "automatic",
			"forwardSignUps": false,
			"keepDeliveredDays": 7,
			"keepSetAsideDays": 30,
			"formConsentText": ""
		},
		"defaultConsentText": "Email me news and offers. I can unsubscribe at any time.",
		"canForwardSignUps": true
	},
	"adminSync": {
		"run": null
	},
	"account": {
		"companies": [
			{
				"id": "comp_1",
				"name": "My company",
				"role": "owner"
			}
		],
		"currentCompanyId": "comp_1",
		"apiKeyPermissions": {
			"preset": "full_access",
			"scopes": null,
			"fullAccess": true
		}
	},
	"backInStockTaken": {
		"subscriberId": "sub_ana"
	},
	"requestBackInStockByApi": {
		"productId": "301",
		"customer": {
			"email": "ana@shop.test"
		}
	},
	"bulkTagged": {
		"tags": [
			"gold"
		],
		"requested": 2,
		"matched": 1,
		"updated": 1,
		"unchanged": 0,
		"failed": 0,
		"notFound": {
			"emails": [
				"nobody@example.com"
			],
			"externalIds": [],
			"subscriberIds": []
		},
		"failures": [],
		"triggeredAutomations": false
	},
	"checkoutTracked": {
		"checkoutId": "checkout-1",
		"subscriberId": "sub_ana",
		"eventId": "evt_1"
	},
	"trackCheckout": {
		"checkoutId": "chk_1",
		"customer": {
			"email": "ana@shop.test"
		},
		"totalCents": 4200,
		"currency": "EUR",
		"checkoutUrl": "https://shop.test/checkout/chk_1",
		"items": [
			{
				"productId": "301",
				"title": "Green tea",
				"quantity": 2,
				"priceCents": 2100
			}
		]
	},
	"enrolled": {
		"enrolled": 1,
		"skipped": 1,
		"enrollments": [
			{
				"enrollmentId": "enr_1",
				"sequenceId": "seq_refill",
				"subscriberId": "sub_ana",
				"status": "waiting",
				"currentNodeId": "step_1",
				"currentNodeMissing": false,
				"enrollmentStartedAt": "2026-04-01T12:00:00.000Z",
				"email": "ana@example.com",
				"firstName": "Ana",
				"lastName": null,
				"subscriberStatus": "active",
				"enrollmentKey": "__default__",
				"waitUntil": "2026-04-02T12:00:00.000Z",
				"failedReason": null,
				"stopConditionMatches": false,
				"stopConditionMatchReason": null,
				"enteredVia": {
					"kind": "event",
					"value": "ecommerce.replenishment_due",
					"name": "ecommerce.replenishment_due",
					"description": "Entered by the event"
				},
				"entryContext": {
					"triggerType": "event_received",
					"eventId": "evt_1",
					"eventName": "ecommerce.replenishment_due"
				}
			}
		],
		"skippedReasons": [
			{
				"contact": "x@example.com",
				"reason": "UNSUBSCRIBED",
				"message": "This contact has unsubscribed."
			}
		]
	},
	"enrollment": {
		"enrollmentId": "enr_1",
		"sequenceId": "seq_refill",
		"subscriberId": "sub_ana",
		"status": "waiting",
		"currentNodeId": "step_1",
		"currentNodeMissing": false,
		"enrollmentStartedAt": "2026-04-01T12:00:00.000Z",
		"email": "ana@example.com",
		"firstName": "Ana",
		"lastName": null,
		"subscriberStatus": "active",
		"enrollmentKey": "__default__",
		"waitUntil": "2026-04-02T12:00:00.000Z",
		"failedReason": null,
		"stopConditionMatches": false,
		"stopConditionMatchReason": null,
		"enteredVia": {
			"kind": "event",
			"value": "ecommerce.replenishment_due",
			"name": "ecommerce.replenishment_due",
			"description": "Entered by the event"
		},
		"entryContext": {
			"triggerType": "event_received",
			"eventId": "evt_1",
			"eventName": "ecommerce.replenishment_due"
		}
	},
	"enrollmentsCancelled": {
		"sequenceId": "seq_refill",
		"dryRun": false,
		"matchedCount": 1,
		"cancelledCount": 1,
		"remainingCount": 0,
		"hasMore": false,
		"enrollments": []
	},
	"eventSample": {
		"eventTime": "2026-04-01T12:00:00.000Z",
		"subscriberId": "sub_ana",
		"properties": {
			"orderId": "501"
		}
	},
	"eventSchema": {
		"eventName": "ecommerce.order_placed",
		"requestedEventName": "order.completed",
		"documented": true,
		"documentedProviders": [
			"woocommerce"
		],
		"label": "Order placed",
		"category": "ecommerce",
		"description": "A new order was received."
	},
	"eventTriggered": {
		"subscriber": {
			"id": "sub_ana",
			"email": "ana@example.com",
			"created": false
		},
		"event": {
			"id": "evt_1",
			"name": "quiz.done",
			"definitionCreated": true
		}
	},
	"eventsImported": {
		"total": 2,
		"recorded": 1,
		"duplicates": 0,
		"failed": 1,
		"failures": [
			{
				"index": 1,
				"error": "Invalid email address"
			}
		],
		"sideEffectFailed": 0,
		"sideEffectFailures": [],
		"subscribers": 1
	},
	"eventsTriggered": {
		"subscriber": {
			"id": "sub_ana",
			"email": "ana@example.com",
			"created": false
		},
		"events": [
			{
				"id": "evt_1",
				"name": "quiz.done",
				"definitionCreated": false
			}
		]
	},
	"integrationActivity": {
		"id": "act_1",
		"integrationId": "int_1",
		"provider": "woocommerce",
		"source": "plugin",
		"action": "order.placed",
		"status": "processed",
		"eventType": "ecommerce.order_placed",
		"providerEventId": null,
		"email": "ana@example.com",
		"externalId": null,
		"subscriberId": "sub_ana",
		"jobId": null,
		"message": null,
		"error": null,
		"receivedAt": "2026-04-01T12:00:00.000Z",
		"createdAt": "2026-04-01T12:00:00.000Z",
		"expiresAt": "2026-04-02T12:00:00.000Z"
	},
	"integrationChanged": {
		"integrationId": "int_1",
		"provider": "woocommerce",
		"syncEnabled": false,
		"listTargeting": null,
		"listIds": null,
		"changed": true,
		"changedFields": [
			"syncEnabled"
		],
		"message": "Bulk sync is off."
	},
	"integrationDetail": {
		"integration": {
			"id": "int_1",
			"provider": "woocommerce",
			"name": "My store",
			"category": "ecommerce",
			"providerAccountId": "https://store.example.com",
			"isActive": true,
			"syncEnabled": true,
			"syncStatus": "completed",
			"lastSyncError": null,
			"lastSyncSkipped": null,
			"totalCustomersSynced": 12,
			"totalEventsSynced": 40,
			"lastSyncAt": "2026-04-01T12:00:00.000Z",
			"connectedAt": "2026-04-01T12:00:00.000Z",
			"details": {
				"storeUrl": "https://store.example.com",
				"lastSeenAt": "2026-04-01T12:00:00.000Z"
			}
		},
		"capabilities": null,
		"events": [
			{
				"event": "ecommerce.order_placed",
				"when": "A new order was received.",
				"addsTags": [],
				"removesTags": [],
				"rules": [],
				"ruleSource": "none",
				"listeners": [],
				"observedByAccount": true,
				"accountLastSeenAt": "2026-04-01T12:00:00.000Z"
			}
		],
		"unusedEvents": [
			"ecommerce.order_placed"
		],
		"accountNeverReceivedEvents": [],
		"activity": {
			"total": 3,
			"processed": 3,
			"skipped": 0,
			"failed": 0,
			"stalled": 0,
			"windowHours": 24,
			"recentFailures": []
		},
		"ingestion": {
			"bulkSyncEnabled": true,
			"supportsListTargeting": false,
			"listTargeting": null,
			"listIds": null,
			"lists": [],
			"missingListIds": [],
			"summary": "Contacts follow the default lists."
		},
		"pixel": null,
		"recommendations": [],
		"availableActions": [
			"disable_sync"
		]
	},
	"integrationProvider": {
		"provider": "woocommerce",
		"name": "WooCommerce",
		"category": "ecommerce",
		"connectMethod": "plugin",
		"availability": "beta",
		"summary": "Products, customers and orders of a store.",
		"syncs": [
			"products"
		],
		"emits": [
			{
				"event": "ecommerce.order_placed",
				"when": "An order is placed."
			}
		],
		"writesAttributes": [
			{
				"key": "ordersCount",
				"description": "Orders that count."
			}
		],
		"actions": [
			"enable_sync"
		],
		"connectFields": [],
		"notes": []
	},
	"integration": {
		"id": "int_1",
		"provider": "woocommerce",
		"name": "My store",
		"category": "ecommerce",
		"providerAccountId": "https://store.example.com",
		"isActive": true,
		"syncEnabled": true,
		"syncStatus": "completed",
		"lastSyncError": null,
		"lastSyncSkipped": null,
		"totalCustomersSynced": 12,
		"totalEventsSynced": 40,
		"lastSyncAt": "2026-04-01T12:00:00.000Z",
		"connectedAt": "2026-04-01T12:00:00.000Z",
		"details": {
			"storeUrl": "https://store.example.com",
			"lastSeenAt": "2026-04-01T12:00:00.000Z"
		}
	},
	"changeApiKeyRequest": {
		"name": "Reports"
	},
	"createApiKeyRequest": {
		"name": "Reports",
		"preset": "read_only"
	},
	"addedToList": {
		"listId": "list_newsletter",
		"list": {
			"id": "list_newsletter",
			"name": "Newsletter",
			"description": null,
			"isPrivate": false,
			"subscriberCount": 5,
			"activeSubscriberCount": 5,
			"createdAt": "2026-04-01T12:00:00.000Z",
			"updatedAt": "2026-04-01T12:00:00.000Z"
		},
		"total": 2,
		"processed": 2,
		"created": 1,
		"updated": 1,
		"skipped": 0,
		"failed": 0,
		"addedToList": 2,
		"duplicateInputCount": 0,
		"ignoredBlankCount": 0,
		"results": [
			{
				"email": "ana@example.com",
				"status": "updated",
				"addedToList": true
			}
		]
	},
	"removedFromList": {
		"listId": "list_newsletter",
		"total": 1,
		"removed": 1,
		"skipped": 0
	},
	"subscriberList": {
		"id": "list_newsletter",
		"name": "Newsletter",
		"description": null,
		"isPrivate": false,
		"subscriberCount": 5,
		"activeSubscriberCount": 5,
		"createdAt": "2026-04-01T12:00:00.000Z",
		"updatedAt": "2026-04-01T12:00:00.000Z"
	},
	"subscriberNote": {
		"id": "note_1",
		"body": "Called about the refill.",
		"createdAt": "2026-04-01T12:00:00.000Z"
	},
	"offsetPagination": {
		"limit": 50,
		"offset": 0,
		"count": 1,
		"total": 1,
		"hasMore": false
	},
	"orderQueued": {
		"queued": true,
		"jobId": "job_1",
		"orderId": "9001",
		"status": "placed"
	},
	"pushOrder": {
		"orderId": "9001",
		"totalCents": 4200,
		"currency": "EUR",
		"status": "placed",
		"orderedAt": "2026-05-02T08:30:00.000Z",
		"customer": {
			"email": "ana@shop.test",
			"firstName": "Ana",
			"externalId": "17"
		},
		"items": [
			{
				"productId": "301",
				"variantId": "302",
				"title": "Green tea",
				"quantity": 2,
				"priceCents": 2100
			}
		],
		"customerTotals": {
			"ordersCount": 3,
			"totalSpentCents": 12900
		}
	},
	"productFileAttached": {
		"success": true,
		"delivery": {
			"url": "https://files.example.com/brewing-guide.pdf",
			"fileName": "brewing-guide.pdf"
		}
	},
	"productUpload": {
		"uploadUrl": "https://uploads.example.com/f/1?signature=abc",
		"publicUrl": "https://files.example.com/f/1/brewing-guide.pdf",
		"fileName": "brewing-guide.pdf"
	},
	"commerceProduct": {
		"id": "prod_api_301",
		"productId": "301",
		"providerProductId": "301",
		"provider": "api",
		"title": "Green tea",
		"description": null,
		"imageUrl": null,
		"url": null,
		"price": 2100,
		"priceCents": 2100,
		"compareAtPrice": null,
		"compareAtPriceCents": null,
		"currency": "EUR",
		"inStock": true,
		"variants": [
			{
				"variantId": "302",
				"title": "Loose",
				"sku": null,
				"priceCents": 2100,
				"inventoryQuantity": 4,
				"inStock": true,
				"options": []
			}
		],
		"digitalDelivery": null,
		"createdAt": "2026-04-01T12:00:00.000Z",
		"updatedAt": "2026-04-01T12:00:00.000Z"
	},
	"productsUpserted": {
		"upserted": 1,
		"created": 1,
		"updated": 0,
		"backInStockEventsTriggered": 0,
		"products": [
			{
				"id": "prod_api_301",
				"productId": "301",
				"providerProductId": "301",
				"provider": "api",
				"title": "Green tea",
				"description": null,
				"imageUrl": null,
				"url": null,
				"price": 2100,
				"priceCents": 2100,
				"compareAtPrice": null,
				"compareAtPriceCents": null,
				"currency": "EUR",
				"inStock": true,
				"variants": [
					{
						"variantId": "302",
						"title": "Loose",
						"sku": null,
						"priceCents": 2100,
						"inventoryQuantity": 4,
						"inStock": true,
						"options": []
					}
				],
				"digitalDelivery": null,
				"createdAt": "2026-04-01T12:00:00.000Z",
				"updatedAt": "2026-04-01T12:00:00.000Z"
			}
		]
	},
	"upsertProducts": {
		"products": [
			{
				"productId": "301",
				"title": "Green tea",
				"providerCreatedAt": null
			}
		]
	},
	"sequenceState": {
		"sequenceId": "seq_refill",
		"status": "active",
		"enrollmentPaused": false,
		"effectiveStatus": "live",
		"acceptsNewEnrollments": true,
		"processesExistingEnrollments": true,
		"effectiveStatusSummary": "Live.",
		"message": "Live."
	},
	"sequence": {
		"id": "seq_refill",
		"name": "Refill",
		"description": null,
		"labels": [],
		"status": "active",
		"enrollmentPaused": false,
		"effectiveStatus": "live",
		"acceptsNewEnrollments": true,
		"processesExistingEnrollments": true,
		"effectiveStatusSummary": "Live.",
		"trigger": "event_received",
		"eventName": "ecommerce.replenishment_due",
		"propertyFilters": [],
		"enrollmentMode": "matching_field",
		"enrollmentFieldPath": null,
		"stopCondition": null,
		"emailCount": 1,
		"steps": [
			{
				"id": "step_1",
				"type": "email",
				"delayMs": 0,
				"subject": "Time to refill"
			}
		],
		"enrollmentCounts": {
			"total": 0,
			"waiting": 0,
			"completed": 0,
			"cancelled": 0,
			"failed": 0
		},
		"createdAt": "2026-04-01T12:00:00.000Z",
		"updatedAt": "2026-04-01T12:00:00.000Z"
	},
	"subscriberDetail": {
		"id": "sub_ana",
		"email": "ana@example.com",
		"externalId": "17",
		"firstName": "Ana",
		"lastName": "Alves",
		"phone": null,
		"smsStatus": "not_subscribed",
		"status": "active",
		"tags": [
			"customer"
		],
		"customAttributes": {
			"ordersCount": 1,
			"totalSpent": 29.9
		},
		"emailProvider": "other",
		"timezone": null,
		"createdAt": "2026-04-01T12:00:00.000Z",
		"updatedAt": "2026-04-01T12:00:00.000Z",
		"activity": [
			{
				"id": "evt_1",
				"eventName": "ecommerce.order_placed",
				"eventType": "custom",
				"eventTime": "2026-04-01T12:00:00.000Z",
				"properties": {
					"orderId": "501"
				}
			}
		],
		"emailStats": {
			"sent": 1,
			"delivered": 1,
			"opened": 0,
			"clicked": 0,
			"bounced": 0,
			"complained": 0,
			"unsubscribed": 0
		},
		"lists": [
			{
				"id": "list_newsletter",
				"name": "Newsletter",
				"description": null,
				"isPrivate": false,
				"subscribedAt": "2026-04-01T12:00:00.000Z"
			}
		],
		"notes": [],
		"sequenceEnrollments": [
			{
				"sequenceId": "seq_refill",
				"sequenceName": "Refill",
				"sequenceStatus": "active",
				"enrollmentStatus": "waiting",
				"currentNodeId": "step_1",
				"tokenId": "enr_1",
				"enteredAt": "2026-04-01T12:00:00.000Z",
				"updatedAt": "2026-04-01T12:00:00.000Z"
			}
		]
	},
	"subscriberImport": {
		"id": "imp_1",
		"status": "completed",
		"total": 2,
		"processed": 2,
		"created": 1,
		"updated": 0,
		"skipped": 0,
		"failed": 1,
		"failures": [
			{
				"index": 1,
				"error": "A record needs an email or a phone"
			}
		],
		"createdAt": "2026-04-01T12:00:00.000Z",
		"completedAt": "2026-04-01T12:00:00.000Z"
	},
	"subscriberPagination": {
		"page": 1,
		"limit": 50,
		"total": 1,
		"totalPages": 1,
		"nextCursor": null,
		"hasMore": false
	},
	"savedSubscriber": {
		"id": "sub_ana",
		"email": "ana@example.com",
		"externalId": "17",
		"firstName": "Ana",
		"lastName": "Alves",
		"phone": null,
		"smsStatus": "not_subscribed",
		"status": "active",
		"tags": [
			"customer"
		],
		"customAttributes": {
			"ordersCount": 1,
			"totalSpent": 29.9
		},
		"emailProvider": "other",
		"timezone": null,
		"createdAt": "2026-04-01T12:00:00.000Z",
		"updatedAt": "2026-04-01T12:00:00.000Z",
		"created": true,
		"updated": false,
		"skipped": false
	},
	"subscriber": {
		"id": "sub_ana",
		"email": "ana@example.com",
		"externalId": "17",
		"firstName": "Ana",
		"lastName": "Alves",
		"phone": null,
		"smsStatus": "not_subscribed",
		"status": "active",
		"tags": [
			"customer"
		],
		"customAttributes": {
			"ordersCount": 1,
			"totalSpent": 29.9
		},
		"emailProvider": "other",
		"timezone": null,
		"createdAt": "2026-04-01T12:00:00.000Z",
		"updatedAt": "2026-04-01T12:00:00.000Z"
	},
	"syncQueued": {
		"integrationId": "int_1",
		"provider": "stripe",
		"jobId": "job_1",
		"syncStatus": "queued",
		"syncTarget": null,
		"message": "The sync is queued."
	},
	"tag": {
		"id": "tag_gold",
		"name": "gold",
		"color": "gray",
		"isSystem": false,
		"subscriberCount": 1,
		"createdAt": "2026-04-01T12:00:00.000Z"
	},
	"tagsAdded": {
		"subscriber": {
			"id": "sub_ana",
			"email": "ana@example.com",
			"created": false,
			"tags": [
				"gold"
			]
		},
		"tags": [
			{
				"id": "tag_gold",
				"name": "gold",
				"created": true
			}
		]
	},
	"webhookDelivery": {
		"id": "dlv_1",
		"webhookId": "wh_1",
		"eventId": "whe_1",
		"eventType": "email.sent",
		"status": "failed",
		"attemptCount": 1,
		"attempts": [
			{
				"at": "2026-04-01T12:00:00.000Z",
				"responseStatus": 500,
				"error": "The receiver answered 500."
			}
		],
		"responseStatus": 500,
		"error": "The receiver answered 500.",
		"isTest": true,
		"replayOf": null,
		"payload": {
			"id": "whe_1"
		},
		"createdAt": "2026-04-01T12:00:00.000Z"
	},
	"webhook": {
		"id": "wh_1",
		"name": "My server",
		"url": "https://example.com/sequenzy",
		"status": "enabled",
		"events": [
			"email.sent"
		],
		"consecutiveFailures": 0,
		"signingSecrets": [
			{
				"id": "whs_1",
				"prefix": "whsec_oCm4",
				"createdAt": "2026-04-01T12:00:00.000Z"
			}
		],
		"signingSecret": "whsec_oCm4MBalhlZWAVjG",
		"createdAt": "2026-04-01T12:00:00.000Z",
		"updatedAt": "2026-04-01T12:00:00.000Z"
	},
	"backInStockRequest": {
		"storeUrl": "https://store.example.com",
		"email": "buyer@example.com",
		"providerProductId": "501",
		"productTitle": "Coffee Refill Pack",
		"requestedAt": "2026-04-01T12:00:00.000Z"
	},
	"backInStockRequested": {
		"eventId": "8b3f5e76-1ca0-4e3d-af4c-3d4e5f607182",
		"type": "back_in_stock.requested",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"payload": {
			"storeUrl": "https://store.example.com",
			"email": "buyer@example.com",
			"providerProductId": "501",
			"productTitle": "Coffee Refill Pack",
			"requestedAt": "2026-04-01T12:00:00.000Z"
		}
	},
	"cartCleared": {
		"eventId": "6f1d3c54-9a8e-4c1b-8d2a-1b2c3d4e5f8c",
		"type": "cart.cleared",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"payload": {
			"cartToken": "q7Yw3d0uT2mXbK1sV9zA4g",
			"startedAt": "2026-04-01T11:40:00.000Z",
			"email": "ana@example.com",
			"firstName": "Ana",
			"lastName": "Alves",
			"customerId": 17,
			"currency": "EUR",
			"lineItems": [],
			"totalCents": 0,
			"cartUrl": "https://store.example.com/cart/",
			"checkoutUrl": "https://store.example.com/checkout/"
		}
	},
	"cartStarted": {
		"eventId": "6f1d3c54-9a8e-4c1b-8d2a-1b2c3d4e5f86",
		"type": "cart.started",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"payload": {
			"cartToken": "q7Yw3d0uT2mXbK1sV9zA4g",
			"startedAt": "2026-04-01T11:40:00.000Z",
			"email": "ana@example.com",
			"firstName": "Ana",
			"lastName": "Alves",
			"customerId": 17,
			"currency": "EUR",
			"lineItems": [
				{
					"providerProductId": "101",
					"providerVariantId": "102",
					"title": "Coffee Beans - 1 kg",
					"quantity": 1,
					"priceCents": 2500,
					"productUrl": "https://store.example.com/product/coffee-beans",
					"imageUrl": "https://store.example.com/uploads/beans.png"
				}
			],
			"totalCents": 2500,
			"cartUrl": "https://store.example.com/cart/",
			"checkoutUrl": "https://store.example.com/checkout/"
		}
	},
	"cartUpdated": {
		"eventId": "6f1d3c54-9a8e-4c1b-8d2a-1b2c3d4e5f89",
		"type": "cart.updated",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"entity": {
			"type": "cart",
			"id": "q7Yw3d0uT2mXbK1sV9zA4g",
			"version": 1775044800000000
		},
		"payload": {
			"cartToken": "q7Yw3d0uT2mXbK1sV9zA4g",
			"startedAt": "2026-04-01T11:40:00.000Z",
			"email": "ana@example.com",
			"firstName": "Ana",
			"lastName": "Alves",
			"customerId": 17,
			"currency": "EUR",
			"lineItems": [
				{
					"providerProductId": "101",
					"providerVariantId": "102",
					"title": "Coffee Beans - 1 kg",
					"quantity": 1,
					"priceCents": 2500,
					"productUrl": "https://store.example.com/product/coffee-beans",
					"imageUrl": "https://store.example.com/uploads/beans.png"
				}
			],
			"totalCents": 2500,
			"cartUrl": "https://store.example.com/cart/",
			"checkoutUrl": "https://store.example.com/checkout/"
		}
	},
	"cart": {
		"cartToken": "q7Yw3d0uT2mXbK1sV9zA4g",
		"startedAt": "2026-04-01T11:40:00.000Z",
		"email": "ana@example.com",
		"firstName": "Ana",
		"lastName": "Alves",
		"customerId": 17,
		"currency": "EUR",
		"lineItems": [],
		"totalCents": 0,
		"cartUrl": "https://store.example.com/cart/",
		"checkoutUrl": "https://store.example.com/checkout/"
	},
	"checkoutStarted": {
		"eventId": "6f1d3c54-9a8e-4c1b-8d2a-1b2c3d4e5f8f",
		"type": "checkout.started",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"payload": {
			"cartToken": "q7Yw3d0uT2mXbK1sV9zA4g",
			"startedAt": "2026-04-01T11:40:00.000Z",
			"email": "ana@example.com",
			"firstName": "Ana",
			"lastName": "Alves",
			"customerId": 17,
			"currency": "EUR",
			"lineItems": [
				{
					"providerProductId": "101",
					"providerVariantId": "102",
					"title": "Coffee Beans - 1 kg",
					"quantity": 1,
					"priceCents": 2500,
					"productUrl": "https://store.example.com/product/coffee-beans",
					"imageUrl": "https://store.example.com/uploads/beans.png"
				}
			],
			"totalCents": 2500,
			"cartUrl": "https://store.example.com/cart/",
			"checkoutUrl": "https://store.example.com/checkout/"
		}
	},
	"command": {
		"id": "cmd_1",
		"type": "sync_store",
		"expiresAt": "2026-04-02T12:00:00.000Z"
	},
	"changeCompanyRequest": {
		"defaultSubscriberListIds": []
	},
	"createCompanyRequest": {
		"name": "Second shop"
	},
	"connectConfirm": {
		"siteId": "3f0f4c1e-6f0b-4f6a-9a3b-0c2d4e6f8a01"
	},
	"connectConfirmed": {
		"state": "active",
		"commands": [
			{
				"id": "cmd_1",
				"type": "sync_store",
				"expiresAt": "2026-04-02T12:00:00.000Z"
			}
		]
	},
	"connectRequestCreated": {
		"requestId": "wcr_8f2b1c",
		"authorizeUrl": "https://sequenzy.com/setup/woocommerce?request=wcr_8f2b1c",
		"pollIntervalSeconds": 3,
		"expiresAt": "2026-04-01T12:10:00.000Z"
	},
	"connectRequestStatus": {
		"status": "approved"
	},
	"connectRequest": {
		"storeUrl": "https://store.example.com",
		"adminUrl": "https://store.example.com/wp-admin/",
		"siteId": "3f0f4c1e-6f0b-4f6a-9a3b-0c2d4e6f8a01",
		"siteName": "Example Store",
		"returnUrl": "https://store.example.com/wp-admin/admin.php?page=sequenzy",
		"state": "c3RhdGUtb2YtdGhlLWNvbm5lY3Q",
		"codeChallenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
		"codeChallengeMethod": "S256",
		"pluginVersion": "0.1.0",
		"wordpressVersion": "6.6.2",
		"woocommerceVersion": "9.8.5",
		"phpVersion": "8.2.10",
		"currency": "EUR",
		"timezone": "Europe/Berlin",
		"locale": "de_DE",
		"sentAt": "2026-04-01T12:00:00.000Z"
	},
	"connectRotate": {
		"sentAt": "2026-04-01T12:00:00.000Z"
	},
	"connectRotated": {
		"installationToken": "seq_wc_Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFy"
	},
	"connectTokenGranted": {
		"installationToken": "seq_wc_0123456789abcdef0123456789abcdef",
		"integrationId": "int_woo_1",
		"company": {
			"id": "comp_demo",
			"name": "Demo Coffee Co."
		},
		"features": []
	},
	"connectTokenRequest": {
		"code": "wcc_0123456789abcdef",
		"codeVerifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
	},
	"customerDeleted": {
		"eventId": "6f1d3c54-9a8e-4c1b-8d2a-1b2c3d4e5f74",
		"type": "customer.deleted",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"entity": {
			"type": "customer",
			"id": 17,
			"version": 1775044800000000
		},
		"payload": {
			"id": 17
		}
	},
	"customerSaved": {
		"eventId": "6f1d3c54-9a8e-4c1b-8d2a-1b2c3d4e5f71",
		"type": "customer.saved",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"entity": {
			"type": "customer",
			"id": 17,
			"version": 1775044800000000
		},
		"payload": {
			"id": 17,
			"email": "ana@example.com",
			"first_name": "Ana",
			"last_name": "Alves",
			"role": "customer",
			"billing": {
				"first_name": "Ana",
				"last_name": "Alves",
				"country": "PT",
				"city": "Lisboa",
				"postcode": "1100-048",
				"email": "ana@example.com"
			},
			"is_paying_customer": true,
			"date_created_gmt": "2026-01-10T09:00:00",
			"date_modified_gmt": null
		}
	},
	"customer": {
		"id": 17,
		"email": "ana@new.example",
		"first_name": "Ana",
		"last_name": "Alves",
		"role": "customer",
		"billing": {
			"first_name": "Ana",
			"last_name": "Alves",
			"country": "PT",
			"city": "Lisboa",
			"postcode": "1100-048",
			"email": "ana@example.com"
		},
		"is_paying_customer": true,
		"date_created_gmt": "2026-01-10T09:00:00",
		"date_modified_gmt": null,
		"previousEmail": "ana@example.com",
		"consent": {
			"status": "granted",
			"text": "Send me offers.",
			"version": "2",
			"at": "2026-04-01T12:00:00.000Z",
			"source": "checkout"
		}
	},
	"disconnect": {
		"reason": "not_mine",
		"sentAt": "2026-04-01T12:00:00.000Z"
	},
	"disconnected": {
		"state": "disconnected"
	},
	"ecommerceBackInStockOutOfStock": {
		"provider": "woocommerce",
		"providerProductId": "501",
		"providerVariantId": "501",
		"productTitle": "Coffee Refill Pack",
		"productUrl": "https://store.example.com/product/coffee-refill-pack",
		"imageUrl": "https://store.example.com/uploads/coffee.png",
		"requestedAt": "2026-04-01T12:00:00.000Z",
		"backInStockAt": "2026-04-02T08:00:00.000Z",
		"outOfStockAt": "2026-04-03T09:00:00.000Z"
	},
	"ecommerceBackInStockRequested": {
		"provider": "woocommerce",
		"providerProductId": "501",
		"providerVariantId": "501",
		"productTitle": "Coffee Refill Pack",
		"productUrl": "https://store.example.com/product/coffee-refill-pack",
		"imageUrl": "https://store.example.com/uploads/coffee.png",
		"requestedAt": "2026-04-01T12:00:00.000Z"
	},
	"ecommerceBackInStock": {
		"provider": "woocommerce",
		"providerProductId": "600",
		"providerVariantId": "602",
		"productTitle": "Coffee Refill Pack",
		"productUrl": "https://store.example.com/product/coffee-refill-pack",
		"imageUrl": null,
		"requestedAt": "2026-04-01T12:00:00.000Z",
		"backInStockAt": "2026-04-02T08:00:00.000Z",
		"variantTitle": "Medium"
	},
	"ecommerceCartCleared": {
		"cartId": "q7Yw3d0uT2mXbK1sV9zA4g",
		"currency": "EUR",
		"totalCents": 2500,
		"lineItems": [
			{
				"provider": "woocommerce",
				"providerProductId": "101",
				"providerVariantId": "102",
				"title": "Coffee Beans",
				"quantity": 1,
				"priceCents": 2500,
				"productUrl": "https://store.example.com/product/coffee-beans",
				"imageUrl": null
			}
		],
		"cartUrl": "https://store.example.com/cart/",
		"checkoutUrl": "https://store.example.com/checkout/",
		"startedAt": "2026-04-01T11:40:00.000Z",
		"clearedAt": "2026-04-01T12:00:00.000Z"
	},
	"ecommerceCartStarted": {
		"cartId": "q7Yw3d0uT2mXbK1sV9zA4g",
		"currency": "EUR",
		"totalCents": 2500,
		"lineItems": [
			{
				"provider": "woocommerce",
				"providerProductId": "101",
				"providerVariantId": "102",
				"title": "Coffee Beans",
				"quantity": 1,
				"priceCents": 2500,
				"productUrl": "https://store.example.com/product/coffee-beans",
				"imageUrl": null
			}
		],
		"cartUrl": "https://store.example.com/cart/",
		"checkoutUrl": "https://store.example.com/checkout/",
		"startedAt": "2026-04-01T11:40:00.000Z"
	},
	"ecommerceCheckoutStarted": {
		"cartId": "q7Yw3d0uT2mXbK1sV9zA4g",
		"currency": "EUR",
		"totalCents": 2500,
		"lineItems": [
			{
				"provider": "woocommerce",
				"providerProductId": "101",
				"providerVariantId": "102",
				"title": "Coffee Beans",
				"quantity": 1,
				"priceCents": 2500,
				"productUrl": "https://store.example.com/product/coffee-beans",
				"imageUrl": null
			}
		],
		"cartUrl": "https://store.example.com/cart/",
		"checkoutUrl": "https://store.example.com/checkout/",
		"startedAt": "2026-04-01T11:40:00.000Z",
		"checkoutStartedAt": "2026-04-01T12:00:00.000Z"
	},
	"ecommerceOrderCancelled": {
		"orderId": "501",
		"orderedAt": "2026-04-02T00:00:00.000Z",
		"lineItems": [
			{
				"provider": "woocommerce",
				"providerProductId": "101",
				"providerVariantId": "102",
				"title": "Coffee Beans",
				"quantity": 1,
				"priceCents": 2500
			}
		],
		"currency": "EUR",
		"totalCents": 2990,
		"cancelledAt": "2026-04-03T08:00:00.000Z"
	},
	"ecommerceOrderFulfilled": {
		"orderId": "501",
		"orderedAt": "2026-04-02T00:00:00.000Z",
		"lineItems": [
			{
				"provider": "woocommerce",
				"providerProductId": "101",
				"providerVariantId": "102",
				"title": "Coffee Beans",
				"quantity": 1,
				"priceCents": 2500
			}
		],
		"currency": "EUR",
		"totalCents": 2990,
		"fulfilledAt": "2026-04-03T08:00:00.000Z"
	},
	"ecommerceOrderPlaced": {
		"orderId": "501",
		"orderedAt": "2026-04-02T00:00:00.000Z",
		"lineItems": [
			{
				"provider": "woocommerce",
				"providerProductId": "101",
				"providerVariantId": "102",
				"title": "Coffee Beans",
				"quantity": 1,
				"priceCents": 2500
			}
		]
	},
	"ecommerceOrderRefunded": {
		"orderId": "501",
		"orderedAt": "2026-04-02T00:00:00.000Z",
		"lineItems": [
			{
				"provider": "woocommerce",
				"providerProductId": "101",
				"providerVariantId": "102",
				"title": "Coffee Beans",
				"quantity": 1,
				"priceCents": 2500
			}
		],
		"currency": "EUR",
		"totalCents": 2990,
		"refundId": "601",
		"refundAmountCents": 1000,
		"refundedTotalCents": 1000,
		"refundedAt": "2026-04-03T10:00:00.000Z"
	},
	"ecommerceReplenishmentDue": {
		"provider": "woocommerce",
		"providerProductId": "101",
		"providerVariantId": "102",
		"productTitle": "Coffee Beans",
		"productUrl": "https://store.example.com/product/coffee-beans",
		"imageUrl": null,
		"orderId": "501",
		"orderedAt": "2026-04-02T00:00:00.000Z",
		"dueAt": "2026-05-02T00:00:00.000Z"
	},
	"cancelEnrollmentsRequest": {
		"cancelAll": true,
		"dryRun": true
	},
	"errorBody": {
		"success": false,
		"code": "ORIGIN_NOT_ALLOWED",
		"error": "Origin not allowed",
		"title": "This page may not sign shoppers up",
		"description": "The request came from https://evil.example, which is not a connected storefront.",
		"resolution": "Call from a page of the connected store, and send its address as storeUrl.",
		"docsUrl": "https://docs.sequenzy.com/integrations/woocommerce",
		"details": {}
	},
	"eventsAnswer": {
		"results": [
			{
				"eventId": "6f1d3c54-9a8e-5c1b-8d2a-1b2c3d4e5f60",
				"status": "accepted"
			},
			{
				"eventId": "7a2e4d65-0b9f-5d2c-9e3b-2c3d4e5f6071",
				"status": "stale",
				"currentVersion": 1775044800000009,
				"code": "OLDER_VERSION",
				"message": "A newer state of variation 602 is already known."
			},
			{
				"eventId": "8b3f5e76-1ca0-4e3d-af4c-3d4e5f607182",
				"status": "duplicate"
			},
			{
				"eventId": "x",
				"status": "rejected",
				"code": "VALIDATION_FAILED",
				"message": "/payload/stock_status is missing."
			}
		]
	},
	"eventsBatch": {
		"sentAt": "2026-04-01T12:00:00.000Z",
		"events": [
			{
				"eventId": "6f1d3c54-9a8e-5c1b-8d2a-1b2c3d4e5f60",
				"type": "product.saved",
				"occurredAt": "2026-04-01T12:00:00.000Z",
				"entity": {
					"type": "product",
					"id": 501,
					"version": 1775044800000000
				},
				"payload": {
					"id": 501,
					"name": "Coffee Refill Pack",
					"slug": "coffee-refill-pack",
					"permalink": "https://store.example.com/product/coffee-refill-pack",
					"type": "simple",
					"status": "publish",
					"sku": "REFILL",
					"price": "12.90",
					"regular_price": "12.90",
					"sale_price": "",
					"manage_stock": false,
					"stock_quantity": null,
					"stock_status": "outofstock",
					"backorders": "no",
					"images": [
						{
							"id": 77,
							"src": "https://store.example.com/uploads/coffee.png",
							"alt": ""
						}
					],
					"categories": [
						{
							"id": 15,
							"name": "Coffee",
							"slug": "coffee"
						}
					],
					"attributes": [],
					"variations": [],
					"date_created_gmt": "2026-01-01T00:00:00",
					"date_modified_gmt": "2026-04-01T11:00:00"
				}
			},
			{
				"eventId": "7a2e4d65-0b9f-5d2c-9e3b-2c3d4e5f6071",
				"type": "variation.saved",
				"occurredAt": "2026-04-01T12:00:00.000Z",
				"entity": {
					"type": "variation",
					"id": 602,
					"version": 1775044800000001
				},
				"payload": {
					"id": 602,
					"parent_id": 600,
					"name": "Logo T-Shirt - Medium",
					"sku": "TEE-M",
					"permalink": "https://store.example.com/product/logo-t-shirt/?attribute_size=Medium",
					"status": "publish",
					"price": "20.00",
					"regular_price": "20.00",
					"sale_price": "",
					"manage_stock": false,
					"stock_quantity": null,
					"stock_status": "instock",
					"backorders": "no",
					"image": null,
					"attributes": [
						{
							"id": 0,
							"name": "Size",
							"option": "Medium"
						}
					],
					"date_modified_gmt": "2026-04-01T11:00:00"
				}
			},
			{
				"eventId": "8b3f5e76-1ca0-4e3d-af4c-3d4e5f607182",
				"type": "back_in_stock.requested",
				"occurredAt": "2026-04-01T12:00:00.000Z",
				"payload": {
					"storeUrl": "https://store.example.com",
					"email": "buyer@example.com",
					"providerProductId": "501",
					"productTitle": "Coffee Refill Pack",
					"requestedAt": "2026-04-01T12:00:00.000Z"
				}
			}
		]
	},
	"eventsEnvelope": {
		"sentAt": "2026-04-01T12:00:00.000Z",
		"events": [
			{
				"eventId": "6f1d3c54-9a8e-5c1b-8d2a-1b2c3d4e5f60",
				"type": "product.saved",
				"occurredAt": "2026-04-01T12:00:00.000Z",
				"entity": {
					"type": "product",
					"id": 501,
					"version": 1775044800000000
				},
				"payload": {
					"id": 501,
					"name": "Coffee Refill Pack",
					"slug": "coffee-refill-pack",
					"permalink": "https://store.example.com/product/coffee-refill-pack",
					"type": "simple",
					"status": "publish",
					"sku": "REFILL",
					"price": "12.90",
					"regular_price": "12.90",
					"sale_price": "",
					"manage_stock": false,
					"stock_quantity": null,
					"stock_status": "outofstock",
					"backorders": "no",
					"images": [
						{
							"id": 77,
							"src": "https://store.example.com/uploads/coffee.png",
							"alt": ""
						}
					],
					"categories": [
						{
							"id": 15,
							"name": "Coffee",
							"slug": "coffee"
						}
					],
					"attributes": [],
					"variations": [],
					"date_created_gmt": "2026-01-01T00:00:00",
					"date_modified_gmt": "2026-04-01T11:00:00"
				}
			},
			{
				"eventId": "x",
				"type": "y"
			}
		]
	},
	"heartbeatAnswer": {
		"serverTime": "2026-04-01T12:00:00.000Z",
		"integration": {
			"state": "active",
			"companyName": "Demo Coffee Co.",
			"lastSyncAt": null
		},
		"waitlist": [
			{
				"providerProductId": "501",
				"providerVariantId": "501",
				"waiting": 3,
				"lastNotifiedAt": null
			}
		],
		"nextHeartbeatSeconds": 60
	},
	"heartbeat": {
		"sentAt": "2026-04-01T12:00:00.000Z",
		"pluginVersion": "0.1.0",
		"wordpressVersion": "7.1.4",
		"woocommerceVersion": "11.0.1",
		"phpVersion": "8.2.10",
		"health": {
			"outboxReady": 12,
			"oldestReadySeconds": 40,
			"dead": 0,
			"lastWorkerRunAt": null,
			"cron": "ok",
			"breaker": "closed",
			"hpos": true,
			"objectCache": false
		},
		"sync": null,
		"commandResults": [
			{
				"id": "cmd_1",
				"status": "done",
				"message": "4 products marked"
			}
		]
	},
	"changeIntegrationRequest": {
		"syncEnabled": false
	},
	"connectIntegrationRequest": {
		"provider": "stripe",
		"webhookSecret": "whsec_test"
	},
	"addToListRequest": {
		"emails": [
			"ana@shop.test"
		]
	},
	"changeListRequest": {
		"name": "News"
	},
	"createListRequest": {
		"name": "Newsletter",
		"description": "Monthly."
	},
	"removeFromListRequest": {
		"emails": [
			"ana@shop.test"
		]
	},
	"orderDeleted": {
		"eventId": "6f1d3c54-9a8e-4c1b-8d2a-1b2c3d4e5f83",
		"type": "order.deleted",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"entity": {
			"type": "order",
			"id": 501,
			"version": 1775044800000000
		},
		"payload": {
			"id": 501
		}
	},
	"orderPlaced": {
		"eventId": "6f1d3c54-9a8e-4c1b-8d2a-1b2c3d4e5f7d",
		"type": "order.placed",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"payload": {
			"id": 501,
			"number": "501",
			"status": "processing",
			"currency": "EUR",
			"total": "29.90",
			"total_tax": "4.77",
			"shipping_total": "4.90",
			"discount_total": "0.00",
			"customer_id": 17,
			"billing": {
				"first_name": "Ana",
				"last_name": "Alves",
				"email": "ana@example.com",
				"country": "PT",
				"city": "Lisboa",
				"postcode": "1100-048"
			},
			"line_items": [
				{
					"id": 9,
					"name": "Coffee Beans - 1 kg",
					"product_id": 101,
					"variation_id": 102,
					"quantity": 1,
					"total": "21.01",
					"total_tax": "3.99",
					"sku": "BEANS-1"
				}
			],
			"refunds": [],
			"date_created_gmt": "2026-04-01T11:58:00",
			"date_modified_gmt": "2026-04-01T12:00:00",
			"date_paid_gmt": "2026-04-01T12:00:00",
			"date_completed_gmt": null,
			"cartToken": "q7Yw3d0uT2mXbK1sV9zA4g"
		}
	},
	"orderSaved": {
		"eventId": "6f1d3c54-9a8e-4c1b-8d2a-1b2c3d4e5f80",
		"type": "order.saved",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"entity": {
			"type": "order",
			"id": 501,
			"version": 1775044800000000
		},
		"payload": {
			"id": 501,
			"number": "501",
			"status": "completed",
			"currency": "EUR",
			"total": "29.90",
			"total_tax": "4.77",
			"shipping_total": "4.90",
			"discount_total": "0.00",
			"customer_id": 17,
			"billing": {
				"first_name": "Ana",
				"last_name": "Alves",
				"email": "ana@example.com",
				"country": "PT",
				"city": "Lisboa",
				"postcode": "1100-048"
			},
			"line_items": [
				{
					"id": 9,
					"name": "Coffee Beans - 1 kg",
					"product_id": 101,
					"variation_id": 102,
					"quantity": 1,
					"total": "21.01",
					"total_tax": "3.99",
					"sku": "BEANS-1"
				}
			],
			"refunds": [],
			"date_created_gmt": "2026-04-01T11:58:00",
			"date_modified_gmt": "2026-04-01T12:00:00",
			"date_paid_gmt": "2026-04-01T12:00:00",
			"date_completed_gmt": "2026-04-02T08:00:00",
			"cartToken": "q7Yw3d0uT2mXbK1sV9zA4g"
		}
	},
	"order": {
		"id": 501,
		"number": "501",
		"status": "processing",
		"currency": "EUR",
		"total": "29.90",
		"total_tax": "4.77",
		"shipping_total": "4.90",
		"discount_total": "0.00",
		"customer_id": 17,
		"billing": {
			"first_name": "Ana",
			"last_name": "Alves",
			"email": "ana@example.com",
			"country": "PT",
			"city": "Lisboa",
			"postcode": "1100-048"
		},
		"line_items": [
			{
				"id": 9,
				"name": "Coffee Beans - 1 kg",
				"product_id": 101,
				"variation_id": 102,
				"quantity": 1,
				"total": "21.01",
				"total_tax": "3.99",
				"sku": "BEANS-1"
			}
		],
		"refunds": [],
		"date_created_gmt": "2026-04-01T11:58:00",
		"date_modified_gmt": "2026-04-01T12:00:00",
		"date_paid_gmt": "2026-04-01T12:00:00",
		"date_completed_gmt": null,
		"cartToken": "q7Yw3d0uT2mXbK1sV9zA4g"
	},
	"productDeleted": {
		"eventId": "6f1d3c54-9a8e-4c1b-8d2a-1b2c3d4e5f77",
		"type": "product.deleted",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"entity": {
			"type": "product",
			"id": 501,
			"version": 1775044800000000
		},
		"payload": {
			"id": 501
		}
	},
	"attachProductFile": {
		"url": "https://files.example.com/brewing-guide.pdf",
		"source": "url",
		"fileName": "brewing-guide.pdf",
		"fileSizeBytes": 81920,
		"mimeType": "application/pdf"
	},
	"productSaved": {
		"eventId": "6f1d3c54-9a8e-5c1b-8d2a-1b2c3d4e5f60",
		"type": "product.saved",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"entity": {
			"type": "product",
			"id": 501,
			"version": 1775044800000000
		},
		"payload": {
			"id": 501,
			"name": "Coffee Refill Pack",
			"slug": "coffee-refill-pack",
			"permalink": "https://store.example.com/product/coffee-refill-pack",
			"type": "simple",
			"status": "publish",
			"sku": "REFILL",
			"price": "12.90",
			"regular_price": "12.90",
			"sale_price": "",
			"manage_stock": false,
			"stock_quantity": null,
			"stock_status": "outofstock",
			"backorders": "no",
			"images": [
				{
					"id": 77,
					"src": "https://store.example.com/uploads/coffee.png",
					"alt": ""
				}
			],
			"categories": [
				{
					"id": 15,
					"name": "Coffee",
					"slug": "coffee"
				}
			],
			"attributes": [],
			"variations": [],
			"date_created_gmt": "2026-01-01T00:00:00",
			"date_modified_gmt": "2026-04-01T11:00:00"
		}
	},
	"requestProductUpload": {
		"filename": "brewing-guide.pdf",
		"contentType": "application/pdf",
		"fileSizeBytes": 81920
	},
	"product": {
		"id": 501,
		"name": "Coffee Refill Pack",
		"slug": "coffee-refill-pack",
		"permalink": "https://store.example.com/product/coffee-refill-pack",
		"type": "simple",
		"status": "publish",
		"sku": "REFILL",
		"price": "12.90",
		"regular_price": "12.90",
		"sale_price": "",
		"manage_stock": false,
		"stock_quantity": null,
		"stock_status": "outofstock",
		"backorders": "no",
		"images": [
			{
				"id": 77,
				"src": "https://store.example.com/uploads/coffee.png",
				"alt": ""
			}
		],
		"categories": [
			{
				"id": 15,
				"name": "Coffee",
				"slug": "coffee"
			}
		],
		"attributes": [],
		"variations": [],
		"date_created_gmt": "2026-01-01T00:00:00",
		"date_modified_gmt": "2026-04-01T11:00:00",
		"meta_data": [
			{
				"id": 1,
				"key": "x",
				"value": "y"
			}
		],
		"total_sales": 3
	},
	"changeSequenceRequest": {
		"name": "Refill, later"
	},
	"createSequenceRequest": {
		"name": "Refill",
		"trigger": "event_received",
		"eventName": "ecommerce.replenishment_due",
		"steps": [
			{
				"subject": "Time for {{event.productTitle}}",
				"html": "<p>{{event.productUrl}}</p>",
				"delay": {
					"hours": 1
				}
			}
		]
	},
	"enrollRequest": {
		"emails": [
			"ana@shop.test"
		]
	},
	"storeEvent": {
		"eventId": "6f1d3c54-9a8e-4c1b-8d2a-1b2c3d4e5f96",
		"type": "cart.updated",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"entity": {
			"type": "cart",
			"id": "q7Yw3d0uT2mXbK1sV9zA4g",
			"version": 1775044800000000
		},
		"payload": {
			"cartToken": "q7Yw3d0uT2mXbK1sV9zA4g",
			"startedAt": "2026-04-01T11:40:00.000Z",
			"email": "ana@example.com",
			"firstName": "Ana",
			"lastName": "Alves",
			"customerId": 17,
			"currency": "EUR",
			"lineItems": [
				{
					"providerProductId": "101",
					"providerVariantId": "102",
					"title": "Coffee Beans - 1 kg",
					"quantity": 1,
					"priceCents": 2500,
					"productUrl": "https://store.example.com/product/coffee-beans",
					"imageUrl": "https://store.example.com/uploads/beans.png"
				}
			],
			"totalCents": 2500,
			"cartUrl": "https://store.example.com/cart/",
			"checkoutUrl": "https://store.example.com/checkout/"
		}
	},
	"subscribeAnswer": {
		"success": true
	},
	"subscribeRequest": {
		"storeUrl": "https://store.example.com",
		"email": "buyer@example.com",
		"providerProductId": "600",
		"productTitle": "Logo T-Shirt",
		"providerVariantId": "602",
		"variantTitle": "Medium"
	},
	"bulkTagSubscribers": {
		"tags": [
			"vip"
		],
		"emails": [
			"ana@shop.test"
		]
	},
	"changeSubscriberRequest": {
		"customAttributes": {
			"plan": "pro"
		},
		"customAttributesStrategy": "merge"
	},
	"createSubscriber": {
		"email": "ana@shop.test",
		"firstName": "Ana",
		"tags": [
			"VIP_User"
		],
		"customAttributes": {
			"plan": "pro"
		},
		"optInMode": "confirmed"
	},
	"subscriberErased": {
		"eventId": "6f1d3c54-9a8e-4c1b-8d2a-1b2c3d4e5f92",
		"type": "subscriber.erased",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"payload": {
			"email": "ana@example.com"
		}
	},
	"triggerEventRequest": {
		"email": "ana@shop.test",
		"event": "quiz.done",
		"properties": {
			"score": 7
		},
		"eventId": "quiz-1"
	},
	"importEventsRequest": {
		"events": [
			{
				"email": "ana@shop.test",
				"name": "quiz.done",
				"eventId": "1"
			}
		]
	},
	"triggerEventsRequest": {
		"email": "ana@shop.test",
		"events": [
			{
				"name": "quiz.done"
			},
			{
				"name": "quiz.won"
			}
		]
	},
	"importSubscribers": {
		"subscribers": [
			{
				"email": "ana@shop.test"
			},
			{
				"email": "ben@shop.test",
				"tags": [
					"vip"
				]
			}
		],
		"idempotencyKey": "spring"
	},
	"addNote": {
		"body": "Called, likes green tea."
	},
	"addSubscriberTag": {
		"email": "ana@shop.test",
		"tag": "vip"
	},
	"addSubscriberTags": {
		"externalId": "17",
		"tags": [
			"vip",
			"tea"
		]
	},
	"syncBatchAnswer": {
		"results": [
			{
				"id": 501,
				"status": "accepted"
			},
			{
				"id": 502,
				"status": "stale",
				"code": "OLDER_VERSION",
				"message": "This state of order 502, or a newer one, is already known.",
				"currentVersion": 1775044800000001
			},
			{
				"id": 503,
				"status": "rejected",
				"code": "VALIDATION_FAILED",
				"message": "/billing is missing."
			}
		]
	},
	"syncBatchEnvelope": {
		"sentAt": "2026-04-01T12:00:00.000Z",
		"resource": "customers",
		"sequence": 3,
		"items": [
			{
				"id": 17,
				"version": 1775044800000000,
				"data": {
					"id": 17,
					"email": "ana@example.com",
					"first_name": "Ana",
					"last_name": "Alves",
					"role": "customer",
					"billing": {
						"first_name": "Ana",
						"last_name": "Alves",
						"country": "PT",
						"city": "Lisboa",
						"postcode": "1100-048",
						"email": "ana@example.com"
					},
					"is_paying_customer": true,
					"date_created_gmt": "2026-01-10T09:00:00",
					"date_modified_gmt": null
				}
			}
		]
	},
	"syncBatch": {
		"sentAt": "2026-04-01T12:00:00.000Z",
		"resource": "customers",
		"sequence": 3,
		"items": [
			{
				"id": 17,
				"version": 1775044800000000,
				"data": {
					"id": 17,
					"email": "ana@example.com",
					"first_name": "Ana",
					"last_name": "Alves",
					"role": "customer",
					"billing": {
						"first_name": "Ana",
						"last_name": "Alves",
						"country": "PT",
						"city": "Lisboa",
						"postcode": "1100-048",
						"email": "ana@example.com"
					},
					"is_paying_customer": true,
					"date_created_gmt": "2026-01-10T09:00:00",
					"date_modified_gmt": null
				}
			}
		]
	},
	"syncCancel": {
		"sentAt": "2026-04-01T12:00:00.000Z"
	},
	"syncFinish": {
		"sentAt": "2026-04-01T12:00:00.000Z",
		"counts": {
			"products": 1,
			"customers": 1,
			"orders": 2
		},
		"buckets": [
			{
				"resource": "orders",
				"bucket": 0,
				"count": 2,
				"digest": "7f3b2c1d0e9f8a6b"
			}
		],
		"leftOut": {
			"products": [
				501
			],
			"customers": [],
			"orders": []
		}
	},
	"syncFinished": {
		"verified": false,
		"state": "verifying",
		"differing": [
			{
				"resource": "orders",
				"bucket": 12
			}
		]
	},
	"replaceSyncRulesRequest": {
		"syncRules": [
			{
				"triggerEvent": "ecommerce.order_placed",
				"actions": {
					"addTags": [
						"customer"
					],
					"removeTags": [
						"lead"
					]
				}
			}
		]
	},
	"syncRunAnswer": {
		"runId": "0b9f6a52-1d1e-4c50-9a30-2d7c1c6f8e01",
		"state": "running",
		"received": {
			"products": 0,
			"customers": 0,
			"orders": 0
		}
	},
	"syncRun": {
		"sentAt": "2026-04-01T12:00:00.000Z",
		"runId": "0b9f6a52-1d1e-4c50-9a30-2d7c1c6f8e01",
		"reason": "initial",
		"totals": {
			"products": 120,
			"customers": 800,
			"orders": 12431
		}
	},
	"changeTagRequest": {
		"color": "teal"
	},
	"createTagRequest": {
		"name": "VIP",
		"color": "amber"
	},
	"changeTrackingSettingsRequest": {
		"doubleOptInEnabled": true
	},
	"variationDeleted": {
		"eventId": "6f1d3c54-9a8e-4c1b-8d2a-1b2c3d4e5f7a",
		"type": "variation.deleted",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"entity": {
			"type": "variation",
			"id": 602,
			"version": 1775044800000000
		},
		"payload": {
			"id": 602,
			"parent_id": 600
		}
	},
	"variationSaved": {
		"eventId": "7a2e4d65-0b9f-5d2c-9e3b-2c3d4e5f6071",
		"type": "variation.saved",
		"occurredAt": "2026-04-01T12:00:00.000Z",
		"entity": {
			"type": "variation",
			"id": 602,
			"version": 1775044800000001
		},
		"payload": {
			"id": 602,
			"parent_id": 600,
			"name": "Logo T-Shirt - Medium",
			"sku": "TEE-M",
			"permalink": "https://store.example.com/product/logo-t-shirt/?attribute_size=Medium",
			"status": "publish",
			"price": "20.00",
			"regular_price": "20.00",
			"sale_price": "",
			"manage_stock": false,
			"stock_quantity": null,
			"stock_status": "instock",
			"backorders": "no",
			"image": null,
			"attributes": [
				{
					"id": 0,
					"name": "Size",
					"option": "Medium"
				}
			],
			"date_modified_gmt": "2026-04-01T11:00:00"
		}
	},
	"variation": {
		"id": 602,
		"parent_id": 600,
		"name": "Logo T-Shirt - Medium",
		"sku": "TEE-M",
		"permalink": "https://store.example.com/product/logo-t-shirt/?attribute_size=Medium",
		"status": "publish",
		"price": "20.00",
		"regular_price": "20.00",
		"sale_price": "",
		"manage_stock": false,
		"stock_quantity": null,
		"stock_status": "instock",
		"backorders": "no",
		"image": null,
		"attributes": [
			{
				"id": 0,
				"name": "Size",
				"option": "Medium"
			}
		],
		"date_modified_gmt": "2026-04-01T11:00:00"
	},
	"changeWebTrackingKeyRequest": {
		"isActive": false
	},
	"createWebTrackingKeyRequest": {
		"name": "Shop",
		"allowedOrigins": [
			"shop.test"
		]
	},
	"changeWebhookRequest": {
		"status": "disabled"
	},
	"createWebhookRequest": {
		"name": "Ours",
		"url": "https://shop.test/hook"
	},
	"webhookEvent": {
		"id": "whe_1",
		"type": "subscriber.unsubscribed",
		"object": "event",
		"metric": "unsubscribed",
		"created_at": "2026-04-01T12:00:00.000Z",
		"data": {
			"email": "ana@example.com"
		}
	},
	"webhookReceived": {
		"status": "accepted"
	}
};
