import type { QueryStyle } from './api-table.ts';

/**
 * The query string, each parameter in its declared style (OpenAPI 3.1, section 4.8.12.3). `undefined`, `null` and
 * empty lists are left out.
 *
 * @param styles the parameters that need more than the default: `form`, exploded
 * @returns with the question mark; empty where nothing is to be said
 */
export async function serializeQuery(
  query: Readonly<Record<string, unknown>>,
  styles: Readonly<Record<string, QueryStyle>> = {},
): Promise<string> {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    const style = styles[name];
    if (typeof value !== 'object') pairs.push(pair(name, value));
    else if (style?.json) pairs.push(pair(name, JSON.stringify(value)));
    else if (!style && Array.isArray(value)) pairs.push(...value.map((item) => pair(name, item)));
    // Few operations take other styles; apps that call none of them do not load this.
    else pairs.push(...(await import('./query-styles.ts')).serializeStyled(name, value, style));
  }
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function pair(name: string, value: unknown): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`;
}
