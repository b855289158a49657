// @ts-check
import { isObject, toPointer } from '../src/contract/pointer.js';
import { hasCasing, toCasing } from './reading/casing.js';
import { contractRule } from './reading/contract-rule.js';
import { bodySchemas, walkSchemas } from './reading/schema-walk.js';

/** @see docs/rules/casing-properties.md */
export const casingProperties = contractRule({
  description: 'The properties of all bodies are written in the declared casing.',
  severity: 'error',
  check(contract, report) {
    const { casing } = contract.conventions;
    for (const { pointer, schema } of walkSchemas(contract.document, bodySchemas(contract))) {
      for (const name of Object.keys(isObject(schema.properties) ? schema.properties : {})) {
        if (hasCasing(name, casing.properties)) continue;
        report(
          pointer + toPointer(['properties', name]),
          `The property "${name}" is not ${casing.properties} (x-conventions.casing.properties). Write ${toCasing(name, casing.properties)}.`,
        );
      }
    }
  },
});
