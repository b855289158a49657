import { isObject } from '../../contract/pointer.js';
import type { ChangeLog } from '../change-log.ts';
import type { SchemaComparison } from '../schema/schema-comparison.ts';
import { compareComponents } from './compare-components.ts';
import { compareOperation } from './compare-operation.ts';
import { compareSecuritySchemes } from './compare-security-schemes.ts';
import { compareServers } from './compare-servers.ts';
import { compareWebhooks } from './compare-webhooks.ts';
import { operationsUnder } from './described-operation.ts';
import { matchOperations } from './match-operations.ts';
import { type Scope, tell } from './scope.ts';
import { securityOf } from './security.ts';

/** Compares what two documents say of HTTP: operations, webhooks, servers, security. */
export function compareHttp(comparison: SchemaComparison, log: ChangeLog): void {
  const scope: Scope = { comparison, log, origin: {}, inverse: false, depth: 0 };
  const { base, revision } = comparison;
  const before = operationsUnder(base, base.at('/paths'));
  const after = operationsUnder(revision, revision.at('/paths'));
  const used = new Set<string>();
  for (const match of matchOperations(before, after)) {
    const { method, path } = match.revision ?? match.base ?? {};
    if (method === undefined || path === undefined) continue;
    const inner: Scope = { ...scope, origin: { method, path } };
    if (match.base === undefined) {
      tell(inner, 'endpoint-added', 'the operation is new', {
        revision: match.revision?.place.pointer ?? '',
      });
    } else if (match.revision === undefined) {
      const { place, item } = match.base;
      const whole = isObject(item.node) && item.node.deprecated === true && place.node.deprecated !== true;
      const law = comparison.removal(whole ? item.node : place.node);
      tell(
        inner,
        'endpoint-removed',
        `the operation is removed ${law.why}`,
        { base: place.pointer },
        {
          ...(law.level ? { level: law.level } : {}),
          ...(law.remedy ? { remedy: law.remedy } : {}),
        },
      );
    } else {
      compareOperation(inner, match.base, match.revision);
      for (const { schemes } of securityOf(base, match.base).alternatives) {
        for (const name of schemes.keys()) used.add(name);
      }
    }
  }
  compareServers(scope, { base: base.at(''), revision: revision.at('') });
  compareSecuritySchemes(scope, used);
  compareWebhooks(scope, { base: base.at('/webhooks'), revision: revision.at('/webhooks') });
  compareComponents(scope);
}
