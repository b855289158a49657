import { isObject } from '../../contract/pointer.js';
import type { Place, SchemaSource } from '../schema/schema-source.ts';
import { compareContent } from './compare-content.ts';
import { compareHeaders } from './compare-headers.ts';
import { compareLinks } from './compare-links.ts';
import type { DescribedOperation } from './described-operation.ts';
import { type Both, type Scope, tell } from './scope.ts';

/** Compares responses by status; of a webhook they are what its consumer may answer. */
export function compareResponses(scope: Scope, base: DescribedOperation, revision: DescribedOperation): void {
  const before = responsesOf(scope.comparison.base, base);
  const after = responsesOf(scope.comparison.revision, revision);
  for (const [status, was] of before) {
    const is = after.get(status) ?? (isSuccess(status) ? coveringOf(status, after) : undefined);
    if (is !== undefined) {
      const both = { base: was, revision: is };
      const name = `the response ${status}`;
      compareContent(scope, name, both, scope.inverse ? 'request' : 'response');
      if (scope.inverse) {
        compareAnswer(scope, name, both);
        continue;
      }
      compareHeaders(scope, name, both);
      compareLinks(scope, name, both);
      continue;
    }
    const places = { base: was.pointer };
    // A range of which some statuses are left has become narrower.
    const narrowed = [...after.keys()].some((other) => covers(status, other));
    if (scope.inverse) {
      if (isSuccess(status))
        tell(scope, 'webhook-response-removed', `the answer ${status} is not taken any more`, places);
    } else if (isSuccess(status) && !narrowed) {
      tell(scope, 'response-success-status-removed', `the response ${status} is removed`, places);
    } else if (!isSuccess(status)) {
      tell(scope, 'response-non-success-status-removed', `the response ${status} is removed`, places);
    }
  }
  for (const [status, is] of after) {
    if (before.has(status)) continue;
    const kind = isSuccess(status) ? 'success' : 'non-success';
    const rule = scope.inverse ? 'webhook-response-added' : `response-${kind}-status-added`;
    tell(scope, rule, `the response ${status} is new`, { revision: is.pointer });
  }
}

/** A consumer that answered without a body cannot know that one is asked for. */
function compareAnswer(scope: Scope, name: string, { base, revision }: Both): void {
  const [had, has] = [base, revision].map(
    ({ node }) => isObject(node) && isObject(node.content) && Object.keys(node.content).length > 0,
  );
  if (had || !has) return;
  const places = { base: base.pointer, revision: `${revision.pointer}/content` };
  tell(scope, 'webhook-response-body-added', `${name} must have a body`, places);
}

function responsesOf(source: SchemaSource, { place }: DescribedOperation): Map<string, Place> {
  const found = new Map<string, Place>();
  const { responses } = place.node;
  if (!isObject(responses)) return found;
  for (const [status, node] of Object.entries(responses)) {
    if (status.startsWith('x-')) continue;
    found.set(
      status.toUpperCase().replace('DEFAULT', 'default'),
      source.resolve({ node, pointer: `${place.pointer}/responses/${status}` }),
    );
  }
  return found;
}

function isSuccess(status: string): boolean {
  return /^[123]/.test(status);
}

/** The range, else the default, that answers for a status that is not listed by itself. */
function coveringOf(status: string, responses: ReadonlyMap<string, Place>): Place | undefined {
  return responses.get(`${status[0]}XX`);
}

function covers(range: string, status: string): boolean {
  return range.endsWith('XX') && status[0] === range[0];
}
