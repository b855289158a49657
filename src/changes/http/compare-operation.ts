import { isObject } from '../../contract/pointer.js';
import { compareBodies } from './compare-bodies.ts';
import { compareDeprecation } from './compare-deprecation.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareResponses } from './compare-responses.ts';
import { compareSecurity } from './compare-security.ts';
import { compareCallbacks } from './compare-webhooks.ts';
import type { DescribedOperation } from './described-operation.ts';
import { type Scope, tell } from './scope.ts';

/** Compares an operation that both versions have. */
export function compareOperation(scope: Scope, base: DescribedOperation, revision: DescribedOperation): void {
  const [was, is] = [base.place.node.operationId, revision.place.node.operationId];
  if (typeof was === 'string' && was !== is) {
    const message =
      is === undefined
        ? `the operationId \`${was}\` is gone`
        : `the operationId is \`${String(is)}\` instead of \`${was}\``;
    tell(scope, 'operation-id-changed', message, {
      base: `${base.place.pointer}/operationId`,
      revision: is === undefined ? revision.place.pointer : `${revision.place.pointer}/operationId`,
    });
  }
  compareTags(scope, base, revision);
  compareDeprecation(scope, 'the operation', { base: base.place, revision: revision.place });
  if (!scope.inverse) {
    compareBasePaths(scope, base, revision);
    compareSecurity(scope, base, revision);
  }
  compareParameters(scope, base, revision);
  compareBodies(scope, base, revision);
  compareResponses(scope, base, revision);
  if (isObject(base.place.node.callbacks) || isObject(revision.place.node.callbacks)) {
    compareCallbacks(scope, { base: base.place, revision: revision.place });
  }
}

function compareTags(scope: Scope, base: DescribedOperation, revision: DescribedOperation): void {
  const [was, is] = [base, revision].map(({ place }) => {
    const { tags } = place.node;
    return Array.isArray(tags) ? [...tags].map(String).sort().join(', ') : '';
  });
  if (was === is) return;
  tell(
    scope,
    'operation-tags-changed',
    `the tags are ${is || 'none'} instead of ${was || 'none'}`,
    { base: base.place.pointer, revision: revision.place.pointer },
    { level: 'harmless' },
  );
}

/** A base path that is gone moves every operation under it: that is told once, at its server. */
function compareBasePaths(scope: Scope, base: DescribedOperation, revision: DescribedOperation): void {
  if (!base.basePaths.described || !revision.basePaths.described) return;
  const urls = new Set([...revision.basePaths.paths.keys()].map((path) => path + anonymousPath(revision)));
  for (const [path, pointer] of base.basePaths.paths) {
    if (urls.has(path + anonymousPath(base))) continue;
    const now = [...revision.basePaths.paths.keys()].map((other) => `\`${other || '/'}\``).join(', ');
    const [at] = revision.basePaths.paths.values();
    tell(scope, 'base-path-removed', `the base path \`${path || '/'}\` is gone; there is ${now}`, {
      base: pointer,
      ...(at === undefined ? {} : { revision: at }),
    });
  }
}

function anonymousPath({ path }: DescribedOperation): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}');
}
