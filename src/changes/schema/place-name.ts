import { fromPointer, isObject, valueAt } from '../../contract/pointer.js';
import type { JsonObject, Pointer } from '../../contract/types.ts';

/** How messages name a place in a document: `` `address.city` of `User` ``, `the query parameter `limit``. */
export function placeName(document: JsonObject, pointer: Pointer): string {
  const segments = fromPointer(pointer);
  const { owner, from } = ownerOf(document, segments);
  const path = propertyPath(segments.slice(from));
  if (path === '') return owner;
  return `\`${path}\` of ${owner}`;
}

const NAMED_SECTIONS: Readonly<Record<string, string>> = {
  parameters: 'the parameter',
  headers: 'the header',
  responses: 'the response',
  requestBodies: 'the request body',
  messages: 'the message',
  channels: 'the channel',
};

function ownerOf(document: JsonObject, segments: readonly string[]): { owner: string; from: number } {
  const [root, section = '', name = ''] = segments;
  if (root === 'components' && section === 'schemas') return { owner: `\`${name}\``, from: 3 };
  let owner = 'the schema';
  let from = 0;
  if (root === 'components') {
    owner = `${NAMED_SECTIONS[section] ?? section} \`${name}\``;
    from = 3;
    const node = valueAt(document, `/components/${section}/${name}`);
    if (section === 'parameters' && isObject(node)) owner = parameterName(node);
  }
  for (let index = from; index < segments.length; index++) {
    const segment = segments[index];
    const next = segments[index + 1] ?? '';
    if (segment === 'schema' || segment === 'properties')
      return { owner, from: index + (segment === 'schema' ? 1 : 0) };
    // What AsyncAPI has: the payload and headers of a message, the query and headers of an upgrade.
    if (segment === 'ws') return { owner: `the ${next} of the upgrade`, from: index + 2 };
    if (section === 'messages' && (segment === 'payload' || segment === 'headers'))
      return { owner: `the ${segment} of ${owner}`, from: index + 1 };
    if (segment === 'requestBody') owner = 'the request body';
    else if (segment === 'responses') owner = `the response ${next}`;
    else if (segment === 'headers') owner = `the header \`${next}\` of ${owner}`;
    else if (segment === 'parameters') {
      const place = segments
        .slice(0, index + 2)
        .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'));
      const node = valueAt(document, `/${place.join('/')}`);
      owner = isObject(node) ? parameterName(node) : 'the parameter';
    } else continue;
    from = index + 1;
  }
  return { owner, from: segments.length };
}

function parameterName(node: Record<string, unknown>): string {
  return `the ${String(node.in)} parameter \`${String(node.name)}\``;
}

/** The last properties on the way, for a way that is too long to be read. */
const LONGEST_PATH = 20;

function propertyPath(all: readonly string[]): string {
  // Properties come in pairs of segments: an even number is left out.
  const left = all.length > LONGEST_PATH ? all.length - LONGEST_PATH + ((all.length - LONGEST_PATH) % 2) : 0;
  const segments = all.slice(left);
  let path = left === 0 ? '' : '…';
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index];
    const next = segments[index + 1];
    if (segment === 'items' || segment === 'contains' || segment === 'unevaluatedItems') path += '[]';
    else if (segment === 'additionalProperties') path += path === '' ? '*' : '.*';
    else if (next === undefined) break;
    else if (segment === 'properties') path += path === '' ? next : `.${next}`;
    else if (segment === 'patternProperties') path += path === '' ? `/${next}/` : `./${next}/`;
    else if (segment === 'prefixItems') path += `[${next}]`;
    else if (segment !== 'allOf' && segment !== 'anyOf' && segment !== 'oneOf' && segment !== '$defs')
      continue;
    else {
      index++;
      continue;
    }
    if (segment === 'properties' || segment === 'patternProperties' || segment === 'prefixItems') index++;
  }
  return path;
}
