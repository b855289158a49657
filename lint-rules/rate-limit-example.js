// @ts-check
import { isTyped } from '../src/contract/body-place.js';
import { contractRule } from './reading/contract-rule.js';

/** @import { Contract, Header, Pointer, RateLimitConvention, Response } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** Between the largest number of seconds to wait and the smallest moment: 2001-09-09 as seconds since 1970. */
const EPOCH = 1_000_000_000;

/** @see docs/rules/rate-limit-example.md */
export const rateLimitExample = contractRule({
  description: 'Rate limit headers are whole numbers, and their examples show what they mean.',
  severity: 'error',
  check({ conventions: { rateLimit }, document, operations }, report) {
    if (rateLimit === undefined) return;
    /** @type {Set<Pointer>} */
    const judged = new Set();
    for (const response of operations.flatMap(({ responses }) => responses)) {
      if (judged.has(response.pointer)) continue;
      judged.add(response.pointer);
      const headers = Object.values(rateLimit.headers).map((name) => find(response, name));
      for (const header of headers) {
        if (header === undefined || judged.has(header.pointer)) continue;
        judged.add(header.pointer);
        checkType(document, header, report);
        if (header === headers[2]) checkReset(header, rateLimit, report);
      }
      const [limit, remaining] = headers;
      const [most, left] = [numbersOf(limit), numbersOf(remaining)];
      if (remaining === undefined || most.length === 0) continue;
      for (const { value, pointer } of left) {
        if (value <= Math.max(...most.map((number) => number.value))) continue;
        report(
          pointer,
          `The example shows ${value} requests left of ${most.map((number) => number.value).join(', ')} (${remaining.name}, ${limit?.name} of x-conventions.rateLimit.headers). No caller has more left than the limit; lower it.`,
        );
      }
    }
  },
});

/**
 * @param {Contract['document']} document
 * @param {Header} header
 * @param {Report} report
 */
function checkType(document, { name, pointer, schemaPointer }, report) {
  if (schemaPointer !== undefined && isTyped(document, schemaPointer, 'integer')) return;
  report(
    schemaPointer ?? pointer,
    `The header ${name} of x-conventions.rateLimit.headers is not an integer. Set \`type: integer\`.`,
  );
}

/**
 * @param {Header} header
 * @param {RateLimitConvention} rateLimit
 * @param {Report} report
 */
function checkReset(header, { reset }, report) {
  for (const { value, pointer } of numbersOf(header)) {
    if (reset === 'epoch-seconds' ? value >= EPOCH : value < EPOCH) continue;
    const [meaning, remedy] =
      reset === 'epoch-seconds'
        ? ['a moment in seconds since 1970', 'Write one, such as 1767225600']
        : ['the seconds until then', 'Write a few, such as 42'];
    report(
      pointer,
      `The example ${value} of ${header.name} is not what x-conventions.rateLimit.reset says: ${meaning}. ${remedy}.`,
    );
  }
}

/**
 * @param {Response} response
 * @param {string} name
 */
function find({ headers }, name) {
  return headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
}

/** @param {Header | undefined} header */
function numbersOf(header) {
  return (header?.examples ?? []).flatMap(({ value, pointer }) =>
    typeof value === 'number' ? [{ value, pointer }] : [],
  );
}
