import type { Schema } from '../schema/schema.ts';
import type { SchemaSource } from '../schema/schema-source.ts';
import { ARRAY, OBJECT } from '../schema/type-mask.ts';
import { parseMediaRange } from './media-type.ts';

/** How the value of a parameter or header is written into text. */
export interface Serialization {
  /** Equal where values are written alike: a media type, a style, or `scalar`. */
  readonly key: string;
  /** To be read. */
  readonly text: string;
}

const STYLES: Readonly<Record<string, string>> = {
  query: 'form',
  cookie: 'form',
  path: 'simple',
  header: 'simple',
};

/**
 * The serialization that `in`, `style`, `explode` and `content` come to (OpenAPI, Parameter Object). A scalar is
 * written alike by most styles, so that they differ only where the schema allows arrays or objects.
 */
export function serializationOf(
  source: SchemaSource,
  place: string,
  node: Readonly<Record<string, unknown>>,
  { schema, mediaType }: { readonly schema: Schema; readonly mediaType?: string },
): Serialization {
  if (mediaType !== undefined) {
    const { type, subtype } = parseMediaRange(mediaType);
    return { key: `${type}/${subtype}`, text: `\`${mediaType}\`` };
  }
  const style = typeof node.style === 'string' ? node.style : (STYLES[place] ?? 'form');
  const explode = typeof node.explode === 'boolean' ? node.explode : style === 'form';
  const { types } = source.shape(schema);
  const text = `style ${style}${explode ? ', exploded' : ''}`;
  const compound = (types & (ARRAY | OBJECT)) !== 0;
  // `;name=value` and `.value` look different even for a scalar.
  if (!compound) return { key: style === 'matrix' || style === 'label' ? style : 'scalar', text };
  // Exploded or not is the same for an array that `simple` writes: values with commas between them.
  const matters = !(style === 'simple' && (types & OBJECT) === 0);
  return { key: `${style} ${matters && explode}`, text };
}

/** Whether two serializations write alike the values that both may have. */
export function agree(one: Serialization, other: Serialization): boolean {
  if (one.key === other.key) return true;
  // A scalar and an array differ by their types, which the schemas tell; not so text and JSON.
  return (one.key === 'scalar' && isStyle(other)) || (other.key === 'scalar' && isStyle(one));
}

function isStyle({ key }: Serialization): boolean {
  return !key.includes('/') && key !== 'matrix' && key !== 'label';
}
