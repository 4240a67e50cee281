/** Something a person can act on: the message says what happened, to what, and what to do. Shown without a stack. */
export class SandboxError extends Error {
	override readonly name = 'SandboxError';
}
