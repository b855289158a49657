import { escapeSegment, fromPointer, isObject, localPointer, valueAt } from '../../contract/pointer.js';
import { dereference } from '../../contract/references.js';
import type { JsonObject, Pointer } from '../../contract/types.ts';
import { isSame } from '../is-same.ts';
import type { ChannelReport } from './channel-report.ts';

/** Compares what holds for every channel: where it is served, with which credentials, and why it is closed. */
export function compareConnection(report: ChannelReport): void {
  compareServers(report);
  compareCloseCodes(report);
}

interface Server {
  readonly name: string;
  readonly pointer: Pointer;
  readonly protocol: string;
  readonly host: string;
  readonly path: string;
  /** What each alternative asks for, by its name. */
  readonly security: ReadonlyMap<string, unknown>;
}

function compareServers(report: ChannelReport): void {
  const [before, after] = [serversOf(report.base), serversOf(report.revision)];
  for (const old of before) {
    const young =
      after.find(({ name }) => name === old.name) ?? after.find((one) => addressOf(one) === addressOf(old));
    const at = { base: old.pointer, revision: young?.pointer };
    if (young === undefined) {
      report.tell('channel-server-removed', at, `the server ${addressOf(old)} is gone`);
      continue;
    }
    if (old.protocol !== young.protocol || old.path !== young.path) {
      report.tell(
        'channel-server-moved',
        at,
        `channels are served at ${addressOf(young)} instead of ${addressOf(old)}`,
      );
    }
    compareSecurity(report, old, young);
  }
  for (const young of after) {
    const known = before.some((old) => old.name === young.name || addressOf(old) === addressOf(young));
    if (!known)
      report.tell(
        'channel-server-added',
        { revision: young.pointer },
        `the server ${addressOf(young)} is new`,
      );
  }
}

function compareSecurity(report: ChannelReport, base: Server, revision: Server): void {
  const places = (server: Server) =>
    server.security.size === 0 ? server.pointer : `${server.pointer}/security`;
  const at = { base: places(base), revision: places(revision) };
  if (base.security.size === 0) {
    if (revision.security.size > 0)
      report.tell(
        'channel-security-added',
        at,
        `clients need credentials: ${[...revision.security.keys()].join(' or ')}`,
      );
    return;
  }
  // With none left, nobody is asked for credentials: what was sent is taken as before.
  if (revision.security.size === 0) return;
  for (const [name, scheme] of base.security) {
    if ([...revision.security.values()].some((other) => isSame(other, scheme))) continue;
    report.tell('channel-security-removed', at, `the credentials ${name} are not taken as before`);
  }
  for (const [name, scheme] of revision.security) {
    if ([...base.security.values()].some((other) => isSame(other, scheme))) continue;
    report.tell('channel-security-alternative-added', at, `the credentials ${name} are taken`);
  }
}

function compareCloseCodes(report: ChannelReport): void {
  const at = '/x-close-codes';
  const [before, after] = [valueAt(report.base, at), valueAt(report.revision, at)];
  if (!isObject(before)) return;
  const codes = isObject(after) ? after : {};
  for (const [code, old] of Object.entries(before)) {
    const [place, young] = [`${at}/${code}`, codes[code]];
    if (young === undefined) {
      report.tell('close-code-removed', place, `the server no longer closes with ${code} (${nameOf(old)})`);
      continue;
    }
    const [said, says] = [askOf(old), askOf(young)];
    if (said !== says || nameOf(old) !== nameOf(young))
      report.tell(
        'close-code-changed',
        place,
        `${code} means ${nameOf(young)} and asks clients to ${says} instead of ${nameOf(old)} and ${said}`,
      );
  }
  for (const [code, young] of Object.entries(codes)) {
    if (before[code] === undefined)
      report.tell(
        'close-code-added',
        `${at}/${code}`,
        `the server can close with ${code} (${nameOf(young)})`,
      );
  }
}

function nameOf(code: unknown): string {
  return isObject(code) ? String(code.name) : String(code);
}

function askOf(code: unknown): string {
  return isObject(code) && code.then !== undefined ? String(code.then) : 'do as they like';
}

function serversOf(document: JsonObject): readonly Server[] {
  const { servers } = document;
  return Object.keys(isObject(servers) ? servers : {}).flatMap((name) => {
    const { value, pointer } = dereference(document, `/servers/${escapeSegment(name)}`);
    if (!isObject(value)) return [];
    return [
      {
        name,
        pointer,
        protocol: String(value.protocol ?? ''),
        host: String(value.host ?? ''),
        path: String(value.pathname ?? '').replace(/\/$/, ''),
        security: securityOf(document, pointer, value.security),
      },
    ];
  });
}

function securityOf(document: JsonObject, server: Pointer, security: unknown): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [index, alternative] of (Array.isArray(security) ? security : []).entries()) {
    const { value, pointer } = dereference(document, `${server}/security/${index}`);
    if (!isObject(value)) continue;
    const target =
      isObject(alternative) && typeof alternative.$ref === 'string'
        ? localPointer(alternative.$ref)
        : undefined;
    const name = fromPointer(target ?? pointer).at(-1) ?? String(index);
    // What people read says nothing about what is taken.
    const { description: _description, bearerFormat: _format, ...scheme } = value;
    found.set(name, scheme);
  }
  return found;
}

function addressOf({ protocol, host, path }: Server): string {
  return `${protocol}://${host}${path}`;
}
