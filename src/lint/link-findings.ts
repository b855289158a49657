import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { didYouMean } from '../contract/did-you-mean.js';
import { isObject, localPointer, toPointer, valueAt } from '../contract/pointer.js';
import { componentName, dereference } from '../contract/references.js';
import type { LoadedApi, Pointer } from '../contract/types.ts';
import type { Finding } from './finding.ts';
import { linksOf } from './link.ts';
import { sourceFindings } from './source-finding.ts';

/**
 * Checks what leads on from a description: links and the operations that a text names, `links` of responses, and the
 * addresses of other documents. The network is never asked.
 */
export function lintLinks(loaded: LoadedApi): Finding[] {
  const finding = sourceFindings(loaded);
  const ids = loaded.contract.operations.map(({ id }) => id);
  const isStale = staleNames(loaded);
  return [
    ...loaded.files.flatMap((path) => {
      const file = loaded.sources.read(path);
      if (file === undefined) return [];
      const { links, names } = linksOf(file);
      const dead = links.flatMap(({ pointer, target }) => {
        const reason = whyDead(loaded, path, target);
        return reason === undefined ? [] : [finding('dead-link', path, pointer, reason)];
      });
      const named = names
        .filter(({ target }) => isStale(target))
        .map(({ pointer, target }) => {
          const near = didYouMean(target, ids) || '.';
          const message = `\`${target}\` reads like an operation, and ${loaded.contract.title} has none of that name${near}`;
          return finding('dead-link', path, pointer, message);
        });
      return [...dead, ...named];
    }),
    ...lintResponseLinks(loaded),
  ];
}

/** Why a link leads nowhere, with the remedy; `undefined` where it leads somewhere or nobody can tell. */
function whyDead({ contract, sources }: LoadedApi, path: string, target: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) {
    const isWeb = /^https?:/i.test(target);
    if (URL.canParse(target) && (!isWeb || /^https?:\/\/[^/]/i.test(target))) return undefined;
    return `The link to ${target} is no URL. Correct it.`;
  }
  if (!target.startsWith('#')) {
    const [file = ''] = target.split(/[#?]/);
    const place = resolve(dirname(path), decode(file));
    if (file === '' || target.startsWith('/') || (sources.contains(place) && existsSync(place)))
      return undefined;
    return `The link to ${target} leads to no file: there is no ${sources.nameOf(place)}. Correct or remove it.`;
  }
  const operation = /^#\/?operations?\/([A-Za-z0-9_-]+)$/.exec(target)?.[1];
  if (operation !== undefined) {
    const ids = [
      ...contract.operations.map(({ id }) => id),
      ...contract.webhooks.flatMap(({ id }) => id ?? []),
    ];
    if (ids.includes(operation)) return undefined;
    return `The link to ${target} names an operation that ${contract.title} does not have${didYouMean(operation, ids) || '.'}`;
  }
  const tag = /^#\/?tags?\/([^/]+)$/.exec(target)?.[1];
  if (tag !== undefined) {
    const names = contract.tags.map(({ name }) => name);
    if (names.some((name) => slug(name) === slug(decode(tag)))) return undefined;
    return `The link to ${target} names a tag that ${contract.title} does not have${didYouMean(decode(tag), names) || '.'}`;
  }
  const pointer = /^#\/(paths|components|webhooks|info|servers)\//.test(target)
    ? localPointer(target)
    : undefined;
  if (pointer === undefined || valueAt(contract.document, pointer) !== undefined) return undefined;
  return `The link to ${target} leads to nothing in ${contract.title}. Correct or remove it.`;
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Makes a function that says whether a name is neither that of an operation nor anything else that the API names. */
function staleNames({ contract, channels }: LoadedApi): (name: string) => boolean {
  const ids = new Set(contract.operations.map(({ id }) => id));
  let words: ReadonlySet<string> | undefined;
  return (name) => {
    if (ids.has(name)) return false;
    words ??= wordsOf([contract.document, channels?.document]);
    return !words.has(name);
  };
}

/** Every key and every string of some documents. */
function wordsOf(documents: readonly unknown[]): ReadonlySet<string> {
  const words = new Set<string>();
  const stack = [...documents];
  for (let value = stack.pop(); value !== undefined || stack.length > 0; value = stack.pop()) {
    if (typeof value === 'string') words.add(value);
    else if (Array.isArray(value)) stack.push(...value);
    else if (isObject(value)) {
      for (const [key, child] of Object.entries(value)) {
        words.add(key);
        stack.push(child);
      }
    }
  }
  return words;
}

/** The `links` of responses name operations that exist, and parameters that these take. */
function lintResponseLinks({ contract, locate }: LoadedApi): Finding[] {
  const { document, operations } = contract;
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const places = new Map<Pointer, string>();
  for (const { responses } of operations) {
    for (const { pointer } of responses) {
      const links = valueAt(document, `${pointer}/links`);
      for (const name of Object.keys(isObject(links) ? links : {})) {
        const use = `${pointer}/links${toPointer([name])}`;
        places.set(dereference(document, use).pointer, componentName(valueAt(document, use)) ?? name);
      }
    }
  }
  const finding = (rule: string, pointer: Pointer, message: string): Finding => ({
    ...locate(pointer),
    severity: 'error',
    rule,
    message,
    url: `docs/rules/${rule}.md`,
  });
  return [...places].flatMap(([pointer, name]) => {
    const link = valueAt(document, pointer);
    if (!isObject(link)) return [];
    const { operationId, operationRef, parameters } = link;
    if (typeof operationRef === 'string') {
      const target = localPointer(operationRef);
      if (target === undefined || valueAt(document, target) !== undefined) return [];
      const message = `The link ${name} leads to ${operationRef}, where nothing stands. Name the operation by its operationId.`;
      return [finding('dead-link', `${pointer}/operationRef`, message)];
    }
    if (typeof operationId !== 'string') return [];
    const operation = byId.get(operationId);
    if (operation === undefined) {
      const near = didYouMean(operationId, [...byId.keys()]) || '.';
      const message = `The link ${name} leads to ${operationId}, which ${contract.title} does not have${near}`;
      return [finding('dead-link', `${pointer}/operationId`, message)];
    }
    const names = operation.parameters.map((parameter) => parameter.name);
    return Object.keys(isObject(parameters) ? parameters : {})
      .filter((key) => !names.includes(key.replace(/^(path|query|header|cookie)\./, '')))
      .map((key) => {
        const message = `The link ${name} gives ${operationId} the parameter ${key}, which it does not take${didYouMean(key, names) || '.'}`;
        return finding('dead-link', `${pointer}/parameters${toPointer([key])}`, message);
      });
  });
}
