// @ts-check
import { findInBody, isTyped } from '../src/contract/body-place.js';
import { toCasing } from './reading/casing.js';
import { contractRule } from './reading/contract-rule.js';
import { isFile, isJson } from './reading/media-type.js';
import { successes } from './reading/status.js';

/** @import { Contract, Operation, Webhook } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** The verbs that belong to a method. Every other verb is the own one of an action. */
const verbs = /** @type {const} */ ({
  list: 'get',
  get: 'get',
  create: 'post',
  update: 'patch',
  replace: 'put',
  delete: 'delete',
});

/** The verbs whose noun is the one thing at a path. */
const singular = ['get', 'update', 'replace', 'delete'];

/** @typedef {{ operation: Operation, verb: string, noun: string }} Named */

/** @see docs/rules/operation-id-name.md */
export const operationIdName = contractRule({
  description: 'An operationId is a verb and a noun in camelCase, and the verb is that of its method.',
  severity: 'error',
  check(contract, report) {
    /** @type {Map<string, Named[]>} */
    const byPath = new Map();
    for (const operation of contract.operations) {
      const { id, path, pointer } = operation;
      if (id === '') continue;
      const [, verb, noun] = /^([a-z]+)([A-Z][A-Za-z0-9]*)$/.exec(id) ?? [];
      if (verb === undefined || noun === undefined) {
        report(
          `${pointer}/operationId`,
          `${id} is no verb and noun in camelCase, such as listWorkflows. Rename it.`,
        );
        continue;
      }
      byPath.set(path, [...(byPath.get(path) ?? []), { operation, verb, noun }]);
    }
    const lists = new Set(contract.operations.filter(isList).map(({ path }) => path));
    for (const named of byPath.values()) {
      const right = named.filter((one) => judgeVerb(contract, one, lists, report));
      judgeNouns(right, report);
    }
    for (const webhook of contract.webhooks) judgeWebhook(webhook, report);
  },
});

/**
 * @param {Contract} contract
 * @param {Named} named
 * @param {ReadonlySet<string>} lists the paths that answer a list
 * @param {Report} report
 * @returns {boolean} whether the verb is right
 */
function judgeVerb(contract, { operation, verb, noun }, lists, report) {
  const { id, method, path, pointer } = operation;
  /** @param {string} message */
  const wrong = (message) => {
    report(`${pointer}/operationId`, message);
    return false;
  };
  const { expected, because } = expectation(contract, operation, lists);
  if (expected.length > 0 && !expected.includes(verb)) {
    return wrong(
      `${id} is ${method.toUpperCase()} ${path}; ${because}, so its operationId begins with ${expected.join(' or ')}. Rename it, for example to ${expected[0]}${noun}.`,
    );
  }
  if (expected.length > 0) return true;
  // An action: a verb of its own, which no other method has.
  const owner = Object.entries(verbs).find(([known]) => known === verb)?.[1];
  if (owner !== undefined && owner !== method) {
    return wrong(
      `${id} is ${method.toUpperCase()} ${path}, but ${verb} is the verb of ${owner.toUpperCase()}. Begin with the own verb of the action.`,
    );
  }
  if (verb === 'create') {
    if (successes(operation).some(({ status }) => status === '201' || status === '202')) return true;
    return wrong(
      `${id} creates nothing: it answers neither 201 nor 202. Begin with the own verb of the action, or document the 201.`,
    );
  }
  const action = lastFixedSegment(path);
  const missing = words(action).filter((word) => !id.toLowerCase().includes(stem(word)));
  if (path.endsWith('}') || missing.length === 0) return true;
  return wrong(
    `${id} does not say what its path does: ${path} ends with ${action}. Name the operation after it, such as ${toCasing(action, 'camelCase')}${noun}.`,
  );
}

/**
 * @param {Contract} contract
 * @param {Operation} operation
 * @param {ReadonlySet<string>} lists
 * @returns {{ expected: readonly string[], because: string }} no verbs where the operation has one of its own
 */
