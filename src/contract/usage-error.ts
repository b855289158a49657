/** A command line or an environment that a command cannot work with. The message ends with the remedy. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'usage';
}
