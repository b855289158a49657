// @ts-check
import { createRulesetFunction } from '@stoplight/spectral-core';
import { contractOf } from '../../src/contract/contract.js';
import { fromPointer, isObject } from '../../src/contract/pointer.js';

/**
 * @import { IFunctionResult, RuleDefinition } from '@stoplight/spectral-core'
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

/**
 * Makes a Spectral rule of a function over the contract. The rule runs once, over the unresolved document: resolved
 * rules walk the expanded tree, whose size is exponential in the depth of the schemas. It says nothing about a
 * document without `x-conventions` or with paths in other files, such as an editor shows, and an exception in the check becomes a finding of the rule.
 *
 * @param {ContractRule} rule
 * @returns {RuleDefinition}
 */
export function contractRule({ description, severity, check }) {
  return {
    description,
    // Without this, Spectral prints the description in place of the message.
    message: '{{error}}',
    severity,
    given: '$',
    resolved: false,
    // biome-ignore lint/suspicious/noThenProperty: Spectral's name for what a rule does
    then: { function: createRulesetFunction({ input: null, options: null }, judge) },
  };

  /**
   * @param {unknown} document the whole document, as `given` says
   * @returns {IFunctionResult[]}
   */
  function judge(document) {
    if (!isObject(document) || !isObject(document['x-conventions']) || isSplit(document)) return [];
    /** @type {IFunctionResult[]} */
    const results = [];
    try {
      // A parsed document is JSON.
      check(contractOf(/** @type {JsonObject} */ (document)), (pointer, message) => {
        results.push({ message, path: fromPointer(pointer).map(protect) });
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `This rule failed: ${reason}. The defect is in the rule, not in the description; report it.`;
      results.push({ message, path: [] });
    }
    return results;
  }
}

/**
 * Whether the paths of a description stand in other files: then it is the index of a bundle to come.
 * @param {Record<string, unknown>} document
 */
function isSplit({ paths }) {
  return (
    isObject(paths) &&
    Object.values(paths).some(
      (item) => isObject(item) && typeof item.$ref === 'string' && !item.$ref.startsWith('#'),
    )
  );
}

/**
 * Spectral takes the segments of a path for those of a JSON Pointer and decodes them.
 * @param {string} segment
 */
function protect(segment) {
  return segment.replaceAll('~', '~0');
}
