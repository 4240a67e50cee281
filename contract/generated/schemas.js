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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
							"guestBuyers": {
								"type": [
									"integer",
									"null"
								],
								"minimum": 0,
								"description": "As Sequenzy counted them when both sides were compared; null: it has not said so yet. They travel with their orders."
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
							"guestBuyers",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-account": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-account.json",
		"title": "Account",
		"description": "Who a key speaks for, and what it may do.",
		"type": "object",
		"properties": {
			"account": {
				"type": "object",
				"additionalProperties": true
			},
			"user": {
				"type": "object",
				"additionalProperties": true
			},
			"companies": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"type": "string"
						},
						"name": {
							"type": "string"
						},
						"role": {
							"type": "string"
						}
					},
					"required": [
						"id",
						"name"
					]
				}
			},
			"currentCompanyId": {
				"type": "string"
			},
			"apiKeyPermissions": {
				"type": "object",
				"properties": {
					"preset": {
						"type": "string"
					},
					"scopes": {
						"oneOf": [
							{
								"type": "array",
								"items": {
									"type": "string"
								}
							},
							{
								"type": "null"
							}
						],
						"description": "null: everything."
					},
					"fullAccess": {
						"type": "boolean"
					},
					"activeKey": {
						"type": "object",
						"properties": {
							"id": {
								"type": "string"
							},
							"type": {
								"type": "string"
							}
						},
						"required": [
							"id",
							"type"
						]
					}
				}
			}
		},
		"required": [
			"companies"
		]
	},
	"api-back-in-stock-taken": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-back-in-stock-taken.json",
		"title": "BackInStockTaken",
		"description": "Answer to a back-in-stock request by the API.",
		"type": "object",
		"properties": {
			"subscriberId": {
				"type": "string"
			}
		},
		"required": [
			"subscriberId"
		]
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
	"api-bulk-tagged": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-bulk-tagged.json",
		"title": "BulkTagged",
		"description": "Answer to tags added to, or taken from, many contacts.",
		"type": "object",
		"properties": {
			"tags": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"requested": {
				"type": "integer"
			},
			"matched": {
				"type": "integer"
			},
			"updated": {
				"type": "integer"
			},
			"unchanged": {
				"type": "integer"
			},
			"failed": {
				"type": "integer"
			},
			"notFound": {
				"type": "object",
				"properties": {
					"emails": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"externalIds": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"subscriberIds": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				},
				"description": "Who is no contact."
			},
			"failures": {
				"type": "array",
				"items": {
					"type": "object",
					"additionalProperties": true
				}
			},
			"triggeredAutomations": {
				"type": "boolean"
			}
		},
		"required": [
			"updated"
		]
	},
	"api-checkout-tracked": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-checkout-tracked.json",
		"title": "CheckoutTracked",
		"description": "Answer to a checkout.",
		"type": "object",
		"properties": {
			"checkoutId": {
				"type": "string"
			},
			"subscriberId": {
				"type": "string"
			},
			"eventId": {
				"type": "string"
			}
		},
		"required": [
			"checkoutId"
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
	"api-enrolled": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-enrolled.json",
		"title": "Enrolled",
		"description": "Answer to contacts enrolled by hand.",
		"type": "object",
		"properties": {
			"enrolled": {
				"type": "integer"
			},
			"skipped": {
				"type": "integer"
			},
			"enrollmentSkipped": {
				"type": "integer"
			},
			"enrollments": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/api-enrollment"
				}
			},
			"skippedReasons": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"contact": {
							"type": "string"
						},
						"reason": {
							"type": "string"
						},
						"message": {
							"type": "string"
						}
					}
				}
			}
		},
		"required": [
			"enrolled"
		],
		"$defs": {
			"api-enrollment": {
				"description": "One run of one contact through a sequence.",
				"type": "object",
				"properties": {
					"enrollmentId": {
						"type": "string"
					},
					"sequenceId": {
						"type": "string"
					},
					"subscriberId": {
						"type": "string"
					},
					"status": {
						"enum": [
							"active",
							"waiting",
							"completed",
							"failed",
							"cancelled"
						]
					},
					"currentNodeId": {
						"type": [
							"string",
							"null"
						]
					},
					"currentNodeMissing": {
						"type": "boolean"
					},
					"enrollmentStartedAt": {
						"$ref": "#/$defs/instant"
					},
					"email": {
						"type": [
							"string",
							"null"
						]
					},
					"firstName": {
						"type": [
							"string",
							"null"
						]
					},
					"lastName": {
						"type": [
							"string",
							"null"
						]
					},
					"subscriberStatus": {
						"type": [
							"string",
							"null"
						]
					},
					"currentNodeType": {
						"type": [
							"string",
							"null"
						]
					},
					"currentNodeLabel": {
						"type": [
							"string",
							"null"
						]
					},
					"enrollmentKey": {
						"type": "string",
						"description": "__default__ unless a contact may run several times."
					},
					"waitUntil": {
						"$ref": "#/$defs/instant"
					},
					"lastUpdatedAt": {
						"$ref": "#/$defs/instant"
					},
					"failedReason": {
						"type": [
							"string",
							"null"
						]
					},
					"stopReason": {
						"type": [
							"string",
							"null"
						]
					},
					"stopConditionMatches": {
						"type": [
							"boolean",
							"null"
						]
					},
					"stopConditionMatchReason": {
						"type": [
							"string",
							"null"
						]
					},
					"enteredVia": {
						"type": "object",
						"properties": {
							"kind": {
								"type": "string"
							},
							"value": {
								"type": [
									"string",
									"null"
								]
							},
							"name": {
								"type": [
									"string",
									"null"
								]
							},
							"description": {
								"type": [
									"string",
									"null"
								]
							}
						},
						"required": [
							"kind",
							"value",
							"name",
							"description"
						]
					},
					"entryContext": {
						"type": "object",
						"properties": {
							"triggerType": {
								"type": [
									"string",
									"null"
								]
							},
							"eventId": {
								"type": [
									"string",
									"null"
								]
							},
							"eventName": {
								"type": [
									"string",
									"null"
								]
							},
							"hasEventProperties": {
								"type": "boolean"
							},
							"eventPropertyKeys": {
								"type": "array",
								"items": {
									"type": "string"
								}
							}
						}
					}
				},
				"required": [
					"enrollmentId",
					"sequenceId",
					"subscriberId",
					"status",
					"currentNodeId",
					"currentNodeMissing",
					"enrollmentStartedAt"
				]
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-enrollment": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-enrollment.json",
		"title": "Enrollment",
		"description": "One run of one contact through a sequence.",
		"type": "object",
		"properties": {
			"enrollmentId": {
				"type": "string"
			},
			"sequenceId": {
				"type": "string"
			},
			"subscriberId": {
				"type": "string"
			},
			"status": {
				"enum": [
					"active",
					"waiting",
					"completed",
					"failed",
					"cancelled"
				]
			},
			"currentNodeId": {
				"type": [
					"string",
					"null"
				]
			},
			"currentNodeMissing": {
				"type": "boolean"
			},
			"enrollmentStartedAt": {
				"$ref": "#/$defs/instant"
			},
			"email": {
				"type": [
					"string",
					"null"
				]
			},
			"firstName": {
				"type": [
					"string",
					"null"
				]
			},
			"lastName": {
				"type": [
					"string",
					"null"
				]
			},
			"subscriberStatus": {
				"type": [
					"string",
					"null"
				]
			},
			"currentNodeType": {
				"type": [
					"string",
					"null"
				]
			},
			"currentNodeLabel": {
				"type": [
					"string",
					"null"
				]
			},
			"enrollmentKey": {
				"type": "string",
				"description": "__default__ unless a contact may run several times."
			},
			"waitUntil": {
				"$ref": "#/$defs/instant"
			},
			"lastUpdatedAt": {
				"$ref": "#/$defs/instant"
			},
			"failedReason": {
				"type": [
					"string",
					"null"
				]
			},
			"stopReason": {
				"type": [
					"string",
					"null"
				]
			},
			"stopConditionMatches": {
				"type": [
					"boolean",
					"null"
				]
			},
			"stopConditionMatchReason": {
				"type": [
					"string",
					"null"
				]
			},
			"enteredVia": {
				"type": "object",
				"properties": {
					"kind": {
						"type": "string"
					},
					"value": {
						"type": [
							"string",
							"null"
						]
					},
					"name": {
						"type": [
							"string",
							"null"
						]
					},
					"description": {
						"type": [
							"string",
							"null"
						]
					}
				},
				"required": [
					"kind",
					"value",
					"name",
					"description"
				]
			},
			"entryContext": {
				"type": "object",
				"properties": {
					"triggerType": {
						"type": [
							"string",
							"null"
						]
					},
					"eventId": {
						"type": [
							"string",
							"null"
						]
					},
					"eventName": {
						"type": [
							"string",
							"null"
						]
					},
					"hasEventProperties": {
						"type": "boolean"
					},
					"eventPropertyKeys": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			}
		},
		"required": [
			"enrollmentId",
			"sequenceId",
			"subscriberId",
			"status",
			"currentNodeId",
			"currentNodeMissing",
			"enrollmentStartedAt"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-enrollments-cancelled": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-enrollments-cancelled.json",
		"title": "EnrollmentsCancelled",
		"description": "Answer to enrollments that were cancelled.",
		"type": "object",
		"properties": {
			"sequenceId": {
				"type": "string"
			},
			"dryRun": {
				"type": "boolean"
			},
			"target": {
				"type": "object",
				"additionalProperties": true
			},
			"matchedCount": {
				"type": "integer"
			},
			"cancelledCount": {
				"type": "integer"
			},
			"remainingCount": {
				"type": "integer"
			},
			"hasMore": {
				"type": "boolean",
				"description": "Call again for the rest."
			},
			"enrollments": {
				"type": "array",
				"items": {
					"type": "object",
					"additionalProperties": true
				}
			}
		},
		"required": [
			"sequenceId",
			"cancelledCount"
		]
	},
	"api-event-sample": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-event-sample.json",
		"title": "EventSample",
		"description": "The latest event of a name.",
		"type": "object",
		"properties": {
			"eventTime": {
				"type": "string"
			},
			"subscriberId": {
				"type": "string"
			},
			"properties": {
				"type": "object",
				"additionalProperties": true
			}
		},
		"required": [
			"eventTime",
			"subscriberId",
			"properties"
		]
	},
	"api-event-schema": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-event-schema.json",
		"title": "EventSchema",
		"description": "What is documented about an event. A name nobody knows is not an error: documented is false.",
		"type": "object",
		"properties": {
			"eventName": {
				"type": "string"
			},
			"requestedEventName": {
				"type": "string",
				"description": "As asked for; an old name resolves to eventName."
			},
			"documented": {
				"type": "boolean"
			},
			"documentedProviders": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"label": {
				"type": "string"
			},
			"category": {
				"type": "string"
			},
			"description": {
				"type": "string"
			},
			"providers": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"provider": {
							"type": "string"
						},
						"examplePayload": {
							"type": "object",
							"additionalProperties": true
						},
						"properties": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"path": {
										"type": "string"
									},
									"type": {
										"type": "string"
									},
									"description": {
										"type": "string"
									},
									"mergeTag": {
										"type": "string"
									}
								},
								"required": [
									"path",
									"type"
								]
							}
						}
					},
					"required": [
						"provider"
					]
				}
			},
			"mergeTagPrefix": {
				"type": "string"
			},
			"notes": {
				"type": "array",
				"items": {
					"type": "string"
				}
			}
		},
		"required": [
			"eventName",
			"documented"
		]
	},
	"api-event-triggered": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-event-triggered.json",
		"title": "EventTriggered",
		"description": "Answer to one event. An event of more than an hour ago is historical: kept, but it starts nothing; then events stands in the place of event.",
		"type": "object",
		"properties": {
			"subscriber": {
				"type": "object",
				"properties": {
					"id": {
						"type": "string"
					},
					"email": {
						"type": [
							"string",
							"null"
						]
					},
					"created": {
						"type": "boolean",
						"description": "The call made this contact."
					}
				},
				"required": [
					"id",
					"email",
					"created"
				]
			},
			"event": {
				"type": "object",
				"properties": {
					"id": {
						"type": "string"
					},
					"name": {
						"type": "string"
					},
					"definitionCreated": {
						"type": "boolean"
					}
				},
				"required": [
					"id",
					"name"
				]
			},
			"duplicate": {
				"type": "boolean",
				"description": "This eventId was there before; nothing was written."
			},
			"historical": {
				"type": "boolean"
			},
			"events": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"type": "string"
						},
						"name": {
							"type": "string"
						},
						"occurredAt": {
							"$ref": "#/$defs/instant"
						}
					},
					"required": [
						"id",
						"name"
					]
				}
			},
			"inserted": {
				"type": "integer"
			},
			"duplicates": {
				"type": "integer"
			}
		},
		"required": [
			"subscriber"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-events-imported": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-events-imported.json",
		"title": "EventsImported",
		"description": "Answer to events of many contacts; one bad event spoils nothing but itself.",
		"type": "object",
		"properties": {
			"total": {
				"type": "integer"
			},
			"recorded": {
				"type": "integer"
			},
			"duplicates": {
				"type": "integer"
			},
			"failed": {
				"type": "integer"
			},
			"failures": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"index": {
							"type": "integer",
							"description": "Place in what was sent, from 0."
						},
						"error": {
							"type": "string"
						}
					},
					"required": [
						"index",
						"error"
					]
				}
			},
			"sideEffectFailed": {
				"type": "integer"
			},
			"sideEffectFailures": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"index": {
							"type": "integer"
						},
						"stages": {
							"type": "array",
							"items": {
								"type": "string"
							}
						},
						"error": {
							"type": "string"
						}
					},
					"required": [
						"index"
					]
				}
			},
			"subscribers": {
				"type": "integer"
			}
		},
		"required": [
			"total",
			"recorded"
		]
	},
	"api-events-triggered": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-events-triggered.json",
		"title": "EventsTriggered",
		"description": "Answer to several events of one contact.",
		"type": "object",
		"properties": {
			"subscriber": {
				"type": "object",
				"properties": {
					"id": {
						"type": "string"
					},
					"email": {
						"type": [
							"string",
							"null"
						]
					},
					"created": {
						"type": "boolean",
						"description": "The call made this contact."
					}
				},
				"required": [
					"id",
					"email",
					"created"
				]
			},
			"events": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"type": "string"
						},
						"name": {
							"type": "string"
						},
						"definitionCreated": {
							"type": "boolean"
						},
						"occurredAt": {
							"$ref": "#/$defs/instant"
						}
					},
					"required": [
						"id",
						"name"
					]
				}
			},
			"historical": {
				"type": "boolean"
			},
			"inserted": {
				"type": "integer"
			},
			"duplicates": {
				"type": "integer"
			}
		},
		"required": [
			"subscriber",
			"events"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-integration-activity": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-integration-activity.json",
		"title": "IntegrationActivity",
		"description": "A row of the activity log; kept for 24 hours.",
		"type": "object",
		"properties": {
			"id": {
				"type": "string"
			},
			"integrationId": {
				"type": [
					"string",
					"null"
				]
			},
			"provider": {
				"type": "string"
			},
			"source": {
				"type": [
					"string",
					"null"
				]
			},
			"action": {
				"type": [
					"string",
					"null"
				]
			},
			"status": {
				"enum": [
					"received",
					"queued",
					"processed",
					"skipped",
					"failed"
				]
			},
			"eventType": {
				"type": [
					"string",
					"null"
				]
			},
			"providerEventId": {
				"type": [
					"string",
					"null"
				]
			},
			"email": {
				"type": [
					"string",
					"null"
				]
			},
			"externalId": {
				"type": [
					"string",
					"null"
				]
			},
			"subscriberId": {
				"type": [
					"string",
					"null"
				]
			},
			"jobId": {
				"type": [
					"string",
					"null"
				]
			},
			"message": {
				"type": [
					"string",
					"null"
				]
			},
			"error": {
				"type": [
					"string",
					"null"
				]
			},
			"requestPayload": {
				"type": [
					"object",
					"null"
				],
				"additionalProperties": true
			},
			"responsePayload": {
				"type": [
					"object",
					"null"
				],
				"additionalProperties": true
			},
			"receivedAt": {
				"$ref": "#/$defs/instant"
			},
			"processedAt": {
				"$ref": "#/$defs/instant"
			},
			"createdAt": {
				"$ref": "#/$defs/instant"
			},
			"expiresAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"id",
			"status"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-integration-changed": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-integration-changed.json",
		"title": "IntegrationChanged",
		"description": "Answer to a change of an integration; a state that holds already is no error.",
		"type": "object",
		"properties": {
			"integrationId": {
				"type": "string"
			},
			"provider": {
				"type": "string"
			},
			"syncEnabled": {
				"type": "boolean"
			},
			"listTargeting": {
				"type": [
					"string",
					"null"
				]
			},
			"listIds": {
				"oneOf": [
					{
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					{
						"type": "null"
					}
				]
			},
			"changed": {
				"type": "boolean"
			},
			"changedFields": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"message": {
				"type": "string"
			}
		},
		"required": [
			"integrationId",
			"changed"
		]
	},
	"api-integration-detail": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-integration-detail.json",
		"title": "IntegrationDetail",
		"description": "A connected provider, and what its events lead to.",
		"type": "object",
		"properties": {
			"integration": {
				"$ref": "#/$defs/api-integration"
			},
			"capabilities": {
				"type": [
					"object",
					"null"
				],
				"additionalProperties": true
			},
			"events": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"event": {
							"type": "string"
						},
						"when": {
							"type": "string"
						},
						"addsTags": {
							"type": "array",
							"items": {
								"type": "string"
							}
						},
						"removesTags": {
							"type": "array",
							"items": {
								"type": "string"
							}
						},
						"rules": {
							"type": "array",
							"items": {
								"type": "object",
								"additionalProperties": true
							}
						},
						"ruleSource": {
							"type": "string",
							"description": "custom, default or none."
						},
						"listeners": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"sequenceId": {
										"type": "string"
									},
									"name": {
										"type": "string"
									},
									"acceptsNewEnrollments": {
										"type": "boolean"
									},
									"effectiveStatus": {
										"type": "string"
									},
									"effectiveStatusSummary": {
										"type": "string"
									}
								},
								"required": [
									"sequenceId"
								]
							},
							"description": "Sequences that begin with it."
						},
						"observedByAccount": {
							"type": "boolean"
						},
						"accountLastSeenAt": {
							"$ref": "#/$defs/instant"
						}
					},
					"required": [
						"event"
					]
				}
			},
			"unusedEvents": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"accountNeverReceivedEvents": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"activity": {
				"type": "object",
				"properties": {
					"total": {
						"type": "integer"
					},
					"processed": {
						"type": "integer"
					},
					"skipped": {
						"type": "integer"
					},
					"failed": {
						"type": "integer"
					},
					"stalled": {
						"type": "integer",
						"description": "Queued for more than 15 minutes."
					},
					"windowHours": {
						"type": "integer"
					},
					"lastActivityAt": {
						"$ref": "#/$defs/instant"
					},
					"recentFailures": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"action": {
									"type": [
										"string",
										"null"
									]
								},
								"createdAt": {
									"$ref": "#/$defs/instant"
								},
								"email": {
									"type": [
										"string",
										"null"
									]
								},
								"error": {
									"type": [
										"string",
										"null"
									]
								},
								"eventType": {
									"type": [
										"string",
										"null"
									]
								}
							}
						}
					}
				},
				"required": [
					"total"
				],
				"description": "The last 24 hours."
			},
			"ingestion": {
				"type": "object",
				"properties": {
					"bulkSyncEnabled": {
						"type": "boolean"
					},
					"supportsListTargeting": {
						"type": "boolean"
					},
					"listTargeting": {
						"type": [
							"string",
							"null"
						]
					},
					"listIds": {
						"oneOf": [
							{
								"type": "array",
								"items": {
									"type": "string"
								}
							},
							{
								"type": "null"
							}
						]
					},
					"lists": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "string"
								},
								"name": {
									"type": "string"
								}
							},
							"required": [
								"id",
								"name"
							]
						}
					},
					"missingListIds": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"summary": {
						"type": "string"
					}
				}
			},
			"pixel": {
				"type": [
					"object",
					"null"
				],
				"additionalProperties": true
			},
			"recommendations": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"code": {
							"type": "string"
						},
						"severity": {
							"type": "string"
						},
						"message": {
							"type": "string"
						},
						"action": {
							"type": "string"
						}
					},
					"required": [
						"code",
						"severity",
						"message"
					]
				}
			},
			"availableActions": {
				"type": "array",
				"items": {
					"type": "string"
				}
			}
		},
		"required": [
			"integration",
			"events",
			"activity",
			"ingestion"
		],
		"$defs": {
			"api-integration": {
				"description": "A connected provider; for WooCommerce one store. Credentials are never part of it.",
				"type": "object",
				"properties": {
					"id": {
						"type": "string"
					},
					"provider": {
						"type": "string"
					},
					"name": {
						"type": "string"
					},
					"category": {
						"type": [
							"string",
							"null"
						]
					},
					"providerAccountId": {
						"type": [
							"string",
							"null"
						],
						"description": "The store's address for WooCommerce."
					},
					"isActive": {
						"type": "boolean"
					},
					"syncEnabled": {
						"type": "boolean",
						"description": "Whether imports and backfills run; live events arrive either way."
					},
					"syncStatus": {
						"type": [
							"string",
							"null"
						]
					},
					"lastSyncAt": {
						"$ref": "#/$defs/instant"
					},
					"lastSyncError": {
						"type": [
							"string",
							"null"
						]
					},
					"lastSyncSkipped": {
						"oneOf": [
							{
								"type": "object",
								"properties": {
									"total": {
										"type": "integer"
									},
									"skipped": {
										"type": "integer"
									},
									"suppressed": {
										"type": "integer"
									},
									"truncated": {
										"type": "boolean"
									},
									"records": {
										"type": "array",
										"items": {
											"type": "object",
											"properties": {
												"email": {
													"type": [
														"string",
														"null"
													]
												},
												"outcome": {
													"type": "string"
												},
												"reason": {
													"type": "string"
												},
												"reasonCode": {
													"type": "string"
												}
											}
										}
									}
								}
							},
							{
								"type": "null"
							}
						],
						"description": "null after a clean sync."
					},
					"totalCustomersSynced": {
						"type": "integer"
					},
					"totalEventsSynced": {
						"type": "integer"
					},
					"connectedAt": {
						"$ref": "#/$defs/instant"
					},
					"disconnectedAt": {
						"$ref": "#/$defs/instant"
					},
					"details": {
						"type": "object",
						"additionalProperties": true,
						"description": "What belongs to one provider, e.g. storeUrl, lastSeenAt."
					}
				},
				"required": [
					"id",
					"provider",
					"name",
					"isActive"
				]
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-integration-provider": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-integration-provider.json",
		"title": "IntegrationProvider",
		"description": "What Sequenzy can be connected with.",
		"type": "object",
		"properties": {
			"provider": {
				"type": "string",
				"description": "woocommerce, shopify, stripe, …"
			},
			"name": {
				"type": "string"
			},
			"category": {
				"type": "string"
			},
			"connectMethod": {
				"type": "string",
				"description": "oauth, api_key, app_install, plugin or webhook."
			},
			"availability": {
				"type": "string",
				"description": "available, beta or coming_soon."
			},
			"summary": {
				"type": "string"
			},
			"syncs": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"emits": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"event": {
							"type": "string"
						},
						"when": {
							"type": "string"
						}
					}
				}
			},
			"writesAttributes": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"key": {
							"type": "string"
						},
						"description": {
							"type": "string"
						}
					}
				}
			},
			"actions": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"connectFields": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"key": {
							"type": "string"
						},
						"description": {
							"type": "string"
						},
						"required": {
							"type": "boolean"
						},
						"secret": {
							"type": "boolean"
						}
					}
				}
			},
			"notes": {
				"type": "array",
				"items": {
					"type": "string"
				}
			}
		},
		"required": [
			"provider",
			"name"
		]
	},
	"api-integration": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-integration.json",
		"title": "Integration",
		"description": "A connected provider; for WooCommerce one store. Credentials are never part of it.",
		"type": "object",
		"properties": {
			"id": {
				"type": "string"
			},
			"provider": {
				"type": "string"
			},
			"name": {
				"type": "string"
			},
			"category": {
				"type": [
					"string",
					"null"
				]
			},
			"providerAccountId": {
				"type": [
					"string",
					"null"
				],
				"description": "The store's address for WooCommerce."
			},
			"isActive": {
				"type": "boolean"
			},
			"syncEnabled": {
				"type": "boolean",
				"description": "Whether imports and backfills run; live events arrive either way."
			},
			"syncStatus": {
				"type": [
					"string",
					"null"
				]
			},
			"lastSyncAt": {
				"$ref": "#/$defs/instant"
			},
			"lastSyncError": {
				"type": [
					"string",
					"null"
				]
			},
			"lastSyncSkipped": {
				"oneOf": [
					{
						"type": "object",
						"properties": {
							"total": {
								"type": "integer"
							},
							"skipped": {
								"type": "integer"
							},
							"suppressed": {
								"type": "integer"
							},
							"truncated": {
								"type": "boolean"
							},
							"records": {
								"type": "array",
								"items": {
									"type": "object",
									"properties": {
										"email": {
											"type": [
												"string",
												"null"
											]
										},
										"outcome": {
											"type": "string"
										},
										"reason": {
											"type": "string"
										},
										"reasonCode": {
											"type": "string"
										}
									}
								}
							}
						}
					},
					{
						"type": "null"
					}
				],
				"description": "null after a clean sync."
			},
			"totalCustomersSynced": {
				"type": "integer"
			},
			"totalEventsSynced": {
				"type": "integer"
			},
			"connectedAt": {
				"$ref": "#/$defs/instant"
			},
			"disconnectedAt": {
				"$ref": "#/$defs/instant"
			},
			"details": {
				"type": "object",
				"additionalProperties": true,
				"description": "What belongs to one provider, e.g. storeUrl, lastSeenAt."
			}
		},
		"required": [
			"id",
			"provider",
			"name",
			"isActive"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
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
	"api-list-added": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-list-added.json",
		"title": "AddedToList",
		"description": "Answer to addresses for a list.",
		"type": "object",
		"properties": {
			"listId": {
				"type": "string"
			},
			"list": {
				"$ref": "#/$defs/api-list"
			},
			"total": {
				"type": "integer"
			},
			"processed": {
				"type": "integer"
			},
			"created": {
				"type": "integer"
			},
			"updated": {
				"type": "integer"
			},
			"skipped": {
				"type": "integer"
			},
			"failed": {
				"type": "integer"
			},
			"addedToList": {
				"type": "integer"
			},
			"duplicateInputCount": {
				"type": "integer"
			},
			"ignoredBlankCount": {
				"type": "integer"
			},
			"results": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"email": {
							"type": "string"
						},
						"status": {
							"type": "string"
						},
						"addedToList": {
							"type": "boolean"
						},
						"error": {
							"type": "string"
						}
					},
					"required": [
						"email",
						"status"
					]
				}
			}
		},
		"required": [
			"listId",
			"total",
			"addedToList"
		],
		"$defs": {
			"api-list": {
				"description": "A list of contacts.",
				"type": "object",
				"properties": {
					"id": {
						"type": "string"
					},
					"name": {
						"type": "string"
					},
					"description": {
						"type": [
							"string",
							"null"
						]
					},
					"isPrivate": {
						"type": "boolean"
					},
					"subscriberCount": {
						"type": "integer"
					},
					"activeSubscriberCount": {
						"type": "integer"
					},
					"createdAt": {
						"$ref": "#/$defs/instant"
					},
					"updatedAt": {
						"$ref": "#/$defs/instant"
					}
				},
				"required": [
					"id",
					"name"
				]
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-list-removed": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-list-removed.json",
		"title": "RemovedFromList",
		"description": "Answer to addresses taken from a list.",
		"type": "object",
		"properties": {
			"listId": {
				"type": "string"
			},
			"list": {
				"$ref": "#/$defs/api-list"
			},
			"total": {
				"type": "integer"
			},
			"removed": {
				"type": "integer"
			},
			"skipped": {
				"type": "integer"
			}
		},
		"required": [
			"listId",
			"removed"
		],
		"$defs": {
			"api-list": {
				"description": "A list of contacts.",
				"type": "object",
				"properties": {
					"id": {
						"type": "string"
					},
					"name": {
						"type": "string"
					},
					"description": {
						"type": [
							"string",
							"null"
						]
					},
					"isPrivate": {
						"type": "boolean"
					},
					"subscriberCount": {
						"type": "integer"
					},
					"activeSubscriberCount": {
						"type": "integer"
					},
					"createdAt": {
						"$ref": "#/$defs/instant"
					},
					"updatedAt": {
						"$ref": "#/$defs/instant"
					}
				},
				"required": [
					"id",
					"name"
				]
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-list": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-list.json",
		"title": "SubscriberList",
		"description": "A list of contacts.",
		"type": "object",
		"properties": {
			"id": {
				"type": "string"
			},
			"name": {
				"type": "string"
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"isPrivate": {
				"type": "boolean"
			},
			"subscriberCount": {
				"type": "integer"
			},
			"activeSubscriberCount": {
				"type": "integer"
			},
			"createdAt": {
				"$ref": "#/$defs/instant"
			},
			"updatedAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"id",
			"name"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-note": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-note.json",
		"title": "SubscriberNote",
		"description": "A note about a contact.",
		"type": "object",
		"properties": {
			"id": {
				"type": "string"
			},
			"body": {
				"type": "string"
			},
			"createdAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"id",
			"body"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-offset-page": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-offset-page.json",
		"title": "OffsetPagination",
		"description": "Where a page stands that is asked for by limit and offset.",
		"type": "object",
		"properties": {
			"limit": {
				"type": [
					"integer",
					"null"
				],
				"description": "null: everything."
			},
			"offset": {
				"type": "integer"
			},
			"count": {
				"type": "integer"
			},
			"total": {
				"type": "integer"
			},
			"hasMore": {
				"type": "boolean"
			},
			"orderBy": {
				"type": "string"
			}
		},
		"required": [
			"limit",
			"offset",
			"hasMore"
		]
	},
	"api-order-queued": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-order-queued.json",
		"title": "OrderQueued",
		"description": "202 to a pushed order: it is worked off soon.",
		"type": "object",
		"properties": {
			"queued": {
				"type": "boolean"
			},
			"jobId": {
				"type": "string"
			},
			"orderId": {
				"type": "string"
			},
			"status": {
				"type": "string"
			}
		},
		"required": [
			"orderId"
		]
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
	"api-product-file-attached": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-product-file-attached.json",
		"title": "ProductFileAttached",
		"description": "Answer to a file that was attached to a product. The vendor does not document more of it.",
		"type": "object",
		"properties": {
			"success": {
				"type": "boolean"
			},
			"delivery": {
				"type": "object",
				"additionalProperties": true,
				"description": "The file as it is kept."
			}
		},
		"required": [
			"success"
		]
	},
	"api-product-upload": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-product-upload.json",
		"title": "ProductUpload",
		"description": "A place for one file.",
		"type": "object",
		"properties": {
			"uploadUrl": {
				"type": "string",
				"description": "PUT the bytes here; it is signed and expires."
			},
			"publicUrl": {
				"type": "string",
				"description": "Where it lies afterwards."
			},
			"fileName": {
				"type": "string"
			}
		},
		"required": [
			"uploadUrl",
			"publicUrl"
		]
	},
	"api-product": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-product.json",
		"title": "CommerceProduct",
		"description": "A product of the catalogue, whichever provider brought it.",
		"type": "object",
		"properties": {
			"id": {
				"type": "string",
				"description": "The vendor's own id."
			},
			"productId": {
				"type": "string",
				"description": "Your id of the product; the same as providerProductId."
			},
			"providerProductId": {
				"type": "string"
			},
			"provider": {
				"type": "string",
				"description": "woocommerce, api, shopify, stripe or manual."
			},
			"title": {
				"type": "string"
			},
			"description": {
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
			"url": {
				"type": [
					"string",
					"null"
				]
			},
			"price": {
				"type": [
					"integer",
					"null"
				],
				"description": "The same as priceCents."
			},
			"priceCents": {
				"type": [
					"integer",
					"null"
				],
				"description": "In minor units."
			},
			"compareAtPrice": {
				"type": [
					"integer",
					"null"
				]
			},
			"compareAtPriceCents": {
				"type": [
					"integer",
					"null"
				],
				"description": "Price before the sale, in minor units."
			},
			"currency": {
				"type": [
					"string",
					"null"
				],
				"description": "ISO 4217."
			},
			"inStock": {
				"type": "boolean"
			},
			"variants": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"variantId": {
							"type": "string"
						},
						"title": {
							"type": "string"
						},
						"sku": {
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
										"type": "string"
									},
									"value": {
										"type": "string"
									}
								}
							}
						},
						"currency": {
							"type": [
								"string",
								"null"
							]
						}
					},
					"required": [
						"variantId",
						"title"
					]
				}
			},
			"digitalDelivery": {
				"type": [
					"object",
					"null"
				],
				"additionalProperties": true
			},
			"providerCreatedAt": {
				"$ref": "#/$defs/instant"
			},
			"createdAt": {
				"$ref": "#/$defs/instant"
			},
			"updatedAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"id",
			"productId",
			"provider",
			"title"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-products-upserted": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-products-upserted.json",
		"title": "ProductsUpserted",
		"description": "Answer to an upsert of products.",
		"type": "object",
		"properties": {
			"upserted": {
				"type": "integer"
			},
			"created": {
				"type": "integer"
			},
			"updated": {
				"type": "integer"
			},
			"backInStockEventsTriggered": {
				"type": "integer",
				"description": "Shoppers who are told now that what they waited for is back."
			},
			"products": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/api-product"
				}
			}
		},
		"required": [
			"upserted"
		],
		"$defs": {
			"api-product": {
				"description": "A product of the catalogue, whichever provider brought it.",
				"type": "object",
				"properties": {
					"id": {
						"type": "string",
						"description": "The vendor's own id."
					},
					"productId": {
						"type": "string",
						"description": "Your id of the product; the same as providerProductId."
					},
					"providerProductId": {
						"type": "string"
					},
					"provider": {
						"type": "string",
						"description": "woocommerce, api, shopify, stripe or manual."
					},
					"title": {
						"type": "string"
					},
					"description": {
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
					"url": {
						"type": [
							"string",
							"null"
						]
					},
					"price": {
						"type": [
							"integer",
							"null"
						],
						"description": "The same as priceCents."
					},
					"priceCents": {
						"type": [
							"integer",
							"null"
						],
						"description": "In minor units."
					},
					"compareAtPrice": {
						"type": [
							"integer",
							"null"
						]
					},
					"compareAtPriceCents": {
						"type": [
							"integer",
							"null"
						],
						"description": "Price before the sale, in minor units."
					},
					"currency": {
						"type": [
							"string",
							"null"
						],
						"description": "ISO 4217."
					},
					"inStock": {
						"type": "boolean"
					},
					"variants": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"variantId": {
									"type": "string"
								},
								"title": {
									"type": "string"
								},
								"sku": {
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
												"type": "string"
											},
											"value": {
												"type": "string"
											}
										}
									}
								},
								"currency": {
									"type": [
										"string",
										"null"
									]
								}
							},
							"required": [
								"variantId",
								"title"
							]
						}
					},
					"digitalDelivery": {
						"type": [
							"object",
							"null"
						],
						"additionalProperties": true
					},
					"providerCreatedAt": {
						"$ref": "#/$defs/instant"
					},
					"createdAt": {
						"$ref": "#/$defs/instant"
					},
					"updatedAt": {
						"$ref": "#/$defs/instant"
					}
				},
				"required": [
					"id",
					"productId",
					"provider",
					"title"
				]
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
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
	"api-sequence-state": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-sequence-state.json",
		"title": "SequenceState",
		"description": "Whether a sequence runs, after it was switched.",
		"type": "object",
		"properties": {
			"sequenceId": {
				"type": "string"
			},
			"status": {
				"type": "string"
			},
			"enrollmentPaused": {
				"type": "boolean"
			},
			"effectiveStatus": {
				"enum": [
					"draft",
					"live",
					"enrollment_paused",
					"paused",
					"archived"
				],
				"description": "Branch on this: status alone stays active while enrollment is paused."
			},
			"acceptsNewEnrollments": {
				"type": "boolean"
			},
			"processesExistingEnrollments": {
				"type": "boolean"
			},
			"effectiveStatusSummary": {
				"type": "string"
			},
			"message": {
				"type": "string"
			}
		},
		"required": [
			"sequenceId",
			"status",
			"effectiveStatus"
		]
	},
	"api-sequence": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-sequence.json",
		"title": "Sequence",
		"description": "An automation: what begins it, its steps, and whether it runs.",
		"type": "object",
		"properties": {
			"id": {
				"type": "string"
			},
			"name": {
				"type": "string"
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"labels": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"status": {
				"type": "string"
			},
			"enrollmentPaused": {
				"type": "boolean"
			},
			"effectiveStatus": {
				"enum": [
					"draft",
					"live",
					"enrollment_paused",
					"paused",
					"archived"
				],
				"description": "Branch on this: status alone stays active while enrollment is paused."
			},
			"acceptsNewEnrollments": {
				"type": "boolean"
			},
			"processesExistingEnrollments": {
				"type": "boolean"
			},
			"effectiveStatusSummary": {
				"type": "string"
			},
			"trigger": {
				"type": "string"
			},
			"triggerConfig": {
				"type": "object",
				"additionalProperties": true
			},
			"eventName": {
				"type": [
					"string",
					"null"
				]
			},
			"propertyFilters": {
				"type": "array",
				"items": {
					"type": "object",
					"additionalProperties": true
				}
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
				]
			},
			"stopCondition": {
				"oneOf": [
					{
						"type": "object",
						"properties": {
							"type": {
								"type": "string"
							},
							"value": {
								"type": [
									"string",
									"null"
								]
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
					{
						"type": "null"
					}
				]
			},
			"emailCount": {
				"type": "integer"
			},
			"steps": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"type": "string"
						},
						"type": {
							"type": "string"
						},
						"delayMs": {
							"type": "number"
						},
						"subject": {
							"type": [
								"string",
								"null"
							]
						}
					}
				}
			},
			"enrollmentCounts": {
				"type": "object",
				"properties": {
					"total": {
						"type": "integer"
					},
					"waiting": {
						"type": "integer"
					},
					"completed": {
						"type": "integer"
					},
					"cancelled": {
						"type": "integer"
					},
					"failed": {
						"type": "integer"
					}
				}
			},
			"createdAt": {
				"$ref": "#/$defs/instant"
			},
			"updatedAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"id",
			"name",
			"status",
			"effectiveStatus"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-subscriber-detail": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-subscriber-detail.json",
		"title": "SubscriberDetail",
		"description": "One contact in full: profile, activity, lists, notes and sequences.",
		"allOf": [
			{
				"$ref": "#/$defs/api-subscriber"
			},
			{
				"type": "object",
				"properties": {
					"activity": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "string"
								},
								"eventName": {
									"type": "string"
								},
								"eventType": {
									"type": "string"
								},
								"eventTime": {
									"$ref": "#/$defs/instant"
								},
								"properties": {
									"type": "object",
									"additionalProperties": true
								}
							},
							"required": [
								"id",
								"eventName",
								"eventTime"
							]
						},
						"description": "Events, newest first."
					},
					"emailStats": {
						"type": "object",
						"properties": {
							"sent": {
								"type": "integer"
							},
							"delivered": {
								"type": "integer"
							},
							"opened": {
								"type": "integer"
							},
							"clicked": {
								"type": "integer"
							},
							"bounced": {
								"type": "integer"
							},
							"complained": {
								"type": "integer"
							},
							"unsubscribed": {
								"type": "integer"
							}
						},
						"required": [
							"sent",
							"delivered",
							"opened",
							"clicked",
							"bounced",
							"complained",
							"unsubscribed"
						]
					},
					"lists": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"id": {
									"type": "string"
								},
								"name": {
									"type": "string"
								},
								"description": {
									"type": [
										"string",
										"null"
									]
								},
								"isPrivate": {
									"type": "boolean"
								},
								"subscribedAt": {
									"$ref": "#/$defs/instant"
								},
								"unsubscribedAt": {
									"$ref": "#/$defs/instant"
								}
							},
							"required": [
								"id",
								"name"
							]
						}
					},
					"notes": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/api-note"
						}
					},
					"sequenceEnrollments": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"sequenceId": {
									"type": "string"
								},
								"sequenceName": {
									"type": "string"
								},
								"sequenceStatus": {
									"type": "string"
								},
								"enrollmentStatus": {
									"type": "string"
								},
								"currentNodeId": {
									"type": [
										"string",
										"null"
									]
								},
								"currentNodeType": {
									"type": [
										"string",
										"null"
									]
								},
								"currentNodeLabel": {
									"type": [
										"string",
										"null"
									]
								},
								"tokenId": {
									"type": "string"
								},
								"enteredAt": {
									"$ref": "#/$defs/instant"
								},
								"scheduledFor": {
									"$ref": "#/$defs/instant"
								},
								"updatedAt": {
									"$ref": "#/$defs/instant"
								}
							},
							"required": [
								"sequenceId",
								"sequenceName",
								"enrollmentStatus"
							]
						}
					}
				},
				"required": [
					"activity"
				]
			}
		],
		"$defs": {
			"api-subscriber": {
				"description": "A contact, as the vendor's public API shows it.",
				"type": "object",
				"properties": {
					"id": {
						"type": "string"
					},
					"email": {
						"type": [
							"string",
							"null"
						],
						"description": "null for a contact who is known by phone alone."
					},
					"externalId": {
						"type": [
							"string",
							"null"
						],
						"description": "Your own id of the contact."
					},
					"firstName": {
						"type": [
							"string",
							"null"
						]
					},
					"lastName": {
						"type": [
							"string",
							"null"
						]
					},
					"phone": {
						"type": [
							"string",
							"null"
						]
					},
					"smsStatus": {
						"enum": [
							"subscribed",
							"unsubscribed",
							"not_subscribed"
						]
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
							"type": "string"
						}
					},
					"customAttributes": {
						"type": "object",
						"additionalProperties": true,
						"description": "By name; ordersCount, totalSpent, ltv and aov of a store are here, in whole currency units."
					},
					"emailProvider": {
						"type": [
							"string",
							"null"
						]
					},
					"timezone": {
						"type": [
							"string",
							"null"
						]
					},
					"unsubscribedAt": {
						"$ref": "#/$defs/instant",
						"description": "Left out while subscribed."
					},
					"createdAt": {
						"$ref": "#/$defs/instant"
					},
					"updatedAt": {
						"$ref": "#/$defs/instant"
					}
				},
				"required": [
					"id",
					"email",
					"status",
					"tags"
				]
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			},
			"api-note": {
				"description": "A note about a contact.",
				"type": "object",
				"properties": {
					"id": {
						"type": "string"
					},
					"body": {
						"type": "string"
					},
					"createdAt": {
						"$ref": "#/$defs/instant"
					}
				},
				"required": [
					"id",
					"body"
				]
			}
		}
	},
	"api-subscriber-import": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-subscriber-import.json",
		"title": "SubscriberImport",
		"description": "How far an import of contacts is.",
		"type": "object",
		"properties": {
			"id": {
				"type": "string"
			},
			"status": {
				"type": "string",
				"description": "completed or failed when it is over; before that queued, processing or the vendor's own word."
			},
			"total": {
				"type": "integer"
			},
			"processed": {
				"type": "integer"
			},
			"created": {
				"type": "integer"
			},
			"updated": {
				"type": "integer"
			},
			"skipped": {
				"type": "integer"
			},
			"failed": {
				"type": "integer"
			},
			"failures": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"index": {
							"type": "integer",
							"description": "Place in what was sent, from 0."
						},
						"error": {
							"type": "string"
						}
					},
					"required": [
						"index",
						"error"
					]
				},
				"description": "The first of them."
			},
			"createdAt": {
				"$ref": "#/$defs/instant"
			},
			"completedAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"id",
			"status"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-subscriber-page": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-subscriber-page.json",
		"title": "SubscriberPagination",
		"description": "Where a page of contacts stands.",
		"type": "object",
		"properties": {
			"page": {
				"type": [
					"integer",
					"null"
				]
			},
			"limit": {
				"type": "integer"
			},
			"total": {
				"type": [
					"integer",
					"null"
				],
				"description": "null where nobody counted."
			},
			"totalPages": {
				"type": [
					"integer",
					"null"
				]
			},
			"nextCursor": {
				"type": [
					"string",
					"null"
				],
				"description": "Gives the next page; null on the last."
			},
			"hasMore": {
				"type": "boolean"
			}
		},
		"required": [
			"limit",
			"hasMore"
		]
	},
	"api-subscriber-saved": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-subscriber-saved.json",
		"title": "SavedSubscriber",
		"description": "A contact after create, with what became of the call.",
		"allOf": [
			{
				"$ref": "#/$defs/api-subscriber"
			},
			{
				"type": "object",
				"properties": {
					"created": {
						"type": "boolean"
					},
					"updated": {
						"type": "boolean"
					},
					"skipped": {
						"type": "boolean",
						"description": "It existed and duplicateStrategy was skip."
					}
				},
				"required": [
					"created"
				]
			}
		],
		"$defs": {
			"api-subscriber": {
				"description": "A contact, as the vendor's public API shows it.",
				"type": "object",
				"properties": {
					"id": {
						"type": "string"
					},
					"email": {
						"type": [
							"string",
							"null"
						],
						"description": "null for a contact who is known by phone alone."
					},
					"externalId": {
						"type": [
							"string",
							"null"
						],
						"description": "Your own id of the contact."
					},
					"firstName": {
						"type": [
							"string",
							"null"
						]
					},
					"lastName": {
						"type": [
							"string",
							"null"
						]
					},
					"phone": {
						"type": [
							"string",
							"null"
						]
					},
					"smsStatus": {
						"enum": [
							"subscribed",
							"unsubscribed",
							"not_subscribed"
						]
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
							"type": "string"
						}
					},
					"customAttributes": {
						"type": "object",
						"additionalProperties": true,
						"description": "By name; ordersCount, totalSpent, ltv and aov of a store are here, in whole currency units."
					},
					"emailProvider": {
						"type": [
							"string",
							"null"
						]
					},
					"timezone": {
						"type": [
							"string",
							"null"
						]
					},
					"unsubscribedAt": {
						"$ref": "#/$defs/instant",
						"description": "Left out while subscribed."
					},
					"createdAt": {
						"$ref": "#/$defs/instant"
					},
					"updatedAt": {
						"$ref": "#/$defs/instant"
					}
				},
				"required": [
					"id",
					"email",
					"status",
					"tags"
				]
			},
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-subscriber": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-subscriber.json",
		"title": "Subscriber",
		"description": "A contact, as the vendor's public API shows it.",
		"type": "object",
		"properties": {
			"id": {
				"type": "string"
			},
			"email": {
				"type": [
					"string",
					"null"
				],
				"description": "null for a contact who is known by phone alone."
			},
			"externalId": {
				"type": [
					"string",
					"null"
				],
				"description": "Your own id of the contact."
			},
			"firstName": {
				"type": [
					"string",
					"null"
				]
			},
			"lastName": {
				"type": [
					"string",
					"null"
				]
			},
			"phone": {
				"type": [
					"string",
					"null"
				]
			},
			"smsStatus": {
				"enum": [
					"subscribed",
					"unsubscribed",
					"not_subscribed"
				]
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
					"type": "string"
				}
			},
			"customAttributes": {
				"type": "object",
				"additionalProperties": true,
				"description": "By name; ordersCount, totalSpent, ltv and aov of a store are here, in whole currency units."
			},
			"emailProvider": {
				"type": [
					"string",
					"null"
				]
			},
			"timezone": {
				"type": [
					"string",
					"null"
				]
			},
			"unsubscribedAt": {
				"$ref": "#/$defs/instant",
				"description": "Left out while subscribed."
			},
			"createdAt": {
				"$ref": "#/$defs/instant"
			},
			"updatedAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"id",
			"email",
			"status",
			"tags"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-sync-queued": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-sync-queued.json",
		"title": "SyncQueued",
		"description": "Answer to a sync that was asked for; WooCommerce is synced from the dashboard and answers 400.",
		"type": "object",
		"properties": {
			"integrationId": {
				"type": "string"
			},
			"provider": {
				"type": "string"
			},
			"jobId": {
				"type": [
					"string",
					"null"
				]
			},
			"syncStatus": {
				"type": "string"
			},
			"syncTarget": {
				"type": [
					"string",
					"null"
				]
			},
			"message": {
				"type": "string"
			}
		},
		"required": [
			"integrationId",
			"syncStatus"
		]
	},
	"api-tag": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-tag.json",
		"title": "Tag",
		"description": "A tag of contacts.",
		"type": "object",
		"properties": {
			"id": {
				"type": "string"
			},
			"name": {
				"type": "string",
				"description": "Lower case, hyphens for spaces."
			},
			"color": {
				"type": "string"
			},
			"isSystem": {
				"type": "boolean",
				"description": "One of the vendor's own, which cannot be changed."
			},
			"subscriberCount": {
				"type": "integer"
			},
			"createdAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"id",
			"name"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-tags-added": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-tags-added.json",
		"title": "TagsAdded",
		"description": "Answer to tags for one contact.",
		"type": "object",
		"properties": {
			"subscriber": {
				"type": "object",
				"properties": {
					"id": {
						"type": "string"
					},
					"email": {
						"type": [
							"string",
							"null"
						]
					},
					"created": {
						"type": "boolean",
						"description": "The call made this contact."
					},
					"tags": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				},
				"required": [
					"id",
					"email",
					"created",
					"tags"
				]
			},
			"tags": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"type": "string"
						},
						"name": {
							"type": "string"
						},
						"created": {
							"type": "boolean"
						}
					},
					"required": [
						"id",
						"name"
					]
				},
				"description": "When several were sent."
			},
			"tag": {
				"type": "object",
				"properties": {
					"id": {
						"type": "string"
					},
					"name": {
						"type": "string"
					},
					"created": {
						"type": "boolean"
					}
				},
				"required": [
					"id",
					"name"
				],
				"description": "When one was sent."
			}
		},
		"required": [
			"subscriber"
		]
	},
	"api-webhook-delivery": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-webhook-delivery.json",
		"title": "WebhookDelivery",
		"description": "One message on its way to your address.",
		"type": "object",
		"properties": {
			"id": {
				"type": "string"
			},
			"webhookId": {
				"type": "string"
			},
			"eventId": {
				"type": "string"
			},
			"eventType": {
				"type": "string"
			},
			"status": {
				"type": "string"
			},
			"attemptCount": {
				"type": "integer"
			},
			"attempts": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"at": {
							"$ref": "#/$defs/instant"
						},
						"responseStatus": {
							"type": [
								"integer",
								"null"
							]
						},
						"error": {
							"type": [
								"string",
								"null"
							]
						}
					}
				}
			},
			"responseStatus": {
				"type": [
					"integer",
					"null"
				]
			},
			"error": {
				"type": [
					"string",
					"null"
				]
			},
			"isTest": {
				"type": "boolean"
			},
			"replayOf": {
				"type": [
					"string",
					"null"
				]
			},
			"payload": {
				"type": "object",
				"additionalProperties": true
			},
			"createdAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"id",
			"status"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"api-webhook": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/api-webhook.json",
		"title": "Webhook",
		"description": "An address of yours that Sequenzy posts to.",
		"type": "object",
		"properties": {
			"id": {
				"type": "string"
			},
			"name": {
				"type": "string"
			},
			"url": {
				"type": "string"
			},
			"status": {
				"enum": [
					"enabled",
					"disabled"
				]
			},
			"events": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"consecutiveFailures": {
				"type": "integer"
			},
			"circuitOpenedAt": {
				"$ref": "#/$defs/instant"
			},
			"circuitOpenUntil": {
				"$ref": "#/$defs/instant",
				"description": "Nothing is sent before."
			},
			"signingSecret": {
				"type": "string",
				"description": "whsec_…; only in the answer to create. Keep it."
			},
			"signingSecrets": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"type": "string"
						},
						"prefix": {
							"type": "string"
						},
						"createdAt": {
							"$ref": "#/$defs/instant"
						}
					},
					"required": [
						"id",
						"prefix"
					]
				}
			},
			"createdAt": {
				"$ref": "#/$defs/instant"
			},
			"updatedAt": {
				"$ref": "#/$defs/instant"
			}
		},
		"required": [
			"id",
			"name",
			"url",
			"status",
			"events"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
		"description": "A fact event: the shopper emptied the cart, or WooCommerce put what lay in it into another when the shopper logged in. Not sent when WooCommerce empties it after an order or at logout.",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z?$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z?$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"ecommerce-back-in-stock-requested": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-back-in-stock-requested.json",
		"title": "EcommerceBackInStockRequested",
		"description": "Properties of ecommerce.back_in_stock_requested: a shopper asked to be told.",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"ecommerce-back-in-stock": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-back-in-stock.json",
		"title": "EcommerceBackInStock",
		"description": "Properties of ecommerce.back_in_stock (vendor page: Back-In-Stock Requests): what the subscriber waits for can be had again; once for each request.",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"ecommerce-cart-started": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-cart-started.json",
		"title": "EcommerceCartStarted",
		"description": "Properties of ecommerce.cart_started: the first item of a cart whose shopper is known, or the moment the shopper became known.",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"ecommerce-checkout-started": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-checkout-started.json",
		"title": "EcommerceCheckoutStarted",
		"description": "Properties of ecommerce.checkout_started: a known shopper reached the checkout. A checkout pushed through the public API may lack the cart and add its own properties.",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
	},
	"ecommerce-order-cancelled": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/ecommerce-order-cancelled.json",
		"title": "EcommerceOrderCancelled",
		"description": "Properties of ecommerce.order_cancelled: the order was cancelled.",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
		"description": "Properties of ecommerce.order_placed (vendor page: Order Events): an order counts for the first time (docs/assumptions.md, A-20). An order pushed through the public API may add its own properties.",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
					"SYNC_OFF",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z?$",
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
				"description": "A fact event: the shopper emptied the cart, or WooCommerce put what lay in it into another when the shopper logged in. Not sent when WooCommerce empties it after an order or at logout.",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z?$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z?$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z?$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
	"product-file-attach": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/product-file-attach.json",
		"title": "AttachProductFile",
		"description": "Vendor's PUT /api/v1/products/{id}/delivery: the file that buyers get.",
		"type": "object",
		"properties": {
			"url": {
				"$ref": "#/$defs/httpUrl"
			},
			"source": {
				"type": "string",
				"enum": [
					"upload",
					"url"
				],
				"description": "Whether it was uploaded to the vendor or lies elsewhere."
			},
			"fileName": {
				"type": "string",
				"minLength": 1,
				"maxLength": 300,
				"description": "The name that buyers see."
			},
			"fileSizeBytes": {
				"type": "integer",
				"minimum": 1,
				"maximum": 104857600,
				"description": "In bytes; 100 MB at most."
			},
			"mimeType": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200,
				"description": "E.g. application/pdf."
			}
		},
		"required": [
			"url"
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
	"product-upload-request": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/product-upload-request.json",
		"title": "RequestProductUpload",
		"description": "Vendor's POST /api/v1/products/delivery/upload-url.",
		"type": "object",
		"properties": {
			"filename": {
				"type": "string",
				"minLength": 1,
				"maxLength": 300,
				"description": "With its ending."
			},
			"contentType": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200,
				"description": "E.g. application/pdf."
			},
			"fileSizeBytes": {
				"type": "integer",
				"minimum": 1,
				"maximum": 104857600,
				"description": "In bytes; 100 MB at most."
			}
		},
		"required": [
			"filename",
			"contentType",
			"fileSizeBytes"
		]
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z?$",
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
				"description": "A fact event: the shopper emptied the cart, or WooCommerce put what lay in it into another when the shopper logged in. Not sent when WooCommerce empties it after an order or at logout.",
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
		"description": "POST /api/woocommerce/back-in-stock/subscribe, as on the vendor's page (Back-In-Stock Requests), with one extra of ours.",
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
			"consent": {
				"$ref": "#/$defs/consent",
				"description": "Ours: what the shopper said about marketing in the form. Sent only when the connection's features list consent."
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z?$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
			"guestBuyers": {
				"type": "integer",
				"minimum": 0,
				"description": "People who bought and have no account. They travel with their orders, so only the server can count them: by address."
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
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
	"webhook-event": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://contract.sequenzy.example/webhook-event.json",
		"title": "WebhookEvent",
		"description": "What Sequenzy posts to your address. Sort out repeats by id.",
		"type": "object",
		"properties": {
			"id": {
				"type": "string"
			},
			"type": {
				"type": "string",
				"description": "E.g. email.sent, subscriber.unsubscribed; there are no ecommerce.* ones."
			},
			"object": {
				"enum": [
					"event"
				]
			},
			"metric": {
				"type": "string"
			},
			"created_at": {
				"$ref": "#/$defs/instant"
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			}
		},
		"required": [
			"id",
			"type",
			"object",
			"created_at",
			"data"
		],
		"$defs": {
			"instant": {
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$",
				"description": "A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z."
			}
		}
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
