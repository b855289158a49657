import { isObject, localPointer, toPointer, valueAt } from '../contract/pointer.js';
import { dereference } from '../contract/references.js';
import type { Contract, JsonObject, Operation, Pointer } from '../contract/types.ts';

/**
 * A description of one operation alone, with the components that it needs: a copy that may be written to.
 *
 * Prism unfolds whatever it is given, so it is given as little as possible, and only once somebody calls the
 * operation: a contract is swapped in no time, whatever the number of its operations.
 */
export function operationDocument({ document }: Contract, operation: Operation): JsonObject {
  const path = toPointer(['paths', operation.path]);
  // Prism calls the addresses of callbacks, which are whatever the request says. Bodies are checked without it: what
  // it takes for wrong in a form or in newer JSON Schema would be answered as if it were.
  const { callbacks: _, requestBody: __, ...node } = objectAt(document, operation.pointer);
  const item = {
    parameters: plainParameters(document, `${path}/parameters`),
    [operation.method]: {
      ...node,
      parameters: plainParameters(document, `${operation.pointer}/parameters`),
      responses: withRefusals(objectAt(document, `${operation.pointer}/responses`)),
    },
  };
  const components: Record<string, Record<string, unknown>> = {};
  const queue: unknown[] = [item];
  for (const value of queue) {
    if (Array.isArray(value)) queue.push(...value);
    if (!isObject(value)) continue;
    queue.push(...Object.values(value));
    const [, section, name] =
      localPointer(String(value.$ref ?? ''))?.match(/^\/components\/([^/]+)\/([^/]+)/) ?? [];
    if (section === undefined || name === undefined || components[section]?.[name] !== undefined) continue;
    const component = valueAt(document, toPointer(['components', section, name]));
    components[section] = { ...components[section], [name]: component };
    queue.push(component);
  }
  components.securitySchemes = objectAt(document, '/components/securitySchemes');
  const { openapi, info, servers, security } = document;
  // All of it is JSON, taken from a document that is JSON.
  return structuredClone({
    openapi,
    info,
    ...(servers === undefined ? {} : { servers }),
    ...(security === undefined ? {} : { security }),
    paths: { [operation.path]: item },
    components,
  }) as unknown as JsonObject;
}

/** Prism says what is wrong with a request only where it finds a response to say it with. */
function withRefusals(responses: Record<string, unknown>): Record<string, unknown> {
  const refused = { description: 'The request is refused.' };
  return '4XX' in responses || 'default' in responses
    ? responses
    : { 401: refused, 422: refused, ...responses };
}

/** The parameters of a list without those that are written in a media type, which Prism takes for plain text. */
function plainParameters(document: JsonObject, pointer: Pointer): unknown[] {
  const list = valueAt(document, pointer);
  if (!Array.isArray(list)) return [];
  return list.filter((_, index) => {
    const { value } = dereference(document, `${pointer}/${index}`);
    return isObject(value) && value.content === undefined;
  });
}

function objectAt(document: JsonObject, pointer: Pointer): Record<string, unknown> {
  const value = valueAt(document, pointer);
  return isObject(value) ? value : {};
}
