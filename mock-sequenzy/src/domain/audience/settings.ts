/** Reference 14: the company's settings that change what happens to contacts. */
export type AudienceSettings = {
	/** Null: every list. Empty: none. */
	defaultListIds: readonly string[] | null;
	doubleOptIn: boolean;
	attributionWindowHours: number;
};

export type SettingsFact = { type: 'AudienceSettingsChanged'; changes: Partial< AudienceSettings > };

export type SettingsCommand = { type: 'ChangeAudienceSettings'; changes: Partial< AudienceSettings > };

export const firstSettings: AudienceSettings = { defaultListIds: null, doubleOptIn: false, attributionWindowHours: 120 };
