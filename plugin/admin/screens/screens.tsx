import type { ComponentType } from 'react';
import { Denied, Expired, Interrupted } from './begin-again.tsx';
import { Confirm } from './confirm.tsx';
import { Connected } from './connected.tsx';
import { Copied } from './copied.tsx';
import { NotConnected } from './not-connected.tsx';
import { Stopped } from './stopped.tsx';
import { Waiting } from './waiting.tsx';
import type { Screen } from './screen.ts';
import type { ScreenProps } from './screen-props.ts';

export const screens: Readonly< Record< Screen, ComponentType< ScreenProps > > > = {
	not_connected: NotConnected,
	waiting: Waiting,
	interrupted: Interrupted,
	denied: Denied,
	expired: Expired,
	confirm: Confirm,
	connected: Connected,
	refused: Stopped,
	needs_key: Stopped,
	revoked: Stopped,
	copied: Copied,
};
