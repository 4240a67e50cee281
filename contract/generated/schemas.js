/* Generated from contract/schemas by `npm run contract`. Do not edit. */
export const schemas = {
	"admin-activity-details": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/admin-activity-details.json",
		"title": "AdminActivityDetails",
		"description": "What was told, with addresses and names masked (sequenzy/v1/activity/{id}).",
		"type": "object",
		"properties": {
			"id": {
				"type": "string",
				"pattern": "^[de][0-9]+$"
			},
			"payload": {
				"oneOf": [
					{
						"type": "object"
					},
					{
						"type": "null"
					}
				],
				"description": "null: it is not known any more."
			},
			"isCurrent": {
				"type": "boolean",
				"description": "True: a record's state is not kept; this is the record as it would be told now."
			}
		},
		"required": [
			"id",
			"payload",
			"isCurrent"
		]
	},
	"admin-activity-retry": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/admin-activity-retry.json",
		"title": "AdminActivityRetry",
		"description": "How many entries go out again with the next round (sequenzy/v1/activity/retry).",
		"type": "object",
		"properties": {
			"retried": {
				"type": "integer",
				"minimum": 0
			}
		},
		"required": [
			"retried"
		]
	},
	"admin-activity": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/admin-activity.json",
		"title": "AdminActivity",
		"description": "A page of what the store told Sequenzy, or still has to; newest first (sequenzy/v1/activity).",
		"type": "object",
		"properties": {
			"items": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"type": "string",
							"pattern": "^[de][0-9]+$",
							"description": "d: a delivery that was made; e: an entry of the outbox."
						},
						"type": {
							"type": "string",
							"description": "What was told: product.saved, order.placed …"
						},
						"recordId": {
							"type": [
								"string",
								"null"
							],
							"description": "Of the product, customer, order or cart it is about; null for what has none."
						},
						"name": {
							"type": [
								"string",
								"null"
							],
							"description": "Of a product that is still there."
						},
						"outcome": {
							"enum": [
								"accepted",
								"duplicate",
								"stale",
								"ignored",
								"gone",
								"rejected",
								"retry",
								"waiting",
								"paused",
								"set_aside"
							]
						},
						"code": {
							"type": "string"
						},
						"message": {
							"type": "string",
							"description": "Why, in words; addresses in it are masked."
						},
						"attempts": {
							"type": "integer",
							"minimum": 0
						},
						"at": {
							"$ref": "#/$defs/instant",
							"description": "Of the delivery; of an entry: since when it waits, or when it was set aside."
						},
						"nextAttemptAt": {
							"oneOf": [
								{
									"$ref": "#/$defs/instant"
								},
								{
									"type": "null"
								}
							]
						},
						"entryId": {
							"type": [
								"integer",
								"null"
							],
							"minimum": 1,
							"description": "Of the entry that was set aside and can be sent again."
						}
					},
					"required": [
						"id",
						"type",
						"recordId",
						"name",
						"outcome",
						"code",
						"message",
						"attempts",
						"at",
						"nextAttemptAt",
						"entryId"
					],
					"additionalProperties": false
				},
				"maxItems": 100
			},
			"next": {
				"type": [
					"string",
					"null"
				],
				"description": "Give it as `before` for the next page; null: this was the last."
			},
			"reasons": {
				"type": "array",
				"description": "Why entries were set aside, the most frequent first; empty unless they are what is shown.",
				"maxItems": 20,
				"items": {
					"type": "object",
					"properties": {
						"code": {
							"type": "string"
						},
						"message": {
							"type": "string",
							"description": "Of the newest of them, masked."
						},
						"entries": {
							"type": "integer",
							"minimum": 1
						}
					},
					"required": [
						"code",
						"message",
						"entries"
					],
					"additionalProperties": false
				}
			}
		},
		"required": [
			"items",
			"next",
			"reasons"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
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
					"revoked",
					"safe_mode",
					"needs_key",
					"disconnecting"
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
	"admin-diagnostics": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/admin-diagnostics.json",
		"title": "AdminDiagnostics",
		"description": "The checks of this store, each with one thing to do (sequenzy/v1/diagnostics). Names no shopper and no secret.",
		"type": "object",
		"properties": {
			"checks": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"type": "string"
						},
						"label": {
							"type": "string"
						},
						"status": {
							"enum": [
								"pass",
								"warn",
								"fail"
							]
						},
						"sentence": {
							"type": "string",
							"description": "How it is, and why that matters."
						},
						"action": {
							"oneOf": [
								{
									"type": "object",
									"properties": {
										"label": {
											"type": "string"
										},
										"url": {
											"type": [
												"string",
												"null"
											],
											"description": "Where in wp-admin that is done; null: elsewhere."
										}
									},
									"required": [
										"label",
										"url"
									],
									"additionalProperties": false
								},
								{
									"type": "null"
								}
							]
						}
					},
					"required": [
						"id",
						"label",
						"status",
						"sentence",
						"action"
					],
					"additionalProperties": false
				}
			},
			"versions": {
				"type": "object",
				"additionalProperties": {
					"type": "string"
				},
				"description": "Of WordPress, WooCommerce, PHP and this plugin, for a report."
			},
			"checkedAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"checks",
			"versions",
			"checkedAt"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"admin-moving-in": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/admin-moving-in.json",
		"title": "AdminMovingIn",
		"description": "Shoppers who wait in another plugin's list, and how moving them goes (sequenzy/v1/moving-in).",
		"type": "object",
		"properties": {
			"sources": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"enum": [
								"woocommerce",
								"back-in-stock-notifier",
								"yith"
							]
						},
						"name": {
							"type": "string",
							"description": "As its makers call it."
						},
						"isActive": {
							"type": "boolean",
							"description": "It still takes sign-ups and mails shoppers itself."
						},
						"waiting": {
							"type": "integer",
							"minimum": 0
						}
					},
					"required": [
						"id",
						"name",
						"isActive",
						"waiting"
					],
					"additionalProperties": false
				}
			},
			"run": {
				"oneOf": [
					{
						"type": "object",
						"properties": {
							"source": {
								"enum": [
									"woocommerce",
									"back-in-stock-notifier",
									"yith"
								]
							},
							"isDryRun": {
								"type": "boolean"
							},
							"state": {
								"enum": [
									"running",
									"stopped",
									"done"
								]
							},
							"counts": {
								"type": "object",
								"properties": {
									"found": {
										"type": "integer",
										"minimum": 0,
										"description": "Shoppers looked at so far."
									},
									"moved": {
										"type": "integer",
										"minimum": 0,
										"description": "Handed to the outbox; in a dry run: that would be."
									},
									"inStock": {
										"type": "integer",
										"minimum": 0,
										"description": "Their product can be had now, so they wait for nothing."
									},
									"gone": {
										"type": "integer",
										"minimum": 0,
										"description": "Their product is not published any more."
									},
									"invalid": {
										"type": "integer",
										"minimum": 0,
										"description": "Without an address that a mail could reach."
									},
									"repeated": {
										"type": "integer",
										"minimum": 0,
										"description": "Moved before, or twice on the list."
									}
								},
								"required": [
									"found",
									"moved",
									"inStock",
									"gone",
									"invalid",
									"repeated"
								],
								"additionalProperties": false
							},
							"startedAt": {
								"$ref": "#/$defs/instant"
							},
							"changedAt": {
								"$ref": "#/$defs/instant"
							}
						},
						"required": [
							"source",
							"isDryRun",
							"state",
							"counts",
							"startedAt",
							"changedAt"
						],
						"additionalProperties": false
					},
					{
						"type": "null"
					}
				]
			}
		},
		"required": [
			"sources",
			"run"
		],
		"$defs": {
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
	"admin-settings": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/admin-settings.json",
		"title": "AdminSettings",
		"description": "What the owner may change, and what a store without a change has (sequenzy/v1/settings).",
		"type": "object",
		"properties": {
			"settings": {
				"type": "object",
				"properties": {
					"capturesCarts": {
						"type": "boolean",
						"description": "Carts and checkouts of shoppers with a known address."
					},
					"checkoutAddress": {
						"type": "boolean",
						"description": "An address typed at the checkout counts before the order is placed."
					},
					"consentBox": {
						"type": "boolean",
						"description": "One unticked box about news and offers at the checkout."
					},
					"consentText": {
						"type": "string",
						"maxLength": 500,
						"description": "Beside the box; empty: the plugin's own sentence."
					},
					"formPlacement": {
						"enum": [
							"automatic",
							"manual"
						],
						"description": "automatic: the form stands on every product page; manual: only where the block or the template function was put."
					},
					"formConsentText": {
						"type": "string",
						"maxLength": 500,
						"description": "A question about mails in the back-in-stock form; empty: it is not put."
					},
					"forwardSignUps": {
						"type": "boolean",
						"description": "Sign-ups of WooCommerce's own stock notifications go to Sequenzy too."
					},
					"keepDeliveredDays": {
						"type": "integer",
						"minimum": 1,
						"maximum": 30
					},
					"keepSetAsideDays": {
						"type": "integer",
						"minimum": 7,
						"maximum": 90
					}
				},
				"required": [
					"capturesCarts",
					"checkoutAddress",
					"consentBox",
					"consentText",
					"formPlacement",
					"formConsentText",
					"forwardSignUps",
					"keepDeliveredDays",
					"keepSetAsideDays"
				],
				"additionalProperties": false
			},
			"defaults": {
				"type": "object",
				"properties": {
					"capturesCarts": {
						"type": "boolean",
						"description": "Carts and checkouts of shoppers with a known address."
					},
					"checkoutAddress": {
						"type": "boolean",
						"description": "An address typed at the checkout counts before the order is placed."
					},
					"consentBox": {
						"type": "boolean",
						"description": "One unticked box about news and offers at the checkout."
					},
					"consentText": {
						"type": "string",
						"maxLength": 500,
						"description": "Beside the box; empty: the plugin's own sentence."
					},
					"formPlacement": {
						"enum": [
							"automatic",
							"manual"
						],
						"description": "automatic: the form stands on every product page; manual: only where the block or the template function was put."
					},
					"formConsentText": {
						"type": "string",
						"maxLength": 500,
						"description": "A question about mails in the back-in-stock form; empty: it is not put."
					},
					"forwardSignUps": {
						"type": "boolean",
						"description": "Sign-ups of WooCommerce's own stock notifications go to Sequenzy too."
					},
					"keepDeliveredDays": {
						"type": "integer",
						"minimum": 1,
						"maximum": 30
					},
					"keepSetAsideDays": {
						"type": "integer",
						"minimum": 7,
						"maximum": 90
					}
				},
				"required": [
					"capturesCarts",
					"checkoutAddress",
					"consentBox",
					"consentText",
					"formPlacement",
					"formConsentText",
					"forwardSignUps",
					"keepDeliveredDays",
					"keepSetAsideDays"
				],
				"additionalProperties": false
			},
			"defaultConsentText": {
				"type": "string",
				"minLength": 1
			},
			"canForwardSignUps": {
				"type": "boolean",
				"description": "WooCommerce takes stock notifications here."
			}
		},
		"required": [
			"settings",
			"defaults",
			"defaultConsentText",
			"canForwardSignUps"
		]
	},
	"admin-sync": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/admin-sync.json",
		"title": "AdminSync",
		"description": "Answer of the plugin's own REST routes under sequenzy/v1/sync: the newest sync run, whatever became of it.",
		"type": "object",
		"properties": {
			"run": {
				"oneOf": [
					{
						"type": "object",
						"properties": {
							"runId": {
								"$ref": "#/$defs/syncRunId"
							},
							"reason": {
								"enum": [
									"initial",
									"manual",
									"repair"
								],
								"description": "repair: a comparison that sends only what differs."
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
							"resources": {
								"type": "object",
								"properties": {
									"products": {
										"$ref": "#/$defs/syncProgress"
									},
									"customers": {
										"$ref": "#/$defs/syncProgress"
									},
									"orders": {
										"$ref": "#/$defs/syncProgress"
									}
								},
								"required": [
									"products",
									"customers",
									"orders"
								],
								"additionalProperties": false
							},
							"done": {
								"type": "integer",
								"minimum": 0
							},
							"total": {
								"type": "integer",
								"minimum": 0
							},
							"refused": {
								"type": "integer",
								"minimum": 0,
								"description": "Records that were not taken with their page; they go on as live events, and what is never taken is in the outbox, dead, with its reason."
							},
							"repairing": {
								"type": "integer",
								"minimum": 0,
								"description": "Groups of a thousand ids that differed and are being sent again."
							},
							"perMinute": {
								"type": [
									"integer",
									"null"
								],
								"minimum": 0,
								"description": "Records, as it was lately, the worker's breaks included."
							},
							"secondsLeft": {
								"type": [
									"integer",
									"null"
								],
								"minimum": 0
							},
							"requestedAt": {
								"$ref": "#/$defs/instant"
							},
							"changedAt": {
								"$ref": "#/$defs/instant",
								"description": "When the state last changed."
							},
							"changedBy": {
								"type": "string",
								"description": "Who changed it: user:1, worker, command, sequenzy."
							},
							"error": {
								"oneOf": [
									{
										"type": "object",
										"properties": {
											"code": {
												"type": "string"
											},
											"message": {
												"type": "string"
											}
										},
										"required": [
											"code",
											"message"
										],
										"additionalProperties": false
									},
									{
										"type": "null"
									}
								]
							}
						},
						"required": [
							"runId",
							"reason",
							"state",
							"resources",
							"done",
							"total",
							"refused",
							"repairing",
							"perMinute",
							"secondsLeft",
							"requestedAt",
							"changedAt",
							"changedBy",
							"error"
						],
						"additionalProperties": false
					},
					{
						"type": "null"
					}
				],
				"description": "null: none since the store was connected."
			}
		},
		"required": [
			"run"
		],
		"$defs": {
			"syncRunId": {
				"$ref": "#/$defs/uuid",
				"description": "The plugin's own id of the run."
			},
			"uuid": {
				"type": "string",
				"pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
				"description": "A UUID in lower case."
			},
			"syncProgress": {
				"type": "object",
				"properties": {
					"done": {
						"type": "integer",
						"minimum": 0
					},
					"total": {
						"type": "integer",
						"minimum": 0,
						"description": "When the run began, and what has come since."
					}
				},
				"required": [
					"done",
					"total"
				],
				"additionalProperties": false,
				"description": "How far a sync run is with one kind of records."
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-back-in-stock": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-back-in-stock.json",
		"title": "RequestBackInStockByApi",
		"description": "Vendor's Commerce API, POST /api/v1/back-in-stock: a shop asks for its shopper.",
		"type": "object",
		"properties": {
			"productId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			},
			"variantId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255,
				"description": "Defaults to productId."
			},
			"productTitle": {
				"type": "string",
				"minLength": 1,
				"maxLength": 500
			},
			"variantTitle": {
				"type": "string",
				"minLength": 1,
				"maxLength": 500
			},
			"customer": {
				"type": "object",
				"properties": {
					"email": {
						"type": "string",
						"minLength": 3,
						"maxLength": 254,
						"description": "An e-mail address; compared trimmed and lower-cased."
					},
					"externalId": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 255
					},
					"firstName": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 200
					},
					"lastName": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 200
					},
					"attributes": {
						"type": "object",
						"additionalProperties": true,
						"description": "Custom attributes by name."
					}
				},
				"required": [
					"email"
				],
				"description": "Who buys; merged into the subscriber."
			}
		},
		"required": [
			"productId",
			"customer"
		]
	},
	"api-checkout": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-checkout.json",
		"title": "TrackCheckout",
		"description": "Vendor's Commerce API, POST /api/v1/checkouts: somebody began to check out.",
		"type": "object",
		"properties": {
			"checkoutId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			},
			"customer": {
				"type": "object",
				"properties": {
					"email": {
						"type": "string",
						"minLength": 3,
						"maxLength": 254,
						"description": "An e-mail address; compared trimmed and lower-cased."
					},
					"externalId": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 255
					},
					"firstName": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 200
					},
					"lastName": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 200
					},
					"attributes": {
						"type": "object",
						"additionalProperties": true,
						"description": "Custom attributes by name."
					}
				},
				"required": [
					"email"
				],
				"description": "Who buys; merged into the subscriber."
			},
			"totalCents": {
				"type": "integer",
				"description": "Total in minor units."
			},
			"currency": {
				"type": "string",
				"pattern": "^[A-Za-z]{3}$"
			},
			"checkoutUrl": {
				"type": "string",
				"minLength": 1,
				"maxLength": 2048,
				"description": "The way back to the checkout."
			},
			"items": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"productId": {
							"type": "string",
							"minLength": 1,
							"maxLength": 255
						},
						"variantId": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 255
						},
						"title": {
							"type": "string",
							"minLength": 1,
							"maxLength": 500
						},
						"variantTitle": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 500
						},
						"sku": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 255
						},
						"quantity": {
							"type": "integer",
							"minimum": 0
						},
						"priceCents": {
							"type": "integer",
							"description": "Unit price in minor units."
						}
					},
					"required": [
						"productId",
						"title",
						"quantity"
					]
				},
				"maxItems": 500
			},
			"properties": {
				"type": "object",
				"additionalProperties": true,
				"description": "Further event properties."
			}
		},
		"required": [
			"checkoutId",
			"customer"
		]
	},
	"api-key-change": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-key-change.json",
		"title": "ChangeApiKeyRequest",
		"description": "Vendor's PATCH /api/v1/api-keys/{id}.",
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"preset": {
				"type": "string",
				"minLength": 1,
				"maxLength": 60
			},
			"scopes": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 60
				},
				"maxItems": 60
			}
		}
	},
	"api-key-create": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-key-create.json",
		"title": "CreateApiKeyRequest",
		"description": "Vendor's POST /api/v1/api-keys: neither preset nor scopes is full access.",
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"preset": {
				"type": "string",
				"minLength": 1,
				"maxLength": 60
			},
			"scopes": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 60
				},
				"maxItems": 60
			}
		}
	},
	"api-order": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-order.json",
		"title": "PushOrder",
		"description": "Vendor's Commerce API, POST /api/v1/orders: one order of a platform without an integration. `orderId` makes it idempotent.",
		"type": "object",
		"properties": {
			"orderId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			},
			"orderNumber": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"status": {
				"enum": [
					"placed",
					"cancelled",
					"fulfilled",
					"refunded"
				]
			},
			"totalCents": {
				"type": "integer",
				"description": "Total in minor units."
			},
			"currency": {
				"type": "string",
				"pattern": "^[A-Za-z]{3}$",
				"description": "ISO 4217."
			},
			"orderedAt": {
				"type": "string",
				"minLength": 10,
				"maxLength": 40,
				"description": "A moment, ISO 8601."
			},
			"customer": {
				"type": "object",
				"properties": {
					"email": {
						"type": "string",
						"minLength": 3,
						"maxLength": 254,
						"description": "An e-mail address; compared trimmed and lower-cased."
					},
					"externalId": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 255
					},
					"firstName": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 200
					},
					"lastName": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 200
					},
					"attributes": {
						"type": "object",
						"additionalProperties": true,
						"description": "Custom attributes by name."
					}
				},
				"required": [
					"email"
				],
				"description": "Who buys; merged into the subscriber."
			},
			"items": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"productId": {
							"type": "string",
							"minLength": 1,
							"maxLength": 255
						},
						"variantId": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 255
						},
						"title": {
							"type": "string",
							"minLength": 1,
							"maxLength": 500
						},
						"variantTitle": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 500
						},
						"sku": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 255
						},
						"quantity": {
							"type": "integer",
							"minimum": 0
						},
						"priceCents": {
							"type": "integer",
							"description": "Unit price in minor units."
						}
					},
					"required": [
						"productId",
						"title",
						"quantity"
					]
				},
				"maxItems": 500
			},
			"refundAmountCents": {
				"type": "integer",
				"description": "What was paid back, for refunded."
			},
			"customerTotals": {
				"type": "object",
				"properties": {
					"ordersCount": {
						"type": "integer",
						"minimum": 0
					},
					"totalSpentCents": {
						"type": "integer"
					}
				},
				"description": "The shop's own sums; they win."
			},
			"properties": {
				"type": "object",
				"additionalProperties": true,
				"description": "Further event properties."
			}
		},
		"required": [
			"orderId",
			"totalCents",
			"currency",
			"customer"
		]
	},
	"api-products": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-products.json",
		"title": "UpsertProducts",
		"description": "Vendor's Commerce API, POST /api/v1/products: a partial upsert of 1 to 100 products.",
		"type": "object",
		"properties": {
			"products": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"productId": {
							"type": "string",
							"minLength": 1,
							"maxLength": 255
						},
						"title": {
							"type": "string",
							"minLength": 1,
							"maxLength": 500
						},
						"description": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 50000
						},
						"imageUrl": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 2048
						},
						"url": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 2048
						},
						"currency": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 3
						},
						"priceCents": {
							"type": [
								"integer",
								"null"
							],
							"description": "Left out with variants: the lowest of theirs."
						},
						"compareAtPriceCents": {
							"type": [
								"integer",
								"null"
							]
						},
						"inStock": {
							"type": "boolean"
						},
						"providerCreatedAt": {
							"type": [
								"string",
								"null"
							],
							"minLength": 1,
							"maxLength": 40,
							"description": "Left out keeps, null clears."
						},
						"variants": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"variantId": {
										"type": "string",
										"minLength": 1,
										"maxLength": 255
									},
									"title": {
										"type": "string",
										"minLength": 1,
										"maxLength": 500
									},
									"sku": {
										"type": [
											"string",
											"null"
										],
										"maxLength": 255
									},
									"imageUrl": {
										"type": [
											"string",
											"null"
										],
										"maxLength": 2048
									},
									"priceCents": {
										"type": [
											"integer",
											"null"
										]
									},
									"compareAtPriceCents": {
										"type": [
											"integer",
											"null"
										]
									},
									"inventoryQuantity": {
										"type": [
											"integer",
											"null"
										]
									},
									"inStock": {
										"type": "boolean"
									},
									"options": {
										"type": "array",
										"items": {
											"type": "object",
											"properties": {
												"name": {
													"type": "string",
													"minLength": 1,
													"maxLength": 200
												},
												"value": {
													"type": "string",
													"minLength": 1,
													"maxLength": 200
												}
											}
										},
										"maxItems": 20
									}
								},
								"required": [
									"variantId",
									"title"
								]
							},
							"maxItems": 500,
							"description": "Replaces the whole list; left out keeps it."
						}
					},
					"required": [
						"productId",
						"title"
					]
				},
				"minItems": 1,
				"maxItems": 100
			}
		},
		"required": [
			"products"
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
			},
			"consent": {
				"$ref": "#/$defs/consent",
				"description": "Sent only when the connection's features list consent."
			},
			"locale": {
				"type": "string",
				"maxLength": 32
			},
			"pageUrl": {
				"$ref": "#/$defs/httpUrl"
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
			},
			"consent": {
				"type": "object",
				"properties": {
					"status": {
						"enum": [
							"granted",
							"refused",
							"unknown"
						]
					},
					"text": {
						"type": "string",
						"maxLength": 2000,
						"description": "What the shopper was shown."
					},
					"version": {
						"type": "string",
						"maxLength": 64,
						"description": "The text's own version."
					},
					"at": {
						"$ref": "#/$defs/instant"
					},
					"source": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64,
						"description": "Where it was given, e.g. checkout."
					}
				},
				"required": [
					"status",
					"at",
					"source"
				],
				"additionalProperties": false,
				"description": "A record of a shopper's wish about marketing. Nothing else ever upgrades consent."
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
					},
					"consent": {
						"$ref": "#/$defs/consent",
						"description": "Sent only when the connection's features list consent."
					},
					"locale": {
						"type": "string",
						"maxLength": 32
					},
					"pageUrl": {
						"$ref": "#/$defs/httpUrl"
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
			},
			"consent": {
				"type": "object",
				"properties": {
					"status": {
						"enum": [
							"granted",
							"refused",
							"unknown"
						]
					},
					"text": {
						"type": "string",
						"maxLength": 2000,
						"description": "What the shopper was shown."
					},
					"version": {
						"type": "string",
						"maxLength": 64,
						"description": "The text's own version."
					},
					"at": {
						"$ref": "#/$defs/instant"
					},
					"source": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64,
						"description": "Where it was given, e.g. checkout."
					}
				},
				"required": [
					"status",
					"at",
					"source"
				],
				"additionalProperties": false,
				"description": "A record of a shopper's wish about marketing. Nothing else ever upgrades consent."
			}
		}
	},
	"cart-cleared": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/cart-cleared.json",
		"title": "CartCleared",
		"description": "A fact event: the shopper emptied the cart. Not sent when WooCommerce empties it after an order or at logout.",
		"type": "object",
		"properties": {
			"eventId": {
				"$ref": "#/$defs/uuid",
				"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
			},
			"type": {
				"const": "cart.cleared"
			},
			"occurredAt": {
				"$ref": "#/$defs/instant"
			},
			"payload": {
				"$ref": "#/$defs/cart"
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
			"cart": {
				"description": "A shopper's cart as it is now. Sequenzy's names; money in minor units of the currency.",
				"type": "object",
				"properties": {
					"cartToken": {
						"$ref": "#/$defs/cartToken"
					},
					"startedAt": {
						"$ref": "#/$defs/instant",
						"description": "Raw store time of the first item: with the token it names one generation. A cart that was emptied or bought starts again with another."
					},
					"email": {
						"oneOf": [
							{
								"$ref": "#/$defs/emailAddress"
							},
							{
								"type": "null"
							}
						],
						"description": "As soon as WooCommerce knows it. Vendor page: cart_started only works when it does."
					},
					"firstName": {
						"type": "string",
						"maxLength": 200
					},
					"lastName": {
						"type": "string",
						"maxLength": 200
					},
					"customerId": {
						"type": "integer",
						"minimum": 0,
						"description": "0 for a guest."
					},
					"currency": {
						"$ref": "#/$defs/currencyCode"
					},
					"lineItems": {
						"type": "array",
						"maxItems": 200,
						"items": {
							"$ref": "#/$defs/cartLine"
						},
						"description": "Empty when the shopper took everything out."
					},
					"totalCents": {
						"type": "integer",
						"minimum": 0,
						"description": "Taxes included, without shipping, in minor units."
					},
					"cartUrl": {
						"$ref": "#/$defs/httpUrl"
					},
					"checkoutUrl": {
						"$ref": "#/$defs/httpUrl"
					}
				},
				"required": [
					"cartToken",
					"startedAt",
					"email",
					"currency",
					"lineItems",
					"totalCents",
					"cartUrl",
					"checkoutUrl"
				],
				"additionalProperties": false
			},
			"cartToken": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{16,64}$",
				"description": "The plugin's random name for one shopper's cart; the order that comes out of it carries the same."
			},
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			},
			"cartLine": {
				"type": "object",
				"properties": {
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product its product id."
					},
					"title": {
						"type": "string",
						"maxLength": 500
					},
					"quantity": {
						"type": "number",
						"minimum": 0
					},
					"priceCents": {
						"type": "integer",
						"minimum": 0,
						"description": "One unit, taxes included, in minor units of the currency."
					},
					"productUrl": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 2048
					},
					"imageUrl": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 2048
					}
				},
				"required": [
					"providerProductId",
					"providerVariantId",
					"title",
					"quantity",
					"priceCents"
				],
				"additionalProperties": false,
				"description": "One line of a cart."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			},
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
			}
		}
	},
	"cart-started": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/cart-started.json",
		"title": "CartStarted",
		"description": "A fact event: the first item of a cart whose shopper is known, or the moment the shopper became known.",
		"type": "object",
		"properties": {
			"eventId": {
				"$ref": "#/$defs/uuid",
				"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
			},
			"type": {
				"const": "cart.started"
			},
			"occurredAt": {
				"$ref": "#/$defs/instant"
			},
			"payload": {
				"$ref": "#/$defs/cart"
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
			"cart": {
				"description": "A shopper's cart as it is now. Sequenzy's names; money in minor units of the currency.",
				"type": "object",
				"properties": {
					"cartToken": {
						"$ref": "#/$defs/cartToken"
					},
					"startedAt": {
						"$ref": "#/$defs/instant",
						"description": "Raw store time of the first item: with the token it names one generation. A cart that was emptied or bought starts again with another."
					},
					"email": {
						"oneOf": [
							{
								"$ref": "#/$defs/emailAddress"
							},
							{
								"type": "null"
							}
						],
						"description": "As soon as WooCommerce knows it. Vendor page: cart_started only works when it does."
					},
					"firstName": {
						"type": "string",
						"maxLength": 200
					},
					"lastName": {
						"type": "string",
						"maxLength": 200
					},
					"customerId": {
						"type": "integer",
						"minimum": 0,
						"description": "0 for a guest."
					},
					"currency": {
						"$ref": "#/$defs/currencyCode"
					},
					"lineItems": {
						"type": "array",
						"maxItems": 200,
						"items": {
							"$ref": "#/$defs/cartLine"
						},
						"description": "Empty when the shopper took everything out."
					},
					"totalCents": {
						"type": "integer",
						"minimum": 0,
						"description": "Taxes included, without shipping, in minor units."
					},
					"cartUrl": {
						"$ref": "#/$defs/httpUrl"
					},
					"checkoutUrl": {
						"$ref": "#/$defs/httpUrl"
					}
				},
				"required": [
					"cartToken",
					"startedAt",
					"email",
					"currency",
					"lineItems",
					"totalCents",
					"cartUrl",
					"checkoutUrl"
				],
				"additionalProperties": false
			},
			"cartToken": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{16,64}$",
				"description": "The plugin's random name for one shopper's cart; the order that comes out of it carries the same."
			},
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			},
			"cartLine": {
				"type": "object",
				"properties": {
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product its product id."
					},
					"title": {
						"type": "string",
						"maxLength": 500
					},
					"quantity": {
						"type": "number",
						"minimum": 0
					},
					"priceCents": {
						"type": "integer",
						"minimum": 0,
						"description": "One unit, taxes included, in minor units of the currency."
					},
					"productUrl": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 2048
					},
					"imageUrl": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 2048
					}
				},
				"required": [
					"providerProductId",
					"providerVariantId",
					"title",
					"quantity",
					"priceCents"
				],
				"additionalProperties": false,
				"description": "One line of a cart."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			},
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
			}
		}
	},
	"cart-updated": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/cart-updated.json",
		"title": "CartUpdated",
		"description": "A state event: the cart as it is now; changes the snapshot only.",
		"type": "object",
		"properties": {
			"eventId": {
				"$ref": "#/$defs/uuid",
				"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
			},
			"type": {
				"const": "cart.updated"
			},
			"occurredAt": {
				"$ref": "#/$defs/instant"
			},
			"entity": {
				"type": "object",
				"properties": {
					"type": {
						"const": "cart"
					},
					"id": {
						"$ref": "#/$defs/cartToken"
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
				"$ref": "#/$defs/cart"
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
			"cartToken": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{16,64}$",
				"description": "The plugin's random name for one shopper's cart; the order that comes out of it carries the same."
			},
			"version": {
				"type": "integer",
				"minimum": 1,
				"maximum": 9007199254740991,
				"description": "Raw store time in microseconds when the entity was marked; the highest wins."
			},
			"cart": {
				"description": "A shopper's cart as it is now. Sequenzy's names; money in minor units of the currency.",
				"type": "object",
				"properties": {
					"cartToken": {
						"$ref": "#/$defs/cartToken"
					},
					"startedAt": {
						"$ref": "#/$defs/instant",
						"description": "Raw store time of the first item: with the token it names one generation. A cart that was emptied or bought starts again with another."
					},
					"email": {
						"oneOf": [
							{
								"$ref": "#/$defs/emailAddress"
							},
							{
								"type": "null"
							}
						],
						"description": "As soon as WooCommerce knows it. Vendor page: cart_started only works when it does."
					},
					"firstName": {
						"type": "string",
						"maxLength": 200
					},
					"lastName": {
						"type": "string",
						"maxLength": 200
					},
					"customerId": {
						"type": "integer",
						"minimum": 0,
						"description": "0 for a guest."
					},
					"currency": {
						"$ref": "#/$defs/currencyCode"
					},
					"lineItems": {
						"type": "array",
						"maxItems": 200,
						"items": {
							"$ref": "#/$defs/cartLine"
						},
						"description": "Empty when the shopper took everything out."
					},
					"totalCents": {
						"type": "integer",
						"minimum": 0,
						"description": "Taxes included, without shipping, in minor units."
					},
					"cartUrl": {
						"$ref": "#/$defs/httpUrl"
					},
					"checkoutUrl": {
						"$ref": "#/$defs/httpUrl"
					}
				},
				"required": [
					"cartToken",
					"startedAt",
					"email",
					"currency",
					"lineItems",
					"totalCents",
					"cartUrl",
					"checkoutUrl"
				],
				"additionalProperties": false
			},
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			},
			"cartLine": {
				"type": "object",
				"properties": {
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product its product id."
					},
					"title": {
						"type": "string",
						"maxLength": 500
					},
					"quantity": {
						"type": "number",
						"minimum": 0
					},
					"priceCents": {
						"type": "integer",
						"minimum": 0,
						"description": "One unit, taxes included, in minor units of the currency."
					},
					"productUrl": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 2048
					},
					"imageUrl": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 2048
					}
				},
				"required": [
					"providerProductId",
					"providerVariantId",
					"title",
					"quantity",
					"priceCents"
				],
				"additionalProperties": false,
				"description": "One line of a cart."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			},
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
			}
		}
	},
	"cart": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/cart.json",
		"title": "Cart",
		"description": "A shopper's cart as it is now. Sequenzy's names; money in minor units of the currency.",
		"type": "object",
		"properties": {
			"cartToken": {
				"$ref": "#/$defs/cartToken"
			},
			"startedAt": {
				"$ref": "#/$defs/instant",
				"description": "Raw store time of the first item: with the token it names one generation. A cart that was emptied or bought starts again with another."
			},
			"email": {
				"oneOf": [
					{
						"$ref": "#/$defs/emailAddress"
					},
					{
						"type": "null"
					}
				],
				"description": "As soon as WooCommerce knows it. Vendor page: cart_started only works when it does."
			},
			"firstName": {
				"type": "string",
				"maxLength": 200
			},
			"lastName": {
				"type": "string",
				"maxLength": 200
			},
			"customerId": {
				"type": "integer",
				"minimum": 0,
				"description": "0 for a guest."
			},
			"currency": {
				"$ref": "#/$defs/currencyCode"
			},
			"lineItems": {
				"type": "array",
				"maxItems": 200,
				"items": {
					"$ref": "#/$defs/cartLine"
				},
				"description": "Empty when the shopper took everything out."
			},
			"totalCents": {
				"type": "integer",
				"minimum": 0,
				"description": "Taxes included, without shipping, in minor units."
			},
			"cartUrl": {
				"$ref": "#/$defs/httpUrl"
			},
			"checkoutUrl": {
				"$ref": "#/$defs/httpUrl"
			}
		},
		"required": [
			"cartToken",
			"startedAt",
			"email",
			"currency",
			"lineItems",
			"totalCents",
			"cartUrl",
			"checkoutUrl"
		],
		"additionalProperties": false,
		"$defs": {
			"cartToken": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{16,64}$",
				"description": "The plugin's random name for one shopper's cart; the order that comes out of it carries the same."
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			},
			"cartLine": {
				"type": "object",
				"properties": {
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product its product id."
					},
					"title": {
						"type": "string",
						"maxLength": 500
					},
					"quantity": {
						"type": "number",
						"minimum": 0
					},
					"priceCents": {
						"type": "integer",
						"minimum": 0,
						"description": "One unit, taxes included, in minor units of the currency."
					},
					"productUrl": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 2048
					},
					"imageUrl": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 2048
					}
				},
				"required": [
					"providerProductId",
					"providerVariantId",
					"title",
					"quantity",
					"priceCents"
				],
				"additionalProperties": false,
				"description": "One line of a cart."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			},
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
			}
		}
	},
	"checkout-started": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/checkout-started.json",
		"title": "CheckoutStarted",
		"description": "A fact event: the shopper reached the checkout and is known.",
		"type": "object",
		"properties": {
			"eventId": {
				"$ref": "#/$defs/uuid",
				"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
			},
			"type": {
				"const": "checkout.started"
			},
			"occurredAt": {
				"$ref": "#/$defs/instant"
			},
			"payload": {
				"$ref": "#/$defs/cart"
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
			"cart": {
				"description": "A shopper's cart as it is now. Sequenzy's names; money in minor units of the currency.",
				"type": "object",
				"properties": {
					"cartToken": {
						"$ref": "#/$defs/cartToken"
					},
					"startedAt": {
						"$ref": "#/$defs/instant",
						"description": "Raw store time of the first item: with the token it names one generation. A cart that was emptied or bought starts again with another."
					},
					"email": {
						"oneOf": [
							{
								"$ref": "#/$defs/emailAddress"
							},
							{
								"type": "null"
							}
						],
						"description": "As soon as WooCommerce knows it. Vendor page: cart_started only works when it does."
					},
					"firstName": {
						"type": "string",
						"maxLength": 200
					},
					"lastName": {
						"type": "string",
						"maxLength": 200
					},
					"customerId": {
						"type": "integer",
						"minimum": 0,
						"description": "0 for a guest."
					},
					"currency": {
						"$ref": "#/$defs/currencyCode"
					},
					"lineItems": {
						"type": "array",
						"maxItems": 200,
						"items": {
							"$ref": "#/$defs/cartLine"
						},
						"description": "Empty when the shopper took everything out."
					},
					"totalCents": {
						"type": "integer",
						"minimum": 0,
						"description": "Taxes included, without shipping, in minor units."
					},
					"cartUrl": {
						"$ref": "#/$defs/httpUrl"
					},
					"checkoutUrl": {
						"$ref": "#/$defs/httpUrl"
					}
				},
				"required": [
					"cartToken",
					"startedAt",
					"email",
					"currency",
					"lineItems",
					"totalCents",
					"cartUrl",
					"checkoutUrl"
				],
				"additionalProperties": false
			},
			"cartToken": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{16,64}$",
				"description": "The plugin's random name for one shopper's cart; the order that comes out of it carries the same."
			},
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			},
			"cartLine": {
				"type": "object",
				"properties": {
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product its product id."
					},
					"title": {
						"type": "string",
						"maxLength": 500
					},
					"quantity": {
						"type": "number",
						"minimum": 0
					},
					"priceCents": {
						"type": "integer",
						"minimum": 0,
						"description": "One unit, taxes included, in minor units of the currency."
					},
					"productUrl": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 2048
					},
					"imageUrl": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 2048
					}
				},
				"required": [
					"providerProductId",
					"providerVariantId",
					"title",
					"quantity",
					"priceCents"
				],
				"additionalProperties": false,
				"description": "One line of a cart."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			},
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
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
	"company-change": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/company-change.json",
		"title": "ChangeCompanyRequest",
		"description": "Vendor's PATCH /api/v1/companies/{id}.",
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"defaultSubscriberListIds": {
				"type": [
					"array",
					"null"
				],
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 255
				},
				"maxItems": 100,
				"description": "Null: every list. Empty: none."
			}
		}
	},
	"company-create": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/company-create.json",
		"title": "CreateCompanyRequest",
		"description": "Vendor's POST /api/v1/companies; only with a personal key.",
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			}
		},
		"required": [
			"name"
		]
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
	"connect-rotate": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/connect-rotate.json",
		"title": "ConnectRotate",
		"description": "POST /api/woocommerce/connect/rotate: the next installation token. Asked again with the same token, the answer is the same.",
		"type": "object",
		"properties": {
			"sentAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"sentAt"
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
	"connect-rotated": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/connect-rotated.json",
		"title": "ConnectRotated",
		"description": "200: both tokens live until the new one is used for the first time, which ends the old one.",
		"type": "object",
		"properties": {
			"installationToken": {
				"type": "string",
				"pattern": "^seq_wc_[A-Za-z0-9_-]{32,}$"
			},
			"commands": {
				"$ref": "#/$defs/commands"
			}
		},
		"required": [
			"installationToken"
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
	"customer-deleted": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/customer-deleted.json",
		"title": "CustomerDeleted",
		"description": "A state event: the account is gone; the subscriber and its consent stay.",
		"type": "object",
		"properties": {
			"eventId": {
				"$ref": "#/$defs/uuid",
				"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
			},
			"type": {
				"const": "customer.deleted"
			},
			"occurredAt": {
				"$ref": "#/$defs/instant"
			},
			"entity": {
				"type": "object",
				"properties": {
					"type": {
						"const": "customer"
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
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					}
				},
				"required": [
					"id"
				],
				"additionalProperties": false
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
			}
		}
	},
	"customer-saved": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/customer-saved.json",
		"title": "CustomerSaved",
		"description": "A state event: the customer as it is now.",
		"type": "object",
		"properties": {
			"eventId": {
				"$ref": "#/$defs/uuid",
				"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
			},
			"type": {
				"const": "customer.saved"
			},
			"occurredAt": {
				"$ref": "#/$defs/instant"
			},
			"entity": {
				"type": "object",
				"properties": {
					"type": {
						"const": "customer"
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
				"$ref": "#/$defs/customer"
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
			"customer": {
				"description": "A customer in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.",
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"email": {
						"$ref": "#/$defs/emailAddress"
					},
					"first_name": {
						"type": "string"
					},
					"last_name": {
						"type": "string"
					},
					"role": {
						"type": "string",
						"description": "WordPress role, e.g. customer."
					},
					"billing": {
						"type": "object",
						"properties": {
							"first_name": {
								"type": "string"
							},
							"last_name": {
								"type": "string"
							},
							"company": {
								"type": "string"
							},
							"address_1": {
								"type": "string"
							},
							"address_2": {
								"type": "string"
							},
							"city": {
								"type": "string"
							},
							"state": {
								"type": "string"
							},
							"postcode": {
								"type": "string"
							},
							"country": {
								"type": "string"
							},
							"phone": {
								"type": "string"
							},
							"email": {
								"type": "string",
								"maxLength": 254
							}
						}
					},
					"is_paying_customer": {
						"type": "boolean"
					},
					"date_created_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"date_modified_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"previousEmail": {
						"$ref": "#/$defs/emailAddress",
						"description": "Ours, not WooCommerce's: the address this customer had when it was last sent, if it changed since."
					},
					"consent": {
						"$ref": "#/$defs/consent",
						"description": "Ours, not WooCommerce's: sent only when the connection's features list consent."
					}
				},
				"required": [
					"id",
					"email"
				]
			},
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			},
			"gmtDateTimeOrNull": {
				"oneOf": [
					{
						"$ref": "#/$defs/gmtDateTime"
					},
					{
						"type": "null"
					}
				],
				"description": "UTC in WooCommerce's spelling; null when it has not happened."
			},
			"gmtDateTime": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z?$",
				"description": "WooCommerce's own spelling of a moment in UTC, without a zone: 2026-04-01T12:00:00."
			},
			"consent": {
				"type": "object",
				"properties": {
					"status": {
						"enum": [
							"granted",
							"refused",
							"unknown"
						]
					},
					"text": {
						"type": "string",
						"maxLength": 2000,
						"description": "What the shopper was shown."
					},
					"version": {
						"type": "string",
						"maxLength": 64,
						"description": "The text's own version."
					},
					"at": {
						"$ref": "#/$defs/instant"
					},
					"source": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64,
						"description": "Where it was given, e.g. checkout."
					}
				},
				"required": [
					"status",
					"at",
					"source"
				],
				"additionalProperties": false,
				"description": "A record of a shopper's wish about marketing. Nothing else ever upgrades consent."
			}
		}
	},
	"customer": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/customer.json",
		"title": "Customer",
		"description": "A customer in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.",
		"type": "object",
		"properties": {
			"id": {
				"$ref": "#/$defs/recordId"
			},
			"email": {
				"$ref": "#/$defs/emailAddress"
			},
			"first_name": {
				"type": "string"
			},
			"last_name": {
				"type": "string"
			},
			"role": {
				"type": "string",
				"description": "WordPress role, e.g. customer."
			},
			"billing": {
				"type": "object",
				"properties": {
					"first_name": {
						"type": "string"
					},
					"last_name": {
						"type": "string"
					},
					"company": {
						"type": "string"
					},
					"address_1": {
						"type": "string"
					},
					"address_2": {
						"type": "string"
					},
					"city": {
						"type": "string"
					},
					"state": {
						"type": "string"
					},
					"postcode": {
						"type": "string"
					},
					"country": {
						"type": "string"
					},
					"phone": {
						"type": "string"
					},
					"email": {
						"type": "string",
						"maxLength": 254
					}
				}
			},
			"is_paying_customer": {
				"type": "boolean"
			},
			"date_created_gmt": {
				"$ref": "#/$defs/gmtDateTimeOrNull"
			},
			"date_modified_gmt": {
				"$ref": "#/$defs/gmtDateTimeOrNull"
			},
			"previousEmail": {
				"$ref": "#/$defs/emailAddress",
				"description": "Ours, not WooCommerce's: the address this customer had when it was last sent, if it changed since."
			},
			"consent": {
				"$ref": "#/$defs/consent",
				"description": "Ours, not WooCommerce's: sent only when the connection's features list consent."
			}
		},
		"required": [
			"id",
			"email"
		],
		"$defs": {
			"recordId": {
				"type": "integer",
				"minimum": 1,
				"description": "WooCommerce's own id of the record."
			},
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			},
			"gmtDateTimeOrNull": {
				"oneOf": [
					{
						"$ref": "#/$defs/gmtDateTime"
					},
					{
						"type": "null"
					}
				],
				"description": "UTC in WooCommerce's spelling; null when it has not happened."
			},
			"gmtDateTime": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z?$",
				"description": "WooCommerce's own spelling of a moment in UTC, without a zone: 2026-04-01T12:00:00."
			},
			"consent": {
				"type": "object",
				"properties": {
					"status": {
						"enum": [
							"granted",
							"refused",
							"unknown"
						]
					},
					"text": {
						"type": "string",
						"maxLength": 2000,
						"description": "What the shopper was shown."
					},
					"version": {
						"type": "string",
						"maxLength": 64,
						"description": "The text's own version."
					},
					"at": {
						"$ref": "#/$defs/instant"
					},
					"source": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64,
						"description": "Where it was given, e.g. checkout."
					}
				},
				"required": [
					"status",
					"at",
					"source"
				],
				"additionalProperties": false,
				"description": "A record of a shopper's wish about marketing. Nothing else ever upgrades consent."
			},
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
				"enum": [
					"woocommerce",
					"api"
				]
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
				"enum": [
					"woocommerce",
					"api"
				]
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
				"enum": [
					"woocommerce",
					"api"
				]
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
	"ecommerce-cart-cleared": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-cart-cleared.json",
		"title": "EcommerceCartCleared",
		"description": "Properties of ecommerce.cart_cleared: the shopper emptied the cart; the lines are those it had before.",
		"type": "object",
		"properties": {
			"cartId": {
				"$ref": "#/$defs/cartToken"
			},
			"currency": {
				"$ref": "#/$defs/currencyCode"
			},
			"totalCents": {
				"type": "integer",
				"minimum": 0,
				"description": "In minor units."
			},
			"lineItems": {
				"type": "array",
				"items": {
					"allOf": [
						{
							"$ref": "#/$defs/lineItem"
						}
					],
					"type": "object",
					"properties": {
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
						}
					}
				}
			},
			"cartUrl": {
				"$ref": "#/$defs/httpUrl"
			},
			"checkoutUrl": {
				"$ref": "#/$defs/httpUrl"
			},
			"startedAt": {
				"$ref": "#/$defs/instant"
			},
			"clearedAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"cartId",
			"currency",
			"totalCents",
			"lineItems",
			"cartUrl",
			"checkoutUrl",
			"startedAt",
			"clearedAt"
		],
		"additionalProperties": false,
		"$defs": {
			"cartToken": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{16,64}$",
				"description": "The plugin's random name for one shopper's cart; the order that comes out of it carries the same."
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			},
			"lineItem": {
				"type": "object",
				"properties": {
					"provider": {
						"enum": [
							"woocommerce",
							"api"
						]
					},
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product its product id."
					},
					"title": {
						"type": "string"
					},
					"quantity": {
						"type": "number",
						"minimum": 0
					},
					"priceCents": {
						"type": "integer",
						"minimum": 0,
						"description": "One unit, taxes included, in minor units of the currency (JPY × 1, KWD × 1000), rounded once; 0 for a quantity of 0."
					}
				},
				"required": [
					"provider",
					"providerProductId",
					"providerVariantId",
					"title",
					"quantity",
					"priceCents"
				],
				"description": "One line of a purchase (vendor page: Order Events)."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
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
	"ecommerce-cart-started": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-cart-started.json",
		"title": "EcommerceCartStarted",
		"description": "Properties of ecommerce.cart_started.",
		"type": "object",
		"properties": {
			"cartId": {
				"$ref": "#/$defs/cartToken"
			},
			"currency": {
				"$ref": "#/$defs/currencyCode"
			},
			"totalCents": {
				"type": "integer",
				"minimum": 0,
				"description": "In minor units."
			},
			"lineItems": {
				"type": "array",
				"items": {
					"allOf": [
						{
							"$ref": "#/$defs/lineItem"
						}
					],
					"type": "object",
					"properties": {
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
						}
					}
				}
			},
			"cartUrl": {
				"$ref": "#/$defs/httpUrl"
			},
			"checkoutUrl": {
				"$ref": "#/$defs/httpUrl"
			},
			"startedAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"cartId",
			"currency",
			"totalCents",
			"lineItems",
			"cartUrl",
			"checkoutUrl",
			"startedAt"
		],
		"additionalProperties": false,
		"$defs": {
			"cartToken": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{16,64}$",
				"description": "The plugin's random name for one shopper's cart; the order that comes out of it carries the same."
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			},
			"lineItem": {
				"type": "object",
				"properties": {
					"provider": {
						"enum": [
							"woocommerce",
							"api"
						]
					},
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product its product id."
					},
					"title": {
						"type": "string"
					},
					"quantity": {
						"type": "number",
						"minimum": 0
					},
					"priceCents": {
						"type": "integer",
						"minimum": 0,
						"description": "One unit, taxes included, in minor units of the currency (JPY × 1, KWD × 1000), rounded once; 0 for a quantity of 0."
					}
				},
				"required": [
					"provider",
					"providerProductId",
					"providerVariantId",
					"title",
					"quantity",
					"priceCents"
				],
				"description": "One line of a purchase (vendor page: Order Events)."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
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
	"ecommerce-checkout-started": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-checkout-started.json",
		"title": "EcommerceCheckoutStarted",
		"description": "Properties of ecommerce.checkout_started. A checkout pushed through the public API may lack the cart and add its own properties.",
		"type": "object",
		"properties": {
			"cartId": {
				"$ref": "#/$defs/cartToken"
			},
			"currency": {
				"$ref": "#/$defs/currencyCode"
			},
			"totalCents": {
				"type": "integer",
				"minimum": 0,
				"description": "In minor units."
			},
			"lineItems": {
				"type": "array",
				"items": {
					"allOf": [
						{
							"$ref": "#/$defs/lineItem"
						}
					],
					"type": "object",
					"properties": {
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
						}
					}
				}
			},
			"cartUrl": {
				"$ref": "#/$defs/httpUrl"
			},
			"checkoutUrl": {
				"$ref": "#/$defs/httpUrl"
			},
			"startedAt": {
				"$ref": "#/$defs/instant"
			},
			"checkoutStartedAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"currency",
			"totalCents",
			"lineItems",
			"checkoutUrl",
			"checkoutStartedAt"
		],
		"$defs": {
			"cartToken": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{16,64}$",
				"description": "The plugin's random name for one shopper's cart; the order that comes out of it carries the same."
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			},
			"lineItem": {
				"type": "object",
				"properties": {
					"provider": {
						"enum": [
							"woocommerce",
							"api"
						]
					},
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product its product id."
					},
					"title": {
						"type": "string"
					},
					"quantity": {
						"type": "number",
						"minimum": 0
					},
					"priceCents": {
						"type": "integer",
						"minimum": 0,
						"description": "One unit, taxes included, in minor units of the currency (JPY × 1, KWD × 1000), rounded once; 0 for a quantity of 0."
					}
				},
				"required": [
					"provider",
					"providerProductId",
					"providerVariantId",
					"title",
					"quantity",
					"priceCents"
				],
				"description": "One line of a purchase (vendor page: Order Events)."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
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
	"ecommerce-order-cancelled": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-order-cancelled.json",
		"title": "EcommerceOrderCancelled",
		"description": "Properties of ecommerce.order_cancelled.",
		"type": "object",
		"properties": {
			"orderId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64
			},
			"orderedAt": {
				"$ref": "#/$defs/instant"
			},
			"lineItems": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/lineItem"
				}
			},
			"currency": {
				"$ref": "#/$defs/currencyCode"
			},
			"totalCents": {
				"type": "integer",
				"minimum": 0,
				"description": "Of the order, in minor units."
			},
			"cancelledAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"orderId",
			"orderedAt",
			"lineItems",
			"currency",
			"totalCents",
			"cancelledAt"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"lineItem": {
				"type": "object",
				"properties": {
					"provider": {
						"enum": [
							"woocommerce",
							"api"
						]
					},
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product its product id."
					},
					"title": {
						"type": "string"
					},
					"quantity": {
						"type": "number",
						"minimum": 0
					},
					"priceCents": {
						"type": "integer",
						"minimum": 0,
						"description": "One unit, taxes included, in minor units of the currency (JPY × 1, KWD × 1000), rounded once; 0 for a quantity of 0."
					}
				},
				"required": [
					"provider",
					"providerProductId",
					"providerVariantId",
					"title",
					"quantity",
					"priceCents"
				],
				"description": "One line of a purchase (vendor page: Order Events)."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			}
		}
	},
	"ecommerce-order-fulfilled": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-order-fulfilled.json",
		"title": "EcommerceOrderFulfilled",
		"description": "Properties of ecommerce.order_fulfilled: the order is completed.",
		"type": "object",
		"properties": {
			"orderId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64
			},
			"orderedAt": {
				"$ref": "#/$defs/instant"
			},
			"lineItems": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/lineItem"
				}
			},
			"currency": {
				"$ref": "#/$defs/currencyCode"
			},
			"totalCents": {
				"type": "integer",
				"minimum": 0,
				"description": "Of the order, in minor units."
			},
			"fulfilledAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"orderId",
			"orderedAt",
			"lineItems",
			"currency",
			"totalCents",
			"fulfilledAt"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"lineItem": {
				"type": "object",
				"properties": {
					"provider": {
						"enum": [
							"woocommerce",
							"api"
						]
					},
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product its product id."
					},
					"title": {
						"type": "string"
					},
					"quantity": {
						"type": "number",
						"minimum": 0
					},
					"priceCents": {
						"type": "integer",
						"minimum": 0,
						"description": "One unit, taxes included, in minor units of the currency (JPY × 1, KWD × 1000), rounded once; 0 for a quantity of 0."
					}
				},
				"required": [
					"provider",
					"providerProductId",
					"providerVariantId",
					"title",
					"quantity",
					"priceCents"
				],
				"description": "One line of a purchase (vendor page: Order Events)."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			}
		}
	},
	"ecommerce-order-placed": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-order-placed.json",
		"title": "EcommerceOrderPlaced",
		"description": "Properties of ecommerce.order_placed (vendor page: Order Events). An order pushed through the public API may add its own properties.",
		"type": "object",
		"properties": {
			"orderId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64
			},
			"orderedAt": {
				"$ref": "#/$defs/instant"
			},
			"lineItems": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/lineItem"
				}
			}
		},
		"required": [
			"orderId",
			"orderedAt",
			"lineItems"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"lineItem": {
				"type": "object",
				"properties": {
					"provider": {
						"enum": [
							"woocommerce",
							"api"
						]
					},
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product its product id."
					},
					"title": {
						"type": "string"
					},
					"quantity": {
						"type": "number",
						"minimum": 0
					},
					"priceCents": {
						"type": "integer",
						"minimum": 0,
						"description": "One unit, taxes included, in minor units of the currency (JPY × 1, KWD × 1000), rounded once; 0 for a quantity of 0."
					}
				},
				"required": [
					"provider",
					"providerProductId",
					"providerVariantId",
					"title",
					"quantity",
					"priceCents"
				],
				"description": "One line of a purchase (vendor page: Order Events)."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			}
		}
	},
	"ecommerce-order-refunded": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-order-refunded.json",
		"title": "EcommerceOrderRefunded",
		"description": "Properties of ecommerce.order_refunded: one for each refund, partial ones too.",
		"type": "object",
		"properties": {
			"orderId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64
			},
			"orderedAt": {
				"$ref": "#/$defs/instant"
			},
			"lineItems": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/lineItem"
				}
			},
			"currency": {
				"$ref": "#/$defs/currencyCode"
			},
			"totalCents": {
				"type": "integer",
				"minimum": 0,
				"description": "Of the order, in minor units."
			},
			"refundId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64
			},
			"refundAmountCents": {
				"type": "integer",
				"minimum": 0,
				"description": "This refund, in minor units."
			},
			"refundedTotalCents": {
				"type": "integer",
				"minimum": 0,
				"description": "All refunds of the order so far, in minor units."
			},
			"refundedAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"orderId",
			"orderedAt",
			"lineItems",
			"currency",
			"totalCents",
			"refundId",
			"refundAmountCents",
			"refundedTotalCents",
			"refundedAt"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"lineItem": {
				"type": "object",
				"properties": {
					"provider": {
						"enum": [
							"woocommerce",
							"api"
						]
					},
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product its product id."
					},
					"title": {
						"type": "string"
					},
					"quantity": {
						"type": "number",
						"minimum": 0
					},
					"priceCents": {
						"type": "integer",
						"minimum": 0,
						"description": "One unit, taxes included, in minor units of the currency (JPY × 1, KWD × 1000), rounded once; 0 for a quantity of 0."
					}
				},
				"required": [
					"provider",
					"providerProductId",
					"providerVariantId",
					"title",
					"quantity",
					"priceCents"
				],
				"description": "One line of a purchase (vendor page: Order Events)."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			}
		}
	},
	"ecommerce-replenishment-due": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-replenishment-due.json",
		"title": "EcommerceReplenishmentDue",
		"description": "Properties of ecommerce.replenishment_due: what was bought usually runs out about now.",
		"type": "object",
		"properties": {
			"provider": {
				"enum": [
					"woocommerce",
					"api"
				]
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
			"orderId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64
			},
			"orderedAt": {
				"$ref": "#/$defs/instant"
			},
			"dueAt": {
				"$ref": "#/$defs/instant"
			},
			"matchOn": {
				"enum": [
					"product",
					"variant"
				],
				"description": "What counts as buying it again."
			}
		},
		"required": [
			"provider",
			"providerProductId",
			"providerVariantId",
			"productTitle",
			"productUrl",
			"imageUrl",
			"orderId",
			"orderedAt",
			"dueAt"
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
	"enrollments-cancel": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/enrollments-cancel.json",
		"title": "CancelEnrollmentsRequest",
		"description": "Vendor's POST /api/v1/sequences/{id}/enrollments/cancel: all, by subscriber, or by a field of the event.",
		"type": "object",
		"properties": {
			"cancelAll": {
				"type": "boolean"
			},
			"subscriberId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			},
			"subscriberIds": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 255
				},
				"maxItems": 500
			},
			"fieldPath": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			},
			"fieldValues": {
				"type": "array",
				"items": {
					"type": [
						"string",
						"number"
					]
				},
				"maxItems": 500
			},
			"dryRun": {
				"type": "boolean"
			},
			"reason": {
				"type": "string",
				"minLength": 1,
				"maxLength": 500
			}
		},
		"anyOf": [
			{
				"required": [
					"cancelAll"
				]
			},
			{
				"required": [
					"subscriberId"
				]
			},
			{
				"required": [
					"subscriberIds"
				]
			},
			{
				"required": [
					"fieldPath"
				]
			}
		]
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
					"SIGNATURE_INVALID",
					"INTEGRATION_NOT_FOUND",
					"SYNC_RUN_NOT_FOUND",
					"SYNC_RUN_ENDED",
					"SYNC_RUNNING",
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
						"$ref": "#/$defs/product-deleted"
					},
					{
						"$ref": "#/$defs/variation-deleted"
					},
					{
						"$ref": "#/$defs/customer-saved"
					},
					{
						"$ref": "#/$defs/customer-deleted"
					},
					{
						"$ref": "#/$defs/order-placed"
					},
					{
						"$ref": "#/$defs/order-saved"
					},
					{
						"$ref": "#/$defs/order-deleted"
					},
					{
						"$ref": "#/$defs/cart-started"
					},
					{
						"$ref": "#/$defs/cart-updated"
					},
					{
						"$ref": "#/$defs/cart-cleared"
					},
					{
						"$ref": "#/$defs/checkout-started"
					},
					{
						"$ref": "#/$defs/back-in-stock-requested"
					},
					{
						"$ref": "#/$defs/subscriber-erased"
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
			"product-deleted": {
				"description": "A state event: the product is gone for good; it leaves the catalogue, history keeps title and image.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "product.deleted"
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
						"type": "object",
						"properties": {
							"id": {
								"$ref": "#/$defs/recordId"
							}
						},
						"required": [
							"id"
						],
						"additionalProperties": false
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
			"variation-deleted": {
				"description": "A state event: the variation is gone for good.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "variation.deleted"
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
						"type": "object",
						"properties": {
							"id": {
								"$ref": "#/$defs/recordId"
							},
							"parent_id": {
								"$ref": "#/$defs/recordId"
							}
						},
						"required": [
							"id",
							"parent_id"
						],
						"additionalProperties": false
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
			"customer-saved": {
				"description": "A state event: the customer as it is now.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "customer.saved"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"entity": {
						"type": "object",
						"properties": {
							"type": {
								"const": "customer"
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
						"$ref": "#/$defs/customer"
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
			"customer": {
				"description": "A customer in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.",
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"email": {
						"$ref": "#/$defs/emailAddress"
					},
					"first_name": {
						"type": "string"
					},
					"last_name": {
						"type": "string"
					},
					"role": {
						"type": "string",
						"description": "WordPress role, e.g. customer."
					},
					"billing": {
						"type": "object",
						"properties": {
							"first_name": {
								"type": "string"
							},
							"last_name": {
								"type": "string"
							},
							"company": {
								"type": "string"
							},
							"address_1": {
								"type": "string"
							},
							"address_2": {
								"type": "string"
							},
							"city": {
								"type": "string"
							},
							"state": {
								"type": "string"
							},
							"postcode": {
								"type": "string"
							},
							"country": {
								"type": "string"
							},
							"phone": {
								"type": "string"
							},
							"email": {
								"type": "string",
								"maxLength": 254
							}
						}
					},
					"is_paying_customer": {
						"type": "boolean"
					},
					"date_created_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"date_modified_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"previousEmail": {
						"$ref": "#/$defs/emailAddress",
						"description": "Ours, not WooCommerce's: the address this customer had when it was last sent, if it changed since."
					},
					"consent": {
						"$ref": "#/$defs/consent",
						"description": "Ours, not WooCommerce's: sent only when the connection's features list consent."
					}
				},
				"required": [
					"id",
					"email"
				]
			},
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			},
			"gmtDateTimeOrNull": {
				"oneOf": [
					{
						"$ref": "#/$defs/gmtDateTime"
					},
					{
						"type": "null"
					}
				],
				"description": "UTC in WooCommerce's spelling; null when it has not happened."
			},
			"gmtDateTime": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z?$",
				"description": "WooCommerce's own spelling of a moment in UTC, without a zone: 2026-04-01T12:00:00."
			},
			"consent": {
				"type": "object",
				"properties": {
					"status": {
						"enum": [
							"granted",
							"refused",
							"unknown"
						]
					},
					"text": {
						"type": "string",
						"maxLength": 2000,
						"description": "What the shopper was shown."
					},
					"version": {
						"type": "string",
						"maxLength": 64,
						"description": "The text's own version."
					},
					"at": {
						"$ref": "#/$defs/instant"
					},
					"source": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64,
						"description": "Where it was given, e.g. checkout."
					}
				},
				"required": [
					"status",
					"at",
					"source"
				],
				"additionalProperties": false,
				"description": "A record of a shopper's wish about marketing. Nothing else ever upgrades consent."
			},
			"customer-deleted": {
				"description": "A state event: the account is gone; the subscriber and its consent stay.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "customer.deleted"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"entity": {
						"type": "object",
						"properties": {
							"type": {
								"const": "customer"
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
						"type": "object",
						"properties": {
							"id": {
								"$ref": "#/$defs/recordId"
							}
						},
						"required": [
							"id"
						],
						"additionalProperties": false
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
			"order-placed": {
				"description": "A fact event: the order as it was when it first reached processing, on-hold or completed.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "order.placed"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"payload": {
						"$ref": "#/$defs/order"
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
			"order": {
				"description": "An order in a lean subset of WooCommerce's REST v3 shape; further keys are ignored. Notes, IP addresses and meta data are not sent.",
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"number": {
						"type": "string",
						"description": "The number a person sees."
					},
					"status": {
						"type": "string",
						"minLength": 1,
						"maxLength": 40,
						"description": "Without the prefix wc-: processing, on-hold, completed, cancelled, refunded, failed, or another plugin's."
					},
					"currency": {
						"$ref": "#/$defs/currencyCode"
					},
					"total": {
						"$ref": "#/$defs/decimal",
						"description": "What the customer paid, taxes and shipping included, refunds not subtracted."
					},
					"total_tax": {
						"$ref": "#/$defs/decimal"
					},
					"shipping_total": {
						"$ref": "#/$defs/decimal"
					},
					"discount_total": {
						"$ref": "#/$defs/decimal"
					},
					"customer_id": {
						"type": "integer",
						"minimum": 0,
						"description": "0 for a guest buyer."
					},
					"billing": {
						"type": "object",
						"description": "Billing address; a guest buyer is known by its e-mail, trimmed and lower-cased.",
						"properties": {
							"first_name": {
								"type": "string"
							},
							"last_name": {
								"type": "string"
							},
							"company": {
								"type": "string"
							},
							"address_1": {
								"type": "string"
							},
							"address_2": {
								"type": "string"
							},
							"city": {
								"type": "string"
							},
							"state": {
								"type": "string"
							},
							"postcode": {
								"type": "string"
							},
							"country": {
								"type": "string"
							},
							"phone": {
								"type": "string"
							},
							"email": {
								"type": "string",
								"maxLength": 254,
								"description": "Empty for an order made in the admin without one."
							}
						},
						"required": [
							"email"
						]
					},
					"line_items": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "integer",
									"minimum": 0
								},
								"name": {
									"type": "string",
									"description": "With the attributes of the variation, as WooCommerce stored it with the order."
								},
								"product_id": {
									"type": "integer",
									"minimum": 0,
									"description": "0 when the product is gone."
								},
								"variation_id": {
									"type": "integer",
									"minimum": 0,
									"description": "0 for a product without variations."
								},
								"quantity": {
									"type": "number",
									"minimum": 0
								},
								"total": {
									"$ref": "#/$defs/decimal",
									"description": "The whole line after discounts, without taxes."
								},
								"total_tax": {
									"$ref": "#/$defs/decimal",
									"description": "Taxes of the whole line."
								},
								"sku": {
									"type": [
										"string",
										"null"
									]
								}
							},
							"required": [
								"name",
								"product_id",
								"variation_id",
								"quantity",
								"total",
								"total_tax"
							]
						}
					},
					"refunds": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"$ref": "#/$defs/recordId"
								},
								"reason": {
									"type": [
										"string",
										"null"
									]
								},
								"total": {
									"$ref": "#/$defs/decimal",
									"description": "Negative, as WooCommerce prints it: -10.00."
								},
								"date_created_gmt": {
									"$ref": "#/$defs/gmtDateTimeOrNull",
									"description": "When the money went back; not part of REST v3's summary, so it may be missing."
								},
								"line_items": {
									"type": "array",
									"items": {
										"type": "object",
										"properties": {
											"product_id": {
												"type": "integer",
												"minimum": 0
											},
											"variation_id": {
												"type": "integer",
												"minimum": 0
											},
											"quantity": {
												"type": "number",
												"description": "Taken back; WooCommerce writes it negative."
											},
											"total": {
												"$ref": "#/$defs/decimal"
											}
										},
										"required": [
											"product_id",
											"variation_id",
											"quantity"
										]
									},
									"description": "Which lines it concerns; empty or missing when it is an amount alone."
								}
							},
							"required": [
								"id",
								"total"
							]
						}
					},
					"date_created_gmt": {
						"$ref": "#/$defs/gmtDateTime"
					},
					"date_modified_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"date_paid_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"date_completed_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"cartToken": {
						"$ref": "#/$defs/cartToken",
						"description": "Ours, not WooCommerce's: the cart this order came out of, when the plugin knows it."
					},
					"consent": {
						"$ref": "#/$defs/consent",
						"description": "Ours, not WooCommerce's: what the buyer said about marketing at the checkout, guests too; it belongs to the billing address. Only in order.placed, so that no sync repeats an old wish, and only when the connection's features list consent."
					}
				},
				"required": [
					"id",
					"status",
					"currency",
					"total",
					"customer_id",
					"billing",
					"line_items",
					"refunds",
					"date_created_gmt"
				]
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			},
			"decimal": {
				"type": "string",
				"pattern": "^-?\\d+(\\.\\d{1,8})?$",
				"description": "An amount in the order's currency as WooCommerce prints it: a dot, no thousands separator, e.g. 12.90."
			},
			"cartToken": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{16,64}$",
				"description": "The plugin's random name for one shopper's cart; the order that comes out of it carries the same."
			},
			"order-saved": {
				"description": "A state event: the order as it is now, with its refunds.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "order.saved"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"entity": {
						"type": "object",
						"properties": {
							"type": {
								"const": "order"
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
						"$ref": "#/$defs/order"
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
			"order-deleted": {
				"description": "A state event: the order is gone for good; it no longer counts.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "order.deleted"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"entity": {
						"type": "object",
						"properties": {
							"type": {
								"const": "order"
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
						"type": "object",
						"properties": {
							"id": {
								"$ref": "#/$defs/recordId"
							}
						},
						"required": [
							"id"
						],
						"additionalProperties": false
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
			"cart-started": {
				"description": "A fact event: the first item of a cart whose shopper is known, or the moment the shopper became known.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "cart.started"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"payload": {
						"$ref": "#/$defs/cart"
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
			"cart": {
				"description": "A shopper's cart as it is now. Sequenzy's names; money in minor units of the currency.",
				"type": "object",
				"properties": {
					"cartToken": {
						"$ref": "#/$defs/cartToken"
					},
					"startedAt": {
						"$ref": "#/$defs/instant",
						"description": "Raw store time of the first item: with the token it names one generation. A cart that was emptied or bought starts again with another."
					},
					"email": {
						"oneOf": [
							{
								"$ref": "#/$defs/emailAddress"
							},
							{
								"type": "null"
							}
						],
						"description": "As soon as WooCommerce knows it. Vendor page: cart_started only works when it does."
					},
					"firstName": {
						"type": "string",
						"maxLength": 200
					},
					"lastName": {
						"type": "string",
						"maxLength": 200
					},
					"customerId": {
						"type": "integer",
						"minimum": 0,
						"description": "0 for a guest."
					},
					"currency": {
						"$ref": "#/$defs/currencyCode"
					},
					"lineItems": {
						"type": "array",
						"maxItems": 200,
						"items": {
							"$ref": "#/$defs/cartLine"
						},
						"description": "Empty when the shopper took everything out."
					},
					"totalCents": {
						"type": "integer",
						"minimum": 0,
						"description": "Taxes included, without shipping, in minor units."
					},
					"cartUrl": {
						"$ref": "#/$defs/httpUrl"
					},
					"checkoutUrl": {
						"$ref": "#/$defs/httpUrl"
					}
				},
				"required": [
					"cartToken",
					"startedAt",
					"email",
					"currency",
					"lineItems",
					"totalCents",
					"cartUrl",
					"checkoutUrl"
				],
				"additionalProperties": false
			},
			"cartLine": {
				"type": "object",
				"properties": {
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product its product id."
					},
					"title": {
						"type": "string",
						"maxLength": 500
					},
					"quantity": {
						"type": "number",
						"minimum": 0
					},
					"priceCents": {
						"type": "integer",
						"minimum": 0,
						"description": "One unit, taxes included, in minor units of the currency."
					},
					"productUrl": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 2048
					},
					"imageUrl": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 2048
					}
				},
				"required": [
					"providerProductId",
					"providerVariantId",
					"title",
					"quantity",
					"priceCents"
				],
				"additionalProperties": false,
				"description": "One line of a cart."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			},
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
			},
			"cart-updated": {
				"description": "A state event: the cart as it is now; changes the snapshot only.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "cart.updated"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"entity": {
						"type": "object",
						"properties": {
							"type": {
								"const": "cart"
							},
							"id": {
								"$ref": "#/$defs/cartToken"
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
						"$ref": "#/$defs/cart"
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
			"cart-cleared": {
				"description": "A fact event: the shopper emptied the cart. Not sent when WooCommerce empties it after an order or at logout.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "cart.cleared"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"payload": {
						"$ref": "#/$defs/cart"
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
			"checkout-started": {
				"description": "A fact event: the shopper reached the checkout and is known.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "checkout.started"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"payload": {
						"$ref": "#/$defs/cart"
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
					},
					"consent": {
						"$ref": "#/$defs/consent",
						"description": "Sent only when the connection's features list consent."
					},
					"locale": {
						"type": "string",
						"maxLength": 32
					},
					"pageUrl": {
						"$ref": "#/$defs/httpUrl"
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
			"subscriber-erased": {
				"description": "A fact event: a person asked the store to be forgotten.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "subscriber.erased"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"payload": {
						"type": "object",
						"properties": {
							"email": {
								"$ref": "#/$defs/emailAddress"
							}
						},
						"required": [
							"email"
						],
						"additionalProperties": false
					}
				},
				"required": [
					"eventId",
					"type",
					"occurredAt",
					"payload"
				],
				"additionalProperties": false
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
	"integration-change": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/integration-change.json",
		"title": "ChangeIntegrationRequest",
		"description": "Vendor's PATCH /api/v1/integrations/{id}.",
		"type": "object",
		"properties": {
			"syncEnabled": {
				"type": "boolean"
			},
			"listIds": {
				"type": [
					"array",
					"null"
				],
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 255
				},
				"maxItems": 100
			}
		},
		"anyOf": [
			{
				"required": [
					"syncEnabled"
				]
			},
			{
				"required": [
					"listIds"
				]
			}
		]
	},
	"integration-connect": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/integration-connect.json",
		"title": "ConnectIntegrationRequest",
		"description": "Vendor's POST /api/v1/integrations/connect, for providers with a key; WooCommerce is connected by a person.",
		"type": "object",
		"properties": {
			"provider": {
				"type": "string",
				"minLength": 1,
				"maxLength": 60
			}
		},
		"required": [
			"provider"
		]
	},
	"list-add": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/list-add.json",
		"title": "AddToListRequest",
		"description": "Vendor's POST /api/v1/lists/{listId}/subscribers: up to 500 addresses.",
		"type": "object",
		"properties": {
			"emails": {
				"type": "array",
				"items": {
					"type": "string",
					"maxLength": 254
				},
				"minItems": 1,
				"maxItems": 500
			},
			"duplicateStrategy": {
				"enum": [
					"skip",
					"merge",
					"overwrite"
				],
				"description": "skip is the default; merge fills gaps only; overwrite never brings an unsubscribed contact back."
			},
			"enrollInSequences": {
				"type": "boolean"
			},
			"optInMode": {
				"enum": [
					"default",
					"confirmed",
					"double_opt_in"
				]
			}
		},
		"required": [
			"emails"
		]
	},
	"list-change": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/list-change.json",
		"title": "ChangeListRequest",
		"description": "Vendor's PATCH /api/v1/lists/{id}.",
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"description": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 2000
			},
			"isPrivate": {
				"type": "boolean"
			}
		}
	},
	"list-create": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/list-create.json",
		"title": "CreateListRequest",
		"description": "Vendor's POST /api/v1/lists.",
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"description": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 2000
			},
			"isPrivate": {
				"type": "boolean"
			}
		},
		"required": [
			"name"
		]
	},
	"list-remove": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/list-remove.json",
		"title": "RemoveFromListRequest",
		"description": "Vendor's POST /api/v1/lists/{listId}/subscribers/remove.",
		"type": "object",
		"properties": {
			"emails": {
				"type": "array",
				"items": {
					"type": "string",
					"maxLength": 254
				},
				"minItems": 1,
				"maxItems": 500
			}
		},
		"required": [
			"emails"
		]
	},
	"order-deleted": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/order-deleted.json",
		"title": "OrderDeleted",
		"description": "A state event: the order is gone for good; it no longer counts.",
		"type": "object",
		"properties": {
			"eventId": {
				"$ref": "#/$defs/uuid",
				"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
			},
			"type": {
				"const": "order.deleted"
			},
			"occurredAt": {
				"$ref": "#/$defs/instant"
			},
			"entity": {
				"type": "object",
				"properties": {
					"type": {
						"const": "order"
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
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					}
				},
				"required": [
					"id"
				],
				"additionalProperties": false
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
			}
		}
	},
	"order-placed": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/order-placed.json",
		"title": "OrderPlaced",
		"description": "A fact event: the order as it was when it first reached processing, on-hold or completed.",
		"type": "object",
		"properties": {
			"eventId": {
				"$ref": "#/$defs/uuid",
				"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
			},
			"type": {
				"const": "order.placed"
			},
			"occurredAt": {
				"$ref": "#/$defs/instant"
			},
			"payload": {
				"$ref": "#/$defs/order"
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
			"order": {
				"description": "An order in a lean subset of WooCommerce's REST v3 shape; further keys are ignored. Notes, IP addresses and meta data are not sent.",
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"number": {
						"type": "string",
						"description": "The number a person sees."
					},
					"status": {
						"type": "string",
						"minLength": 1,
						"maxLength": 40,
						"description": "Without the prefix wc-: processing, on-hold, completed, cancelled, refunded, failed, or another plugin's."
					},
					"currency": {
						"$ref": "#/$defs/currencyCode"
					},
					"total": {
						"$ref": "#/$defs/decimal",
						"description": "What the customer paid, taxes and shipping included, refunds not subtracted."
					},
					"total_tax": {
						"$ref": "#/$defs/decimal"
					},
					"shipping_total": {
						"$ref": "#/$defs/decimal"
					},
					"discount_total": {
						"$ref": "#/$defs/decimal"
					},
					"customer_id": {
						"type": "integer",
						"minimum": 0,
						"description": "0 for a guest buyer."
					},
					"billing": {
						"type": "object",
						"description": "Billing address; a guest buyer is known by its e-mail, trimmed and lower-cased.",
						"properties": {
							"first_name": {
								"type": "string"
							},
							"last_name": {
								"type": "string"
							},
							"company": {
								"type": "string"
							},
							"address_1": {
								"type": "string"
							},
							"address_2": {
								"type": "string"
							},
							"city": {
								"type": "string"
							},
							"state": {
								"type": "string"
							},
							"postcode": {
								"type": "string"
							},
							"country": {
								"type": "string"
							},
							"phone": {
								"type": "string"
							},
							"email": {
								"type": "string",
								"maxLength": 254,
								"description": "Empty for an order made in the admin without one."
							}
						},
						"required": [
							"email"
						]
					},
					"line_items": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "integer",
									"minimum": 0
								},
								"name": {
									"type": "string",
									"description": "With the attributes of the variation, as WooCommerce stored it with the order."
								},
								"product_id": {
									"type": "integer",
									"minimum": 0,
									"description": "0 when the product is gone."
								},
								"variation_id": {
									"type": "integer",
									"minimum": 0,
									"description": "0 for a product without variations."
								},
								"quantity": {
									"type": "number",
									"minimum": 0
								},
								"total": {
									"$ref": "#/$defs/decimal",
									"description": "The whole line after discounts, without taxes."
								},
								"total_tax": {
									"$ref": "#/$defs/decimal",
									"description": "Taxes of the whole line."
								},
								"sku": {
									"type": [
										"string",
										"null"
									]
								}
							},
							"required": [
								"name",
								"product_id",
								"variation_id",
								"quantity",
								"total",
								"total_tax"
							]
						}
					},
					"refunds": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"$ref": "#/$defs/recordId"
								},
								"reason": {
									"type": [
										"string",
										"null"
									]
								},
								"total": {
									"$ref": "#/$defs/decimal",
									"description": "Negative, as WooCommerce prints it: -10.00."
								},
								"date_created_gmt": {
									"$ref": "#/$defs/gmtDateTimeOrNull",
									"description": "When the money went back; not part of REST v3's summary, so it may be missing."
								},
								"line_items": {
									"type": "array",
									"items": {
										"type": "object",
										"properties": {
											"product_id": {
												"type": "integer",
												"minimum": 0
											},
											"variation_id": {
												"type": "integer",
												"minimum": 0
											},
											"quantity": {
												"type": "number",
												"description": "Taken back; WooCommerce writes it negative."
											},
											"total": {
												"$ref": "#/$defs/decimal"
											}
										},
										"required": [
											"product_id",
											"variation_id",
											"quantity"
										]
									},
									"description": "Which lines it concerns; empty or missing when it is an amount alone."
								}
							},
							"required": [
								"id",
								"total"
							]
						}
					},
					"date_created_gmt": {
						"$ref": "#/$defs/gmtDateTime"
					},
					"date_modified_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"date_paid_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"date_completed_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"cartToken": {
						"$ref": "#/$defs/cartToken",
						"description": "Ours, not WooCommerce's: the cart this order came out of, when the plugin knows it."
					},
					"consent": {
						"$ref": "#/$defs/consent",
						"description": "Ours, not WooCommerce's: what the buyer said about marketing at the checkout, guests too; it belongs to the billing address. Only in order.placed, so that no sync repeats an old wish, and only when the connection's features list consent."
					}
				},
				"required": [
					"id",
					"status",
					"currency",
					"total",
					"customer_id",
					"billing",
					"line_items",
					"refunds",
					"date_created_gmt"
				]
			},
			"recordId": {
				"type": "integer",
				"minimum": 1,
				"description": "WooCommerce's own id of the record."
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			},
			"decimal": {
				"type": "string",
				"pattern": "^-?\\d+(\\.\\d{1,8})?$",
				"description": "An amount in the order's currency as WooCommerce prints it: a dot, no thousands separator, e.g. 12.90."
			},
			"gmtDateTimeOrNull": {
				"oneOf": [
					{
						"$ref": "#/$defs/gmtDateTime"
					},
					{
						"type": "null"
					}
				],
				"description": "UTC in WooCommerce's spelling; null when it has not happened."
			},
			"gmtDateTime": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z?$",
				"description": "WooCommerce's own spelling of a moment in UTC, without a zone: 2026-04-01T12:00:00."
			},
			"cartToken": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{16,64}$",
				"description": "The plugin's random name for one shopper's cart; the order that comes out of it carries the same."
			},
			"consent": {
				"type": "object",
				"properties": {
					"status": {
						"enum": [
							"granted",
							"refused",
							"unknown"
						]
					},
					"text": {
						"type": "string",
						"maxLength": 2000,
						"description": "What the shopper was shown."
					},
					"version": {
						"type": "string",
						"maxLength": 64,
						"description": "The text's own version."
					},
					"at": {
						"$ref": "#/$defs/instant"
					},
					"source": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64,
						"description": "Where it was given, e.g. checkout."
					}
				},
				"required": [
					"status",
					"at",
					"source"
				],
				"additionalProperties": false,
				"description": "A record of a shopper's wish about marketing. Nothing else ever upgrades consent."
			}
		}
	},
	"order-saved": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/order-saved.json",
		"title": "OrderSaved",
		"description": "A state event: the order as it is now, with its refunds.",
		"type": "object",
		"properties": {
			"eventId": {
				"$ref": "#/$defs/uuid",
				"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
			},
			"type": {
				"const": "order.saved"
			},
			"occurredAt": {
				"$ref": "#/$defs/instant"
			},
			"entity": {
				"type": "object",
				"properties": {
					"type": {
						"const": "order"
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
				"$ref": "#/$defs/order"
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
			"order": {
				"description": "An order in a lean subset of WooCommerce's REST v3 shape; further keys are ignored. Notes, IP addresses and meta data are not sent.",
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"number": {
						"type": "string",
						"description": "The number a person sees."
					},
					"status": {
						"type": "string",
						"minLength": 1,
						"maxLength": 40,
						"description": "Without the prefix wc-: processing, on-hold, completed, cancelled, refunded, failed, or another plugin's."
					},
					"currency": {
						"$ref": "#/$defs/currencyCode"
					},
					"total": {
						"$ref": "#/$defs/decimal",
						"description": "What the customer paid, taxes and shipping included, refunds not subtracted."
					},
					"total_tax": {
						"$ref": "#/$defs/decimal"
					},
					"shipping_total": {
						"$ref": "#/$defs/decimal"
					},
					"discount_total": {
						"$ref": "#/$defs/decimal"
					},
					"customer_id": {
						"type": "integer",
						"minimum": 0,
						"description": "0 for a guest buyer."
					},
					"billing": {
						"type": "object",
						"description": "Billing address; a guest buyer is known by its e-mail, trimmed and lower-cased.",
						"properties": {
							"first_name": {
								"type": "string"
							},
							"last_name": {
								"type": "string"
							},
							"company": {
								"type": "string"
							},
							"address_1": {
								"type": "string"
							},
							"address_2": {
								"type": "string"
							},
							"city": {
								"type": "string"
							},
							"state": {
								"type": "string"
							},
							"postcode": {
								"type": "string"
							},
							"country": {
								"type": "string"
							},
							"phone": {
								"type": "string"
							},
							"email": {
								"type": "string",
								"maxLength": 254,
								"description": "Empty for an order made in the admin without one."
							}
						},
						"required": [
							"email"
						]
					},
					"line_items": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "integer",
									"minimum": 0
								},
								"name": {
									"type": "string",
									"description": "With the attributes of the variation, as WooCommerce stored it with the order."
								},
								"product_id": {
									"type": "integer",
									"minimum": 0,
									"description": "0 when the product is gone."
								},
								"variation_id": {
									"type": "integer",
									"minimum": 0,
									"description": "0 for a product without variations."
								},
								"quantity": {
									"type": "number",
									"minimum": 0
								},
								"total": {
									"$ref": "#/$defs/decimal",
									"description": "The whole line after discounts, without taxes."
								},
								"total_tax": {
									"$ref": "#/$defs/decimal",
									"description": "Taxes of the whole line."
								},
								"sku": {
									"type": [
										"string",
										"null"
									]
								}
							},
							"required": [
								"name",
								"product_id",
								"variation_id",
								"quantity",
								"total",
								"total_tax"
							]
						}
					},
					"refunds": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"$ref": "#/$defs/recordId"
								},
								"reason": {
									"type": [
										"string",
										"null"
									]
								},
								"total": {
									"$ref": "#/$defs/decimal",
									"description": "Negative, as WooCommerce prints it: -10.00."
								},
								"date_created_gmt": {
									"$ref": "#/$defs/gmtDateTimeOrNull",
									"description": "When the money went back; not part of REST v3's summary, so it may be missing."
								},
								"line_items": {
									"type": "array",
									"items": {
										"type": "object",
										"properties": {
											"product_id": {
												"type": "integer",
												"minimum": 0
											},
											"variation_id": {
												"type": "integer",
												"minimum": 0
											},
											"quantity": {
												"type": "number",
												"description": "Taken back; WooCommerce writes it negative."
											},
											"total": {
												"$ref": "#/$defs/decimal"
											}
										},
										"required": [
											"product_id",
											"variation_id",
											"quantity"
										]
									},
									"description": "Which lines it concerns; empty or missing when it is an amount alone."
								}
							},
							"required": [
								"id",
								"total"
							]
						}
					},
					"date_created_gmt": {
						"$ref": "#/$defs/gmtDateTime"
					},
					"date_modified_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"date_paid_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"date_completed_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"cartToken": {
						"$ref": "#/$defs/cartToken",
						"description": "Ours, not WooCommerce's: the cart this order came out of, when the plugin knows it."
					},
					"consent": {
						"$ref": "#/$defs/consent",
						"description": "Ours, not WooCommerce's: what the buyer said about marketing at the checkout, guests too; it belongs to the billing address. Only in order.placed, so that no sync repeats an old wish, and only when the connection's features list consent."
					}
				},
				"required": [
					"id",
					"status",
					"currency",
					"total",
					"customer_id",
					"billing",
					"line_items",
					"refunds",
					"date_created_gmt"
				]
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			},
			"decimal": {
				"type": "string",
				"pattern": "^-?\\d+(\\.\\d{1,8})?$",
				"description": "An amount in the order's currency as WooCommerce prints it: a dot, no thousands separator, e.g. 12.90."
			},
			"gmtDateTimeOrNull": {
				"oneOf": [
					{
						"$ref": "#/$defs/gmtDateTime"
					},
					{
						"type": "null"
					}
				],
				"description": "UTC in WooCommerce's spelling; null when it has not happened."
			},
			"gmtDateTime": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z?$",
				"description": "WooCommerce's own spelling of a moment in UTC, without a zone: 2026-04-01T12:00:00."
			},
			"cartToken": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{16,64}$",
				"description": "The plugin's random name for one shopper's cart; the order that comes out of it carries the same."
			},
			"consent": {
				"type": "object",
				"properties": {
					"status": {
						"enum": [
							"granted",
							"refused",
							"unknown"
						]
					},
					"text": {
						"type": "string",
						"maxLength": 2000,
						"description": "What the shopper was shown."
					},
					"version": {
						"type": "string",
						"maxLength": 64,
						"description": "The text's own version."
					},
					"at": {
						"$ref": "#/$defs/instant"
					},
					"source": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64,
						"description": "Where it was given, e.g. checkout."
					}
				},
				"required": [
					"status",
					"at",
					"source"
				],
				"additionalProperties": false,
				"description": "A record of a shopper's wish about marketing. Nothing else ever upgrades consent."
			}
		}
	},
	"order": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/order.json",
		"title": "Order",
		"description": "An order in a lean subset of WooCommerce's REST v3 shape; further keys are ignored. Notes, IP addresses and meta data are not sent.",
		"type": "object",
		"properties": {
			"id": {
				"$ref": "#/$defs/recordId"
			},
			"number": {
				"type": "string",
				"description": "The number a person sees."
			},
			"status": {
				"type": "string",
				"minLength": 1,
				"maxLength": 40,
				"description": "Without the prefix wc-: processing, on-hold, completed, cancelled, refunded, failed, or another plugin's."
			},
			"currency": {
				"$ref": "#/$defs/currencyCode"
			},
			"total": {
				"$ref": "#/$defs/decimal",
				"description": "What the customer paid, taxes and shipping included, refunds not subtracted."
			},
			"total_tax": {
				"$ref": "#/$defs/decimal"
			},
			"shipping_total": {
				"$ref": "#/$defs/decimal"
			},
			"discount_total": {
				"$ref": "#/$defs/decimal"
			},
			"customer_id": {
				"type": "integer",
				"minimum": 0,
				"description": "0 for a guest buyer."
			},
			"billing": {
				"type": "object",
				"description": "Billing address; a guest buyer is known by its e-mail, trimmed and lower-cased.",
				"properties": {
					"first_name": {
						"type": "string"
					},
					"last_name": {
						"type": "string"
					},
					"company": {
						"type": "string"
					},
					"address_1": {
						"type": "string"
					},
					"address_2": {
						"type": "string"
					},
					"city": {
						"type": "string"
					},
					"state": {
						"type": "string"
					},
					"postcode": {
						"type": "string"
					},
					"country": {
						"type": "string"
					},
					"phone": {
						"type": "string"
					},
					"email": {
						"type": "string",
						"maxLength": 254,
						"description": "Empty for an order made in the admin without one."
					}
				},
				"required": [
					"email"
				]
			},
			"line_items": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"type": "integer",
							"minimum": 0
						},
						"name": {
							"type": "string",
							"description": "With the attributes of the variation, as WooCommerce stored it with the order."
						},
						"product_id": {
							"type": "integer",
							"minimum": 0,
							"description": "0 when the product is gone."
						},
						"variation_id": {
							"type": "integer",
							"minimum": 0,
							"description": "0 for a product without variations."
						},
						"quantity": {
							"type": "number",
							"minimum": 0
						},
						"total": {
							"$ref": "#/$defs/decimal",
							"description": "The whole line after discounts, without taxes."
						},
						"total_tax": {
							"$ref": "#/$defs/decimal",
							"description": "Taxes of the whole line."
						},
						"sku": {
							"type": [
								"string",
								"null"
							]
						}
					},
					"required": [
						"name",
						"product_id",
						"variation_id",
						"quantity",
						"total",
						"total_tax"
					]
				}
			},
			"refunds": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"$ref": "#/$defs/recordId"
						},
						"reason": {
							"type": [
								"string",
								"null"
							]
						},
						"total": {
							"$ref": "#/$defs/decimal",
							"description": "Negative, as WooCommerce prints it: -10.00."
						},
						"date_created_gmt": {
							"$ref": "#/$defs/gmtDateTimeOrNull",
							"description": "When the money went back; not part of REST v3's summary, so it may be missing."
						},
						"line_items": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"product_id": {
										"type": "integer",
										"minimum": 0
									},
									"variation_id": {
										"type": "integer",
										"minimum": 0
									},
									"quantity": {
										"type": "number",
										"description": "Taken back; WooCommerce writes it negative."
									},
									"total": {
										"$ref": "#/$defs/decimal"
									}
								},
								"required": [
									"product_id",
									"variation_id",
									"quantity"
								]
							},
							"description": "Which lines it concerns; empty or missing when it is an amount alone."
						}
					},
					"required": [
						"id",
						"total"
					]
				}
			},
			"date_created_gmt": {
				"$ref": "#/$defs/gmtDateTime"
			},
			"date_modified_gmt": {
				"$ref": "#/$defs/gmtDateTimeOrNull"
			},
			"date_paid_gmt": {
				"$ref": "#/$defs/gmtDateTimeOrNull"
			},
			"date_completed_gmt": {
				"$ref": "#/$defs/gmtDateTimeOrNull"
			},
			"cartToken": {
				"$ref": "#/$defs/cartToken",
				"description": "Ours, not WooCommerce's: the cart this order came out of, when the plugin knows it."
			},
			"consent": {
				"$ref": "#/$defs/consent",
				"description": "Ours, not WooCommerce's: what the buyer said about marketing at the checkout, guests too; it belongs to the billing address. Only in order.placed, so that no sync repeats an old wish, and only when the connection's features list consent."
			}
		},
		"required": [
			"id",
			"status",
			"currency",
			"total",
			"customer_id",
			"billing",
			"line_items",
			"refunds",
			"date_created_gmt"
		],
		"$defs": {
			"recordId": {
				"type": "integer",
				"minimum": 1,
				"description": "WooCommerce's own id of the record."
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			},
			"decimal": {
				"type": "string",
				"pattern": "^-?\\d+(\\.\\d{1,8})?$",
				"description": "An amount in the order's currency as WooCommerce prints it: a dot, no thousands separator, e.g. 12.90."
			},
			"gmtDateTimeOrNull": {
				"oneOf": [
					{
						"$ref": "#/$defs/gmtDateTime"
					},
					{
						"type": "null"
					}
				],
				"description": "UTC in WooCommerce's spelling; null when it has not happened."
			},
			"gmtDateTime": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z?$",
				"description": "WooCommerce's own spelling of a moment in UTC, without a zone: 2026-04-01T12:00:00."
			},
			"cartToken": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{16,64}$",
				"description": "The plugin's random name for one shopper's cart; the order that comes out of it carries the same."
			},
			"consent": {
				"type": "object",
				"properties": {
					"status": {
						"enum": [
							"granted",
							"refused",
							"unknown"
						]
					},
					"text": {
						"type": "string",
						"maxLength": 2000,
						"description": "What the shopper was shown."
					},
					"version": {
						"type": "string",
						"maxLength": 64,
						"description": "The text's own version."
					},
					"at": {
						"$ref": "#/$defs/instant"
					},
					"source": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64,
						"description": "Where it was given, e.g. checkout."
					}
				},
				"required": [
					"status",
					"at",
					"source"
				],
				"additionalProperties": false,
				"description": "A record of a shopper's wish about marketing. Nothing else ever upgrades consent."
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"product-deleted": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/product-deleted.json",
		"title": "ProductDeleted",
		"description": "A state event: the product is gone for good; it leaves the catalogue, history keeps title and image.",
		"type": "object",
		"properties": {
			"eventId": {
				"$ref": "#/$defs/uuid",
				"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
			},
			"type": {
				"const": "product.deleted"
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
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					}
				},
				"required": [
					"id"
				],
				"additionalProperties": false
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
	"sequence-change": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/sequence-change.json",
		"title": "ChangeSequenceRequest",
		"description": "Vendor's PUT /api/v1/sequences/{id}: what is given replaces what is there.",
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"description": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 2000
			},
			"labels": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"maxItems": 50
			},
			"trigger": {
				"type": "string",
				"minLength": 1,
				"maxLength": 40
			},
			"listId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			},
			"listIds": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 255
				},
				"minItems": 1,
				"maxItems": 25
			},
			"listScope": {
				"enum": [
					"any_contact",
					"any_list"
				]
			},
			"tagName": {
				"type": "string",
				"minLength": 1,
				"maxLength": 100
			},
			"tagNames": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"minItems": 1,
				"maxItems": 25
			},
			"eventName": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			},
			"propertyFilters": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"path": {
							"type": "string",
							"minLength": 1,
							"maxLength": 255
						},
						"operator": {
							"enum": [
								"exists",
								"not_exists",
								"equals",
								"not_equals",
								"one_of",
								"contains",
								"greater_than",
								"less_than"
							]
						},
						"value": {
							"type": [
								"string",
								"number",
								"boolean",
								"array"
							]
						}
					},
					"required": [
						"path",
						"operator"
					]
				},
				"maxItems": 10
			},
			"enrollmentMode": {
				"enum": [
					"unlimited",
					"one_time",
					"matching_field"
				]
			},
			"enrollmentFieldPath": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"stopCondition": {
				"type": [
					"object",
					"null"
				],
				"properties": {
					"type": {
						"type": "string",
						"minLength": 1,
						"maxLength": 40
					},
					"value": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 255
					},
					"matchConfig": {
						"type": [
							"object",
							"null"
						],
						"additionalProperties": true
					}
				},
				"required": [
					"type"
				]
			},
			"steps": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"type": {
							"type": "string",
							"minLength": 1,
							"maxLength": 40
						},
						"nodeType": {
							"type": "string",
							"minLength": 1,
							"maxLength": 60
						},
						"name": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 200
						},
						"subject": {
							"type": "string",
							"minLength": 1,
							"maxLength": 500
						},
						"previewText": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 500
						},
						"html": {
							"type": "string",
							"minLength": 1,
							"maxLength": 500000
						},
						"blocks": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"type": {
										"type": "string",
										"minLength": 1,
										"maxLength": 60
									}
								},
								"required": [
									"type"
								]
							},
							"maxItems": 200
						},
						"isTransactional": {
							"type": "boolean"
						},
						"config": {
							"type": "object",
							"additionalProperties": true,
							"description": "What an update_subscriber step changes."
						},
						"delay": {
							"type": "object",
							"properties": {
								"days": {
									"type": "number"
								},
								"hours": {
									"type": "number"
								},
								"minutes": {
									"type": "number"
								},
								"mode": {
									"enum": [
										"duration",
										"until_date",
										"until_weekday"
									]
								},
								"untilDateField": {
									"type": "string",
									"minLength": 1,
									"maxLength": 255
								},
								"field": {
									"type": "string",
									"minLength": 1,
									"maxLength": 255
								},
								"untilOffsetDirection": {
									"enum": [
										"before",
										"after"
									]
								},
								"direction": {
									"enum": [
										"before",
										"after"
									]
								},
								"untilMissingAction": {
									"enum": [
										"continue",
										"exit"
									]
								},
								"missingAction": {
									"enum": [
										"continue",
										"exit"
									]
								}
							}
						},
						"delayMs": {
							"type": "number",
							"minimum": 0
						},
						"waitUntil": {
							"type": "object",
							"properties": {
								"field": {
									"type": "string",
									"minLength": 1,
									"maxLength": 255
								},
								"untilDateField": {
									"type": "string",
									"minLength": 1,
									"maxLength": 255
								},
								"offset": {
									"type": "object",
									"properties": {
										"days": {
											"type": "number"
										},
										"hours": {
											"type": "number"
										},
										"minutes": {
											"type": "number"
										}
									}
								},
								"days": {
									"type": "number"
								},
								"hours": {
									"type": "number"
								},
								"minutes": {
									"type": "number"
								},
								"direction": {
									"enum": [
										"before",
										"after"
									]
								},
								"untilOffsetDirection": {
									"enum": [
										"before",
										"after"
									]
								},
								"missingAction": {
									"enum": [
										"continue",
										"exit"
									]
								},
								"untilMissingAction": {
									"enum": [
										"continue",
										"exit"
									]
								}
							}
						},
						"waitUntilWeekday": {
							"type": "object",
							"additionalProperties": true,
							"description": "Not covered by the mock."
						}
					}
				},
				"maxItems": 50
			},
			"goal": {
				"type": "string",
				"minLength": 1,
				"maxLength": 5000
			},
			"emailCount": {
				"type": "number"
			}
		}
	},
	"sequence-create": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/sequence-create.json",
		"title": "CreateSequenceRequest",
		"description": "Vendor's POST /api/v1/sequences: a disabled draft.",
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"description": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 2000
			},
			"labels": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"maxItems": 50
			},
			"trigger": {
				"type": "string",
				"minLength": 1,
				"maxLength": 40
			},
			"listId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			},
			"listIds": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 255
				},
				"minItems": 1,
				"maxItems": 25
			},
			"listScope": {
				"enum": [
					"any_contact",
					"any_list"
				]
			},
			"tagName": {
				"type": "string",
				"minLength": 1,
				"maxLength": 100
			},
			"tagNames": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"minItems": 1,
				"maxItems": 25
			},
			"eventName": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			},
			"propertyFilters": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"path": {
							"type": "string",
							"minLength": 1,
							"maxLength": 255
						},
						"operator": {
							"enum": [
								"exists",
								"not_exists",
								"equals",
								"not_equals",
								"one_of",
								"contains",
								"greater_than",
								"less_than"
							]
						},
						"value": {
							"type": [
								"string",
								"number",
								"boolean",
								"array"
							]
						}
					},
					"required": [
						"path",
						"operator"
					]
				},
				"maxItems": 10
			},
			"enrollmentMode": {
				"enum": [
					"unlimited",
					"one_time",
					"matching_field"
				]
			},
			"enrollmentFieldPath": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"stopCondition": {
				"type": [
					"object",
					"null"
				],
				"properties": {
					"type": {
						"type": "string",
						"minLength": 1,
						"maxLength": 40
					},
					"value": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 255
					},
					"matchConfig": {
						"type": [
							"object",
							"null"
						],
						"additionalProperties": true
					}
				},
				"required": [
					"type"
				]
			},
			"steps": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"type": {
							"type": "string",
							"minLength": 1,
							"maxLength": 40
						},
						"nodeType": {
							"type": "string",
							"minLength": 1,
							"maxLength": 60
						},
						"name": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 200
						},
						"subject": {
							"type": "string",
							"minLength": 1,
							"maxLength": 500
						},
						"previewText": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 500
						},
						"html": {
							"type": "string",
							"minLength": 1,
							"maxLength": 500000
						},
						"blocks": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"type": {
										"type": "string",
										"minLength": 1,
										"maxLength": 60
									}
								},
								"required": [
									"type"
								]
							},
							"maxItems": 200
						},
						"isTransactional": {
							"type": "boolean"
						},
						"config": {
							"type": "object",
							"additionalProperties": true,
							"description": "What an update_subscriber step changes."
						},
						"delay": {
							"type": "object",
							"properties": {
								"days": {
									"type": "number"
								},
								"hours": {
									"type": "number"
								},
								"minutes": {
									"type": "number"
								},
								"mode": {
									"enum": [
										"duration",
										"until_date",
										"until_weekday"
									]
								},
								"untilDateField": {
									"type": "string",
									"minLength": 1,
									"maxLength": 255
								},
								"field": {
									"type": "string",
									"minLength": 1,
									"maxLength": 255
								},
								"untilOffsetDirection": {
									"enum": [
										"before",
										"after"
									]
								},
								"direction": {
									"enum": [
										"before",
										"after"
									]
								},
								"untilMissingAction": {
									"enum": [
										"continue",
										"exit"
									]
								},
								"missingAction": {
									"enum": [
										"continue",
										"exit"
									]
								}
							}
						},
						"delayMs": {
							"type": "number",
							"minimum": 0
						},
						"waitUntil": {
							"type": "object",
							"properties": {
								"field": {
									"type": "string",
									"minLength": 1,
									"maxLength": 255
								},
								"untilDateField": {
									"type": "string",
									"minLength": 1,
									"maxLength": 255
								},
								"offset": {
									"type": "object",
									"properties": {
										"days": {
											"type": "number"
										},
										"hours": {
											"type": "number"
										},
										"minutes": {
											"type": "number"
										}
									}
								},
								"days": {
									"type": "number"
								},
								"hours": {
									"type": "number"
								},
								"minutes": {
									"type": "number"
								},
								"direction": {
									"enum": [
										"before",
										"after"
									]
								},
								"untilOffsetDirection": {
									"enum": [
										"before",
										"after"
									]
								},
								"missingAction": {
									"enum": [
										"continue",
										"exit"
									]
								},
								"untilMissingAction": {
									"enum": [
										"continue",
										"exit"
									]
								}
							}
						},
						"waitUntilWeekday": {
							"type": "object",
							"additionalProperties": true,
							"description": "Not covered by the mock."
						}
					}
				},
				"maxItems": 50
			},
			"goal": {
				"type": "string",
				"minLength": 1,
				"maxLength": 5000
			},
			"emailCount": {
				"type": "number"
			}
		},
		"required": [
			"name"
		]
	},
	"sequence-enroll": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/sequence-enroll.json",
		"title": "EnrollRequest",
		"description": "Vendor's POST /api/v1/sequences/{id}/enroll.",
		"type": "object",
		"properties": {
			"emails": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 3,
					"maxLength": 254,
					"description": "An e-mail address; compared trimmed and lower-cased."
				},
				"maxItems": 500
			},
			"subscriberIds": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 255
				},
				"maxItems": 500
			},
			"targetNodeId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			}
		},
		"anyOf": [
			{
				"required": [
					"emails"
				]
			},
			{
				"required": [
					"subscriberIds"
				]
			}
		]
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
				"$ref": "#/$defs/product-deleted"
			},
			{
				"$ref": "#/$defs/variation-deleted"
			},
			{
				"$ref": "#/$defs/customer-saved"
			},
			{
				"$ref": "#/$defs/customer-deleted"
			},
			{
				"$ref": "#/$defs/order-placed"
			},
			{
				"$ref": "#/$defs/order-saved"
			},
			{
				"$ref": "#/$defs/order-deleted"
			},
			{
				"$ref": "#/$defs/cart-started"
			},
			{
				"$ref": "#/$defs/cart-updated"
			},
			{
				"$ref": "#/$defs/cart-cleared"
			},
			{
				"$ref": "#/$defs/checkout-started"
			},
			{
				"$ref": "#/$defs/back-in-stock-requested"
			},
			{
				"$ref": "#/$defs/subscriber-erased"
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
			"product-deleted": {
				"description": "A state event: the product is gone for good; it leaves the catalogue, history keeps title and image.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "product.deleted"
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
						"type": "object",
						"properties": {
							"id": {
								"$ref": "#/$defs/recordId"
							}
						},
						"required": [
							"id"
						],
						"additionalProperties": false
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
			"variation-deleted": {
				"description": "A state event: the variation is gone for good.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "variation.deleted"
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
						"type": "object",
						"properties": {
							"id": {
								"$ref": "#/$defs/recordId"
							},
							"parent_id": {
								"$ref": "#/$defs/recordId"
							}
						},
						"required": [
							"id",
							"parent_id"
						],
						"additionalProperties": false
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
			"customer-saved": {
				"description": "A state event: the customer as it is now.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "customer.saved"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"entity": {
						"type": "object",
						"properties": {
							"type": {
								"const": "customer"
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
						"$ref": "#/$defs/customer"
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
			"customer": {
				"description": "A customer in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.",
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"email": {
						"$ref": "#/$defs/emailAddress"
					},
					"first_name": {
						"type": "string"
					},
					"last_name": {
						"type": "string"
					},
					"role": {
						"type": "string",
						"description": "WordPress role, e.g. customer."
					},
					"billing": {
						"type": "object",
						"properties": {
							"first_name": {
								"type": "string"
							},
							"last_name": {
								"type": "string"
							},
							"company": {
								"type": "string"
							},
							"address_1": {
								"type": "string"
							},
							"address_2": {
								"type": "string"
							},
							"city": {
								"type": "string"
							},
							"state": {
								"type": "string"
							},
							"postcode": {
								"type": "string"
							},
							"country": {
								"type": "string"
							},
							"phone": {
								"type": "string"
							},
							"email": {
								"type": "string",
								"maxLength": 254
							}
						}
					},
					"is_paying_customer": {
						"type": "boolean"
					},
					"date_created_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"date_modified_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"previousEmail": {
						"$ref": "#/$defs/emailAddress",
						"description": "Ours, not WooCommerce's: the address this customer had when it was last sent, if it changed since."
					},
					"consent": {
						"$ref": "#/$defs/consent",
						"description": "Ours, not WooCommerce's: sent only when the connection's features list consent."
					}
				},
				"required": [
					"id",
					"email"
				]
			},
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			},
			"gmtDateTimeOrNull": {
				"oneOf": [
					{
						"$ref": "#/$defs/gmtDateTime"
					},
					{
						"type": "null"
					}
				],
				"description": "UTC in WooCommerce's spelling; null when it has not happened."
			},
			"gmtDateTime": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z?$",
				"description": "WooCommerce's own spelling of a moment in UTC, without a zone: 2026-04-01T12:00:00."
			},
			"consent": {
				"type": "object",
				"properties": {
					"status": {
						"enum": [
							"granted",
							"refused",
							"unknown"
						]
					},
					"text": {
						"type": "string",
						"maxLength": 2000,
						"description": "What the shopper was shown."
					},
					"version": {
						"type": "string",
						"maxLength": 64,
						"description": "The text's own version."
					},
					"at": {
						"$ref": "#/$defs/instant"
					},
					"source": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64,
						"description": "Where it was given, e.g. checkout."
					}
				},
				"required": [
					"status",
					"at",
					"source"
				],
				"additionalProperties": false,
				"description": "A record of a shopper's wish about marketing. Nothing else ever upgrades consent."
			},
			"customer-deleted": {
				"description": "A state event: the account is gone; the subscriber and its consent stay.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "customer.deleted"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"entity": {
						"type": "object",
						"properties": {
							"type": {
								"const": "customer"
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
						"type": "object",
						"properties": {
							"id": {
								"$ref": "#/$defs/recordId"
							}
						},
						"required": [
							"id"
						],
						"additionalProperties": false
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
			"order-placed": {
				"description": "A fact event: the order as it was when it first reached processing, on-hold or completed.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "order.placed"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"payload": {
						"$ref": "#/$defs/order"
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
			"order": {
				"description": "An order in a lean subset of WooCommerce's REST v3 shape; further keys are ignored. Notes, IP addresses and meta data are not sent.",
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"number": {
						"type": "string",
						"description": "The number a person sees."
					},
					"status": {
						"type": "string",
						"minLength": 1,
						"maxLength": 40,
						"description": "Without the prefix wc-: processing, on-hold, completed, cancelled, refunded, failed, or another plugin's."
					},
					"currency": {
						"$ref": "#/$defs/currencyCode"
					},
					"total": {
						"$ref": "#/$defs/decimal",
						"description": "What the customer paid, taxes and shipping included, refunds not subtracted."
					},
					"total_tax": {
						"$ref": "#/$defs/decimal"
					},
					"shipping_total": {
						"$ref": "#/$defs/decimal"
					},
					"discount_total": {
						"$ref": "#/$defs/decimal"
					},
					"customer_id": {
						"type": "integer",
						"minimum": 0,
						"description": "0 for a guest buyer."
					},
					"billing": {
						"type": "object",
						"description": "Billing address; a guest buyer is known by its e-mail, trimmed and lower-cased.",
						"properties": {
							"first_name": {
								"type": "string"
							},
							"last_name": {
								"type": "string"
							},
							"company": {
								"type": "string"
							},
							"address_1": {
								"type": "string"
							},
							"address_2": {
								"type": "string"
							},
							"city": {
								"type": "string"
							},
							"state": {
								"type": "string"
							},
							"postcode": {
								"type": "string"
							},
							"country": {
								"type": "string"
							},
							"phone": {
								"type": "string"
							},
							"email": {
								"type": "string",
								"maxLength": 254,
								"description": "Empty for an order made in the admin without one."
							}
						},
						"required": [
							"email"
						]
					},
					"line_items": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "integer",
									"minimum": 0
								},
								"name": {
									"type": "string",
									"description": "With the attributes of the variation, as WooCommerce stored it with the order."
								},
								"product_id": {
									"type": "integer",
									"minimum": 0,
									"description": "0 when the product is gone."
								},
								"variation_id": {
									"type": "integer",
									"minimum": 0,
									"description": "0 for a product without variations."
								},
								"quantity": {
									"type": "number",
									"minimum": 0
								},
								"total": {
									"$ref": "#/$defs/decimal",
									"description": "The whole line after discounts, without taxes."
								},
								"total_tax": {
									"$ref": "#/$defs/decimal",
									"description": "Taxes of the whole line."
								},
								"sku": {
									"type": [
										"string",
										"null"
									]
								}
							},
							"required": [
								"name",
								"product_id",
								"variation_id",
								"quantity",
								"total",
								"total_tax"
							]
						}
					},
					"refunds": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"$ref": "#/$defs/recordId"
								},
								"reason": {
									"type": [
										"string",
										"null"
									]
								},
								"total": {
									"$ref": "#/$defs/decimal",
									"description": "Negative, as WooCommerce prints it: -10.00."
								},
								"date_created_gmt": {
									"$ref": "#/$defs/gmtDateTimeOrNull",
									"description": "When the money went back; not part of REST v3's summary, so it may be missing."
								},
								"line_items": {
									"type": "array",
									"items": {
										"type": "object",
										"properties": {
											"product_id": {
												"type": "integer",
												"minimum": 0
											},
											"variation_id": {
												"type": "integer",
												"minimum": 0
											},
											"quantity": {
												"type": "number",
												"description": "Taken back; WooCommerce writes it negative."
											},
											"total": {
												"$ref": "#/$defs/decimal"
											}
										},
										"required": [
											"product_id",
											"variation_id",
											"quantity"
										]
									},
									"description": "Which lines it concerns; empty or missing when it is an amount alone."
								}
							},
							"required": [
								"id",
								"total"
							]
						}
					},
					"date_created_gmt": {
						"$ref": "#/$defs/gmtDateTime"
					},
					"date_modified_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"date_paid_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"date_completed_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"cartToken": {
						"$ref": "#/$defs/cartToken",
						"description": "Ours, not WooCommerce's: the cart this order came out of, when the plugin knows it."
					},
					"consent": {
						"$ref": "#/$defs/consent",
						"description": "Ours, not WooCommerce's: what the buyer said about marketing at the checkout, guests too; it belongs to the billing address. Only in order.placed, so that no sync repeats an old wish, and only when the connection's features list consent."
					}
				},
				"required": [
					"id",
					"status",
					"currency",
					"total",
					"customer_id",
					"billing",
					"line_items",
					"refunds",
					"date_created_gmt"
				]
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			},
			"decimal": {
				"type": "string",
				"pattern": "^-?\\d+(\\.\\d{1,8})?$",
				"description": "An amount in the order's currency as WooCommerce prints it: a dot, no thousands separator, e.g. 12.90."
			},
			"cartToken": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{16,64}$",
				"description": "The plugin's random name for one shopper's cart; the order that comes out of it carries the same."
			},
			"order-saved": {
				"description": "A state event: the order as it is now, with its refunds.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "order.saved"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"entity": {
						"type": "object",
						"properties": {
							"type": {
								"const": "order"
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
						"$ref": "#/$defs/order"
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
			"order-deleted": {
				"description": "A state event: the order is gone for good; it no longer counts.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "order.deleted"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"entity": {
						"type": "object",
						"properties": {
							"type": {
								"const": "order"
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
						"type": "object",
						"properties": {
							"id": {
								"$ref": "#/$defs/recordId"
							}
						},
						"required": [
							"id"
						],
						"additionalProperties": false
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
			"cart-started": {
				"description": "A fact event: the first item of a cart whose shopper is known, or the moment the shopper became known.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "cart.started"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"payload": {
						"$ref": "#/$defs/cart"
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
			"cart": {
				"description": "A shopper's cart as it is now. Sequenzy's names; money in minor units of the currency.",
				"type": "object",
				"properties": {
					"cartToken": {
						"$ref": "#/$defs/cartToken"
					},
					"startedAt": {
						"$ref": "#/$defs/instant",
						"description": "Raw store time of the first item: with the token it names one generation. A cart that was emptied or bought starts again with another."
					},
					"email": {
						"oneOf": [
							{
								"$ref": "#/$defs/emailAddress"
							},
							{
								"type": "null"
							}
						],
						"description": "As soon as WooCommerce knows it. Vendor page: cart_started only works when it does."
					},
					"firstName": {
						"type": "string",
						"maxLength": 200
					},
					"lastName": {
						"type": "string",
						"maxLength": 200
					},
					"customerId": {
						"type": "integer",
						"minimum": 0,
						"description": "0 for a guest."
					},
					"currency": {
						"$ref": "#/$defs/currencyCode"
					},
					"lineItems": {
						"type": "array",
						"maxItems": 200,
						"items": {
							"$ref": "#/$defs/cartLine"
						},
						"description": "Empty when the shopper took everything out."
					},
					"totalCents": {
						"type": "integer",
						"minimum": 0,
						"description": "Taxes included, without shipping, in minor units."
					},
					"cartUrl": {
						"$ref": "#/$defs/httpUrl"
					},
					"checkoutUrl": {
						"$ref": "#/$defs/httpUrl"
					}
				},
				"required": [
					"cartToken",
					"startedAt",
					"email",
					"currency",
					"lineItems",
					"totalCents",
					"cartUrl",
					"checkoutUrl"
				],
				"additionalProperties": false
			},
			"cartLine": {
				"type": "object",
				"properties": {
					"providerProductId": {
						"$ref": "#/$defs/providerId"
					},
					"providerVariantId": {
						"$ref": "#/$defs/providerId",
						"description": "For a simple product its product id."
					},
					"title": {
						"type": "string",
						"maxLength": 500
					},
					"quantity": {
						"type": "number",
						"minimum": 0
					},
					"priceCents": {
						"type": "integer",
						"minimum": 0,
						"description": "One unit, taxes included, in minor units of the currency."
					},
					"productUrl": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 2048
					},
					"imageUrl": {
						"type": [
							"string",
							"null"
						],
						"maxLength": 2048
					}
				},
				"required": [
					"providerProductId",
					"providerVariantId",
					"title",
					"quantity",
					"priceCents"
				],
				"additionalProperties": false,
				"description": "One line of a cart."
			},
			"providerId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "WooCommerce's id as a string, as the vendor's messages carry it."
			},
			"httpUrl": {
				"type": "string",
				"pattern": "^https?://[^\\s/?#]+[^\\s]*$",
				"maxLength": 2048,
				"description": "An absolute http or https address."
			},
			"cart-updated": {
				"description": "A state event: the cart as it is now; changes the snapshot only.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "cart.updated"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"entity": {
						"type": "object",
						"properties": {
							"type": {
								"const": "cart"
							},
							"id": {
								"$ref": "#/$defs/cartToken"
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
						"$ref": "#/$defs/cart"
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
			"cart-cleared": {
				"description": "A fact event: the shopper emptied the cart. Not sent when WooCommerce empties it after an order or at logout.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "cart.cleared"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"payload": {
						"$ref": "#/$defs/cart"
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
			"checkout-started": {
				"description": "A fact event: the shopper reached the checkout and is known.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "checkout.started"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"payload": {
						"$ref": "#/$defs/cart"
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
					},
					"consent": {
						"$ref": "#/$defs/consent",
						"description": "Sent only when the connection's features list consent."
					},
					"locale": {
						"type": "string",
						"maxLength": 32
					},
					"pageUrl": {
						"$ref": "#/$defs/httpUrl"
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
			"subscriber-erased": {
				"description": "A fact event: a person asked the store to be forgotten.",
				"type": "object",
				"properties": {
					"eventId": {
						"$ref": "#/$defs/uuid",
						"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
					},
					"type": {
						"const": "subscriber.erased"
					},
					"occurredAt": {
						"$ref": "#/$defs/instant"
					},
					"payload": {
						"type": "object",
						"properties": {
							"email": {
								"$ref": "#/$defs/emailAddress"
							}
						},
						"required": [
							"email"
						],
						"additionalProperties": false
					}
				},
				"required": [
					"eventId",
					"type",
					"occurredAt",
					"payload"
				],
				"additionalProperties": false
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
	"subscriber-bulk-tags": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/subscriber-bulk-tags.json",
		"title": "BulkTagSubscribers",
		"description": "Vendor's POST /api/v1/subscribers/bulk/tags/add and /remove: up to 500 contacts that exist.",
		"type": "object",
		"properties": {
			"tags": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"maxItems": 100,
				"minItems": 1
			},
			"emails": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 3,
					"maxLength": 254,
					"description": "An e-mail address; compared trimmed and lower-cased."
				},
				"maxItems": 500
			},
			"externalIds": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 255
				},
				"maxItems": 500
			},
			"subscriberIds": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 255
				},
				"maxItems": 500
			},
			"triggerAutomations": {
				"type": "boolean"
			}
		},
		"required": [
			"tags"
		],
		"anyOf": [
			{
				"required": [
					"emails"
				]
			},
			{
				"required": [
					"externalIds"
				]
			},
			{
				"required": [
					"subscriberIds"
				]
			}
		]
	},
	"subscriber-change": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/subscriber-change.json",
		"title": "ChangeSubscriberRequest",
		"description": "Vendor's PATCH /api/v1/subscribers/{email}: what is given replaces what is there.",
		"type": "object",
		"properties": {
			"email": {
				"type": "string",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address; compared trimmed and lower-cased."
			},
			"externalId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255,
				"description": "Your own id of the contact; trimmed, case kept."
			},
			"firstName": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 200
			},
			"lastName": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 200
			},
			"timezone": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 100
			},
			"phone": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 40
			},
			"phoneCountry": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 2
			},
			"smsConsent": {
				"type": "boolean"
			},
			"status": {
				"enum": [
					"active",
					"unsubscribed",
					"bounced"
				]
			},
			"tags": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"maxItems": 100,
				"description": "The whole list."
			},
			"customAttributes": {
				"type": "object",
				"additionalProperties": true,
				"description": "Custom attributes by name."
			},
			"customAttributesStrategy": {
				"enum": [
					"replace",
					"merge"
				]
			}
		}
	},
	"subscriber-create": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/subscriber-create.json",
		"title": "CreateSubscriber",
		"description": "Vendor's POST /api/v1/subscribers: a new contact, or an existing one by the duplicate strategy.",
		"type": "object",
		"properties": {
			"email": {
				"type": "string",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address; compared trimmed and lower-cased."
			},
			"externalId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255,
				"description": "Your own id of the contact; trimmed, case kept."
			},
			"firstName": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 200
			},
			"lastName": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 200
			},
			"timezone": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 100
			},
			"phone": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 40
			},
			"phoneCountry": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 2
			},
			"smsConsent": {
				"type": "boolean"
			},
			"status": {
				"enum": [
					"active",
					"unsubscribed",
					"bounced"
				]
			},
			"optInMode": {
				"enum": [
					"default",
					"confirmed",
					"double_opt_in"
				]
			},
			"tags": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"maxItems": 100
			},
			"lists": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 255
				},
				"maxItems": 100,
				"description": "Left out: the company's default lists."
			},
			"customAttributes": {
				"type": "object",
				"additionalProperties": true,
				"description": "Custom attributes by name."
			},
			"attributes": {
				"type": "object",
				"additionalProperties": true,
				"description": "Another name of customAttributes."
			},
			"enrollInSequences": {
				"type": "boolean"
			},
			"duplicateStrategy": {
				"enum": [
					"skip",
					"merge",
					"overwrite"
				],
				"description": "skip is the default; merge fills gaps only; overwrite never brings an unsubscribed contact back."
			},
			"createdAt": {
				"type": "string",
				"minLength": 10,
				"maxLength": 40,
				"description": "A moment, ISO 8601."
			}
		},
		"anyOf": [
			{
				"required": [
					"email"
				]
			},
			{
				"required": [
					"phone"
				]
			}
		]
	},
	"subscriber-erased": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/subscriber-erased.json",
		"title": "SubscriberErased",
		"description": "A fact event: a person asked the store to be forgotten.",
		"type": "object",
		"properties": {
			"eventId": {
				"$ref": "#/$defs/uuid",
				"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
			},
			"type": {
				"const": "subscriber.erased"
			},
			"occurredAt": {
				"$ref": "#/$defs/instant"
			},
			"payload": {
				"type": "object",
				"properties": {
					"email": {
						"$ref": "#/$defs/emailAddress"
					}
				},
				"required": [
					"email"
				],
				"additionalProperties": false
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
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			}
		}
	},
	"subscriber-event": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/subscriber-event.json",
		"title": "TriggerEventRequest",
		"description": "Vendor's POST /api/v1/subscribers/events: one event of one contact.",
		"type": "object",
		"properties": {
			"email": {
				"type": "string",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address; compared trimmed and lower-cased."
			},
			"externalId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255,
				"description": "Your own id of the contact; trimmed, case kept."
			},
			"event": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			},
			"properties": {
				"type": "object",
				"additionalProperties": true,
				"description": "Event data."
			},
			"firstName": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 200
			},
			"lastName": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 200
			},
			"customAttributes": {
				"type": "object",
				"additionalProperties": true,
				"description": "Custom attributes by name."
			},
			"attributes": {
				"type": "object",
				"additionalProperties": true,
				"description": "Another name of customAttributes."
			},
			"occurredAt": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 40
			},
			"eventId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			}
		},
		"required": [
			"event"
		],
		"anyOf": [
			{
				"required": [
					"email"
				]
			},
			{
				"required": [
					"externalId"
				]
			}
		]
	},
	"subscriber-events-import": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/subscriber-events-import.json",
		"title": "ImportEventsRequest",
		"description": "Vendor's POST /api/v1/subscribers/events/imports: 1 to 25 events of many contacts.",
		"type": "object",
		"properties": {
			"events": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"email": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 254
						},
						"externalId": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 255
						},
						"name": {
							"type": "string",
							"minLength": 1,
							"maxLength": 255
						},
						"properties": {
							"type": "object",
							"additionalProperties": true,
							"description": "Event data; merge tags read it as event.<path>."
						},
						"occurredAt": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 40
						},
						"eventId": {
							"type": "string",
							"minLength": 1,
							"maxLength": 255,
							"description": "Yours; a repeat has no effect."
						}
					},
					"required": [
						"name",
						"eventId"
					]
				},
				"minItems": 1,
				"maxItems": 25
			}
		},
		"required": [
			"events"
		]
	},
	"subscriber-events": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/subscriber-events.json",
		"title": "TriggerEventsRequest",
		"description": "Vendor's POST /api/v1/subscribers/events/bulk: 1 to 500 events of one contact, in order.",
		"type": "object",
		"properties": {
			"email": {
				"type": "string",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address; compared trimmed and lower-cased."
			},
			"externalId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255,
				"description": "Your own id of the contact; trimmed, case kept."
			},
			"events": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"name": {
							"type": "string",
							"minLength": 1,
							"maxLength": 255
						},
						"properties": {
							"type": "object",
							"additionalProperties": true,
							"description": "Event data; merge tags read it as event.<path>."
						},
						"occurredAt": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 40
						},
						"eventId": {
							"type": "string",
							"minLength": 1,
							"maxLength": 255,
							"description": "Yours; a repeat has no effect."
						}
					},
					"required": [
						"name"
					]
				},
				"minItems": 1,
				"maxItems": 500
			},
			"firstName": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 200
			},
			"lastName": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 200
			},
			"customAttributes": {
				"type": "object",
				"additionalProperties": true,
				"description": "Custom attributes by name."
			},
			"attributes": {
				"type": "object",
				"additionalProperties": true,
				"description": "Another name of customAttributes."
			}
		},
		"required": [
			"events"
		],
		"anyOf": [
			{
				"required": [
					"email"
				]
			},
			{
				"required": [
					"externalId"
				]
			}
		]
	},
	"subscriber-import": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/subscriber-import.json",
		"title": "ImportSubscribers",
		"description": "Vendor's POST /api/v1/subscribers/imports: up to 5,000 records.",
		"type": "object",
		"properties": {
			"subscribers": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"email": {
							"type": "string",
							"minLength": 3,
							"maxLength": 254,
							"description": "An e-mail address; compared trimmed and lower-cased."
						},
						"externalId": {
							"type": "string",
							"minLength": 1,
							"maxLength": 255,
							"description": "Your own id of the contact; trimmed, case kept."
						},
						"firstName": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 200
						},
						"lastName": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 200
						},
						"timezone": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 100
						},
						"phone": {
							"type": [
								"string",
								"null"
							],
							"maxLength": 40
						},
						"status": {
							"enum": [
								"active",
								"unsubscribed",
								"bounced"
							]
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 100
							},
							"maxItems": 100
						},
						"customAttributes": {
							"type": "object",
							"additionalProperties": true,
							"description": "Custom attributes by name."
						},
						"createdAt": {
							"type": "string",
							"minLength": 10,
							"maxLength": 40,
							"description": "A moment, ISO 8601."
						}
					}
				},
				"minItems": 1,
				"maxItems": 5000
			},
			"duplicateStrategy": {
				"enum": [
					"skip",
					"merge",
					"overwrite"
				],
				"description": "skip is the default; merge fills gaps only; overwrite never brings an unsubscribed contact back."
			},
			"fileName": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			},
			"listIds": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 255
				},
				"maxItems": 100
			},
			"lists": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 255
				},
				"maxItems": 100
			},
			"enrollInSequences": {
				"type": "boolean"
			},
			"defaultPhoneCountry": {
				"type": "string",
				"minLength": 1,
				"maxLength": 2
			},
			"smsConsent": {
				"type": "boolean"
			},
			"optInMode": {
				"enum": [
					"default",
					"confirmed",
					"double_opt_in"
				]
			},
			"idempotencyKey": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			}
		},
		"required": [
			"subscribers"
		]
	},
	"subscriber-note": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/subscriber-note.json",
		"title": "AddNote",
		"description": "Vendor's POST /api/v1/subscribers/{email}/notes.",
		"type": "object",
		"properties": {
			"body": {
				"type": "string",
				"minLength": 1,
				"maxLength": 10000
			}
		},
		"required": [
			"body"
		]
	},
	"subscriber-tag-add": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/subscriber-tag-add.json",
		"title": "AddSubscriberTag",
		"description": "Vendor's POST /api/v1/subscribers/tags: one tag for one contact; both are created when missing.",
		"type": "object",
		"properties": {
			"email": {
				"type": "string",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address; compared trimmed and lower-cased."
			},
			"externalId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255,
				"description": "Your own id of the contact; trimmed, case kept."
			},
			"tag": {
				"type": "string",
				"minLength": 1,
				"maxLength": 100
			},
			"firstName": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 200
			},
			"lastName": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 200
			},
			"customAttributes": {
				"type": "object",
				"additionalProperties": true,
				"description": "Custom attributes by name."
			}
		},
		"required": [
			"tag"
		],
		"anyOf": [
			{
				"required": [
					"email"
				]
			},
			{
				"required": [
					"externalId"
				]
			}
		]
	},
	"subscriber-tags-add": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/subscriber-tags-add.json",
		"title": "AddSubscriberTags",
		"description": "Vendor's POST /api/v1/subscribers/tags/bulk: several tags for one contact.",
		"type": "object",
		"properties": {
			"email": {
				"type": "string",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address; compared trimmed and lower-cased."
			},
			"externalId": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255,
				"description": "Your own id of the contact; trimmed, case kept."
			},
			"tags": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"maxItems": 100,
				"minItems": 1
			},
			"firstName": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 200
			},
			"lastName": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 200
			},
			"customAttributes": {
				"type": "object",
				"additionalProperties": true,
				"description": "Custom attributes by name."
			}
		},
		"required": [
			"tags"
		],
		"anyOf": [
			{
				"required": [
					"email"
				]
			},
			{
				"required": [
					"externalId"
				]
			}
		]
	},
	"sync-batch-answer": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/sync-batch-answer.json",
		"title": "SyncBatchAnswer",
		"description": "200 to a batch, one result an item in the order of the batch.",
		"type": "object",
		"properties": {
			"results": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"$ref": "#/$defs/recordId"
						},
						"status": {
							"enum": [
								"accepted",
								"stale",
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
						"id",
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
	"sync-batch-envelope": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/sync-batch-envelope.json",
		"title": "SyncBatchEnvelope",
		"description": "What the server insists on before it looks at each item: one bad item never spoils its batch.",
		"type": "object",
		"properties": {
			"sentAt": {
				"$ref": "#/$defs/instant"
			},
			"resource": {
				"$ref": "#/$defs/syncResource"
			},
			"sequence": {
				"type": "integer",
				"minimum": 0,
				"description": "Counts the batches of the run; a repeat is harmless."
			},
			"items": {
				"type": "array",
				"minItems": 1,
				"maxItems": 100,
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"$ref": "#/$defs/recordId"
						},
						"version": {
							"$ref": "#/$defs/version"
						},
						"data": {
							"type": "object"
						}
					},
					"required": [
						"id",
						"version",
						"data"
					]
				}
			}
		},
		"required": [
			"sentAt",
			"resource",
			"sequence",
			"items"
		],
		"additionalProperties": false,
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"syncResource": {
				"enum": [
					"products",
					"customers",
					"orders"
				],
				"description": "products holds variations too: they have ids of their own."
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
			}
		}
	},
	"sync-batch": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/sync-batch.json",
		"title": "SyncBatch",
		"description": "POST /api/woocommerce/sync-runs/{runId}/batches: what the plugin sends, at most 100 items and 512 KB.",
		"type": "object",
		"properties": {
			"sentAt": {
				"$ref": "#/$defs/instant"
			},
			"resource": {
				"$ref": "#/$defs/syncResource"
			},
			"sequence": {
				"type": "integer",
				"minimum": 0,
				"description": "Counts the batches of the run; a repeat is harmless."
			},
			"items": {
				"type": "array",
				"minItems": 1,
				"maxItems": 100,
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"$ref": "#/$defs/recordId"
						},
						"version": {
							"$ref": "#/$defs/version",
							"description": "Raw store time in microseconds, taken before the page was read."
						},
						"data": {
							"type": "object"
						}
					},
					"required": [
						"id",
						"version",
						"data"
					],
					"additionalProperties": false
				}
			}
		},
		"required": [
			"sentAt",
			"resource",
			"sequence",
			"items"
		],
		"additionalProperties": false,
		"allOf": [
			{
				"if": {
					"properties": {
						"resource": {
							"const": "products"
						}
					},
					"required": [
						"resource"
					]
				},
				"then": {
					"properties": {
						"items": {
							"items": {
								"properties": {
									"data": {
										"anyOf": [
											{
												"$ref": "#/$defs/product"
											},
											{
												"$ref": "#/$defs/variation"
											}
										]
									}
								}
							}
						}
					}
				}
			},
			{
				"if": {
					"properties": {
						"resource": {
							"const": "customers"
						}
					},
					"required": [
						"resource"
					]
				},
				"then": {
					"properties": {
						"items": {
							"items": {
								"properties": {
									"data": {
										"$ref": "#/$defs/customer"
									}
								}
							}
						}
					}
				}
			},
			{
				"if": {
					"properties": {
						"resource": {
							"const": "orders"
						}
					},
					"required": [
						"resource"
					]
				},
				"then": {
					"properties": {
						"items": {
							"items": {
								"properties": {
									"data": {
										"$ref": "#/$defs/order"
									}
								}
							}
						}
					}
				}
			}
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"syncResource": {
				"enum": [
					"products",
					"customers",
					"orders"
				],
				"description": "products holds variations too: they have ids of their own."
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
			"customer": {
				"description": "A customer in a lean subset of WooCommerce's REST v3 shape; further keys are ignored.",
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"email": {
						"$ref": "#/$defs/emailAddress"
					},
					"first_name": {
						"type": "string"
					},
					"last_name": {
						"type": "string"
					},
					"role": {
						"type": "string",
						"description": "WordPress role, e.g. customer."
					},
					"billing": {
						"type": "object",
						"properties": {
							"first_name": {
								"type": "string"
							},
							"last_name": {
								"type": "string"
							},
							"company": {
								"type": "string"
							},
							"address_1": {
								"type": "string"
							},
							"address_2": {
								"type": "string"
							},
							"city": {
								"type": "string"
							},
							"state": {
								"type": "string"
							},
							"postcode": {
								"type": "string"
							},
							"country": {
								"type": "string"
							},
							"phone": {
								"type": "string"
							},
							"email": {
								"type": "string",
								"maxLength": 254
							}
						}
					},
					"is_paying_customer": {
						"type": "boolean"
					},
					"date_created_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"date_modified_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"previousEmail": {
						"$ref": "#/$defs/emailAddress",
						"description": "Ours, not WooCommerce's: the address this customer had when it was last sent, if it changed since."
					},
					"consent": {
						"$ref": "#/$defs/consent",
						"description": "Ours, not WooCommerce's: sent only when the connection's features list consent."
					}
				},
				"required": [
					"id",
					"email"
				]
			},
			"emailAddress": {
				"type": "string",
				"format": "email",
				"minLength": 3,
				"maxLength": 254,
				"description": "An e-mail address as typed; compared trimmed and lower-cased."
			},
			"gmtDateTimeOrNull": {
				"oneOf": [
					{
						"$ref": "#/$defs/gmtDateTime"
					},
					{
						"type": "null"
					}
				],
				"description": "UTC in WooCommerce's spelling; null when it has not happened."
			},
			"gmtDateTime": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z?$",
				"description": "WooCommerce's own spelling of a moment in UTC, without a zone: 2026-04-01T12:00:00."
			},
			"consent": {
				"type": "object",
				"properties": {
					"status": {
						"enum": [
							"granted",
							"refused",
							"unknown"
						]
					},
					"text": {
						"type": "string",
						"maxLength": 2000,
						"description": "What the shopper was shown."
					},
					"version": {
						"type": "string",
						"maxLength": 64,
						"description": "The text's own version."
					},
					"at": {
						"$ref": "#/$defs/instant"
					},
					"source": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64,
						"description": "Where it was given, e.g. checkout."
					}
				},
				"required": [
					"status",
					"at",
					"source"
				],
				"additionalProperties": false,
				"description": "A record of a shopper's wish about marketing. Nothing else ever upgrades consent."
			},
			"order": {
				"description": "An order in a lean subset of WooCommerce's REST v3 shape; further keys are ignored. Notes, IP addresses and meta data are not sent.",
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"number": {
						"type": "string",
						"description": "The number a person sees."
					},
					"status": {
						"type": "string",
						"minLength": 1,
						"maxLength": 40,
						"description": "Without the prefix wc-: processing, on-hold, completed, cancelled, refunded, failed, or another plugin's."
					},
					"currency": {
						"$ref": "#/$defs/currencyCode"
					},
					"total": {
						"$ref": "#/$defs/decimal",
						"description": "What the customer paid, taxes and shipping included, refunds not subtracted."
					},
					"total_tax": {
						"$ref": "#/$defs/decimal"
					},
					"shipping_total": {
						"$ref": "#/$defs/decimal"
					},
					"discount_total": {
						"$ref": "#/$defs/decimal"
					},
					"customer_id": {
						"type": "integer",
						"minimum": 0,
						"description": "0 for a guest buyer."
					},
					"billing": {
						"type": "object",
						"description": "Billing address; a guest buyer is known by its e-mail, trimmed and lower-cased.",
						"properties": {
							"first_name": {
								"type": "string"
							},
							"last_name": {
								"type": "string"
							},
							"company": {
								"type": "string"
							},
							"address_1": {
								"type": "string"
							},
							"address_2": {
								"type": "string"
							},
							"city": {
								"type": "string"
							},
							"state": {
								"type": "string"
							},
							"postcode": {
								"type": "string"
							},
							"country": {
								"type": "string"
							},
							"phone": {
								"type": "string"
							},
							"email": {
								"type": "string",
								"maxLength": 254,
								"description": "Empty for an order made in the admin without one."
							}
						},
						"required": [
							"email"
						]
					},
					"line_items": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "integer",
									"minimum": 0
								},
								"name": {
									"type": "string",
									"description": "With the attributes of the variation, as WooCommerce stored it with the order."
								},
								"product_id": {
									"type": "integer",
									"minimum": 0,
									"description": "0 when the product is gone."
								},
								"variation_id": {
									"type": "integer",
									"minimum": 0,
									"description": "0 for a product without variations."
								},
								"quantity": {
									"type": "number",
									"minimum": 0
								},
								"total": {
									"$ref": "#/$defs/decimal",
									"description": "The whole line after discounts, without taxes."
								},
								"total_tax": {
									"$ref": "#/$defs/decimal",
									"description": "Taxes of the whole line."
								},
								"sku": {
									"type": [
										"string",
										"null"
									]
								}
							},
							"required": [
								"name",
								"product_id",
								"variation_id",
								"quantity",
								"total",
								"total_tax"
							]
						}
					},
					"refunds": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"$ref": "#/$defs/recordId"
								},
								"reason": {
									"type": [
										"string",
										"null"
									]
								},
								"total": {
									"$ref": "#/$defs/decimal",
									"description": "Negative, as WooCommerce prints it: -10.00."
								},
								"date_created_gmt": {
									"$ref": "#/$defs/gmtDateTimeOrNull",
									"description": "When the money went back; not part of REST v3's summary, so it may be missing."
								},
								"line_items": {
									"type": "array",
									"items": {
										"type": "object",
										"properties": {
											"product_id": {
												"type": "integer",
												"minimum": 0
											},
											"variation_id": {
												"type": "integer",
												"minimum": 0
											},
											"quantity": {
												"type": "number",
												"description": "Taken back; WooCommerce writes it negative."
											},
											"total": {
												"$ref": "#/$defs/decimal"
											}
										},
										"required": [
											"product_id",
											"variation_id",
											"quantity"
										]
									},
									"description": "Which lines it concerns; empty or missing when it is an amount alone."
								}
							},
							"required": [
								"id",
								"total"
							]
						}
					},
					"date_created_gmt": {
						"$ref": "#/$defs/gmtDateTime"
					},
					"date_modified_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"date_paid_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"date_completed_gmt": {
						"$ref": "#/$defs/gmtDateTimeOrNull"
					},
					"cartToken": {
						"$ref": "#/$defs/cartToken",
						"description": "Ours, not WooCommerce's: the cart this order came out of, when the plugin knows it."
					},
					"consent": {
						"$ref": "#/$defs/consent",
						"description": "Ours, not WooCommerce's: what the buyer said about marketing at the checkout, guests too; it belongs to the billing address. Only in order.placed, so that no sync repeats an old wish, and only when the connection's features list consent."
					}
				},
				"required": [
					"id",
					"status",
					"currency",
					"total",
					"customer_id",
					"billing",
					"line_items",
					"refunds",
					"date_created_gmt"
				]
			},
			"currencyCode": {
				"type": "string",
				"pattern": "^[A-Z]{3}$",
				"description": "ISO 4217, e.g. EUR."
			},
			"decimal": {
				"type": "string",
				"pattern": "^-?\\d+(\\.\\d{1,8})?$",
				"description": "An amount in the order's currency as WooCommerce prints it: a dot, no thousands separator, e.g. 12.90."
			},
			"cartToken": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{16,64}$",
				"description": "The plugin's random name for one shopper's cart; the order that comes out of it carries the same."
			}
		}
	},
	"sync-cancel": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/sync-cancel.json",
		"title": "SyncCancel",
		"description": "POST /api/woocommerce/sync-runs/{runId}/cancel: the run ends where it is; what arrived stays.",
		"type": "object",
		"properties": {
			"sentAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"sentAt"
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
	"sync-finish": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/sync-finish.json",
		"title": "SyncFinish",
		"description": "POST /api/woocommerce/sync-runs/{runId}/finish: everything was sent; compare. May be called again after a repair.",
		"type": "object",
		"properties": {
			"sentAt": {
				"$ref": "#/$defs/instant"
			},
			"counts": {
				"type": "object",
				"properties": {
					"products": {
						"type": "integer",
						"minimum": 0,
						"description": "Products and variations."
					},
					"customers": {
						"type": "integer",
						"minimum": 0
					},
					"orders": {
						"type": "integer",
						"minimum": 0
					}
				},
				"required": [
					"products",
					"customers",
					"orders"
				],
				"additionalProperties": false,
				"description": "What the store holds now."
			},
			"buckets": {
				"type": "array",
				"maxItems": 20000,
				"description": "One for each floor(id / 1000) that holds something; a missing one counts as empty.",
				"items": {
					"type": "object",
					"properties": {
						"resource": {
							"$ref": "#/$defs/syncResource"
						},
						"bucket": {
							"type": "integer",
							"minimum": 0,
							"description": "floor(id / 1000)."
						},
						"count": {
							"type": "integer",
							"minimum": 1
						},
						"digest": {
							"type": "string",
							"pattern": "^[0-9a-f]{16}$",
							"description": "Sum modulo 2^64 of the first 8 bytes (big-endian) of sha256(id + \":\" + version), over the versions the server acknowledged, in hexadecimal."
						}
					},
					"required": [
						"resource",
						"bucket",
						"count",
						"digest"
					],
					"additionalProperties": false
				}
			},
			"leftOut": {
				"type": "object",
				"description": "Ids touched since the run began: neither side counts them.",
				"properties": {
					"products": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/recordId"
						}
					},
					"customers": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/recordId"
						}
					},
					"orders": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/recordId"
						}
					}
				},
				"required": [
					"products",
					"customers",
					"orders"
				],
				"additionalProperties": false
			}
		},
		"required": [
			"sentAt",
			"counts",
			"buckets",
			"leftOut"
		],
		"additionalProperties": false,
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"syncResource": {
				"enum": [
					"products",
					"customers",
					"orders"
				],
				"description": "products holds variations too: they have ids of their own."
			},
			"recordId": {
				"type": "integer",
				"minimum": 1,
				"description": "WooCommerce's own id of the record."
			}
		}
	},
	"sync-finished": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/sync-finished.json",
		"title": "SyncFinished",
		"description": "200: whether both sides hold the same, and which buckets to send again.",
		"type": "object",
		"properties": {
			"verified": {
				"type": "boolean"
			},
			"state": {
				"enum": [
					"verifying",
					"repaired",
					"verified"
				],
				"description": "verifying: send the differing buckets again and finish again. repaired: equal after that."
			},
			"differing": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"resource": {
							"$ref": "#/$defs/syncResource"
						},
						"bucket": {
							"type": "integer",
							"minimum": 0
						}
					},
					"required": [
						"resource",
						"bucket"
					]
				}
			},
			"commands": {
				"$ref": "#/$defs/commands"
			}
		},
		"required": [
			"verified",
			"state",
			"differing"
		],
		"$defs": {
			"syncResource": {
				"enum": [
					"products",
					"customers",
					"orders"
				],
				"description": "products holds variations too: they have ids of their own."
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
	"sync-rules": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/sync-rules.json",
		"title": "ReplaceSyncRulesRequest",
		"description": "Vendor's PUT /api/v1/sync-rules: replaces all rules; an empty list ends them, null opts into the preset.",
		"type": "object",
		"properties": {
			"syncRules": {
				"type": [
					"array",
					"null"
				],
				"items": {
					"type": "object",
					"properties": {
						"triggerEvent": {
							"type": "string",
							"minLength": 1,
							"maxLength": 255
						},
						"actions": {
							"type": "object",
							"properties": {
								"addTags": {
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 100
									},
									"maxItems": 100
								},
								"removeTags": {
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 100
									},
									"maxItems": 100
								}
							},
							"required": [
								"addTags",
								"removeTags"
							]
						},
						"conditions": {
							"type": "object",
							"properties": {
								"requiresTags": {
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 100
									},
									"maxItems": 100
								},
								"requiresNotTags": {
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 100
									},
									"maxItems": 100
								},
								"purchasedProduct": {
									"type": "object",
									"properties": {
										"tags": {
											"type": "array",
											"items": {
												"type": "string",
												"minLength": 1,
												"maxLength": 100
											},
											"maxItems": 100
										},
										"collectionIds": {
											"type": "array",
											"items": {
												"type": "string",
												"minLength": 1,
												"maxLength": 100
											},
											"maxItems": 100
										},
										"productTypes": {
											"type": "array",
											"items": {
												"type": "string",
												"minLength": 1,
												"maxLength": 100
											},
											"maxItems": 100
										},
										"vendors": {
											"type": "array",
											"items": {
												"type": "string",
												"minLength": 1,
												"maxLength": 100
											},
											"maxItems": 100
										}
									}
								}
							}
						}
					},
					"required": [
						"triggerEvent",
						"actions"
					]
				},
				"maxItems": 100
			}
		},
		"required": [
			"syncRules"
		]
	},
	"sync-run-answer": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/sync-run-answer.json",
		"title": "SyncRunAnswer",
		"description": "201 when the run is new, else 200: where it stands.",
		"type": "object",
		"properties": {
			"runId": {
				"$ref": "#/$defs/syncRunId"
			},
			"state": {
				"enum": [
					"running",
					"verifying",
					"repaired",
					"verified",
					"cancelled",
					"failed"
				]
			},
			"received": {
				"type": "object",
				"properties": {
					"products": {
						"type": "integer",
						"minimum": 0,
						"description": "Products and variations."
					},
					"customers": {
						"type": "integer",
						"minimum": 0
					},
					"orders": {
						"type": "integer",
						"minimum": 0
					}
				},
				"required": [
					"products",
					"customers",
					"orders"
				],
				"additionalProperties": false,
				"description": "Items of this run that were accepted or known already."
			},
			"commands": {
				"$ref": "#/$defs/commands"
			}
		},
		"required": [
			"runId",
			"state",
			"received"
		],
		"$defs": {
			"syncRunId": {
				"$ref": "#/$defs/uuid",
				"description": "The plugin's own id of the run."
			},
			"uuid": {
				"type": "string",
				"pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
				"description": "A UUID in lower case."
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
	"sync-run": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/sync-run.json",
		"title": "SyncRun",
		"description": "POST /api/woocommerce/sync-runs: a full copy begins, or goes on. Idempotent by runId; another runId ends the run before it.",
		"type": "object",
		"properties": {
			"sentAt": {
				"$ref": "#/$defs/instant"
			},
			"runId": {
				"$ref": "#/$defs/syncRunId"
			},
			"reason": {
				"enum": [
					"initial",
					"manual",
					"repair"
				]
			},
			"totals": {
				"type": "object",
				"properties": {
					"products": {
						"type": "integer",
						"minimum": 0,
						"description": "Products and variations."
					},
					"customers": {
						"type": "integer",
						"minimum": 0
					},
					"orders": {
						"type": "integer",
						"minimum": 0
					}
				},
				"required": [
					"products",
					"customers",
					"orders"
				],
				"additionalProperties": false
			}
		},
		"required": [
			"sentAt",
			"runId",
			"reason",
			"totals"
		],
		"additionalProperties": false,
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"syncRunId": {
				"$ref": "#/$defs/uuid",
				"description": "The plugin's own id of the run."
			},
			"uuid": {
				"type": "string",
				"pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
				"description": "A UUID in lower case."
			}
		}
	},
	"tag-change": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/tag-change.json",
		"title": "ChangeTagRequest",
		"description": "Vendor's PATCH /api/v1/tags/{id}: only the colour changes.",
		"type": "object",
		"properties": {
			"color": {
				"type": "string",
				"minLength": 1,
				"maxLength": 20,
				"description": "One of the vendor's colour names."
			}
		},
		"required": [
			"color"
		]
	},
	"tag-create": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/tag-create.json",
		"title": "CreateTagRequest",
		"description": "Vendor's POST /api/v1/tags.",
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 100
			},
			"color": {
				"type": "string",
				"minLength": 1,
				"maxLength": 20,
				"description": "One of the vendor's colour names."
			}
		},
		"required": [
			"name"
		]
	},
	"tracking-settings-change": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/tracking-settings-change.json",
		"title": "ChangeTrackingSettingsRequest",
		"description": "Vendor's PATCH /api/v1/tracking-settings, as far as it concerns contacts and revenue.",
		"type": "object",
		"properties": {
			"doubleOptInEnabled": {
				"type": "boolean"
			},
			"defaultAttributionWindowHours": {
				"type": "integer",
				"minimum": 1,
				"maximum": 720
			}
		}
	},
	"variation-deleted": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/variation-deleted.json",
		"title": "VariationDeleted",
		"description": "A state event: the variation is gone for good.",
		"type": "object",
		"properties": {
			"eventId": {
				"$ref": "#/$defs/uuid",
				"description": "A fact: random, stored at capture. A state: UUIDv5(siteId, type + id + version)."
			},
			"type": {
				"const": "variation.deleted"
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
				"type": "object",
				"properties": {
					"id": {
						"$ref": "#/$defs/recordId"
					},
					"parent_id": {
						"$ref": "#/$defs/recordId"
					}
				},
				"required": [
					"id",
					"parent_id"
				],
				"additionalProperties": false
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
	},
	"web-tracking-key-change": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/web-tracking-key-change.json",
		"title": "ChangeWebTrackingKeyRequest",
		"description": "Vendor's PATCH /api/v1/web-tracking-keys/{id}.",
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"allowedOrigins": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 255
				},
				"maxItems": 50,
				"description": "Without a scheme it means https; *.shop.test covers every level below; none: any origin."
			},
			"isActive": {
				"type": "boolean"
			}
		}
	},
	"web-tracking-key-create": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/web-tracking-key-create.json",
		"title": "CreateWebTrackingKeyRequest",
		"description": "Vendor's POST /api/v1/web-tracking-keys.",
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"allowedOrigins": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 255
				},
				"maxItems": 50,
				"description": "Without a scheme it means https; *.shop.test covers every level below; none: any origin."
			}
		},
		"required": [
			"name"
		]
	},
	"webhook-change": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/webhook-change.json",
		"title": "ChangeWebhookRequest",
		"description": "Vendor's PATCH /api/v1/webhooks/{id}; a new URL or enabling again resets the breaker.",
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"url": {
				"type": "string",
				"minLength": 1,
				"maxLength": 2048
			},
			"events": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 60
				},
				"minItems": 1,
				"maxItems": 50
			},
			"status": {
				"enum": [
					"enabled",
					"disabled"
				]
			}
		}
	},
	"webhook-create": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/webhook-create.json",
		"title": "CreateWebhookRequest",
		"description": "Vendor's POST /api/v1/webhooks. The mock also takes http on loopback.",
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"url": {
				"type": "string",
				"minLength": 1,
				"maxLength": 2048
			},
			"events": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 60
				},
				"minItems": 1,
				"maxItems": 50
			}
		},
		"required": [
			"name",
			"url"
		]
	},
	"webhook-received": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/webhook-received.json",
		"title": "WebhookReceived",
		"description": "200 to a native WooCommerce webhook: what became of it. The ping that WooCommerce sends when a webhook is made gets status ping.",
		"type": "object",
		"properties": {
			"status": {
				"enum": [
					"ping",
					"accepted",
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
			}
		},
		"required": [
			"status"
		]
	}
};
