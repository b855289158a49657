// @ts-check
import { isObject, toPointer, valueAt } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { bodySchemas, walkSchemas } from './reading/schema-walk.js';

/** @import { Contract, Pointer } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a deprecated thing says, by its extension. */
const facts = {
  'x-deprecated-since': 'since when it is deprecated',
  'x-sunset': 'when it will be removed',
};

/** @see docs/rules/deprecation-sunset.md */
export const deprecationSunset = contractRule({
  description:
    'What is deprecated says since when and until when it stays, and it stays for the deprecation window at least.',
  severity: 'error',
  check(contract, report) {
    for (const [pointer, name] of things(contract)) {
      const thing = valueAt(contract.document, pointer);
      if (!isObject(thing)) continue;
      if (thing.deprecated === true) {
        checkDates(contract, pointer, name, thing, report);
        continue;
      }
      for (const extension of Object.keys(facts)) {
        if (!Object.hasOwn(thing, extension)) continue;
        report(
          `${pointer}/${extension}`,
          `${capitalize(name)} has \`${extension}\` and is not deprecated. Add \`deprecated: true\`, or remove it.`,
        );
      }
    }
  },
});

/**
 * @param {Contract} contract
 * @param {Pointer} pointer
 * @param {string} name
 * @param {Record<string, unknown>} thing
 * @param {Report} report
 */
function checkDates({ conventions }, pointer, name, thing, report) {
  const missing = Object.entries(facts).filter(([extension]) => !Object.hasOwn(thing, extension));
  if (missing.length > 0) {
    report(
      `${pointer}/deprecated`,
      `${capitalize(name)} is deprecated without a word ${missing.map(([, fact]) => fact).join(' and ')}; x-conventions.versioning.deprecationWindow lies between the two. Add ${missing.map(([extension]) => `\`${extension}\``).join(' and ')}.`,
    );
    return;
  }
  const since = dateOf(thing['x-deprecated-since']);
  const sunset = dateOf(thing['x-sunset']);
  // What is no date is told with the form of the extensions.
  if (since === undefined || sunset === undefined) return;
  const windowDays = Math.ceil(conventions.versioning.deprecationWindowMs / DAY_MS);
  if (sunset >= since + windowDays * DAY_MS) return;
  const earliest = new Date(since + windowDays * DAY_MS).toISOString().slice(0, 10);
  report(
    `${pointer}/x-sunset`,
    `${capitalize(name)} goes away ${(sunset - since) / DAY_MS} days after its deprecation, ${windowDays} are promised (x-conventions.versioning.deprecationWindow). Set \`x-sunset\` to ${earliest} or later.`,
  );
}

/**
 * Everything that can be deprecated, each once.
 * @param {Contract} contract
 * @returns {Map<Pointer, string>} how messages name it, by where it stands
 */
function things(contract) {
  const { document, operations, webhooks } = contract;
  /** @type {Map<Pointer, string>} */
  const found = new Map();
  for (const { id, pointer } of operations) found.set(pointer, id);
  for (const { event, pointer } of webhooks) found.set(pointer, `the webhook ${event}`);
  const calls = [...operations, ...webhooks];
  const parameters = calls.flatMap((call) => call.parameters);
  const headers = calls.flatMap(({ responses }) => responses.flatMap((response) => response.headers));
  for (const { name, pointer } of parameters) found.set(pointer, `the parameter ${name}`);
  for (const { name, pointer } of headers) found.set(pointer, `the header ${name}`);
  const components = valueAt(document, '/components/schemas');
  const starts = [
    ...bodySchemas(contract),
    ...[...parameters, ...headers].flatMap(({ schemaPointer }) => schemaPointer ?? []),
    ...Object.keys(isObject(components) ? components : {}).map((name) =>
      toPointer(['components', 'schemas', name]),
    ),
  ];
  for (const { pointer } of walkSchemas(document, starts)) found.set(pointer, schemaName(pointer));
  return found;
}

/** @param {Pointer} pointer */
function schemaName(pointer) {
  const [parent, name] = pointer.split('/').slice(-2);
  if (parent === 'properties') return `the property ${name}`;
  return parent === 'schemas' ? `the schema ${name}` : 'this schema';
}

/**
 * @param {unknown} value
 * @returns {number | undefined} the beginning of the day in UTC, in milliseconds since 1970
 */
function dateOf(value) {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

/** @param {string} name the name of an operation is an identifier and stays as it is */
function capitalize(name) {
  return name.includes(' ') ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
