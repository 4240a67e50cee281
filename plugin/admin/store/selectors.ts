import type { AdminActivityDetails, AdminConnection } from 'sequenzy-woocommerce/admin';
import type { PanelFailure, Panels } from './panels.ts';
import type { Failure, Farewell, Intent, State } from './state.ts';

export const getConnection = ( state: State ): AdminConnection | null => state.connection;
export const getIntent = ( state: State ): Intent | null => state.intent;
export const isRefreshing = ( state: State ): boolean => state.isRefreshing;
export const getTurn = ( state: State ): number => state.turn;
export const getFailure = ( state: State ): Failure | null => state.failure;
export const getFarewell = ( state: State ): Farewell | null => state.farewell;
export const getPanels = ( state: State ): Panels => state.panels;
/** Whoever first looks has it fetched. */
export const getDetails = ( state: State, id: string ): AdminActivityDetails | PanelFailure | null => state.details[ id ] ?? null;
