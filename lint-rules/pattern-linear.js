// @ts-check
import { isLinear } from '../src/contract/linear-pattern.js';
import { isObject, toPointer } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { walkSchemas } from './reading/schema-walk.js';
/** @import { Contract, Pointer } from '../src/contract/types.ts' */

/** @see docs/rules/pattern-linear.md */
export const patternLinear = contractRule({
  description: 'No text keeps a regular expression busy for longer than its length.',
  severity: 'error',
  check(contract, report) {
    for (const [pointer, pattern] of [...declared(contract), ...patterns(contract)]) {
      if (isLinear(pattern)) continue;
      report(
        pointer,
        `The pattern ${shortened(pattern)} reads the same text in several ways, and takes a time that grows much faster than the text, so it is not run at all. Let each repetition begin or end with a character that the others do not have, and begin with ^.`,
      );
    }
  },
});

/**
 * The patterns of the declaration.
 * @param {Contract} contract
 * @returns {[Pointer, string][]}
 */
function declared({ conventions }) {
  return /** @type {const} */ (['scopes', 'permissions']).flatMap((key) => {
    const pattern = conventions[key]?.pattern;
    /** @type {[Pointer, string][]} */
    const found = pattern === undefined ? [] : [[`/x-conventions/${key}/pattern`, pattern]];
    return found;
  });
}

/**
 * The patterns of all schemas, those of components that nothing refers to included.
 * @param {Contract} contract
 * @returns {[Pointer, string][]}
 */
function patterns({ document, operations, webhooks }) {
  const components = isObject(document.components) ? document.components : {};
  const schemas = isObject(components.schemas) ? Object.keys(components.schemas) : [];
  const used = [...operations, ...webhooks].flatMap(({ parameters, requestBody, responses }) =>
    [
      ...parameters,
      ...(requestBody?.content ?? []),
      ...responses.flatMap(({ headers, content }) => [...headers, ...content]),
    ].flatMap(({ schemaPointer }) => (schemaPointer === undefined ? [] : [schemaPointer])),
  );
  const starts = [...schemas.map((name) => toPointer(['components', 'schemas', name])), ...used];
  return walkSchemas(document, starts).flatMap(({ pointer, schema }) => {
    /** @type {[Pointer, string][]} */
    const found = typeof schema.pattern === 'string' ? [[`${pointer}/pattern`, schema.pattern]] : [];
    const keys = isObject(schema.patternProperties) ? Object.keys(schema.patternProperties) : [];
    for (const key of keys) found.push([pointer + toPointer(['patternProperties', key]), key]);
    return found;
  });
}

/** @param {string} pattern */
function shortened(pattern) {
  return pattern.length <= 60 ? pattern : `${pattern.slice(0, 60)}…`;
}
