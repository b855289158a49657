// @ts-check
import { findInBody } from '../src/contract/body-place.js';
import { isObject, toPointer, valueAt } from '../src/contract/pointer.js';
import { componentName } from '../src/contract/references.js';
import { hasCasing, toCasing } from './reading/casing.js';
import { contractRule } from './reading/contract-rule.js';
import { isJson } from './reading/media-type.js';
import { successes } from './reading/status.js';
/** @import { Contract, MediaType, Operation, Pointer } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/component-name.md */
export const componentNameRule = contractRule({
  description:
    'Components have names in PascalCase that say what they are: a page, a body that creates, updates or replaces.',
  severity: 'error',
  check(contract, report) {
    judgeSpelling(contract, report);
    const lists = new Set(
      contract.operations.flatMap(({ method, pagination, path }) =>
        method === 'get' && pagination !== undefined ? [path] : [],
      ),
    );
    for (const operation of contract.operations) {
      judgePage(contract, operation, report);
      const role = roleOf(operation, lists);
      if (role === undefined) continue;
      for (const media of operation.requestBody?.content ?? []) {
        const name = isForm(media) || isJson(media) ? nameOf(contract, media.schemaPointer) : undefined;
        if (name === undefined || name.endsWith(role.end)) continue;
        report(
          media.schemaPointer ?? media.pointer,
          `${operation.id} ${role.does} with the schema ${name}, whose name does not say so. Name it after the resource and \`${role.end}\`, such as Thing${role.end}.`,
        );
      }
    }
  },
});

/**
 * @param {Contract} contract
 * @param {Report} report
 */
function judgeSpelling({ document }, report) {
  const components = isObject(document.components) ? document.components : {};
  for (const [section, members] of Object.entries(components)) {
    if (section.startsWith('x-')) continue;
    /** @type {Map<string, string>} */
    const taken = new Map();
    for (const name of Object.keys(isObject(members) ? members : {})) {
      const pointer = toPointer(['components', section, name]);
      const twin = taken.get(name.toLowerCase());
      taken.set(name.toLowerCase(), name);
      // What no component may be called at all is told by Redocly's spec-components-invalid-map-name.
      if (/^[A-Za-z0-9._-]+$/.test(name) && !hasCasing(name, 'PascalCase')) {
        report(
          pointer,
          `The component ${name} of ${section} is not written in PascalCase. Rename it to ${toCasing(name, 'PascalCase')}, and its file with it.`,
        );
      } else if (twin !== undefined) {
        report(
          pointer,
          `The components ${twin} and ${name} of ${section} differ in case alone, so on some systems their files are one. Rename one.`,
        );
      }
    }
  }
}

/**
 * The body of a paginated operation is `<Resource>Page`, and what it lists bears the name of that resource.
 * @param {Contract} contract
 * @param {Operation} operation
 * @param {Report} report
 */
function judgePage(contract, operation, report) {
  const { pagination, id } = operation;
  if (pagination === undefined) return;
  for (const { schemaPointer } of successes(operation).flatMap(({ content }) => content.filter(isJson))) {
    const name = nameOf(contract, schemaPointer);
    if (name === undefined || schemaPointer === undefined) continue;
    if (!name.endsWith('Page')) {
      report(
        schemaPointer,
        `${id} answers a page (x-pagination: ${pagination.name}) with the schema ${name}, whose name does not say so. Name it after the resource and \`Page\`, such as ThingPage.`,
      );
      continue;
    }
    const stem = name.slice(0, -'Page'.length);
    const items = findInBody(contract.document, schemaPointer, pagination.response.items).places.flatMap(
      ({ pointer }) => nameOf(contract, `${pointer}/items`) ?? [],
    );
    const other = items.find((item) => !item.includes(stem));
    if (other === undefined) continue;
    report(
      schemaPointer,
      `${id} answers ${name}, which lists ${other}. A page is named after what it lists, in the singular: rename it, for example to ${other}Page.`,
    );
  }
}

/**
 * What an operation does with its body, and how the name of the body's schema ends for it.
 * @param {Operation} operation
 * @param {ReadonlySet<string>} lists the paths that answer a list
 */
function roleOf({ method, path }, lists) {
  if (method === 'patch') return { does: 'changes', end: 'Update' };
  if (method === 'put') return { does: 'replaces', end: 'Replace' };
  if (method === 'post' && lists.has(path)) return { does: 'creates', end: 'Create' };
  return undefined;
}

/** @param {MediaType} media */
function isForm({ mediaType }) {
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(mediaType);
}

/**
 * @param {Contract} contract
 * @param {Pointer | undefined} pointer
 * @returns {string | undefined} the schema component that stands there by reference
 */
function nameOf({ document }, pointer) {
  return pointer === undefined ? undefined : componentName(valueAt(document, pointer));
}
