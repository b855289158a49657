import { escapeSegment, valueAt } from '../contract/pointer.js';
import type { Contract } from '../contract/types.ts';

/** The URL of the first server, its variables at their defaults; empty where the description names no server. */
export function serverUrl({ document }: Contract): string {
  const url = valueAt(document, '/servers/0/url');
  if (typeof url !== 'string') return '';
  return url.replace(/\{([^}]+)\}/g, (variable, name) => {
    const value = valueAt(document, `/servers/0/variables/${escapeSegment(String(name))}/default`);
    return typeof value === 'string' ? value : variable;
  });
}
