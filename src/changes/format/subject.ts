import type { Change } from '../change.ts';

/** What a change belongs to, for headings: `GET /workflows`, `event run.failed`; empty where it is the whole API. */
export function operationOf({ method, path, event, channel }: Change): string {
  if (method !== undefined && path !== undefined) return `${method.toUpperCase()} ${path}`;
  if (path !== undefined) return path;
  if (event !== undefined) return `event ${event}`;
  if (channel !== undefined) return `channel ${channel}`;
  return '';
}

/** Some things under the headings that they belong to, in the order of the first of each. */
export function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}

/** A message as a sentence: it begins with a capital, unless with a name, and ends with a full stop. */
export function sentence(message: string): string {
  const text = message.replace(/\s+/g, ' ').trim();
  const begun = /^[a-z]+(?=[ ,])/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
