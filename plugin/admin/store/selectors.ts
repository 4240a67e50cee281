import type { AdminConnection } from 'sequenzy-woocommerce/admin';
import type { Panel, PanelName, PanelValues } from './panels.ts';
import type { Failure, Farewell, Intent, State } from './state.ts';

export const getConnection = ( state: State ): AdminConnection | null => state.connection;
export const getIntent = ( state: State ): Intent | null => state.intent;
export const isRefreshing = ( state: State ): boolean => state.isRefreshing;
export const getTurn = ( state: State ): number => state.turn;
export const getFailure = ( state: State ): Failure | null => state.failure;
export const getFarewell = ( state: State ): Farewell | null => state.farewell;
export const getPanel = < Name extends PanelName >( state: State, name: Name ): Panel< PanelValues[ Name ] > => state.panels[ name ];
