// @ts-check
import { isObject, toPointer, valueAt } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { descriptionDefect, explainDefect } from './reading/description.js';

/** @import { Contract, Pointer } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** How messages call a member of a section. */
const SECTIONS = /** @type {const} */ ({
  schemas: 'schema',
  headers: 'header',
  requestBodies: 'request body',
  securitySchemes: 'security scheme',
});

/** @see docs/rules/component-description.md */
export const componentDescription = contractRule({
  description:
    'Every schema, header, response and security scheme has a description that says more than its name.',
  severity: 'warn',
  check(contract, report) {
    const { document } = contract;
    for (const [section, kind] of Object.entries(SECTIONS)) {
      const members = valueAt(document, `/components/${section}`);
      for (const [name, member] of Object.entries(isObject(members) ? members : {})) {
        // What is only a reference is described where it leads.
        if (!isObject(member) || (member.description === undefined && member.$ref !== undefined)) continue;
        const defect = descriptionDefect(member.description, name);
        if (defect === undefined) continue;
        report(
          toPointer(['components', section, name, 'description']),
          `The ${kind} ${name} ${explainDefect(defect)}`,
        );
      }
    }
    judgeResponses(contract, report);
    judgeExamples(contract, report);
  },
});

/**
 * A response stands mostly in one operation: its status says what it is called, its description when it comes.
 * @param {Contract} contract
 * @param {Report} report
 */
function judgeResponses({ operations, webhooks }, report) {
  /** @type {Set<Pointer>} */
  const seen = new Set();
  for (const { responses, name } of [
    ...operations.map((operation) => ({ ...operation, name: operation.id })),
    ...webhooks.map((webhook) => ({ ...webhook, name: `the webhook ${webhook.event}` })),
  ]) {
    for (const { pointer, description, status, component } of responses) {
      if (seen.has(pointer)) continue;
      seen.add(pointer);
      const defect = descriptionDefect(description, status);
      const what = component === undefined ? `${status} response of ${name}` : `response ${component}`;
      if (defect !== undefined) report(`${pointer}/description`, `The ${what} ${explainDefect(defect)}`);
    }
  }
}

/**
 * An example has a summary, by which readers choose among several.
 * @param {Contract} contract
 * @param {Report} report
 */
function judgeExamples({ document }, report) {
  const examples = valueAt(document, '/components/examples');
  for (const [name, example] of Object.entries(isObject(examples) ? examples : {})) {
    if (!isObject(example) || example.$ref !== undefined) continue;
    if ([example.summary, example.description].some((text) => typeof text === 'string' && text.trim() !== ''))
      continue;
    report(
      toPointer(['components', 'examples', name]),
      `The example ${name} has no summary. Add the few words by which a reader chooses it.`,
    );
  }
}
