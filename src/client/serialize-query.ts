import { serializeArrayParam, serializeObjectParam, serializePrimitiveParam } from 'openapi-fetch';
import type { QueryStyle } from './api-table.ts';

/**
 * The query string, each parameter in its declared style (OpenAPI 3.1, section 4.8.12.3). `undefined`, `null` and
 * empty lists are left out.
 *
 * @param styles the parameters that need more than the default: `form`, exploded
 * @returns without the question mark
 */
export function serializeQuery(
  query: Readonly<Record<string, unknown>>,
  styles: Readonly<Record<string, QueryStyle>> = {},
): string {
  return Object.entries(query)
    .filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    )
    .map(([name, value]) => serializeParameter(name, value, styles[name]))
    .join('&');
}

function serializeParameter(name: string, value: unknown, declared: QueryStyle = {}): string {
  const { style = 'form', explode = style === 'form' || style === 'deepObject', json } = declared;
  if (json === true) return serializePrimitiveParam(name, JSON.stringify(value));
  if (Array.isArray(value)) {
    return serializeArrayParam(name, value, { style: style === 'deepObject' ? 'form' : style, explode });
  }
  if (typeof value === 'object') {
    return serializeObjectParam(
      name,
      { ...value },
      { style: style === 'deepObject' ? style : 'form', explode },
    );
  }
  return serializePrimitiveParam(name, String(value));
}
