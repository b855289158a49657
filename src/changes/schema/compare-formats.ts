import type { Located } from './located.ts';
import type { Site } from './site.ts';

/** The formats that contain another, each with those inside it. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  int64: ['int32', 'int16', 'int8', 'uint32', 'uint16', 'uint8'],
  int32: ['int16', 'int8', 'uint16', 'uint8'],
  int16: ['int8', 'uint8'],
  uint64: ['uint32', 'uint16', 'uint8'],
  uint32: ['uint16', 'uint8'],
  uint16: ['uint8'],
  double: ['float'],
  'uri-reference': ['uri'],
  'iri-reference': ['iri', 'uri-reference', 'uri'],
  iri: ['uri'],
  'idn-email': ['email'],
  'idn-hostname': ['hostname'],
};

/** Formats that say how a value is shown, not what it may be. */
const SHOWN = new Set(['password', 'textarea', 'markdown', 'html', 'multiline', 'code']);

/** Formats that validators and generators know (JSON Schema validation vocabulary, OpenAPI format registry). */
const KNOWN = new Set(
  [
    'date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri',
    'iri-reference uuid uri-template json-pointer relative-json-pointer regex byte binary int64 int32 int16 int8',
    'uint64 uint32 uint16 uint8 float double decimal decimal128 http-date base64url char media-range url',
  ].flatMap((line) => line.split(' ')),
);

/** Compares formats: one may contain another, as int64 contains int32. */
export function compareFormats(
  site: Site,
  base: readonly Located<string>[],
  revision: readonly Located<string>[],
): void {
  const restricting = (formats: readonly Located<string>[]) =>
    formats.filter(({ value }) => !SHOWN.has(value));
  const [before, after] = [restricting(base), restricting(revision)];
  const follows = (one: Located<string>, from: readonly Located<string>[]) =>
    from.some(({ value }) => value === one.value || (INSIDE[one.value]?.includes(value) ?? false));
  const tighter = after.find((one) => !follows(one, before));
  const looser = before.find((one) => !follows(one, after));
  if (tighter === undefined && looser === undefined) return;
  const places = {
    base: before[0]?.pointer ?? site.base.pointer,
    revision: after[0]?.pointer ?? site.revision.pointer,
  };
  const text = (formats: readonly Located<string>[]) =>
    formats.map(({ value }) => value).join(' and ') || 'any';
  const says = `has the format ${text(after)} instead of ${text(before)}`;
  const harmful = site.direction === 'request' ? tighter : looser;
  // A format of one's own is a word between people: whether it was checked cannot be seen.
  const doubtful = harmful !== undefined && !KNOWN.has(harmful.value) ? { level: 'warning' as const } : {};
  if (before.length === 0) site.report('format-added', { ...places, ...doubtful, says });
  else if (after.length === 0) site.report('format-removed', { ...places, ...doubtful, says });
  else if (harmful !== undefined) site.report('format-changed', { ...places, ...doubtful, says });
  else site.report(site.direction === 'request' ? 'format-widened' : 'format-narrowed', { ...places, says });
}
