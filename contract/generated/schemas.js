/* Generated from contract/schemas by `npm run contract`. Do not edit. */
export const schemas = {
	"admin-connection": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/admin-connection.json",
		"title": "AdminConnection",
		"description": "Answer of the plugin's own REST routes under sequenzy/v1/connection; never holds a secret.",
		"type": "object",
		"properties": {
			"state": {
				"$ref": "#/$defs/connectionState"
			},
			"storeUrl": {
				"$ref": "#/$defs/httpUrl"
			},
			"companyName": {
				"type": [
					"string",
					"null"
				]
			},
			"connectedAt": {
				"oneOf": [
					{
						"$ref": "#/$defs/instant"
					},
					{
						"type": "null"
					}
				]
			},
			"lastSeenAt": {
				"oneOf": [
					{
						"$ref": "#/$defs/instant"
					},
					{
						"type": "null"
					}
				]
			},
			"authorizeUrl": {
				"oneOf": [
					{
						"$ref": "#/$defs/httpUrl"
					},
					{
						"type": "null"
					}
				]
			},
			"expiresAt": {
				"oneOf": [
					{
						"$ref": "#/$defs/instant"
					},
					{
						"type": "null"
					}
				]
			},
			"approval": {
				"enum": [
					"pending",
					"approved",
					"denied",
					"expired",
					null
				]
			},
			"error": {
				"oneOf": [
					{
						"type": "object",
						"properties": {
							"code": {
								"type": "string"
							},
							"title": {
								"type": "string"
							},
							"description": {
								"type": "string"
							},
							"resolution": {
								"type": "string"
							}
						},
						"required": [
							"code",
							"title",
							"description",
							"resolution"
						],
						"additionalProperties": false
					},
					{
						"type": "null"
					}
				]
			},
			"outbox": {
				"type": "object",
				"properties": {
					"ready": {
						"type": "integer",
						"minimum": 0
					},
					"dead": {
						"type": "integer",
						"minimum": 0
					},
					"paused": {
						"type": "integer",
						"minimum": 0
					}
				},
				"required": [
					"ready",
					"dead",
					"paused"
				],
				"additionalProperties": false
			},
			"apiHost": {
				"type": "string",
				"description": "Host (and port) the plugin talks to."
			}
		},
		"required": [
			"state",
			"storeUrl",
			"companyName",
			"connectedAt",
			"lastSeenAt",
			"authorizeUrl",
			"expiresAt",
			"approval",
			"error",
			"outbox",
			"apiHost"
		],
		"$defs": {
			"connectionState": {
				"enum": [
					"disconnected",
					"authorizing",
					"pending_confirm",
					"active",
					"auth_failed",
					"revoked"
				],
				"description": "Where the connection stands, seen from the store."
			},
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"admin-relay-answer": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/admin-relay-answer.json",
		"title": "AdminRelayAnswer",
		"description": "202 of the plugin's relay for sign-ups (sequenzy/v1/back-in-stock).",
		"type": "object",
		"properties": {
			"status": {
				"const": "accepted"
			}
		},
		"required": [
			"status"
		]
	},
	"back-in-stock-request": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/back-in-stock-request.json",
		"title": "BackInStockRequest",
		"description": "A sign-up that the store itself took (payload of back_in_stock.requested).",
		"type": "object",
		"properties": {
			"storeUrl": {
				"$ref": "#/$defs/httpUrl"
			},
			"email": {
				"$ref": "#/$defs/emailAddress"
			},
			"providerProductId": {
				"$ref": "#/$defs/providerId"
			},
			"productTitle": {
				"type": "string",
				"minLength": 1,
				"maxLength": 500
			},
			"providerVariantId": {
				"$ref": "#/$defs/providerId",
				"description": "For a simple product the product id (or left out)."
			},
			"variantTitle": {
				"type": "string",
				"minLength": 1,
				"maxLength": 500
			},
			"companyId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64
			},
			"requestedAt": {
				"$ref": "#/$defs/instant",
				"description": "When the shopper asked; never moved by a later request."
			}
		},
		"required": [
			"storeUrl",
			"email",
			"providerProductId",
			"productTitle",
			"requestedAt"
		],
		"additionalProperties": false,
		"$defs": {
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
			},
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"back-in-stock-requested": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/back-in-stock-requested.json",
		"title": "BackInStockRequested",
		"description": "A fact event: a shopper asked the store to be told.",
		"type": "object",
		"properties": {
			"eventId": {
				"$ref": "#/$defs/uuid",
				"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
			},
			"type": {
				"const": "back_in_stock.requested"
			},
			"occurredAt": {
				"$ref": "#/$defs/instant"
			},
			"payload": {
				"$ref": "#/$defs/back-in-stock-request"
			}
		},
		"required": [
			"eventId",
			"type",
			"occurredAt",
			"payload"
		],
		"additionalProperties": false,
		"$defs": {
			"uuid": {
				"type": "string",
				"pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
				"description": "A UUID in lower case."
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"back-in-stock-request": {
				"description": "A sign-up that the store itself took (payload of back_in_stock.requested).",
				"type": "object",
				"properties": {
					"storeUrl": {
						"$ref": "#/$defs/httpUrl"
					},
					"email": {
						"$ref": "#/$defs/emailAddress"
					},
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"productTitle": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product the product id (or left out)."
					},
					"variantTitle": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"companyId": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64
					},
					"requestedAt": {
						"$ref": "#/$defs/instant",
						"description": "When the shopper asked; never moved by a later request."
					}
				},
				"required": [
					"storeUrl",
					"email",
					"providerProductId",
					"productTitle",
					"requestedAt"
				],
				"additionalProperties": false
			},
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
			},
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			}
		}
	},
	"command": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/command.json",
		"title": "Command",
		"description": "A wish of Sequenzy that travels in an answer: the SaaS never calls the store.",
		"type": "object",
		"properties": {
			"id": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "Reported back in commandResults."
			},
			"type": {
				"enum": [
					"sync_store",
					"rotate_token",
					"disconnect"
				]
			},
			"expiresAt": {
				"$ref": "#/$defs/instant",
				"description": "After this the command is void."
			}
		},
		"required": [
			"id",
			"type",
			"expiresAt"
		],
		"additionalProperties": false,
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"connect-confirm": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/connect-confirm.json",
		"title": "ConnectConfirm",
		"description": "POST /api/woocommerce/connect/confirm: the admin confirmed in WordPress. Idempotent.",
		"type": "object",
		"properties": {
			"siteId": {
				"$ref": "#/$defs/uuid"
			},
			"sentAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"siteId"
		],
		"additionalProperties": false,
		"$defs": {
			"uuid": {
				"type": "string",
				"pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
				"description": "A UUID in lower case."
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"connect-confirmed": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/connect-confirmed.json",
		"title": "ConnectConfirmed",
		"description": "200: the connection is active; the previous token of this site is dead.",
		"type": "object",
		"properties": {
			"state": {
				"const": "active"
			},
			"commands": {
				"$ref": "#/$defs/commands"
			}
		},
		"required": [
			"state",
			"commands"
		],
		"$defs": {
			"commands": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/command"
				},
				"description": "What Sequenzy asks of the plugin; each runs once and its result is reported with the next heartbeat."
			},
			"command": {
				"description": "A wish of Sequenzy that travels in an answer: the SaaS never calls the store.",
				"type": "object",
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64,
						"description": "Reported back in commandResults."
					},
					"type": {
						"enum": [
							"sync_store",
							"rotate_token",
							"disconnect"
						]
					},
					"expiresAt": {
						"$ref": "#/$defs/instant",
						"description": "After this the command is void."
					}
				},
				"required": [
					"id",
					"type",
					"expiresAt"
				],
				"additionalProperties": false
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"connect-request-created": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/connect-request-created.json",
		"title": "ConnectRequestCreated",
		"description": "201 to a connect request.",
		"type": "object",
		"properties": {
			"requestId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64
			},
			"authorizeUrl": {
				"$ref": "#/$defs/httpUrl",
				"description": "Where a person approves."
			},
			"pollIntervalSeconds": {
				"type": "integer",
				"minimum": 1,
				"maximum": 60
			},
			"expiresAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"requestId",
			"authorizeUrl",
			"pollIntervalSeconds",
			"expiresAt"
		],
		"$defs": {
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"connect-request-status": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/connect-request-status.json",
		"title": "ConnectRequestStatus",
		"description": "GET /api/woocommerce/connect/requests/{requestId}: nothing secret, for a waiting screen.",
		"type": "object",
		"properties": {
			"status": {
				"enum": [
					"pending",
					"approved",
					"denied",
					"expired"
				]
			}
		},
		"required": [
			"status"
		]
	},
	"connect-request": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/connect-request.json",
		"title": "ConnectRequest",
		"description": "POST /api/woocommerce/connect/requests: the plugin asks for a connection.",
		"type": "object",
		"properties": {
			"storeUrl": {
				"$ref": "#/$defs/httpUrl",
				"description": "home_url() of the store; its origin is what the code proves."
			},
			"adminUrl": {
				"$ref": "#/$defs/httpUrl",
				"description": "admin_url(); may live on another origin."
			},
			"siteId": {
				"$ref": "#/$defs/uuid",
				"description": "Made once per installation, survives reconnects."
			},
			"siteName": {
				"type": "string",
				"minLength": 0,
				"maxLength": 200
			},
			"returnUrl": {
				"$ref": "#/$defs/httpUrl",
				"description": "Where the browser comes back to; must have the origin of storeUrl."
			},
			"state": {
				"type": "string",
				"minLength": 16,
				"maxLength": 256,
				"description": "Unguessable; comes back unchanged with the code."
			},
			"codeChallenge": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{43}$",
				"description": "base64url(sha256(codeVerifier)) without padding (RFC 7636)."
			},
			"codeChallengeMethod": {
				"const": "S256"
			},
			"pluginVersion": {
				"$ref": "#/$defs/versionName"
			},
			"wordpressVersion": {
				"$ref": "#/$defs/versionName"
			},
			"woocommerceVersion": {
				"$ref": "#/$defs/versionName"
			},
			"phpVersion": {
				"$ref": "#/$defs/versionName"
			},
			"currency": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217."
			},
			"timezone": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "IANA name or an offset such as +02:00."
			},
			"locale": {
				"type": "string",
				"minLength": 2,
				"maxLength": 20,
				"description": "WordPress locale, e.g. de_DE."
			},
			"sentAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"storeUrl",
			"adminUrl",
			"siteId",
			"siteName",
			"returnUrl",
			"state",
			"codeChallenge",
			"codeChallengeMethod",
			"pluginVersion",
			"wordpressVersion",
			"woocommerceVersion",
			"phpVersion",
			"currency",
			"timezone",
			"locale"
		],
		"additionalProperties": false,
		"$defs": {
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
			},
			"uuid": {
				"type": "string",
				"pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
				"description": "A UUID in lower case."
			},
			"versionName": {
				"type": "string",
				"minLength": 1,
				"maxLength": 40,
				"description": "A version as the software names itself, e.g. 6.6.2."
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"connect-token-granted": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/connect-token-granted.json",
		"title": "ConnectTokenGranted",
		"description": "200: the installation token. Until /connect/confirm it opens only confirm and disconnect.",
		"type": "object",
		"properties": {
			"installationToken": {
				"type": "string",
				"pattern": "^seq_wc_[A-Za-z0-9_-]{32,}$"
			},
			"integrationId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64
			},
			"company": {
				"type": "object",
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64
					},
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				},
				"required": [
					"id",
					"name"
				]
			},
			"features": {
				"type": "array",
				"items": {
					"type": "string"
				},
				"description": "Optional abilities of this server, e.g. consent."
			}
		},
		"required": [
			"installationToken",
			"integrationId",
			"company",
			"features"
		]
	},
	"connect-token-request": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/connect-token-request.json",
		"title": "ConnectTokenRequest",
		"description": "POST /api/woocommerce/connect/requests/{requestId}/token: the code that arrived at the store, with the verifier.",
		"type": "object",
		"properties": {
			"code": {
				"type": "string",
				"minLength": 16,
				"maxLength": 256
			},
			"codeVerifier": {
				"type": "string",
				"pattern": "^[A-Za-z0-9._~-]{43,128}$",
				"description": "RFC 7636."
			},
			"sentAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"code",
			"codeVerifier"
		],
		"additionalProperties": false,
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"disconnect": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/disconnect.json",
		"title": "Disconnect",
		"description": "POST /api/woocommerce/disconnect: the token dies at once.",
		"type": "object",
		"properties": {
			"reason": {
				"enum": [
					"owner",
					"not_mine",
					"command",
					"uninstall"
				]
			},
			"sentAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"reason"
		],
		"additionalProperties": false,
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"disconnected": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/disconnected.json",
		"title": "Disconnected",
		"description": "200 to a disconnect, also to a repeated one.",
		"type": "object",
		"properties": {
			"state": {
				"const": "disconnected"
			}
		},
		"required": [
			"state"
		]
	},
	"ecommerce-back-in-stock-out-of-stock": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-back-in-stock-out-of-stock.json",
		"title": "EcommerceBackInStockOutOfStock",
		"description": "Properties of ecommerce.back_in_stock_out_of_stock: sold out again after the notification.",
		"type": "object",
		"properties": {
			"provider": {
				"const": "woocommerce"
			},
			"providerProductId": {
				"$ref": "#/$defs/providerId"
			},
			"providerVariantId": {
				"$ref": "#/$defs/providerId",
				"description": "For a simple product its product id."
			},
			"productTitle": {
				"type": "string"
			},
			"variantTitle": {
				"type": "string"
			},
			"productUrl": {
				"type": [
					"string",
					"null"
				]
			},
			"imageUrl": {
				"type": [
					"string",
					"null"
				]
			},
			"requestedAt": {
				"$ref": "#/$defs/instant"
			},
			"backInStockAt": {
				"$ref": "#/$defs/instant"
			},
			"outOfStockAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"provider",
			"providerProductId",
			"providerVariantId",
			"productTitle",
			"requestedAt",
			"backInStockAt",
			"outOfStockAt"
		],
		"additionalProperties": false,
		"$defs": {
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"ecommerce-back-in-stock-requested": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-back-in-stock-requested.json",
		"title": "EcommerceBackInStockRequested",
		"description": "Properties of ecommerce.back_in_stock_requested.",
		"type": "object",
		"properties": {
			"provider": {
				"const": "woocommerce"
			},
			"providerProductId": {
				"$ref": "#/$defs/providerId"
			},
			"providerVariantId": {
				"$ref": "#/$defs/providerId",
				"description": "For a simple product its product id."
			},
			"productTitle": {
				"type": "string"
			},
			"variantTitle": {
				"type": "string"
			},
			"productUrl": {
				"type": [
					"string",
					"null"
				]
			},
			"imageUrl": {
				"type": [
					"string",
					"null"
				]
			},
			"requestedAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"provider",
			"providerProductId",
			"providerVariantId",
			"productTitle",
			"requestedAt"
		],
		"additionalProperties": false,
		"$defs": {
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"ecommerce-back-in-stock": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-back-in-stock.json",
		"title": "EcommerceBackInStock",
		"description": "Properties of ecommerce.back_in_stock (vendor page: Back-In-Stock Requests).",
		"type": "object",
		"properties": {
			"provider": {
				"const": "woocommerce"
			},
			"providerProductId": {
				"$ref": "#/$defs/providerId"
			},
			"providerVariantId": {
				"$ref": "#/$defs/providerId",
				"description": "For a simple product its product id."
			},
			"productTitle": {
				"type": "string"
			},
			"variantTitle": {
				"type": "string"
			},
			"productUrl": {
				"type": [
					"string",
					"null"
				]
			},
			"imageUrl": {
				"type": [
					"string",
					"null"
				]
			},
			"requestedAt": {
				"$ref": "#/$defs/instant"
			},
			"backInStockAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"provider",
			"providerProductId",
			"providerVariantId",
			"productTitle",
			"requestedAt",
			"backInStockAt"
		],
		"additionalProperties": false,
		"$defs": {
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"error": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/error.json",
		"title": "ErrorBody",
		"description": "The vendor's friendly error, on the plugin and storefront surfaces.",
		"type": "object",
		"properties": {
			"success": {
				"const": false
			},
			"code": {
				"enum": [
					"VALIDATION_FAILED",
					"MALFORMED_JSON",
					"RETURN_URL_NOT_ALLOWED",
					"TOKEN_MISSING",
					"TOKEN_INVALID",
					"TOKEN_NOT_CONFIRMED",
					"CODE_INVALID",
					"CONNECT_REQUEST_DENIED",
					"ROLE_NOT_ALLOWED",
					"ORIGIN_NOT_ALLOWED",
					"NOT_FOUND",
					"CONNECT_REQUEST_NOT_FOUND",
					"METHOD_NOT_ALLOWED",
					"CODE_USED",
					"SITE_MOVED",
					"STORE_TAKEN",
					"TOKEN_REVOKED",
					"CONNECT_REQUEST_EXPIRED",
					"BODY_TOO_LARGE",
					"UNSUPPORTED_MEDIA_TYPE",
					"RATE_LIMITED",
					"INTERNAL_ERROR",
					"UNAVAILABLE",
					"STORE_NOT_CONNECTED"
				],
				"description": "From this closed list; anything else is an outage, not an answer."
			},
			"error": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200,
				"description": "A short label."
			},
			"title": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"description": {
				"type": "string",
				"minLength": 1,
				"maxLength": 1000,
				"description": "What happened, to what."
			},
			"resolution": {
				"type": "string",
				"minLength": 1,
				"maxLength": 1000,
				"description": "What to do."
			},
			"docsUrl": {
				"$ref": "#/$defs/httpUrl"
			},
			"details": {
				"type": "object",
				"description": "Facts for a machine; no secrets."
			}
		},
		"required": [
			"success",
			"code",
			"error",
			"title",
			"description",
			"resolution",
			"docsUrl"
		],
		"$defs": {
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
			}
		}
	},
	"events-answer": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/events-answer.json",
		"title": "EventsAnswer",
		"description": "200 to a batch, one result an item in the order of the batch.",
		"type": "object",
		"properties": {
			"results": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"eventId": {
							"type": "string",
							"minLength": 1,
							"maxLength": 64
						},
						"status": {
							"enum": [
								"accepted",
								"duplicate",
								"stale",
								"ignored",
								"rejected"
							]
						},
						"code": {
							"type": "string",
							"pattern": "^[A-Z][A-Z0-9_]*$"
						},
						"message": {
							"type": "string",
							"minLength": 1,
							"maxLength": 1000
						},
						"currentVersion": {
							"$ref": "#/$defs/version",
							"description": "With stale: the version that the server holds."
						}
					},
					"required": [
						"eventId",
						"status"
					]
				}
			},
			"commands": {
				"$ref": "#/$defs/commands"
			}
		},
		"required": [
			"results"
		],
		"$defs": {
			"version": {
				"type": "integer",
				"minimum": 1,
				"maximum": 9007199254740991,
				"description": "Raw store time in microseconds when the entity was marked; the highest wins."
			},
			"commands": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/command"
				},
				"description": "What Sequenzy asks of the plugin; each runs once and its result is reported with the next heartbeat."
			},
			"command": {
				"description": "A wish of Sequenzy that travels in an answer: the SaaS never calls the store.",
				"type": "object",
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64,
						"description": "Reported back in commandResults."
					},
					"type": {
						"enum": [
							"sync_store",
							"rotate_token",
							"disconnect"
						]
					},
					"expiresAt": {
						"$ref": "#/$defs/instant",
						"description": "After this the command is void."
					}
				},
				"required": [
					"id",
					"type",
					"expiresAt"
				],
				"additionalProperties": false
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"events-batch": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/events-batch.json",
		"title": "EventsBatch",
		"description": "POST /api/woocommerce/events: what the plugin sends, at most 100 items and 512 KB.",
		"type": "object",
		"properties": {
			"sentAt": {
				"$ref": "#/$defs/instant",
				"description": "Raw store time; the server shifts each instant by serverNow − sentAt."
			},
			"events": {
				"type": "array",
				"minItems": 1,
				"maxItems": 100,
				"items": {
					"$ref": "#/$defs/store-event"
				}
			}
		},
		"required": [
			"sentAt",
			"events"
		],
		"additionalProperties": false,
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"store-event": {
				"description": "One item of a batch.",
				"oneOf": [
					{
						"$ref": "#/$defs/product-saved"
					},
					{
						"$ref": "#/$defs/variation-saved"
					},
					{
						"$ref": "#/$defs/back-in-stock-requested"
					}
				]
			},
			"product-saved": {
				"description": "A state event: the product as it is now.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "product.saved"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"entity": {
						"type": "object",
						"properties": {
							"type": {
								"const": "product"
							},
							"id": {
								"$ref": "#/$defs/recordId"
							},
							"version": {
								"$ref": "#/$defs/version"
							}
						},
						"required": [
							"type",
							"id",
							"version"
						],
						"additionalProperties": false
					},
					"payload": {
						"$ref": "#/$defs/product"
					}
				},
				"required": [
					"eventId",
					"type",
					"occurredAt",
					"entity",
					"payload"
				],
				"additionalProperties": false
			},
			"uuid": {
				"type": "string",
				"pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
				"description": "A UUID in lower case."
			},
			"recordId": {
				"type": "integer",
				"minimum": 1,
				"description": "WooCommerce's own id of the record."
			},
			"version": {
				"type": "integer",
				"minimum": 1,
				"maximum": 9007199254740991,
				"description": "Raw store time in microseconds when the entity was marked; the highest wins."
			},
			"product": {
				"description": "A product in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.",
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"name": {
						"type": "string"
					},
					"slug": {
						"type": "string"
					},
					"permalink": {
						"type": "string"
					},
					"type": {
						"type": "string",
						"description": "simple, variable, grouped, external, or another plugin's."
					},
					"status": {
						"type": "string",
						"description": "WordPress post status; only publish can be in stock."
					},
					"sku": {
						"type": "string"
					},
					"price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"regular_price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"sale_price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"manage_stock": {
						"type": "boolean"
					},
					"stock_quantity": {
						"type": [
							"number",
							"null"
						]
					},
					"stock_status": {
						"$ref": "#/$defs/stockStatus"
					},
					"backorders": {
						"type": "string"
					},
					"images": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/image"
						}
					},
					"categories": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "integer"
								},
								"name": {
									"type": "string"
								},
								"slug": {
									"type": "string"
								}
							},
							"required": [
								"id",
								"name"
							]
						}
					},
					"attributes": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "integer"
								},
								"name": {
									"type": "string"
								},
								"options": {
									"type": "array",
									"items": {
										"type": "string"
									}
								}
							},
							"required": [
								"name"
							]
						}
					},
					"variations": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/recordId"
						},
						"description": "Ids of the variations."
					},
					"date_created_gmt": {
						"type": [
							"string",
							"null"
						]
					},
					"date_modified_gmt": {
						"type": [
							"string",
							"null"
						]
					}
				},
				"required": [
					"id",
					"name",
					"type",
					"status",
					"stock_status",
					"manage_stock"
				]
			},
			"stockStatus": {
				"type": "string",
				"minLength": 1,
				"maxLength": 40,
				"description": "WooCommerce's stock status: instock, outofstock, onbackorder, or one that another plugin adds."
			},
			"image": {
				"type": "object",
				"properties": {
					"id": {
						"type": "integer",
						"minimum": 0
					},
					"src": {
						"type": "string",
						"maxLength": 2048
					},
					"alt": {
						"type": "string"
					}
				},
				"required": [
					"src"
				],
				"description": "An image in WooCommerce's REST v3 shape (further keys are ignored)."
			},
			"variation-saved": {
				"description": "A state event: the variation as it is now.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "variation.saved"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"entity": {
						"type": "object",
						"properties": {
							"type": {
								"const": "variation"
							},
							"id": {
								"$ref": "#/$defs/recordId"
							},
							"version": {
								"$ref": "#/$defs/version"
							}
						},
						"required": [
							"type",
							"id",
							"version"
						],
						"additionalProperties": false
					},
					"payload": {
						"$ref": "#/$defs/variation"
					}
				},
				"required": [
					"eventId",
					"type",
					"occurredAt",
					"entity",
					"payload"
				],
				"additionalProperties": false
			},
			"variation": {
				"description": "A variation in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.",
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"parent_id": {
						"$ref": "#/$defs/recordId",
						"description": "Vendor page: variation stock webhooks include the parent product id as parent_id and the variation id as id."
					},
					"name": {
						"type": "string"
					},
					"sku": {
						"type": "string"
					},
					"permalink": {
						"type": "string"
					},
					"status": {
						"type": "string"
					},
					"price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"regular_price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"sale_price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"manage_stock": {
						"enum": [
							true,
							false,
							"parent"
						],
						"description": "parent: the stock of the parent product counts."
					},
					"stock_quantity": {
						"type": [
							"number",
							"null"
						]
					},
					"stock_status": {
						"$ref": "#/$defs/stockStatus"
					},
					"backorders": {
						"type": "string"
					},
					"image": {
						"oneOf": [
							{
								"$ref": "#/$defs/image"
							},
							{
								"type": "null"
							}
						]
					},
					"attributes": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "integer"
								},
								"name": {
									"type": "string"
								},
								"option": {
									"type": "string"
								}
							},
							"required": [
								"name",
								"option"
							]
						}
					},
					"date_modified_gmt": {
						"type": [
							"string",
							"null"
						]
					}
				},
				"required": [
					"id",
					"parent_id",
					"status",
					"stock_status",
					"manage_stock"
				]
			},
			"back-in-stock-requested": {
				"description": "A fact event: a shopper asked the store to be told.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "back_in_stock.requested"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"payload": {
						"$ref": "#/$defs/back-in-stock-request"
					}
				},
				"required": [
					"eventId",
					"type",
					"occurredAt",
					"payload"
				],
				"additionalProperties": false
			},
			"back-in-stock-request": {
				"description": "A sign-up that the store itself took (payload of back_in_stock.requested).",
				"type": "object",
				"properties": {
					"storeUrl": {
						"$ref": "#/$defs/httpUrl"
					},
					"email": {
						"$ref": "#/$defs/emailAddress"
					},
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"productTitle": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product the product id (or left out)."
					},
					"variantTitle": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"companyId": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64
					},
					"requestedAt": {
						"$ref": "#/$defs/instant",
						"description": "When the shopper asked; never moved by a later request."
					}
				},
				"required": [
					"storeUrl",
					"email",
					"providerProductId",
					"productTitle",
					"requestedAt"
				],
				"additionalProperties": false
			},
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
			},
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			}
		}
	},
	"events-envelope": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/events-envelope.json",
		"title": "EventsEnvelope",
		"description": "What the server insists on before it looks at each item: one bad item never spoils its batch.",
		"type": "object",
		"properties": {
			"sentAt": {
				"$ref": "#/$defs/instant"
			},
			"events": {
				"type": "array",
				"minItems": 1,
				"maxItems": 100,
				"items": {
					"type": "object",
					"properties": {
						"eventId": {
							"type": "string",
							"minLength": 1,
							"maxLength": 64
						},
						"type": {
							"type": "string",
							"minLength": 1,
							"maxLength": 64
						}
					},
					"required": [
						"eventId",
						"type"
					]
				}
			}
		},
		"required": [
			"sentAt",
			"events"
		],
		"additionalProperties": false,
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"heartbeat-answer": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/heartbeat-answer.json",
		"title": "HeartbeatAnswer",
		"description": "200 to a heartbeat.",
		"type": "object",
		"properties": {
			"serverTime": {
				"$ref": "#/$defs/instant"
			},
			"integration": {
				"type": "object",
				"properties": {
					"state": {
						"const": "active"
					},
					"companyName": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"lastSyncAt": {
						"oneOf": [
							{
								"$ref": "#/$defs/instant"
							},
							{
								"type": "null"
							}
						]
					}
				},
				"required": [
					"state",
					"companyName",
					"lastSyncAt"
				]
			},
			"waitlist": {
				"type": "array",
				"maxItems": 500,
				"description": "Changed since the last heartbeat.",
				"items": {
					"type": "object",
					"properties": {
						"providerProductId": {
							"$ref": "#/$defs/providerId"
						},
						"providerVariantId": {
							"$ref": "#/$defs/providerId"
						},
						"waiting": {
							"type": "integer",
							"minimum": 0
						},
						"lastNotifiedAt": {
							"oneOf": [
								{
									"$ref": "#/$defs/instant"
								},
								{
									"type": "null"
								}
							]
						}
					},
					"required": [
						"providerProductId",
						"providerVariantId",
						"waiting",
						"lastNotifiedAt"
					]
				}
			},
			"nextHeartbeatSeconds": {
				"type": "integer",
				"minimum": 1
			},
			"commands": {
				"$ref": "#/$defs/commands"
			}
		},
		"required": [
			"serverTime",
			"integration",
			"waitlist",
			"nextHeartbeatSeconds"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			},
			"commands": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/command"
				},
				"description": "What Sequenzy asks of the plugin; each runs once and its result is reported with the next heartbeat."
			},
			"command": {
				"description": "A wish of Sequenzy that travels in an answer: the SaaS never calls the store.",
				"type": "object",
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64,
						"description": "Reported back in commandResults."
					},
					"type": {
						"enum": [
							"sync_store",
							"rotate_token",
							"disconnect"
						]
					},
					"expiresAt": {
						"$ref": "#/$defs/instant",
						"description": "After this the command is void."
					}
				},
				"required": [
					"id",
					"type",
					"expiresAt"
				],
				"additionalProperties": false
			}
		}
	},
	"heartbeat": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/heartbeat.json",
		"title": "Heartbeat",
		"description": "POST /api/woocommerce/heartbeat: the plugin is alive, and how it is.",
		"type": "object",
		"properties": {
			"sentAt": {
				"$ref": "#/$defs/instant"
			},
			"pluginVersion": {
				"$ref": "#/$defs/versionName"
			},
			"wordpressVersion": {
				"$ref": "#/$defs/versionName"
			},
			"woocommerceVersion": {
				"$ref": "#/$defs/versionName"
			},
			"phpVersion": {
				"$ref": "#/$defs/versionName"
			},
			"health": {
				"type": "object",
				"properties": {
					"outboxReady": {
						"type": "integer",
						"minimum": 0,
						"description": "Entries that wait to be sent."
					},
					"oldestReadySeconds": {
						"type": "integer",
						"minimum": 0,
						"description": "Age of the oldest of them; 0 when there is none."
					},
					"dead": {
						"type": "integer",
						"minimum": 0,
						"description": "Entries parked because they can never succeed."
					},
					"lastWorkerRunAt": {
						"oneOf": [
							{
								"$ref": "#/$defs/instant"
							},
							{
								"type": "null"
							}
						]
					},
					"cron": {
						"enum": [
							"ok",
							"late",
							"off"
						],
						"description": "How the scheduler runs the worker."
					},
					"breaker": {
						"enum": [
							"closed",
							"open",
							"half_open"
						]
					},
					"hpos": {
						"type": "boolean",
						"description": "Orders in WooCommerce's own tables."
					},
					"objectCache": {
						"type": "boolean",
						"description": "A persistent object cache is in use."
					}
				},
				"required": [
					"outboxReady",
					"oldestReadySeconds",
					"dead",
					"lastWorkerRunAt",
					"cron",
					"breaker",
					"hpos",
					"objectCache"
				],
				"additionalProperties": false
			},
			"sync": {
				"oneOf": [
					{
						"type": "object",
						"properties": {
							"runId": {
								"$ref": "#/$defs/uuid"
							},
							"state": {
								"enum": [
									"requested",
									"running",
									"paused",
									"verifying",
									"repaired",
									"verified",
									"cancelled",
									"failed"
								]
							},
							"done": {
								"type": "integer",
								"minimum": 0
							},
							"total": {
								"type": "integer",
								"minimum": 0
							}
						},
						"required": [
							"runId",
							"state",
							"done",
							"total"
						],
						"additionalProperties": false
					},
					{
						"type": "null"
					}
				]
			},
			"commandResults": {
				"type": "array",
				"maxItems": 100,
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"type": "string",
							"minLength": 1,
							"maxLength": 64
						},
						"status": {
							"enum": [
								"done",
								"failed"
							]
						},
						"message": {
							"type": "string",
							"minLength": 0,
							"maxLength": 500
						}
					},
					"required": [
						"id",
						"status"
					],
					"additionalProperties": false
				}
			}
		},
		"required": [
			"sentAt",
			"pluginVersion",
			"wordpressVersion",
			"woocommerceVersion",
			"phpVersion",
			"health",
			"sync",
			"commandResults"
		],
		"additionalProperties": false,
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"versionName": {
				"type": "string",
				"minLength": 1,
				"maxLength": 40,
				"description": "A version as the software names itself, e.g. 6.6.2."
			},
			"uuid": {
				"type": "string",
				"pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
				"description": "A UUID in lower case."
			}
		}
	},
	"product-saved": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/product-saved.json",
		"title": "ProductSaved",
		"description": "A state event: the product as it is now.",
		"type": "object",
		"properties": {
			"eventId": {
				"$ref": "#/$defs/uuid",
				"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
			},
			"type": {
				"const": "product.saved"
			},
			"occurredAt": {
				"$ref": "#/$defs/instant"
			},
			"entity": {
				"type": "object",
				"properties": {
					"type": {
						"const": "product"
					},
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"version": {
						"$ref": "#/$defs/version"
					}
				},
				"required": [
					"type",
					"id",
					"version"
				],
				"additionalProperties": false
			},
			"payload": {
				"$ref": "#/$defs/product"
			}
		},
		"required": [
			"eventId",
			"type",
			"occurredAt",
			"entity",
			"payload"
		],
		"additionalProperties": false,
		"$defs": {
			"uuid": {
				"type": "string",
				"pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
				"description": "A UUID in lower case."
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"recordId": {
				"type": "integer",
				"minimum": 1,
				"description": "WooCommerce's own id of the record."
			},
			"version": {
				"type": "integer",
				"minimum": 1,
				"maximum": 9007199254740991,
				"description": "Raw store time in microseconds when the entity was marked; the highest wins."
			},
			"product": {
				"description": "A product in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.",
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"name": {
						"type": "string"
					},
					"slug": {
						"type": "string"
					},
					"permalink": {
						"type": "string"
					},
					"type": {
						"type": "string",
						"description": "simple, variable, grouped, external, or another plugin's."
					},
					"status": {
						"type": "string",
						"description": "WordPress post status; only publish can be in stock."
					},
					"sku": {
						"type": "string"
					},
					"price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"regular_price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"sale_price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"manage_stock": {
						"type": "boolean"
					},
					"stock_quantity": {
						"type": [
							"number",
							"null"
						]
					},
					"stock_status": {
						"$ref": "#/$defs/stockStatus"
					},
					"backorders": {
						"type": "string"
					},
					"images": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/image"
						}
					},
					"categories": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "integer"
								},
								"name": {
									"type": "string"
								},
								"slug": {
									"type": "string"
								}
							},
							"required": [
								"id",
								"name"
							]
						}
					},
					"attributes": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "integer"
								},
								"name": {
									"type": "string"
								},
								"options": {
									"type": "array",
									"items": {
										"type": "string"
									}
								}
							},
							"required": [
								"name"
							]
						}
					},
					"variations": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/recordId"
						},
						"description": "Ids of the variations."
					},
					"date_created_gmt": {
						"type": [
							"string",
							"null"
						]
					},
					"date_modified_gmt": {
						"type": [
							"string",
							"null"
						]
					}
				},
				"required": [
					"id",
					"name",
					"type",
					"status",
					"stock_status",
					"manage_stock"
				]
			},
			"stockStatus": {
				"type": "string",
				"minLength": 1,
				"maxLength": 40,
				"description": "WooCommerce's stock status: instock, outofstock, onbackorder, or one that another plugin adds."
			},
			"image": {
				"type": "object",
				"properties": {
					"id": {
						"type": "integer",
						"minimum": 0
					},
					"src": {
						"type": "string",
						"maxLength": 2048
					},
					"alt": {
						"type": "string"
					}
				},
				"required": [
					"src"
				],
				"description": "An image in WooCommerce's REST v3 shape (further keys are ignored)."
			}
		}
	},
	"product": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/product.json",
		"title": "Product",
		"description": "A product in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.",
		"type": "object",
		"properties": {
			"id": {
				"$ref": "#/$defs/recordId"
			},
			"name": {
				"type": "string"
			},
			"slug": {
				"type": "string"
			},
			"permalink": {
				"type": "string"
			},
			"type": {
				"type": "string",
				"description": "simple, variable, grouped, external, or another plugin's."
			},
			"status": {
				"type": "string",
				"description": "WordPress post status; only publish can be in stock."
			},
			"sku": {
				"type": "string"
			},
			"price": {
				"type": "string",
				"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
			},
			"regular_price": {
				"type": "string",
				"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
			},
			"sale_price": {
				"type": "string",
				"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
			},
			"manage_stock": {
				"type": "boolean"
			},
			"stock_quantity": {
				"type": [
					"number",
					"null"
				]
			},
			"stock_status": {
				"$ref": "#/$defs/stockStatus"
			},
			"backorders": {
				"type": "string"
			},
			"images": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/image"
				}
			},
			"categories": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"type": "integer"
						},
						"name": {
							"type": "string"
						},
						"slug": {
							"type": "string"
						}
					},
					"required": [
						"id",
						"name"
					]
				}
			},
			"attributes": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"type": "integer"
						},
						"name": {
							"type": "string"
						},
						"options": {
							"type": "array",
							"items": {
								"type": "string"
							}
						}
					},
					"required": [
						"name"
					]
				}
			},
			"variations": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/recordId"
				},
				"description": "Ids of the variations."
			},
			"date_created_gmt": {
				"type": [
					"string",
					"null"
				]
			},
			"date_modified_gmt": {
				"type": [
					"string",
					"null"
				]
			}
		},
		"required": [
			"id",
			"name",
			"type",
			"status",
			"stock_status",
			"manage_stock"
		],
		"$defs": {
			"recordId": {
				"type": "integer",
				"minimum": 1,
				"description": "WooCommerce's own id of the record."
			},
			"stockStatus": {
				"type": "string",
				"minLength": 1,
				"maxLength": 40,
				"description": "WooCommerce's stock status: instock, outofstock, onbackorder, or one that another plugin adds."
			},
			"image": {
				"type": "object",
				"properties": {
					"id": {
						"type": "integer",
						"minimum": 0
					},
					"src": {
						"type": "string",
						"maxLength": 2048
					},
					"alt": {
						"type": "string"
					}
				},
				"required": [
					"src"
				],
				"description": "An image in WooCommerce's REST v3 shape (further keys are ignored)."
			}
		}
	},
	"store-event": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/store-event.json",
		"title": "StoreEvent",
		"description": "One item of a batch.",
		"oneOf": [
			{
				"$ref": "#/$defs/product-saved"
			},
			{
				"$ref": "#/$defs/variation-saved"
			},
			{
				"$ref": "#/$defs/back-in-stock-requested"
			}
		],
		"$defs": {
			"product-saved": {
				"description": "A state event: the product as it is now.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "product.saved"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"entity": {
						"type": "object",
						"properties": {
							"type": {
								"const": "product"
							},
							"id": {
								"$ref": "#/$defs/recordId"
							},
							"version": {
								"$ref": "#/$defs/version"
							}
						},
						"required": [
							"type",
							"id",
							"version"
						],
						"additionalProperties": false
					},
					"payload": {
						"$ref": "#/$defs/product"
					}
				},
				"required": [
					"eventId",
					"type",
					"occurredAt",
					"entity",
					"payload"
				],
				"additionalProperties": false
			},
			"uuid": {
				"type": "string",
				"pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
				"description": "A UUID in lower case."
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"recordId": {
				"type": "integer",
				"minimum": 1,
				"description": "WooCommerce's own id of the record."
			},
			"version": {
				"type": "integer",
				"minimum": 1,
				"maximum": 9007199254740991,
				"description": "Raw store time in microseconds when the entity was marked; the highest wins."
			},
			"product": {
				"description": "A product in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.",
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"name": {
						"type": "string"
					},
					"slug": {
						"type": "string"
					},
					"permalink": {
						"type": "string"
					},
					"type": {
						"type": "string",
						"description": "simple, variable, grouped, external, or another plugin's."
					},
					"status": {
						"type": "string",
						"description": "WordPress post status; only publish can be in stock."
					},
					"sku": {
						"type": "string"
					},
					"price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"regular_price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"sale_price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"manage_stock": {
						"type": "boolean"
					},
					"stock_quantity": {
						"type": [
							"number",
							"null"
						]
					},
					"stock_status": {
						"$ref": "#/$defs/stockStatus"
					},
					"backorders": {
						"type": "string"
					},
					"images": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/image"
						}
					},
					"categories": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "integer"
								},
								"name": {
									"type": "string"
								},
								"slug": {
									"type": "string"
								}
							},
							"required": [
								"id",
								"name"
							]
						}
					},
					"attributes": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "integer"
								},
								"name": {
									"type": "string"
								},
								"options": {
									"type": "array",
									"items": {
										"type": "string"
									}
								}
							},
							"required": [
								"name"
							]
						}
					},
					"variations": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/recordId"
						},
						"description": "Ids of the variations."
					},
					"date_created_gmt": {
						"type": [
							"string",
							"null"
						]
					},
					"date_modified_gmt": {
						"type": [
							"string",
							"null"
						]
					}
				},
				"required": [
					"id",
					"name",
					"type",
					"status",
					"stock_status",
					"manage_stock"
				]
			},
			"stockStatus": {
				"type": "string",
				"minLength": 1,
				"maxLength": 40,
				"description": "WooCommerce's stock status: instock, outofstock, onbackorder, or one that another plugin adds."
			},
			"image": {
				"type": "object",
				"properties": {
					"id": {
						"type": "integer",
						"minimum": 0
					},
					"src": {
						"type": "string",
						"maxLength": 2048
					},
					"alt": {
						"type": "string"
					}
				},
				"required": [
					"src"
				],
				"description": "An image in WooCommerce's REST v3 shape (further keys are ignored)."
			},
			"variation-saved": {
				"description": "A state event: the variation as it is now.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "variation.saved"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"entity": {
						"type": "object",
						"properties": {
							"type": {
								"const": "variation"
							},
							"id": {
								"$ref": "#/$defs/recordId"
							},
							"version": {
								"$ref": "#/$defs/version"
							}
						},
						"required": [
							"type",
							"id",
							"version"
						],
						"additionalProperties": false
					},
					"payload": {
						"$ref": "#/$defs/variation"
					}
				},
				"required": [
					"eventId",
					"type",
					"occurredAt",
					"entity",
					"payload"
				],
				"additionalProperties": false
			},
			"variation": {
				"description": "A variation in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.",
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"parent_id": {
						"$ref": "#/$defs/recordId",
						"description": "Vendor page: variation stock webhooks include the parent product id as parent_id and the variation id as id."
					},
					"name": {
						"type": "string"
					},
					"sku": {
						"type": "string"
					},
					"permalink": {
						"type": "string"
					},
					"status": {
						"type": "string"
					},
					"price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"regular_price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"sale_price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"manage_stock": {
						"enum": [
							true,
							false,
							"parent"
						],
						"description": "parent: the stock of the parent product counts."
					},
					"stock_quantity": {
						"type": [
							"number",
							"null"
						]
					},
					"stock_status": {
						"$ref": "#/$defs/stockStatus"
					},
					"backorders": {
						"type": "string"
					},
					"image": {
						"oneOf": [
							{
								"$ref": "#/$defs/image"
							},
							{
								"type": "null"
							}
						]
					},
					"attributes": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "integer"
								},
								"name": {
									"type": "string"
								},
								"option": {
									"type": "string"
								}
							},
							"required": [
								"name",
								"option"
							]
						}
					},
					"date_modified_gmt": {
						"type": [
							"string",
							"null"
						]
					}
				},
				"required": [
					"id",
					"parent_id",
					"status",
					"stock_status",
					"manage_stock"
				]
			},
			"back-in-stock-requested": {
				"description": "A fact event: a shopper asked the store to be told.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "back_in_stock.requested"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"payload": {
						"$ref": "#/$defs/back-in-stock-request"
					}
				},
				"required": [
					"eventId",
					"type",
					"occurredAt",
					"payload"
				],
				"additionalProperties": false
			},
			"back-in-stock-request": {
				"description": "A sign-up that the store itself took (payload of back_in_stock.requested).",
				"type": "object",
				"properties": {
					"storeUrl": {
						"$ref": "#/$defs/httpUrl"
					},
					"email": {
						"$ref": "#/$defs/emailAddress"
					},
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"productTitle": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product the product id (or left out)."
					},
					"variantTitle": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"companyId": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64
					},
					"requestedAt": {
						"$ref": "#/$defs/instant",
						"description": "When the shopper asked; never moved by a later request."
					}
				},
				"required": [
					"storeUrl",
					"email",
					"providerProductId",
					"productTitle",
					"requestedAt"
				],
				"additionalProperties": false
			},
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
			},
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			}
		}
	},
	"subscribe-answer": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/subscribe-answer.json",
		"title": "SubscribeAnswer",
		"description": "200, the same for a new, a repeated and a suppressed address.",
		"type": "object",
		"properties": {
			"success": {
				"const": true
			}
		},
		"required": [
			"success"
		]
	},
	"subscribe-request": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/subscribe-request.json",
		"title": "SubscribeRequest",
		"description": "POST /api/woocommerce/back-in-stock/subscribe, exactly as on the vendor's page (Back-In-Stock Requests).",
		"type": "object",
		"properties": {
			"storeUrl": {
				"$ref": "#/$defs/httpUrl"
			},
			"email": {
				"$ref": "#/$defs/emailAddress"
			},
			"providerProductId": {
				"$ref": "#/$defs/providerId"
			},
			"productTitle": {
				"type": "string",
				"minLength": 1,
				"maxLength": 500
			},
			"providerVariantId": {
				"$ref": "#/$defs/providerId",
				"description": "For a simple product the product id (or left out)."
			},
			"variantTitle": {
				"type": "string",
				"minLength": 1,
				"maxLength": 500
			},
			"companyId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64
			}
		},
		"required": [
			"storeUrl",
			"email",
			"providerProductId",
			"productTitle"
		],
		"$defs": {
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
			},
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			}
		}
	},
	"variation-saved": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/variation-saved.json",
		"title": "VariationSaved",
		"description": "A state event: the variation as it is now.",
		"type": "object",
		"properties": {
			"eventId": {
				"$ref": "#/$defs/uuid",
				"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
			},
			"type": {
				"const": "variation.saved"
			},
			"occurredAt": {
				"$ref": "#/$defs/instant"
			},
			"entity": {
				"type": "object",
				"properties": {
					"type": {
						"const": "variation"
					},
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"version": {
						"$ref": "#/$defs/version"
					}
				},
				"required": [
					"type",
					"id",
					"version"
				],
				"additionalProperties": false
			},
			"payload": {
				"$ref": "#/$defs/variation"
			}
		},
		"required": [
			"eventId",
			"type",
			"occurredAt",
			"entity",
			"payload"
		],
		"additionalProperties": false,
		"$defs": {
			"uuid": {
				"type": "string",
				"pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
				"description": "A UUID in lower case."
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"recordId": {
				"type": "integer",
				"minimum": 1,
				"description": "WooCommerce's own id of the record."
			},
			"version": {
				"type": "integer",
				"minimum": 1,
				"maximum": 9007199254740991,
				"description": "Raw store time in microseconds when the entity was marked; the highest wins."
			},
			"variation": {
				"description": "A variation in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.",
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"parent_id": {
						"$ref": "#/$defs/recordId",
						"description": "Vendor page: variation stock webhooks include the parent product id as parent_id and the variation id as id."
					},
					"name": {
						"type": "string"
					},
					"sku": {
						"type": "string"
					},
					"permalink": {
						"type": "string"
					},
					"status": {
						"type": "string"
					},
					"price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"regular_price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"sale_price": {
						"type": "string",
						"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
					},
					"manage_stock": {
						"enum": [
							true,
							false,
							"parent"
						],
						"description": "parent: the stock of the parent product counts."
					},
					"stock_quantity": {
						"type": [
							"number",
							"null"
						]
					},
					"stock_status": {
						"$ref": "#/$defs/stockStatus"
					},
					"backorders": {
						"type": "string"
					},
					"image": {
						"oneOf": [
							{
								"$ref": "#/$defs/image"
							},
							{
								"type": "null"
							}
						]
					},
					"attributes": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "integer"
								},
								"name": {
									"type": "string"
								},
								"option": {
									"type": "string"
								}
							},
							"required": [
								"name",
								"option"
							]
						}
					},
					"date_modified_gmt": {
						"type": [
							"string",
							"null"
						]
					}
				},
				"required": [
					"id",
					"parent_id",
					"status",
					"stock_status",
					"manage_stock"
				]
			},
			"stockStatus": {
				"type": "string",
				"minLength": 1,
				"maxLength": 40,
				"description": "WooCommerce's stock status: instock, outofstock, onbackorder, or one that another plugin adds."
			},
			"image": {
				"type": "object",
				"properties": {
					"id": {
						"type": "integer",
						"minimum": 0
					},
					"src": {
						"type": "string",
						"maxLength": 2048
					},
					"alt": {
						"type": "string"
					}
				},
				"required": [
					"src"
				],
				"description": "An image in WooCommerce's REST v3 shape (further keys are ignored)."
			}
		}
	},
	"variation": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/variation.json",
		"title": "Variation",
		"description": "A variation in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.",
		"type": "object",
		"properties": {
			"id": {
				"$ref": "#/$defs/recordId"
			},
			"parent_id": {
				"$ref": "#/$defs/recordId",
				"description": "Vendor page: variation stock webhooks include the parent product id as parent_id and the variation id as id."
			},
			"name": {
				"type": "string"
			},
			"sku": {
				"type": "string"
			},
			"permalink": {
				"type": "string"
			},
			"status": {
				"type": "string"
			},
			"price": {
				"type": "string",
				"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
			},
			"regular_price": {
				"type": "string",
				"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
			},
			"sale_price": {
				"type": "string",
				"description": "A decimal in the store's currency as WooCommerce prints it; empty when not set."
			},
			"manage_stock": {
				"enum": [
					true,
					false,
					"parent"
				],
				"description": "parent: the stock of the parent product counts."
			},
			"stock_quantity": {
				"type": [
					"number",
					"null"
				]
			},
			"stock_status": {
				"$ref": "#/$defs/stockStatus"
			},
			"backorders": {
				"type": "string"
			},
			"image": {
				"oneOf": [
					{
						"$ref": "#/$defs/image"
					},
					{
						"type": "null"
					}
				]
			},
			"attributes": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"type": "integer"
						},
						"name": {
							"type": "string"
						},
						"option": {
							"type": "string"
						}
					},
					"required": [
						"name",
						"option"
					]
				}
			},
			"date_modified_gmt": {
				"type": [
					"string",
					"null"
				]
			}
		},
		"required": [
			"id",
			"parent_id",
			"status",
			"stock_status",
			"manage_stock"
		],
		"$defs": {
			"recordId": {
				"type": "integer",
				"minimum": 1,
				"description": "WooCommerce's own id of the record."
			},
			"stockStatus": {
				"type": "string",
				"minLength": 1,
				"maxLength": 40,
				"description": "WooCommerce's stock status: instock, outofstock, onbackorder, or one that another plugin adds."
			},
			"image": {
				"type": "object",
				"properties": {
					"id": {
						"type": "integer",
						"minimum": 0
					},
					"src": {
						"type": "string",
						"maxLength": 2048
					},
					"alt": {
						"type": "string"
					}
				},
				"required": [
					"src"
				],
				"description": "An image in WooCommerce's REST v3 shape (further keys are ignored)."
			}
		}
	}
};
