import type { AdminSettings } from 'sequenzy-woocommerce/admin';

const defaults: AdminSettings[ 'settings' ] = {
	capturesCarts: true,
	checkoutAddress: true,
	consentBox: true,
	consentText: '',
	formPlacement: 'manual',
	formConsentText: '',
	forwardSignUps: false,
	keepDeliveredDays: 7,
	keepSetAsideDays: 30,
};

export const usual: AdminSettings = {
	settings: defaults,
	defaults,
	defaultConsentText: 'Email me news and offers. I can unsubscribe at any time.',
	canForwardSignUps: false,
};

export const changed: AdminSettings = {
	...usual,
	settings: { ...defaults, consentText: 'Yes, write to me about new roasts.', formPlacement: 'automatic', keepDeliveredDays: 14 },
	canForwardSignUps: true,
};
