import type { Contract, Operation } from '../contract/types.ts';

/**
 * `Deprecation` (RFC 9745: a date as `@seconds`) and `Sunset` (RFC 8594: an HTTP date) of a deprecated operation. Since
 * when it is deprecated stands in the header's example, where there is one; else it is taken to be one deprecation
 * window before the sunset, the latest that the API allows.
 */
export function deprecationHeaders(
  { conventions }: Contract,
  operation: Operation,
): [name: string, value: string][] {
  if (!operation.deprecated) return [];
  const documented = operation.responses
    .flatMap(({ headers }) => headers)
    .find(({ name }) => name.toLowerCase() === 'deprecation')?.examples[0]?.value;
  const sunset = operation.sunset === undefined ? Number.NaN : Date.parse(operation.sunset);
  const since = Math.floor((sunset - conventions.versioning.deprecationWindowMs) / 1000);
  const deprecation =
    typeof documented === 'string' ? documented : Number.isNaN(since) ? undefined : `@${since}`;
  return [
    ...(deprecation === undefined ? [] : [['Deprecation', deprecation] satisfies [string, string]]),
    ...(Number.isNaN(sunset) ? [] : [['Sunset', new Date(sunset).toUTCString()] satisfies [string, string]]),
  ];
}
