import type { Site } from './site.ts';

/**
 * Compares how the alternatives of a schema are told apart. A tag that leads elsewhere breaks both directions; a tag
 * that is gone breaks who sends it, and a new one who reads it.
 */
export function compareDiscriminators(site: Site): void {
  const [was, is] = [site.base.discriminator, site.revision.discriminator];
  if (was === undefined && is === undefined) return;
  const places = { base: was?.pointer ?? site.base.pointer, revision: is?.pointer ?? site.revision.pointer };
  if (was === undefined) {
    const says = `tells its alternatives apart by \`${is?.propertyName}\``;
    site.report('discriminator-added', { ...places, says });
    return;
  }
  if (is === undefined) {
    const says = `no longer tells its alternatives apart by \`${was.propertyName}\``;
    site.report('discriminator-removed', { ...places, says });
    return;
  }
  if (was.propertyName !== is.propertyName) {
    const says = `tells its alternatives apart by \`${is.propertyName}\` instead of \`${was.propertyName}\``;
    site.report('discriminator-property-name-changed', { ...places, says });
    return;
  }
  compareMappings(site, was.mapping, is.mapping, places);
}

function compareMappings(
  site: Site,
  was: ReadonlyMap<string, string>,
  is: ReadonlyMap<string, string>,
  places: { base: string | undefined; revision: string | undefined },
): void {
  const implied = (tag: string, target: string) => tag === nameOf(target);
  for (const [tag, target] of was) {
    const now = is.get(tag);
    if (now === undefined) {
      // The name of the schema is its tag where no mapping says so.
      if (implied(tag, target) && ![...is.values()].some((other) => nameOf(other) === nameOf(target)))
        continue;
      const says = `no longer maps the tag \`${tag}\` to \`${nameOf(target)}\``;
      site.report('discriminator-mapping-removed', { ...places, says });
    } else if (nameOf(now) !== nameOf(target) && !sameTarget(site, target, now)) {
      const says = `maps the tag \`${tag}\` to \`${nameOf(now)}\` instead of \`${nameOf(target)}\``;
      site.report('discriminator-mapping-changed', { ...places, says });
    }
  }
  for (const [tag, target] of is) {
    if (was.has(tag)) continue;
    if (implied(tag, target) && ![...was.values()].some((other) => nameOf(other) === nameOf(target)))
      continue;
    const says = `maps the tag \`${tag}\` to \`${nameOf(target)}\``;
    site.report('discriminator-mapping-added', { ...places, says });
  }
}

/** A schema that was renamed is still the same. */
function sameTarget(site: Site, from: string, to: string): boolean {
  const [was, is] = [site.comparison.base.target(from), site.comparison.revision.target(to)];
  if (was === undefined || is === undefined) return false;
  const whole = { orNull: false, without: 0, mask: 127 };
  return site.same([{ ...was, ...whole }], [{ ...is, ...whole }]);
}

function nameOf(reference: string): string {
  return reference.split('/').at(-1) ?? reference;
}
