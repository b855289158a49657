import { ANYTHING } from './schema.ts';
import type { Site } from './site.ts';

/** Compares `contentEncoding`, `contentMediaType` and `contentSchema`: what the text of a string holds. */
export function compareContent(site: Site): void {
  const { base, revision } = site;
  const [before, after] = [base.content, revision.content];
  if (before.encoding?.value.toLowerCase() !== after.encoding?.value.toLowerCase()) {
    const [from, to] = [before.encoding?.value ?? 'none', after.encoding?.value ?? 'none'];
    site.report('content-encoding-changed', {
      base: before.encoding?.pointer ?? base.pointer,
      revision: after.encoding?.pointer ?? revision.pointer,
      says: `has the content encoding ${to} instead of ${from}`,
    });
  }
  if (before.mediaType?.value.toLowerCase() !== after.mediaType?.value.toLowerCase()) {
    const [from, to] = [before.mediaType?.value ?? 'none', after.mediaType?.value ?? 'none'];
    site.report('content-media-type-changed', {
      base: before.mediaType?.pointer ?? base.pointer,
      revision: after.mediaType?.pointer ?? revision.pointer,
      says: `holds the media type ${to} instead of ${from}`,
    });
    return;
  }
  if (before.schema === undefined && after.schema === undefined) return;
  if (before.schema === undefined) {
    const says = 'has a schema for its content where there was none';
    site.report('content-schema-added', { base: base.pointer, revision: after.schemaPointer, says });
  } else if (after.schema === undefined) {
    const says = 'has no schema for its content any more';
    site.report('content-schema-removed', { base: before.schemaPointer, revision: revision.pointer, says });
  } else site.child(before.schema ?? ANYTHING, after.schema ?? ANYTHING, 'json');
}
