export type Provider = 'woocommerce' | 'api';

/** What a shop without an integration pushes stands under this name beside the connected stores. */
export const apiIntegrationId = 'api';

export const providerOf = ( integrationId: string ): Provider => ( integrationId === apiIntegrationId ? 'api' : 'woocommerce' );
