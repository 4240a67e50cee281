/** The wire types that this package's own surface speaks of; generated from the contract, never declared by hand. */
export type { AdminConnection, AdminRelayAnswer, ConnectionState, ErrorBody, SubscribeAnswer, SubscribeRequest } from 'sequenzy-contract';
