import { escapeSegment, isObject, localPointer, valueAt } from '../../contract/pointer.js';
import type { JsonObject, Pointer } from '../../contract/types.ts';
import { type Schema, schemaKey } from './schema.ts';
import { type Shape, shapeOf } from './shape.ts';

/** A node of a document and where it stands. */
export interface Place {
  readonly node: unknown;
  readonly pointer: Pointer;
}

/** The schemas of one version: follows its references and keeps the shape of each schema that was asked for. */
export class SchemaSource {
  readonly document: JsonObject;
  /** Whether schemas are written in the dialect of OpenAPI 3.0: `nullable`, and nothing beside a `$ref`. */
  readonly legacy: boolean;
  readonly #ids = new Map<object, number>();
  readonly #shapes = new Map<string, Shape>();
  #named: Map<string, Place> | undefined;

  constructor(document: JsonObject) {
    this.document = document;
    this.legacy = typeof document.openapi === 'string' && document.openapi.startsWith('3.0');
  }

  /** The node at a pointer. */
  at(pointer: Pointer): Place {
    return { node: valueAt(this.document, pointer), pointer };
  }

  /** What a `$ref` of a schema leads to: a place by pointer, `$anchor`, `$dynamicAnchor` or `$id`. */
  target(reference: string): Place | undefined {
    const pointer = localPointer(reference);
    if (pointer !== undefined) {
      const node = valueAt(this.document, pointer);
      return node === undefined ? undefined : { node, pointer };
    }
    this.#named ??= namedPlaces(this.document);
    return this.#named.get(reference);
  }

  /** Follows references of objects other than schemas; a circle ends where it closes. */
  resolve(place: Place): Place {
    let at = place;
    for (let hops = 0; hops < 50; hops++) {
      if (!isObject(at.node) || typeof at.node.$ref !== 'string') return at;
      const next = this.target(at.node.$ref);
      if (next === undefined) return at;
      at = next;
    }
    return at;
  }

  /** A number that stands for a node of this document, wherever it is met. */
  idOf(node: unknown): number {
    if (typeof node !== 'object' || node === null) return node === false ? -1 : -2;
    const known = this.#ids.get(node);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(node, id);
    return id;
  }

  /** What stands for a schema in memory. */
  keyOf(schema: Schema): string {
    return schemaKey(schema, (node) => this.idOf(node));
  }

  /** The normal form of a schema. */
  shape(schema: Schema): Shape {
    const key = this.keyOf(schema);
    const known = this.#shapes.get(key);
    if (known !== undefined) return known;
    const shape = shapeOf(this, schema);
    this.#shapes.set(key, shape);
    return shape;
  }
}

/** Every place with an `$anchor` or `$id`, by the reference that leads there. */
function namedPlaces(document: JsonObject): Map<string, Place> {
  const named = new Map<string, Place>();
  const stack: Place[] = [{ node: document, pointer: '' }];
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const { node, pointer } = place;
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) stack.push({ node: item, pointer: `${pointer}/${index}` });
    } else if (isObject(node)) {
      if (typeof node.$anchor === 'string') named.set(`#${node.$anchor}`, place);
      if (typeof node.$dynamicAnchor === 'string') named.set(`#${node.$dynamicAnchor}`, place);
      if (typeof node.$id === 'string') named.set(node.$id, place);
      for (const [key, child] of Object.entries(node)) {
        stack.push({ node: child, pointer: `${pointer}/${escapeSegment(key)}` });
      }
    }
  }
  return named;
}
