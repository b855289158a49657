// @ts-check
import { createRulesetFunction } from '@stoplight/spectral-core';
import { contractOf } from '../../src/contract/contract.js';
import { isObject } from '../../src/contract/pointer.js';
import { descriptionFormat } from './description-format.js';
import { isExcepted } from './exceptions.js';
import { openedDocument } from './opened-document.js';

/**
 * @import { IFunctionResult, RuleDefinition, RulesetFunctionContext } from '@stoplight/spectral-core'
 * @import { Contract, JsonObject, Pointer } from '../../src/contract/types.ts'
 */

/**
 * Reports a defect: where in the bundle, and what is wrong with the remedy at the end. Where nothing stands at the
 * pointer, the finding stands at the nearest parent that exists.
 *
 * @typedef {(pointer: Pointer, message: string) => void} Report
 */

/**
 * @typedef {object} ContractRule
 * @property {string} description what the rule demands, in one sentence
 * @property {'error' | 'warn' | 'info' | 'hint'} severity
 * @property {(contract: Contract, report: Report) => void} check reports every place that breaks the rule
 */

/** What a rule found: a place in the bundle and a message. @typedef {{ pointer: Pointer, message: string }} Defect */

/** The rules by what Spectral is given of them. @type {WeakMap<RuleDefinition, ContractRule>} */
const rulesOf = new WeakMap();

/**
 * Makes a Spectral rule of a function over the contract. The rule runs once, over the unresolved document: resolved
 * rules walk the expanded tree, whose size is exponential in the depth of the schemas. Of a split description it
 * judges what its files make together. It says nothing about a document without `x-conventions`, such as one of those
 * files, and nothing that an exception (`x-lint-ignore`) takes away.
 *
 * @param {ContractRule} rule
 * @returns {RuleDefinition}
 */
export function contractRule(rule) {
  /** @type {RuleDefinition} */
  const definition = {
    description: rule.description,
    // Without this, Spectral prints the description in place of the message.
    message: '{{error}}',
    severity: rule.severity,
    formats: [descriptionFormat],
    given: '$',
    resolved: false,
    // biome-ignore lint/suspicious/noThenProperty: Spectral's name for what a rule does
    then: { function: createRulesetFunction({ input: null, options: null }, judge) },
  };
  rulesOf.set(definition, rule);
  return definition;

  /**
   * @param {unknown} document the whole document, as `given` says
   * @param {unknown} _options
   * @param {RulesetFunctionContext} context
   * @returns {IFunctionResult[]}
   */
  function judge(document, _options, context) {
    if (!isObject(document) || !isObject(document['x-conventions'])) return [];
    const opened = openedDocument(document, context.documentInventory);
    if (opened === undefined) return [];
    const now = new Date();
    const id = 'name' in context.rule ? String(context.rule.name) : '';
    return findDefects(rule, opened.bundle).flatMap(({ pointer, message }) => {
      const { path, file, place, depth } = opened.placeOf(pointer);
      return isExcepted(file, place, id, now, depth) ? [] : [{ message, path }];
    });
  }
}

/**
 * What a rule finds in a description, each defect once, though many operations may share it. An exception in the check
 * becomes a finding of the rule.
 *
 * @param {Pick<ContractRule, 'check'>} rule
 * @param {JsonObject} bundle
 * @returns {Defect[]}
 */
export function findDefects({ check }, bundle) {
  /** @type {Map<string, Defect>} */
  const defects = new Map();
  try {
    check(contractOf(bundle), (pointer, message) => {
      defects.set(`${pointer} ${message}`, { pointer, message });
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This rule failed: ${reason}. The defect is in the rule, not in the description; report it.`;
    defects.set('', { pointer: '', message });
  }
  return [...defects.values()];
}

/**
 * The rule that a definition was made of, for whoever runs it without Spectral.
 *
 * @param {RuleDefinition} definition
 * @returns {ContractRule}
 * @throws {TypeError} on a definition that `contractRule` has not made
 */
export function contractRuleOf(definition) {
  const rule = rulesOf.get(definition);
  if (rule === undefined) throw new TypeError('this definition was not made by contractRule');
  return rule;
}
