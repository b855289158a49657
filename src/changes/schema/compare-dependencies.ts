import type { Site } from './site.ts';

/** Compares `dependentRequired` and `dependentSchemas`: what follows from a property that is there. */
export function compareDependencies(site: Site): void {
  const [before, after] = [site.base.object, site.revision.object];
  for (const [trigger, needed] of after.dependentRequired) {
    const known = before.dependentRequired.get(trigger);
    for (const [name, pointer] of needed) {
      if (known?.has(name) || before.required.has(name)) continue;
      const says = `needs \`${name}\` beside \`${trigger}\``;
      site.report('dependent-required-added', { base: site.base.pointer, revision: pointer, says });
    }
  }
  for (const [trigger, needed] of before.dependentRequired) {
    const known = after.dependentRequired.get(trigger);
    for (const [name, pointer] of needed) {
      if (known?.has(name) || after.required.has(name)) continue;
      const says = `no longer needs \`${name}\` beside \`${trigger}\``;
      site.report('dependent-required-removed', { base: pointer, revision: site.revision.pointer, says });
    }
  }
  for (const [trigger, schema] of after.dependentSchemas) {
    const known = before.dependentSchemas.get(trigger);
    if (known !== undefined) site.child(known, schema);
    else {
      const says = `asks more of objects with \`${trigger}\``;
      site.report('dependent-schema-added', { base: site.base.pointer, revision: schema[0]?.pointer, says });
    }
  }
  for (const [trigger, schema] of before.dependentSchemas) {
    if (after.dependentSchemas.has(trigger)) continue;
    const says = `no longer asks more of objects with \`${trigger}\``;
    site.report('dependent-schema-removed', {
      base: schema[0]?.pointer,
      revision: site.revision.pointer,
      says,
    });
  }
}
