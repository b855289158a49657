// @ts-check
/** @import { Casing } from '../../src/contract/types.ts' */

/** @type {Readonly<Record<Casing, { pattern: RegExp, write: (words: readonly string[]) => string }>>} */
const casings = {
  'kebab-case': { pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, write: (words) => words.join('-') },
  snake_case: { pattern: /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, write: (words) => words.join('_') },
  camelCase: {
    pattern: /^[a-z][a-zA-Z0-9]*$/,
    write: ([first = '', ...rest]) => [first, ...rest.map(capitalize)].join(''),
  },
  PascalCase: { pattern: /^[A-Z][a-zA-Z0-9]*$/, write: (words) => words.map(capitalize).join('') },
  UPPER_SNAKE_CASE: {
    pattern: /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
    write: (words) => words.map((word) => word.toUpperCase()).join('_'),
  },
};

/**
 * Whether a name is written as a casing wants it.
 * @param {string} name
 * @param {Casing} casing
 */
export function hasCasing(name, casing) {
  // A casing that is none is a fault of the declaration, which loading tells.
  return !Object.hasOwn(casings, casing) || casings[casing].pattern.test(name);
}

/**
 * A name rewritten in a casing: `createdAt` is `created_at` in snake_case.
 * @param {string} name
 * @param {Casing} casing
 */
export function toCasing(name, casing) {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
  return casings[casing].write(words);
}

/** @param {string} word */
function capitalize(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
