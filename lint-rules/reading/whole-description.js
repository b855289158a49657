// @ts-check
import { isObject } from '../../src/contract/pointer.js';
import { openedDocument, pathIn } from './opened-document.js';

/** @import { RuleDefinition, RulesetFunction } from '@stoplight/spectral-core' */

/**
 * Makes a failure of one of Spectral's own rules a finding of that rule, as with ours: it must not keep all others
 * from being told.
 *
 * @param {RuleDefinition} definition
 * @returns {RuleDefinition}
 */
export function guarded(definition) {
  const thens = Array.isArray(definition.then) ? definition.then : [definition.then];
  const guardedThens = thens.map((then) => {
    /** @type {RulesetFunction} */
    const judge = (value, options, context) => {
      try {
        return then.function(value, options, context);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return [{ message: `This rule failed: ${reason}. Mend what else is found here first.` }];
      }
    };
    return { ...then, function: judge };
  });
  // biome-ignore lint/suspicious/noThenProperty: Spectral's name for what a rule does
  return { ...definition, then: guardedThens };
}

/**
 * Makes a rule over `$` judge what the files of a split description make together, not its index alone. Spectral's
 * `oas3-schema` takes each reference of the index to a path item for a fault.
 *
 * @param {RuleDefinition} definition one of Spectral's own rules with a single `then`
 * @returns {RuleDefinition}
 */
export function overWholeDescription(definition) {
  const { then } = definition;
  if (Array.isArray(then)) throw new TypeError('a rule over the whole description does one thing');
  /** @type {RulesetFunction} */
  const judge = (document, options, context) => {
    if (!isObject(document)) return then.function(document, options, context);
    const opened = openedDocument(document, context.documentInventory);
    if (opened === undefined) return [];
    if (opened.bundle === document) return then.function(document, options, context);
    const found = then.function(opened.bundle, options, { ...context, path: [] });
    return Promise.resolve(found).then((results) =>
      (results ?? []).map(({ message, path = [] }) => ({ message, path: pathIn(opened, path) })),
    );
  };
  // biome-ignore lint/suspicious/noThenProperty: Spectral's name for what a rule does
  return { ...definition, then: { ...then, function: judge } };
}
