import type { WebhookReceived } from 'sequenzy-contract';
import { earliest, later } from '../../domain/instant.ts';
import { hasTaken } from '../../domain/intake.ts';
import { ApiError } from '../api-error.ts';
import type { ApiRequest, Call, Reply } from '../call.ts';
import { nativeDoor, type NativeRecord } from '../intake/native.ts';
import { outcomeOf } from '../intake/outcome.ts';
import { personIn } from '../intake/person-in.ts';
import { inCompany, type Mock } from '../mock.ts';
import { faultsOf } from '../validate.ts';

/**
 * WooCommerce's own webhooks, for stores without the plugin. After five answers other than 2xx WooCommerce turns a webhook off,
 * so what cannot be used is answered 200 with its reason; only a wrong signature is refused.
 */
export const receiveNativeWebhook = ( { mock: stranger, params, request }: Call ): Reply => {
	const integrationId = params.integrationId ?? '';
	const integration = stranger.engine.workspace().connections.integrations.get( integrationId );
	if ( integration?.state !== 'active' ) {
		throw new ApiError( { code: 'INTEGRATION_NOT_FOUND', description: 'No connected store has this delivery address.' } );
	}
	const text = new TextDecoder().decode( request.body );
	// The ping of a new webhook is form-encoded, unsigned, and wants exactly 200.
	if ( /^webhook_id=\d+$/.test( text ) ) {
		return ok( { status: 'ping' } );
	}
	if ( request.headers[ 'x-wc-webhook-signature' ] !== stranger.secrets.webhookSignature( integrationId, request.body ) ) {
		throw new ApiError( {
			code: 'SIGNATURE_INVALID',
			description: 'X-WC-Webhook-Signature is not the base64 HMAC-SHA256 of the body with the secret of this integration.',
		} );
	}
	return ok( take( inCompany( stranger.server, integration.companyId ), integrationId, request, text ) );
};

const take = ( mock: Mock, integrationId: string, { headers }: ApiRequest, text: string ): WebhookReceived => {
	const topic = headers[ 'x-wc-webhook-topic' ] ?? '';
	const deliveryId = headers[ 'x-wc-webhook-delivery-id' ];
	if ( deliveryId !== undefined && hasTaken( mock.engine.state().intake, integrationId, deliveryId ) ) {
		return { status: 'ignored', code: 'DUPLICATE', message: 'This delivery had its effect before.' };
	}
	const sent = recordIn( text );
	if ( ! sent ) {
		return { status: 'rejected', code: 'MALFORMED_JSON', message: 'The body is no JSON object with an id.' };
	}
	const received = mock.engine.transaction( () => effect( mock, integrationId, topic, sent ) );
	const about = { integrationId, eventId: deliveryId ?? `${ topic } ${ sent.id }`, eventType: topic };
	const { status, code = null, message = null } = received;
	mock.engine.record(
		status === 'accepted'
			? { type: 'StoreEventAccepted', ...about, code, ...personIn( { type: topic, payload: sent } ) }
			: {
					type: 'StoreEventPassedOver',
					...about,
					status: status === 'ping' ? 'ignored' : status,
					code,
					message,
					currentVersion: null,
				}
	);
	return received;
};

const effect = ( mock: Mock, integrationId: string, topic: string, sent: NativeRecord ): WebhookReceived => {
	const door = nativeDoor( topic, sent );
	if ( ! door ) {
		return { status: 'ignored', code: 'EVENT_TYPE_UNKNOWN', message: `Webhooks of topic ${ topic || '(none)' } have no effect here.` };
	}
	const [ fault ] = door.schema === '' ? [] : faultsOf( door.schema, door.record( sent ) );
	if ( fault !== undefined ) {
		return { status: 'rejected', code: 'VALIDATION_FAILED', message: fault };
	}
	const now = mock.clock.now();
	const reading = {
		company: mock.engine.state(),
		integrationId,
		via: 'webhook',
		shift: ( instant: string ) => earliest( later( instant, 0 ), now ),
	} as const;
	const { status, code, message } = outcomeOf( door.commands( reading, sent ).flatMap( ( command ) => mock.engine.execute( command ) ) );
	return {
		status: status === 'stale' ? 'stale' : 'accepted',
		...( code === null ? {} : { code } ),
		...( message === null ? {} : { message } ),
	};
};

const recordIn = ( text: string ): NativeRecord | null => {
	try {
		const sent: unknown = JSON.parse( text );
		return typeof sent === 'object' && sent !== null && Number.isInteger( ( sent as NativeRecord ).id )
			? ( sent as NativeRecord )
			: null;
	} catch {
		return null;
	}
};

const ok = ( body: WebhookReceived ): Reply => ( { status: 200, body } );
