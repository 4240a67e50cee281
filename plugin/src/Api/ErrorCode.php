<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Api;

/** The closed list of the contract (error.json). A body with any other code is an outage, not an answer. */
enum ErrorCode: string {
	case ValidationFailed       = 'VALIDATION_FAILED';
	case MalformedJson          = 'MALFORMED_JSON';
	case ReturnUrlNotAllowed    = 'RETURN_URL_NOT_ALLOWED';
	case TokenMissing           = 'TOKEN_MISSING';
	case TokenInvalid           = 'TOKEN_INVALID';
	case TokenNotConfirmed      = 'TOKEN_NOT_CONFIRMED';
	case CodeInvalid            = 'CODE_INVALID';
	case ConnectRequestDenied   = 'CONNECT_REQUEST_DENIED';
	case RoleNotAllowed         = 'ROLE_NOT_ALLOWED';
	case OriginNotAllowed       = 'ORIGIN_NOT_ALLOWED';
	case NotFound               = 'NOT_FOUND';
	case ConnectRequestNotFound = 'CONNECT_REQUEST_NOT_FOUND';
	case MethodNotAllowed       = 'METHOD_NOT_ALLOWED';
	case CodeUsed               = 'CODE_USED';
	case SiteMoved              = 'SITE_MOVED';
	case StoreTaken             = 'STORE_TAKEN';
	case TokenRevoked           = 'TOKEN_REVOKED';
	case ConnectRequestExpired  = 'CONNECT_REQUEST_EXPIRED';
	case BodyTooLarge           = 'BODY_TOO_LARGE';
	case UnsupportedMediaType   = 'UNSUPPORTED_MEDIA_TYPE';
	case SignatureInvalid       = 'SIGNATURE_INVALID';
	case IntegrationNotFound    = 'INTEGRATION_NOT_FOUND';
	case SyncRunNotFound        = 'SYNC_RUN_NOT_FOUND';
	case SyncRunEnded           = 'SYNC_RUN_ENDED';
	case SyncOff                = 'SYNC_OFF';
	case SyncRunning            = 'SYNC_RUNNING';
	case RateLimited            = 'RATE_LIMITED';
	case InternalError          = 'INTERNAL_ERROR';
	case Unavailable            = 'UNAVAILABLE';
	case StoreNotConnected      = 'STORE_NOT_CONNECTED';

	/** Our own errors that still mean "later": nothing was decided. */
	public function means_later(): bool {
		return match ( $this ) {
			self::RateLimited, self::InternalError, self::Unavailable => true,
			default => false,
		};
	}
}
