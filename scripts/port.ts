import { UsageError } from '../src/contract/usage-error.ts';

/** The port that `--port` names; 4010 where it is left out, 0 for any that is free. */
export function readPort(text: string | undefined): number {
  if (text === undefined) return 4010;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port ${text} is no port. Give a number from 0 to 65535; 0 picks one that is free.`);
}
