import { isObject } from '../../contract/pointer.js';
import type { Place, SchemaSource } from '../schema/schema-source.ts';
import { compareContent } from './compare-content.ts';
import type { DescribedOperation } from './described-operation.ts';
import { type Scope, tell } from './scope.ts';

/** Compares request bodies; of a webhook they are the payload, which the API sends. */
export function compareBodies(scope: Scope, base: DescribedOperation, revision: DescribedOperation): void {
  const was = bodyOf(scope.comparison.base, base);
  const is = bodyOf(scope.comparison.revision, revision);
  const stem = scope.inverse ? 'webhook-body' : 'request-body';
  const name = scope.inverse ? 'the payload' : 'the request body';
  if (was === undefined && is === undefined) return;
  if (was === undefined && is !== undefined) {
    const rule = scope.inverse
      ? `${stem}-added`
      : isRequired(is)
        ? `${stem}-added-required`
        : `${stem}-added-optional`;
    tell(scope, rule, `${name} is new${isRequired(is) ? ' and required' : ''}`, { revision: is.pointer });
  } else if (was !== undefined && is === undefined) {
    tell(scope, `${stem}-removed`, `${name} is removed`, { base: was.pointer });
  } else if (was !== undefined && is !== undefined) {
    const places = { base: was.pointer, revision: is.pointer };
    if (!isRequired(was) && isRequired(is))
      tell(scope, `${stem}-became-required`, `${name} is required`, places);
    if (isRequired(was) && !isRequired(is))
      tell(scope, `${stem}-became-optional`, `${name} is optional`, places);
    compareContent(scope, name, { base: was, revision: is }, scope.inverse ? 'response' : 'request');
  }
}

function bodyOf(source: SchemaSource, { place }: DescribedOperation): Place | undefined {
  if (place.node.requestBody === undefined) return undefined;
  return source.resolve({ node: place.node.requestBody, pointer: `${place.pointer}/requestBody` });
}

function isRequired({ node }: Place): boolean {
  return isObject(node) && node.required === true;
}
