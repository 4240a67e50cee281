import type { ComponentType } from 'react';
import { ActivityTab } from '../activity/activity-tab.tsx';
import { DiagnosticsTab } from '../diagnostics/diagnostics-tab.tsx';
import { SettingsTab } from '../settings/settings-tab.tsx';
import { Overview } from './overview.tsx';
import type { Tab } from './tab.ts';

export const parts: Readonly< Record< Tab, ComponentType > > = {
	overview: Overview,
	activity: ActivityTab,
	diagnostics: DiagnosticsTab,
	settings: SettingsTab,
};
