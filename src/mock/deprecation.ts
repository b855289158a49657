import type { Contract, Operation } from '../contract/types.ts';

/**
 * `Deprecation` (RFC 9745: a date as `@seconds`) and `Sunset` (RFC 8594: an HTTP date) of a deprecated operation. Where
 * it does not say since when it is deprecated, that is taken to be one deprecation window before the sunset, the latest
 * that the API allows.
 */
export function deprecationHeaders(
  { conventions }: Contract,
  { deprecated, deprecatedSince, sunset: removal }: Operation,
): [name: string, value: string][] {
  if (!deprecated) return [];
  const sunset = moment(removal);
  const since = moment(deprecatedSince) ?? (sunset && sunset - conventions.versioning.deprecationWindowMs);
  return [
    ...(since === undefined
      ? []
      : [['Deprecation', `@${Math.floor(since / 1000)}`] satisfies [string, string]]),
    ...(sunset === undefined ? [] : [['Sunset', new Date(sunset).toUTCString()] satisfies [string, string]]),
  ];
}

/** The beginning of a day in UTC, in milliseconds since 1970; `undefined` for what is no date. */
function moment(date: string | undefined): number | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : time;
}