function expectation(contract, operation, lists) {
  switch (operation.method) {
    case 'get': {
      if (isList(operation)) return { expected: ['list'], because: 'it answers a page of a collection' };
      const collection = operation.path.replace(/\/\{[^/]*$/, '');
      const actions = lists.has(collection) ? [] : words(lastFixedSegment(operation.path));
      const file = successes(operation).some(({ content }) => content.some(isFile)) ? ['download'] : [];
      const array = answersArray(contract, operation) ? ['list'] : [];
      const expected = ['get', ...array, ...new Set([...file, ...actions])];
      return { expected, because: 'it reads and its answer is no page' };
    }
    case 'patch':
      return { expected: ['update'], because: 'PATCH changes a part' };
    case 'put':
      return { expected: ['replace'], because: 'PUT replaces the whole' };
    case 'delete':
      return { expected: ['delete'], because: 'DELETE removes' };
    case 'post':
      return lists.has(operation.path)
        ? { expected: ['create'], because: 'a POST to a collection adds to it' }
        : { expected: [], because: '' };
    default:
      return { expected: [], because: '' };
  }
}

/**
 * Whoever reads, changes and deletes what stands at one path calls it by one noun.
 * @param {readonly Named[]} named the operations of one path
 * @param {Report} report
 */
function judgeNouns(named, report) {
  const items = named.filter(({ verb }) => singular.includes(verb));
  const [model] = items;
  for (const { operation, noun, verb } of items) {
    if (model === undefined || noun === model.noun) continue;
    report(
      `${operation.pointer}/operationId`,
      `${operation.id} and ${model.operation.id} name what stands at ${operation.path} by two nouns. Rename one, for example to ${verb}${model.noun}.`,
    );
  }
  const list = named.find(({ verb }) => verb === 'list');
  const create = named.find(({ verb }) => verb === 'create');
  if (list === undefined || create === undefined || isPlural(list.noun, create.noun)) return;
  report(
    `${create.operation.pointer}/operationId`,
    `${create.operation.id} adds to what ${list.operation.id} lists, but by another noun. Give it the singular of ${list.noun}.`,
  );
}

/**
 * @param {Webhook} webhook
 * @param {Report} report
 */
function judgeWebhook({ event, id, pointer }, report) {
  const expected = `on${toCasing(event, 'PascalCase')}`;
  if (id === undefined || id === expected) return;
  report(
    `${pointer}/operationId`,
    `${id} takes the event ${event}: its operationId is \`on\` and the name of the event. Rename it to ${expected}.`,
  );
}

/** @param {Operation} operation */
function isList({ method, pagination }) {
  return method === 'get' && pagination !== undefined;
}

/**
 * Whether the answer is a list, be it a page without `x-pagination`, which other rules tell.
 * @param {Contract} contract
 * @param {Operation} operation
 */
function answersArray({ document, conventions }, operation) {
  const places = [
    conventions.envelope?.data ?? '',
    ...Object.values(conventions.pagination).map(({ response }) => response.items),
  ];
  return successes(operation).some(({ content }) =>
    content
      .filter(isJson)
      .flatMap(({ schemaPointer }) =>
        schemaPointer === undefined
          ? []
          : places.flatMap((place) => findInBody(document, schemaPointer, place).places),
      )
      .some(({ pointer }) => isTyped(document, pointer, 'array')),
  );
}

/**
 * The last segment of a path that is no parameter.
 * @param {string} path
 */
function lastFixedSegment(path) {
  return (
    path
      .split('/')
      .filter((segment) => !segment.includes('{'))
      .at(-1) ?? ''
  );
}

/** @param {string} segment */
function words(segment) {
  return toCasing(segment, 'kebab-case')
    .split('-')
    .filter((word) => word !== '');
}

/**
 * A word without the end that a plural may have: what it shares with its singular.
 * @param {string} word
 */
function stem(word) {
  return word.length > 3 ? word.replace(/(ies|es|s)$/, '') : word;
}

/**
 * Whether two nouns may be plural and singular of each other: only their last words may differ, and these begin
 * alike (people, person).
 * @param {string} plural
 * @param {string} one
 */
function isPlural(plural, one) {
  const [a, b] = [words(plural), words(one)];
  const [last = '', other = ''] = [a.pop(), b.pop()];
  return a.join('-') === b.join('-') && last.slice(0, 2) === other.slice(0, 2);
}
