import type {
	AdminActivity,
	AdminActivityDetails,
	AdminActivityRetry,
	AdminConnection,
	AdminDiagnostics,
	AdminMovingIn,
	AdminSettings,
	AdminSync,
} from '../wire.ts';

/* Tolerant, each of them: later plugins may say more. */

export const isConnection = ( answer: object ): answer is AdminConnection => 'state' in answer && typeof answer.state === 'string';
export const isSync = ( answer: object ): answer is AdminSync => 'run' in answer && typeof answer.run === 'object';
export const isActivity = ( answer: object ): answer is AdminActivity => 'items' in answer && Array.isArray( answer.items );
export const isActivityDetails = ( answer: object ): answer is AdminActivityDetails => 'payload' in answer && 'isCurrent' in answer;
export const isRetry = ( answer: object ): answer is AdminActivityRetry => 'retried' in answer && typeof answer.retried === 'number';
export const isDiagnostics = ( answer: object ): answer is AdminDiagnostics => 'checks' in answer && Array.isArray( answer.checks );
export const isSettings = ( answer: object ): answer is AdminSettings =>
	'settings' in answer && typeof answer.settings === 'object' && answer.settings !== null;
export const isMovingIn = ( answer: object ): answer is AdminMovingIn => 'sources' in answer && Array.isArray( answer.sources );
