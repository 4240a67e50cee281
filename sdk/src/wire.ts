/** The wire types that this package's own surface speaks of; generated from the contract, never declared by hand. */
export type {
	AdminActivity,
	AdminActivityDetails,
	AdminActivityRetry,
	AdminConnection,
	AdminDiagnostics,
	AdminMovingIn,
	AdminRelayAnswer,
	AdminSettings,
	AdminSync,
	ConnectionState,
	ErrorBody,
	SubscribeAnswer,
	SubscribeRequest,
} from 'sequenzy-contract';
