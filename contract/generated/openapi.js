/* Generated from contract/openapi.yaml by `npm run contract`. Do not edit. */
export const openapi = {
	"openapi": "3.1.0",
	"info": {
		"title": "Sequenzy for WooCommerce",
		"version": "0.1.0",
		"description": "Plugin surface (our assumption, see docs/assumptions.md), storefront surface and public API (the vendor's).\nThe mock adds its control API and serves all of it at /openapi.json. Instants are ISO 8601 in UTC.\n"
	},
	"servers": [
		{
			"url": "http://127.0.0.1:8481"
		}
	],
	"components": {
		"securitySchemes": {
			"installation": {
				"type": "http",
				"scheme": "bearer",
				"description": "The installation token (seq_wc_…), with the headers X-Sequenzy-Site and X-Sequenzy-Url."
			},
			"storefrontOrigin": {
				"type": "apiKey",
				"in": "header",
				"name": "Origin",
				"description": "Sent by the browser; the origin of a connected store."
			},
			"webhookSignature": {
				"type": "apiKey",
				"in": "header",
				"name": "X-WC-Webhook-Signature",
				"description": "Base64 of the HMAC-SHA256 of the raw body, with the secret that the dashboard shows."
			},
			"apiKey": {
				"type": "http",
				"scheme": "bearer",
				"description": "An API key (seq_user_…, seq_live_…); x-company-id chooses the company of a personal key."
			}
		},
		"responses": {
			"Refused": {
				"description": "The vendor's friendly error.",
				"content": {
					"application/json": {
						"schema": {
							"$ref": "#/components/schemas/error"
						}
					}
				}
			},
			"Problem": {
				"description": "One of the vendor's error shapes; a JSON object with error, or the friendly error.",
				"content": {
					"application/json": {
						"schema": {
							"type": "object"
						}
					}
				}
			}
		}
	},
	"paths": {
		"/api/woocommerce/connect/requests": {
			"post": {
				"operationId": "createConnectRequest",
				"summary": "The plugin asks for a connection.",
				"security": [],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/connect-request"
							}
						}
					}
				},
				"responses": {
					"201": {
						"description": "The page where a person approves.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/connect-request-created"
								}
							}
						}
					},
					"400": {
						"$ref": "#/components/responses/Refused"
					}
				}
			}
		},
		"/api/woocommerce/connect/requests/{requestId}": {
			"get": {
				"operationId": "getConnectRequest",
				"summary": "How far the approval is; nothing secret.",
				"security": [],
				"parameters": [
					{
						"name": "requestId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"200": {
						"description": "The status.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/connect-request-status"
								}
							}
						}
					},
					"404": {
						"$ref": "#/components/responses/Refused"
					}
				}
			}
		},
		"/api/woocommerce/connect/requests/{requestId}/token": {
			"post": {
				"operationId": "grantConnectToken",
				"summary": "The code that arrived at the store becomes an installation token.",
				"security": [],
				"parameters": [
					{
						"name": "requestId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/connect-token-request"
							}
						}
					}
				},
				"responses": {
					"200": {
						"description": "The token; opens only confirm and disconnect until it is confirmed.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/connect-token-granted"
								}
							}
						}
					},
					"403": {
						"$ref": "#/components/responses/Refused"
					},
					"404": {
						"$ref": "#/components/responses/Refused"
					},
					"409": {
						"$ref": "#/components/responses/Refused"
					},
					"410": {
						"$ref": "#/components/responses/Refused"
					}
				}
			}
		},
		"/api/woocommerce/connect/confirm": {
			"post": {
				"operationId": "confirmConnect",
				"summary": "The admin confirmed; the connection is active. Idempotent.",
				"security": [
					{
						"installation": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/connect-confirm"
							}
						}
					}
				},
				"responses": {
					"200": {
						"description": "Active.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/connect-confirmed"
								}
							}
						}
					},
					"401": {
						"$ref": "#/components/responses/Refused"
					},
					"409": {
						"$ref": "#/components/responses/Refused"
					},
					"410": {
						"$ref": "#/components/responses/Refused"
					}
				}
			}
		},
		"/api/woocommerce/disconnect": {
			"post": {
				"operationId": "disconnect",
				"summary": "The token dies at once.",
				"security": [
					{
						"installation": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/disconnect"
							}
						}
					}
				},
				"responses": {
					"200": {
						"description": "Disconnected.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/disconnected"
								}
							}
						}
					},
					"401": {
						"$ref": "#/components/responses/Refused"
					},
					"410": {
						"$ref": "#/components/responses/Refused"
					}
				}
			}
		},
		"/api/woocommerce/heartbeat": {
			"post": {
				"operationId": "heartbeat",
				"summary": "Health goes up, waitlist counts and commands come down.",
				"security": [
					{
						"installation": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/heartbeat"
							}
						}
					}
				},
				"responses": {
					"200": {
						"description": "Seen.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/heartbeat-answer"
								}
							}
						}
					},
					"401": {
						"$ref": "#/components/responses/Refused"
					},
					"403": {
						"$ref": "#/components/responses/Refused"
					},
					"409": {
						"$ref": "#/components/responses/Refused"
					},
					"410": {
						"$ref": "#/components/responses/Refused"
					}
				}
			}
		},
		"/api/woocommerce/events": {
			"post": {
				"operationId": "ingestEvents",
				"summary": "Up to 100 facts and states in 512 KB; gzip allowed. One bad item never spoils its batch.",
				"security": [
					{
						"installation": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/events-batch"
							}
						}
					}
				},
				"responses": {
					"200": {
						"description": "One result an item.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/events-answer"
								}
							}
						}
					},
					"400": {
						"$ref": "#/components/responses/Refused"
					},
					"401": {
						"$ref": "#/components/responses/Refused"
					},
					"403": {
						"$ref": "#/components/responses/Refused"
					},
					"409": {
						"$ref": "#/components/responses/Refused"
					},
					"410": {
						"$ref": "#/components/responses/Refused"
					},
					"413": {
						"$ref": "#/components/responses/Refused"
					}
				}
			}
		},
		"/api/woocommerce/connect/rotate": {
			"post": {
				"operationId": "rotateToken",
				"summary": "The next installation token; its first use ends the old one.",
				"security": [
					{
						"installation": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/connect-rotate"
							}
						}
					}
				},
				"responses": {
					"200": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/connect-rotated"
								}
							}
						}
					},
					"400": {
						"$ref": "#/components/responses/Refused"
					},
					"401": {
						"$ref": "#/components/responses/Refused"
					},
					"403": {
						"$ref": "#/components/responses/Refused"
					},
					"409": {
						"$ref": "#/components/responses/Refused"
					},
					"410": {
						"$ref": "#/components/responses/Refused"
					}
				}
			}
		},
		"/api/woocommerce/sync-runs": {
			"post": {
				"operationId": "createSyncRun",
				"summary": "A full copy begins or goes on. Idempotent by runId.",
				"security": [
					{
						"installation": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/sync-run"
							}
						}
					}
				},
				"responses": {
					"200": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/sync-run-answer"
								}
							}
						}
					},
					"201": {
						"description": "The run is new.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/sync-run-answer"
								}
							}
						}
					},
					"400": {
						"$ref": "#/components/responses/Refused"
					},
					"401": {
						"$ref": "#/components/responses/Refused"
					},
					"403": {
						"$ref": "#/components/responses/Refused"
					},
					"409": {
						"$ref": "#/components/responses/Refused"
					},
					"410": {
						"$ref": "#/components/responses/Refused"
					}
				}
			}
		},
		"/api/woocommerce/sync-runs/{runId}/batches": {
			"post": {
				"operationId": "sendSyncBatch",
				"summary": "Up to 100 records in 512 KB. One bad item never spoils its batch.",
				"security": [
					{
						"installation": []
					}
				],
				"parameters": [
					{
						"name": "runId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/sync-batch"
							}
						}
					}
				},
				"responses": {
					"200": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/sync-batch-answer"
								}
							}
						}
					},
					"400": {
						"$ref": "#/components/responses/Refused"
					},
					"401": {
						"$ref": "#/components/responses/Refused"
					},
					"403": {
						"$ref": "#/components/responses/Refused"
					},
					"404": {
						"$ref": "#/components/responses/Refused"
					},
					"409": {
						"$ref": "#/components/responses/Refused"
					},
					"410": {
						"$ref": "#/components/responses/Refused"
					}
				}
			}
		},
		"/api/woocommerce/sync-runs/{runId}/finish": {
			"post": {
				"operationId": "finishSyncRun",
				"summary": "Compares both sides bucket by bucket; what differs is sent again.",
				"security": [
					{
						"installation": []
					}
				],
				"parameters": [
					{
						"name": "runId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/sync-finish"
							}
						}
					}
				},
				"responses": {
					"200": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/sync-finished"
								}
							}
						}
					},
					"400": {
						"$ref": "#/components/responses/Refused"
					},
					"401": {
						"$ref": "#/components/responses/Refused"
					},
					"403": {
						"$ref": "#/components/responses/Refused"
					},
					"404": {
						"$ref": "#/components/responses/Refused"
					},
					"409": {
						"$ref": "#/components/responses/Refused"
					},
					"410": {
						"$ref": "#/components/responses/Refused"
					}
				}
			}
		},
		"/api/woocommerce/sync-runs/{runId}/cancel": {
			"post": {
				"operationId": "cancelSyncRun",
				"summary": "The run ends where it is; what arrived stays.",
				"security": [
					{
						"installation": []
					}
				],
				"parameters": [
					{
						"name": "runId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/sync-cancel"
							}
						}
					}
				},
				"responses": {
					"200": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/sync-run-answer"
								}
							}
						}
					},
					"400": {
						"$ref": "#/components/responses/Refused"
					},
					"401": {
						"$ref": "#/components/responses/Refused"
					},
					"403": {
						"$ref": "#/components/responses/Refused"
					},
					"404": {
						"$ref": "#/components/responses/Refused"
					},
					"409": {
						"$ref": "#/components/responses/Refused"
					},
					"410": {
						"$ref": "#/components/responses/Refused"
					}
				}
			}
		},
		"/api/woocommerce/webhooks/{integrationId}": {
			"post": {
				"operationId": "receiveNativeWebhook",
				"summary": "WooCommerce's own webhooks, for stores without the plugin; signed over the raw body with X-WC-Webhook-Signature.",
				"security": [
					{
						"webhookSignature": []
					},
					{}
				],
				"parameters": [
					{
						"name": "integrationId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"200": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/webhook-received"
								}
							}
						}
					},
					"401": {
						"$ref": "#/components/responses/Refused"
					},
					"404": {
						"$ref": "#/components/responses/Refused"
					}
				}
			}
		},
		"/api/woocommerce/back-in-stock/subscribe": {
			"post": {
				"operationId": "subscribeBackInStock",
				"summary": "A shopper's browser joins the waitlist; the same answer for new, repeated and suppressed addresses.",
				"security": [
					{
						"storefrontOrigin": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/subscribe-request"
							}
						}
					}
				},
				"responses": {
					"200": {
						"description": "Waiting.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/subscribe-answer"
								}
							}
						}
					},
					"400": {
						"$ref": "#/components/responses/Refused"
					},
					"403": {
						"$ref": "#/components/responses/Refused"
					},
					"413": {
						"$ref": "#/components/responses/Refused"
					},
					"415": {
						"$ref": "#/components/responses/Refused"
					}
				}
			}
		},
		"/api/v1/account": {
			"get": {
				"operationId": "getAccount",
				"summary": "Get account.",
				"security": [
					{
						"apiKey": []
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-account"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/companies": {
			"get": {
				"operationId": "listCompanies",
				"summary": "List companies.",
				"description": "Scopes: account:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"post": {
				"operationId": "createCompany",
				"summary": "Create company.",
				"description": "Scopes: companies:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/company-create"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/companies/{companyId}": {
			"get": {
				"operationId": "getCompany",
				"summary": "Get company.",
				"description": "Scopes: account:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "companyId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"patch": {
				"operationId": "changeCompany",
				"summary": "Change company.",
				"description": "Scopes: companies:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "companyId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/company-change"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/tracking-settings": {
			"get": {
				"operationId": "getTrackingSettings",
				"summary": "Get tracking settings.",
				"description": "Scopes: account:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"patch": {
				"operationId": "changeTrackingSettings",
				"summary": "Change tracking settings.",
				"description": "Scopes: companies:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/tracking-settings-change"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/api-keys": {
			"get": {
				"operationId": "listApiKeys",
				"summary": "List api keys.",
				"description": "Scopes: api_keys:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"post": {
				"operationId": "createApiKey",
				"summary": "Create api key.",
				"description": "Scopes: api_keys:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/api-key-create"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/api-keys/{id}": {
			"patch": {
				"operationId": "changeApiKey",
				"summary": "Change api key.",
				"description": "Scopes: api_keys:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "id",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/api-key-change"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"delete": {
				"operationId": "revokeApiKey",
				"summary": "Revoke api key.",
				"description": "Scopes: api_keys:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "id",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/integrations": {
			"get": {
				"operationId": "listIntegrations",
				"summary": "List integrations.",
				"description": "Scopes: account:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "includeInactive",
						"in": "query",
						"description": "true shows disconnected ones too.",
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"integrations": {
											"type": "array",
											"items": {
												"$ref": "#/components/schemas/api-integration"
											}
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/integrations/catalog": {
			"get": {
				"operationId": "getIntegrationCatalog",
				"summary": "Get integration catalog.",
				"description": "Scopes: account:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "provider",
						"in": "query",
						"description": "One provider.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "category",
						"in": "query",
						"description": "One category.",
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"providers": {
											"type": "array",
											"items": {
												"$ref": "#/components/schemas/api-integration-provider"
											}
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/integrations/activity": {
			"get": {
				"operationId": "listIntegrationActivity",
				"summary": "List integration activity.",
				"description": "Scopes: account:read, subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "integrationId",
						"in": "query",
						"description": "One integration.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "provider",
						"in": "query",
						"description": "One provider.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "status",
						"in": "query",
						"description": "One status.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "limit",
						"in": "query",
						"description": "How many, up to 100.",
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"activity": {
											"type": "array",
											"items": {
												"$ref": "#/components/schemas/api-integration-activity"
											}
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/integrations/connect": {
			"post": {
				"operationId": "connectIntegration",
				"summary": "Connect integration.",
				"description": "Scopes: integrations:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/integration-connect"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/integrations/{integrationId}": {
			"get": {
				"operationId": "getIntegration",
				"summary": "Get integration.",
				"description": "Scopes: account:read, subscribers:read, sequences:read, lists:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "integrationId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-integration-detail"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"patch": {
				"operationId": "changeIntegration",
				"summary": "Change integration.",
				"description": "Scopes: integrations:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "integrationId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/integration-change"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-integration-changed"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/integrations/{integrationId}/sync": {
			"post": {
				"operationId": "syncIntegration",
				"summary": "Sync integration.",
				"description": "Scopes: integrations:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "integrationId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-sync-queued"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/integrations/{integrationId}/disconnect": {
			"post": {
				"operationId": "disconnectIntegration",
				"summary": "Disconnect integration.",
				"description": "Scopes: integrations:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "integrationId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/integrations/{integrationId}/pixel": {
			"get": {
				"operationId": "getPixel",
				"summary": "Get pixel.",
				"description": "Scopes: account:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "integrationId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"post": {
				"operationId": "activatePixel",
				"summary": "Activate pixel.",
				"description": "Scopes: integrations:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "integrationId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/products": {
			"get": {
				"operationId": "listProducts",
				"summary": "List products.",
				"description": "Scopes: subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "provider",
						"in": "query",
						"description": "One provider.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "search",
						"in": "query",
						"description": "Part of the title.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "limit",
						"in": "query",
						"description": "How many.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "offset",
						"in": "query",
						"description": "How many to skip.",
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"products": {
											"type": "array",
											"items": {
												"$ref": "#/components/schemas/api-product"
											}
										},
										"pagination": {
											"$ref": "#/components/schemas/api-offset-page"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"post": {
				"operationId": "upsertProducts",
				"summary": "Upsert products.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/api-products"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-products-upserted"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/products/sync": {
			"post": {
				"operationId": "syncProducts",
				"summary": "Sync products.",
				"description": "Scopes: integrations:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/products/delivery/upload-url": {
			"post": {
				"operationId": "requestDeliveryUpload",
				"summary": "Request delivery upload.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/product-upload-request"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-product-upload"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/products/{productId}": {
			"get": {
				"operationId": "getProduct",
				"summary": "Get product.",
				"description": "Scopes: subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "productId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"product": {
											"$ref": "#/components/schemas/api-product"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"delete": {
				"operationId": "deleteProduct",
				"summary": "Delete product.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "productId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/products/{productId}/delivery": {
			"put": {
				"operationId": "attachProductFile",
				"summary": "Attach product file.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "productId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/product-file-attach"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-product-file-attached"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"delete": {
				"operationId": "removeProductFile",
				"summary": "Remove product file.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "productId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/orders": {
			"post": {
				"operationId": "pushOrder",
				"summary": "Push order.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/api-order"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-order-queued"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/checkouts": {
			"post": {
				"operationId": "trackCheckout",
				"summary": "Track checkout.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/api-checkout"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-checkout-tracked"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/back-in-stock": {
			"post": {
				"operationId": "requestBackInStock",
				"summary": "Request back in stock.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/api-back-in-stock"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-back-in-stock-taken"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers": {
			"post": {
				"operationId": "createSubscriber",
				"summary": "Create subscriber.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/subscriber-create"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"subscriber": {
											"$ref": "#/components/schemas/api-subscriber-saved"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"get": {
				"operationId": "listSubscribers",
				"summary": "List subscribers.",
				"description": "Scopes: subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "query",
						"in": "query",
						"description": "Part of the address or the name.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "email",
						"in": "query",
						"description": "One address.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "tags",
						"in": "query",
						"description": "All of these, with commas.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "list",
						"in": "query",
						"description": "A list by id or name.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "status",
						"in": "query",
						"description": "active, unsubscribed or bounced.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "unsubscribedAfter",
						"in": "query",
						"description": "ISO 8601.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "unsubscribedBefore",
						"in": "query",
						"description": "ISO 8601.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "attribute",
						"in": "query",
						"description": "name:value.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "attributeOperator",
						"in": "query",
						"description": "is, contains, gt, gte, lt, lte or is_not_empty.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "page",
						"in": "query",
						"description": "From 1; not with cursor.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "limit",
						"in": "query",
						"description": "How many, up to 1000.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "cursor",
						"in": "query",
						"description": "nextCursor of the answer before.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "includeTotal",
						"in": "query",
						"description": "false leaves the counting out.",
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"subscribers": {
											"type": "array",
											"items": {
												"$ref": "#/components/schemas/api-subscriber"
											}
										},
										"pagination": {
											"$ref": "#/components/schemas/api-subscriber-page"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers/external": {
			"get": {
				"operationId": "getSubscriberByExternalId",
				"summary": "Get subscriber by external id.",
				"description": "Scopes: subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"subscriber": {
											"$ref": "#/components/schemas/api-subscriber-detail"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"patch": {
				"operationId": "changeSubscriberByExternalId",
				"summary": "Change subscriber by external id.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/subscriber-change"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"subscriber": {
											"$ref": "#/components/schemas/api-subscriber"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"delete": {
				"operationId": "deleteSubscriberByExternalId",
				"summary": "Delete subscriber by external id.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers/external/notes": {
			"get": {
				"operationId": "listNotesByExternalId",
				"summary": "List notes by external id.",
				"description": "Scopes: subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"notes": {
											"type": "array",
											"items": {
												"$ref": "#/components/schemas/api-note"
											}
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"post": {
				"operationId": "addNoteByExternalId",
				"summary": "Add note by external id.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/subscriber-note"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"note": {
											"$ref": "#/components/schemas/api-note"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers/external/{externalId}": {
			"get": {
				"operationId": "getSubscriberAtExternalId",
				"summary": "Get subscriber at external id.",
				"description": "Scopes: subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "externalId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"subscriber": {
											"$ref": "#/components/schemas/api-subscriber-detail"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"patch": {
				"operationId": "changeSubscriberAtExternalId",
				"summary": "Change subscriber at external id.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "externalId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/subscriber-change"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"subscriber": {
											"$ref": "#/components/schemas/api-subscriber"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"delete": {
				"operationId": "deleteSubscriberAtExternalId",
				"summary": "Delete subscriber at external id.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "externalId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers/imports": {
			"post": {
				"operationId": "importSubscribers",
				"summary": "Import subscribers.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/subscriber-import"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"import": {
											"$ref": "#/components/schemas/api-subscriber-import"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers/imports/{importId}": {
			"get": {
				"operationId": "getImport",
				"summary": "Get import.",
				"description": "Scopes: subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "importId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"import": {
											"$ref": "#/components/schemas/api-subscriber-import"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers/events": {
			"post": {
				"operationId": "triggerEvent",
				"summary": "Trigger event.",
				"description": "Scopes: subscribers:write, automations:trigger.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/subscriber-event"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-event-triggered"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers/events/bulk": {
			"post": {
				"operationId": "triggerEvents",
				"summary": "Trigger events.",
				"description": "Scopes: subscribers:write, automations:trigger.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/subscriber-events"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-events-triggered"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers/events/imports": {
			"post": {
				"operationId": "importEvents",
				"summary": "Import events.",
				"description": "Scopes: subscribers:write, automations:trigger.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/subscriber-events-import"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-events-imported"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers/tags": {
			"post": {
				"operationId": "addTag",
				"summary": "Add tag.",
				"description": "Scopes: subscribers:tag.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/subscriber-tag-add"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-tags-added"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers/tags/bulk": {
			"post": {
				"operationId": "addTags",
				"summary": "Add tags.",
				"description": "Scopes: subscribers:tag.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/subscriber-tags-add"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-tags-added"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers/bulk/tags/add": {
			"post": {
				"operationId": "bulkAddTags",
				"summary": "Bulk add tags.",
				"description": "Scopes: subscribers:tag.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/subscriber-bulk-tags"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-bulk-tagged"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers/bulk/tags/remove": {
			"post": {
				"operationId": "bulkRemoveTags",
				"summary": "Bulk remove tags.",
				"description": "Scopes: subscribers:tag.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/subscriber-bulk-tags"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-bulk-tagged"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers/notes/{noteId}": {
			"delete": {
				"operationId": "deleteNote",
				"summary": "Delete note.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "noteId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers/{email}": {
			"get": {
				"operationId": "getSubscriber",
				"summary": "Get subscriber.",
				"description": "Scopes: subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "email",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"subscriber": {
											"$ref": "#/components/schemas/api-subscriber-detail"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"patch": {
				"operationId": "changeSubscriber",
				"summary": "Change subscriber.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "email",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/subscriber-change"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"subscriber": {
											"$ref": "#/components/schemas/api-subscriber"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"delete": {
				"operationId": "deleteSubscriber",
				"summary": "Delete subscriber.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "email",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/subscribers/{email}/notes": {
			"get": {
				"operationId": "listNotes",
				"summary": "List notes.",
				"description": "Scopes: subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "email",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"notes": {
											"type": "array",
											"items": {
												"$ref": "#/components/schemas/api-note"
											}
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"post": {
				"operationId": "addNote",
				"summary": "Add note.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "email",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/subscriber-note"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"note": {
											"$ref": "#/components/schemas/api-note"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/suppressions": {
			"get": {
				"operationId": "listSuppressions",
				"summary": "List suppressions.",
				"description": "Scopes: subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/suppressions/{email}": {
			"get": {
				"operationId": "getSuppression",
				"summary": "Get suppression.",
				"description": "Scopes: subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "email",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"delete": {
				"operationId": "liftSuppression",
				"summary": "Lift suppression.",
				"description": "Scopes: subscribers:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "email",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/tags": {
			"get": {
				"operationId": "listTags",
				"summary": "List tags.",
				"description": "Scopes: subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"tags": {
											"type": "array",
											"items": {
												"$ref": "#/components/schemas/api-tag"
											}
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"post": {
				"operationId": "createTag",
				"summary": "Create tag.",
				"description": "Scopes: tags:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/tag-create"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"tag": {
											"$ref": "#/components/schemas/api-tag"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/tags/{id}": {
			"patch": {
				"operationId": "changeTag",
				"summary": "Change tag.",
				"description": "Scopes: tags:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "id",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/tag-change"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"tag": {
											"$ref": "#/components/schemas/api-tag"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"delete": {
				"operationId": "deleteTag",
				"summary": "Delete tag.",
				"description": "Scopes: tags:delete.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "id",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/lists": {
			"get": {
				"operationId": "listLists",
				"summary": "List lists.",
				"description": "Scopes: lists:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "limit",
						"in": "query",
						"description": "How many.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "offset",
						"in": "query",
						"description": "How many to skip.",
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"lists": {
											"type": "array",
											"items": {
												"$ref": "#/components/schemas/api-list"
											}
										},
										"pagination": {
											"$ref": "#/components/schemas/api-offset-page"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"post": {
				"operationId": "createList",
				"summary": "Create list.",
				"description": "Scopes: lists:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/list-create"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"list": {
											"$ref": "#/components/schemas/api-list"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/lists/{listId}": {
			"get": {
				"operationId": "getList",
				"summary": "Get list.",
				"description": "Scopes: lists:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "listId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"list": {
											"$ref": "#/components/schemas/api-list"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"patch": {
				"operationId": "changeList",
				"summary": "Change list.",
				"description": "Scopes: lists:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "listId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/list-change"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"list": {
											"$ref": "#/components/schemas/api-list"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"delete": {
				"operationId": "deleteList",
				"summary": "Delete list.",
				"description": "Scopes: lists:delete.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "listId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/lists/{listId}/subscribers": {
			"post": {
				"operationId": "addToList",
				"summary": "Add to list.",
				"description": "Scopes: lists:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "listId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/list-add"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-list-added"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/lists/{listId}/subscribers/remove": {
			"post": {
				"operationId": "removeFromList",
				"summary": "Remove from list.",
				"description": "Scopes: lists:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "listId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/list-remove"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-list-removed"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/events/schemas": {
			"get": {
				"operationId": "getEventSchemas",
				"summary": "Get event schemas.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "eventName",
						"in": "query",
						"description": "One event.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "provider",
						"in": "query",
						"description": "One provider.",
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"events": {
											"type": "array",
											"items": {
												"$ref": "#/components/schemas/api-event-schema"
											}
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/events/sample": {
			"get": {
				"operationId": "getEventSample",
				"summary": "Get event sample.",
				"description": "Scopes: subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "eventName",
						"in": "query",
						"description": "Exactly this name.",
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"sample": {
											"$ref": "#/components/schemas/api-event-sample"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/sync-rules": {
			"get": {
				"operationId": "getSyncRules",
				"summary": "Get sync rules.",
				"description": "Scopes: account:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"put": {
				"operationId": "replaceSyncRules",
				"summary": "Replace sync rules.",
				"description": "Scopes: companies:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/sync-rules"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/sequences": {
			"get": {
				"operationId": "listSequences",
				"summary": "List sequences.",
				"description": "Scopes: sequences:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "status",
						"in": "query",
						"description": "draft, active, paused or archived.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "search",
						"in": "query",
						"description": "Part of the name.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "labels",
						"in": "query",
						"description": "With commas.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "limit",
						"in": "query",
						"description": "How many.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "offset",
						"in": "query",
						"description": "How many to skip.",
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"sequences": {
											"type": "array",
											"items": {
												"$ref": "#/components/schemas/api-sequence"
											}
										},
										"pagination": {
											"$ref": "#/components/schemas/api-offset-page"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"post": {
				"operationId": "createSequence",
				"summary": "Create sequence.",
				"description": "Scopes: sequences:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/sequence-create"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"sequence": {
											"$ref": "#/components/schemas/api-sequence"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/sequences/{sequenceId}": {
			"get": {
				"operationId": "getSequence",
				"summary": "Get sequence.",
				"description": "Scopes: sequences:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "sequenceId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"sequence": {
											"$ref": "#/components/schemas/api-sequence"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"put": {
				"operationId": "changeSequence",
				"summary": "Change sequence.",
				"description": "Scopes: sequences:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "sequenceId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/sequence-change"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"sequence": {
											"$ref": "#/components/schemas/api-sequence"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"delete": {
				"operationId": "deleteSequence",
				"summary": "Delete sequence.",
				"description": "Scopes: sequences:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "sequenceId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/sequences/{sequenceId}/enable": {
			"post": {
				"operationId": "enableSequence",
				"summary": "Enable sequence.",
				"description": "Scopes: sequences:activate.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "sequenceId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-sequence-state"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/sequences/{sequenceId}/disable": {
			"post": {
				"operationId": "disableSequence",
				"summary": "Disable sequence.",
				"description": "Scopes: sequences:activate.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "sequenceId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-sequence-state"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/sequences/{sequenceId}/archive": {
			"post": {
				"operationId": "archiveSequence",
				"summary": "Archive sequence.",
				"description": "Scopes: sequences:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "sequenceId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-sequence-state"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/sequences/{sequenceId}/unarchive": {
			"post": {
				"operationId": "unarchiveSequence",
				"summary": "Unarchive sequence.",
				"description": "Scopes: sequences:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "sequenceId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-sequence-state"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/sequences/{sequenceId}/pause-enrollments": {
			"post": {
				"operationId": "pauseEnrollments",
				"summary": "Pause enrollments.",
				"description": "Scopes: sequences:activate.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "sequenceId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-sequence-state"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/sequences/{sequenceId}/resume-enrollments": {
			"post": {
				"operationId": "resumeEnrollments",
				"summary": "Resume enrollments.",
				"description": "Scopes: sequences:activate.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "sequenceId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-sequence-state"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/sequences/{sequenceId}/enroll": {
			"post": {
				"operationId": "enrollSubscribers",
				"summary": "Enroll subscribers.",
				"description": "Scopes: sequences:write, automations:trigger.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "sequenceId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/sequence-enroll"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-enrolled"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/sequences/{sequenceId}/enrollments": {
			"get": {
				"operationId": "listEnrollments",
				"summary": "List enrollments.",
				"description": "Scopes: sequences:read, subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "sequenceId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "status",
						"in": "query",
						"description": "With commas.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "email",
						"in": "query",
						"description": "One address.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "subscriberId",
						"in": "query",
						"description": "With commas.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "currentNodeId",
						"in": "query",
						"description": "With commas.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "sort",
						"in": "query",
						"description": "enrolled_at_desc, enrolled_at_asc, wait_until_asc or wait_until_desc.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "stopConditionMatch",
						"in": "query",
						"description": "true or false.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "limit",
						"in": "query",
						"description": "How many.",
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "offset",
						"in": "query",
						"description": "How many to skip.",
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"enrollments": {
											"type": "array",
											"items": {
												"$ref": "#/components/schemas/api-enrollment"
											}
										},
										"pagination": {
											"$ref": "#/components/schemas/api-offset-page"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/sequences/{sequenceId}/enrollments/{enrollmentId}": {
			"get": {
				"operationId": "getEnrollment",
				"summary": "Get enrollment.",
				"description": "Scopes: sequences:read, subscribers:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "sequenceId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "enrollmentId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"enrollment": {
											"$ref": "#/components/schemas/api-enrollment"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/sequences/{sequenceId}/enrollments/cancel": {
			"post": {
				"operationId": "cancelEnrollments",
				"summary": "Cancel enrollments.",
				"description": "Scopes: sequences:write.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "sequenceId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/enrollments-cancel"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"$ref": "#/components/schemas/api-enrollments-cancelled"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/webhooks": {
			"get": {
				"operationId": "listWebhooks",
				"summary": "List webhooks.",
				"description": "Scopes: account:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"webhooks": {
											"type": "array",
											"items": {
												"$ref": "#/components/schemas/api-webhook"
											}
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"post": {
				"operationId": "createWebhook",
				"summary": "Create webhook.",
				"description": "Scopes: integrations:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/webhook-create"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"webhook": {
											"$ref": "#/components/schemas/api-webhook"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/webhooks/{webhookId}": {
			"get": {
				"operationId": "getWebhook",
				"summary": "Get webhook.",
				"description": "Scopes: account:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "webhookId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"webhook": {
											"$ref": "#/components/schemas/api-webhook"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"patch": {
				"operationId": "changeWebhook",
				"summary": "Change webhook.",
				"description": "Scopes: integrations:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "webhookId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/webhook-change"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"webhook": {
											"$ref": "#/components/schemas/api-webhook"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"delete": {
				"operationId": "deleteWebhook",
				"summary": "Delete webhook.",
				"description": "Scopes: integrations:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "webhookId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/webhooks/{webhookId}/test": {
			"post": {
				"operationId": "testWebhook",
				"summary": "Test webhook.",
				"description": "Scopes: integrations:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "webhookId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"delivery": {
											"$ref": "#/components/schemas/api-webhook-delivery"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/webhooks/{webhookId}/deliveries": {
			"get": {
				"operationId": "listDeliveries",
				"summary": "List deliveries.",
				"description": "Scopes: account:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "webhookId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "limit",
						"in": "query",
						"description": "How many, up to 100.",
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"deliveries": {
											"type": "array",
											"items": {
												"$ref": "#/components/schemas/api-webhook-delivery"
											}
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/webhooks/{webhookId}/deliveries/{deliveryId}/replay": {
			"post": {
				"operationId": "replayDelivery",
				"summary": "Replay delivery.",
				"description": "Scopes: integrations:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "webhookId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					},
					{
						"name": "deliveryId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object",
									"properties": {
										"delivery": {
											"$ref": "#/components/schemas/api-webhook-delivery"
										}
									}
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/web-tracking-keys": {
			"get": {
				"operationId": "listWebTrackingKeys",
				"summary": "List web tracking keys.",
				"description": "Scopes: account:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"post": {
				"operationId": "createWebTrackingKey",
				"summary": "Create web tracking key.",
				"description": "Scopes: integrations:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/web-tracking-key-create"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		},
		"/api/v1/web-tracking-keys/{keyId}": {
			"get": {
				"operationId": "getWebTrackingKey",
				"summary": "Get web tracking key.",
				"description": "Scopes: account:read.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "keyId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"patch": {
				"operationId": "changeWebTrackingKey",
				"summary": "Change web tracking key.",
				"description": "Scopes: integrations:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "keyId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"requestBody": {
					"required": true,
					"content": {
						"application/json": {
							"schema": {
								"$ref": "#/components/schemas/web-tracking-key-change"
							}
						}
					}
				},
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			},
			"delete": {
				"operationId": "deleteWebTrackingKey",
				"summary": "Delete web tracking key.",
				"description": "Scopes: integrations:manage.",
				"security": [
					{
						"apiKey": []
					}
				],
				"parameters": [
					{
						"name": "keyId",
						"in": "path",
						"required": true,
						"schema": {
							"type": "string"
						}
					}
				],
				"responses": {
					"2XX": {
						"description": "Done.",
						"content": {
							"application/json": {
								"schema": {
									"type": "object"
								}
							}
						}
					},
					"default": {
						"$ref": "#/components/responses/Problem"
					}
				}
			}
		}
	}
};
