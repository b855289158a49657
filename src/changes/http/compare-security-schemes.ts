import { escapeSegment, isObject } from '../../contract/pointer.js';
import type { Place } from '../schema/schema-source.ts';
import { type Both, type Scope, tell } from './scope.ts';

/** Compares the schemes that both versions have by the same name, where an operation of the base asks for them. */
export function compareSecuritySchemes(scope: Scope, used: ReadonlySet<string>): void {
  const { base, revision } = scope.comparison;
  for (const name of used) {
    const pointer = `/components/securitySchemes/${escapeSegment(name)}`;
    const [was, is] = [base.resolve(base.at(pointer)), revision.resolve(revision.at(pointer))];
    if (isObject(was.node) && isObject(is.node)) compareScheme(scope, name, { base: was, revision: is });
  }
}

const WIRE_FIELDS: Readonly<Record<string, readonly string[]>> = {
  apiKey: ['in', 'name'],
  http: ['scheme'],
  openIdConnect: ['openIdConnectUrl'],
};

function compareScheme(scope: Scope, name: string, { base, revision }: Both): void {
  const [was, is] = [fieldsOf(base), fieldsOf(revision)];
  const places = { base: base.pointer, revision: revision.pointer };
  if (was.type !== is.type) {
    const message = `the security scheme ${name} is ${String(is.type)} instead of ${String(was.type)}`;
    tell(scope, 'security-scheme-changed', message, places);
    return;
  }
  for (const field of WIRE_FIELDS[String(was.type)] ?? []) {
    const bare = field === 'scheme' || (field === 'name' && was.in === 'header');
    const [from, to] = [String(was[field]), String(is[field])];
    if (bare ? from.toLowerCase() === to.toLowerCase() : from === to) continue;
    const rule = field === 'openIdConnectUrl' ? 'security-scheme-url-changed' : 'security-scheme-changed';
    const message = `the security scheme ${name} has the ${field} ${to} instead of ${from}`;
    tell(scope, rule, message, {
      base: `${base.pointer}/${field}`,
      revision: `${revision.pointer}/${field}`,
    });
  }
  if (was.type === 'oauth2') compareFlows(scope, name, { base, revision });
}

function compareFlows(scope: Scope, name: string, { base, revision }: Both): void {
  const [before, after] = [fieldsOf(base).flows, fieldsOf(revision).flows].map((flows) =>
    isObject(flows) ? flows : {},
  );
  for (const [flow, was] of Object.entries(before ?? {})) {
    const is = after?.[flow];
    const places = { base: `${base.pointer}/flows/${flow}`, revision: `${revision.pointer}/flows/${flow}` };
    if (!isObject(is)) {
      const message = `the security scheme ${name} loses the flow ${flow}`;
      tell(scope, 'security-scheme-flow-removed', message, { base: places.base });
    } else if (isObject(was)) {
      compareFlow(
        scope,
        `the flow ${flow} of ${name}`,
        { node: was, pointer: places.base },
        { node: is, pointer: places.revision },
      );
    }
  }
  for (const flow of Object.keys(after ?? {})) {
    if (before?.[flow] !== undefined) continue;
    const message = `the security scheme ${name} gains the flow ${flow}`;
    tell(scope, 'security-scheme-flow-added', message, { revision: `${revision.pointer}/flows/${flow}` });
  }
}

function compareFlow(scope: Scope, title: string, base: Place, revision: Place): void {
  const [was, is] = [fieldsOf(base), fieldsOf(revision)];
  for (const field of ['authorizationUrl', 'tokenUrl', 'refreshUrl']) {
    if (was[field] === undefined || was[field] === is[field]) continue;
    const message = `${title} has the ${field} ${String(is[field] ?? 'none')} instead of ${String(was[field])}`;
    tell(scope, 'security-scheme-url-changed', message, {
      base: `${base.pointer}/${field}`,
      revision: is[field] === undefined ? revision.pointer : `${revision.pointer}/${field}`,
    });
  }
  const [scopes, now] = [was.scopes, is.scopes].map((list) => Object.keys(isObject(list) ? list : {}));
  for (const one of scopes ?? []) {
    if (now?.includes(one)) continue;
    const places = { base: `${base.pointer}/scopes/${escapeSegment(one)}`, revision: revision.pointer };
    tell(scope, 'security-scheme-scope-removed', `${title} loses the scope \`${one}\``, places);
  }
  for (const one of now ?? []) {
    if (scopes?.includes(one)) continue;
    const places = { revision: `${revision.pointer}/scopes/${escapeSegment(one)}` };
    tell(scope, 'security-scheme-scope-added', `${title} gains the scope \`${one}\``, places);
  }
}

function fieldsOf({ node }: Place): Record<string, unknown> {
  return isObject(node) ? node : {};
}
