import type { DeprecationContext } from './client-options.ts';

/**
 * What an answer says of the end of its operation: `Deprecation` (RFC 9745) and `Sunset` (RFC 8594).
 *
 * @param tell a warning on the console where left out
 */
export function noticeDeprecation(
  operation: string,
  headers: Headers,
  tell: (context: DeprecationContext) => void = warn,
): void {
  const seconds = /^@(-?\d+)$/.exec(headers.get('Deprecation') ?? '')?.[1];
  tell({
    operation,
    ...date('since', Number(seconds ?? Number.NaN) * 1000),
    ...date('sunset', Date.parse(headers.get('Sunset') ?? '')),
  });
}

function date<Name extends string>(name: Name, time: number): Partial<Record<Name, Date>> {
  const found: Partial<Record<Name, Date>> = {};
  if (!Number.isNaN(time)) found[name] = new Date(time);
  return found;
}

function warn({ operation, sunset }: DeprecationContext): void {
  const end = sunset === undefined ? '' : ` and ends on ${sunset.toISOString().slice(0, 10)}`;
  console.warn(`${operation} is deprecated${end}.`);
}
