// @ts-check
import { isObject, toPointer } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { declaredPattern } from './reading/declared-pattern.js';

/** @see docs/rules/scope-name.md */
export const scopeName = contractRule({
  description: 'Every scope is named as the conventions want it.',
  severity: 'error',
  check({ conventions, operations, securitySchemes }, report) {
    const pattern = declaredPattern(conventions.scopes?.pattern);
    if (pattern === undefined) return;
    /**
     * @param {string} scope
     * @param {string} pointer
     */
    const check = (scope, pointer) => {
      if (pattern.test(scope)) return;
      report(
        pointer,
        `The scope "${scope}" does not match ${conventions.scopes?.pattern} (x-conventions.scopes.pattern). Rename it.`,
      );
    };
    for (const { pointer, definition } of Object.values(securitySchemes)) {
      if (!isObject(definition.flows)) continue;
      for (const [flow, granted] of Object.entries(definition.flows)) {
        if (!isObject(granted) || !isObject(granted.scopes)) continue;
        for (const scope of Object.keys(granted.scopes))
          check(scope, pointer + toPointer(['flows', flow, 'scopes', scope]));
      }
    }
    for (const { pointer, security } of operations) {
      security.forEach((alternative, index) => {
        for (const { scheme, scopes } of alternative) {
          // Whether OAuth 2.0 grants a scope is judged by operation-security, its name where it is granted.
          if (Object.hasOwn(securitySchemes, scheme) && securitySchemes[scheme]?.type === 'oauth2') continue;
          scopes.forEach((scope, place) => {
            check(scope, `${pointer}/security/${index}${toPointer([scheme, place])}`);
          });
        }
      });
    }
  },
});
