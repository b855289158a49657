import { isObject } from '../../contract/pointer.js';
import { canonical } from './canonical.ts';
import type { Shape } from './shape.ts';
import type { Site } from './site.ts';

/** Compares what stands beside a schema: its deprecation, and how XML writes it. */
export function compareNotes(site: Site): void {
  const [was, is] = [site.base.deprecation, site.revision.deprecation];
  if (was !== undefined || is !== undefined) {
    for (const { rule, message, ...found } of site.comparison.deprecation(
      was?.value ?? {},
      is?.value ?? {},
    )) {
      site.note(rule, {
        ...found,
        base: was?.pointer ?? site.base.pointer,
        revision: is?.pointer ?? site.revision.pointer,
        says: message,
      });
    }
  }
  if (site.wire !== 'xml') return;
  const [before, after] = [xmlOf(site.base), xmlOf(site.revision)];
  if (before === after) return;
  site.report('xml-changed', {
    base: site.base.xml?.pointer ?? site.base.pointer,
    revision: site.revision.xml?.pointer ?? site.revision.pointer,
    says: `is written in XML as ${after} instead of ${before}`,
  });
}

/** What `xml` says, without what it says by leaving it out. */
function xmlOf({ xml }: Shape): string {
  const value = xml?.value;
  if (!isObject(value)) return '{}';
  return canonical(Object.fromEntries(Object.entries(value).filter(([, part]) => part !== false)));
}
