import type { QueryStyle } from './api-table.ts';

/** What stands between the values of a list that is written as one value. */
const separators = { form: ',', spaceDelimited: '%20', pipeDelimited: '|', deepObject: ',' };

/**
 * A list or an object in a query, in a style of its own (OpenAPI 3.1, section 4.8.12.3).
 *
 * @returns `name=value` pairs, none for an empty list
 */
export function serializeStyled(name: string, value: object, declared: QueryStyle = {}): string[] {
  const { style = 'form', explode = style === 'form' } = declared;
  const separator = separators[style];
  if (Array.isArray(value)) {
    if (explode) return value.map((item) => `${encode(name)}=${encode(item)}`);
    return value.length === 0 ? [] : [`${encode(name)}=${value.map(encode).join(separator)}`];
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  if (style === 'deepObject') {
    return members.map(([key, member]) => `${encode(name)}[${encode(key)}]=${encode(member)}`);
  }
  if (explode) return members.map(([key, member]) => `${encode(key)}=${encode(member)}`);
  return members.length === 0 ? [] : [`${encode(name)}=${members.flat().map(encode).join(separator)}`];
}

function encode(value: unknown): string {
  return encodeURIComponent(String(value));
}
