// @ts-check
import { isObject, toPointer } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { walkSchemas } from './reading/schema-walk.js';
import { isMarkedSecret, mayBeSecret, namesSecret } from './reading/secret.js';
import { sentSchemas } from './reading/sent-schemas.js';

/** @see docs/rules/password-format.md */
export const passwordFormat = contractRule({
  description: 'A secret that a client sends is marked with `format: password`.',
  severity: 'warn',
  check(contract, report) {
    const { document } = contract;
    const starts = sentSchemas(contract).map(({ pointer }) => pointer);
    /** @type {Set<string>} */
    const blamed = new Set();
    for (const { pointer, schema } of walkSchemas(document, starts)) {
      for (const name of Object.keys(isObject(schema.properties) ? schema.properties : {})) {
        if (!namesSecret(name)) continue;
        const at = pointer + toPointer(['properties', name]);
        if (blamed.has(at) || !mayBeSecret(document, at) || isMarkedSecret(document, at)) continue;
        blamed.add(at);
        report(
          at,
          `The property ${name} is named like a secret, but not marked as one, so that tools show it and keep it in logs. Add \`format: password\`; where it only says where a secret is kept, give it a \`pattern\` such as ^vault://.`,
        );
      }
    }
  },
});
