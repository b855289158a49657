// @ts-check
import { contractRule } from './reading/contract-rule.js';

/** Schemes of HTTP authentication that send a password, or what stands for one, with every request. */
const WEAK = ['basic', 'digest', 'negotiate', 'ntlm', 'oauth'];

/** @see docs/rules/auth-basic.md */
export const authBasic = contractRule({
  description: 'No credentials are passwords that every request carries.',
  severity: 'error',
  check({ securitySchemes }, report) {
    for (const { name, pointer, type, scheme } of Object.values(securitySchemes)) {
      if (type !== 'http' || scheme === undefined || !WEAK.includes(scheme)) continue;
      report(
        `${pointer}/scheme`,
        `The security scheme ${name} is HTTP ${scheme}, whose passwords live long and open everything. Use OAuth 2.0 or bearer tokens that expire.`,
      );
    }
  },
});
