// @ts-check
import { facets, findInBody } from '../src/contract/body-place.js';
import { fromPointer, isObject, toPointer } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { descriptionDefect, explainDefect } from './reading/description.js';
import { bodySchemas, walkSchemas } from './reading/schema-walk.js';

/** @import { JsonObject, Pointer } from '../src/contract/types.ts' */

/** The end of a pointer to a branch of a schema. */
const BRANCH = /\/(allOf|anyOf|oneOf)\/\d+$/;

/** @see docs/rules/property-description.md */
export const propertyDescription = contractRule({
  description:
    'Every property of a body has a description, its own or that of its schema, that says more than its name.',
  severity: 'warn',
  check(contract, report) {
    const { document } = contract;
    for (const { pointer, schema } of walkSchemas(document, bodySchemas(contract))) {
      if (!isObject(schema.properties) || isCondition(pointer)) continue;
      for (const [name, property] of Object.entries(schema.properties)) {
        if (!isObject(property)) continue;
        const at = pointer + toPointer(['properties', name]);
        const own = descriptionDefect(property.description, name);
        const defect = own === 'missing' && isDescribed(document, pointer, name, at) ? undefined : own;
        if (defect === undefined) continue;
        // Beside a reference, the place of the description would be looked for where the reference leads.
        report(at, `The property ${name} ${explainDefect(defect)}`);
      }
    }
  },
});

/**
 * Whether someone else describes the property: its schema, the schema of its items, or, where this is one part of an
 * `allOf` that narrows it, another part. A constant describes itself.
 * @param {JsonObject} document
 * @param {Pointer} owner the schema with the property
 * @param {string} name
 * @param {Pointer} at the property
 */
function isDescribed(document, owner, name, at) {
  if (says(document, at)) return true;
  let whole = owner;
  for (let branch = BRANCH.exec(whole); branch !== null; branch = BRANCH.exec(whole)) {
    whole = whole.slice(0, branch.index);
  }
  if (whole === owner) return false;
  return findInBody(document, whole, toPointer([name])).places.some(({ pointer }) => says(document, pointer));
}

/**
 * @param {JsonObject} document
 * @param {Pointer} at
 */
function says(document, at) {
  return facets(document, at).some(
    ({ pointer, schema }) =>
      isText(schema.description) ||
      schema.const !== undefined ||
      (isObject(schema.items) &&
        facets(document, `${pointer}/items`).some((item) => isText(item.schema.description))),
  );
}

/** @param {unknown} value */
function isText(value) {
  return typeof value === 'string' && value.trim() !== '';
}

/**
 * Whether a schema only narrows or tests what another one describes.
 * @param {Pointer} pointer
 */
function isCondition(pointer) {
  const segments = fromPointer(pointer);
  return segments.some(
    (segment, index) =>
      ['if', 'then', 'else', 'not', 'dependentSchemas'].includes(segment) &&
      segments[index - 1] !== 'properties',
  );
}
