// @ts-check
import { escapeSegment, fromPointer, isObject, localPointer, toPointer, valueAt } from './pointer.js';
import { stronglyConnected } from './schema-graph.js';
import { idOf } from './schema-store.js';
/** @import { JsonObject, Pointer } from './types.ts' */
/** @import { SchemaStore } from './schema-store.js' */

/**
 * The schemas of one bundle under ids that say what they say: the same schema, with the same schemas behind it, has
 * the same id in every version of a description.
 */
export class AddressedSchemas {
  /** @type {JsonObject} */ #document;
  /** @type {SchemaStore} */ #store;
  /** @type {Map<string, string> | undefined} the ids of components, by name */ #components;
  /** @type {Set<Pointer>} the schemas without a name that are being added */ #open = new Set();

  /**
   * @param {JsonObject} document
   * @param {SchemaStore} store
   */
  constructor(document, store) {
    this.#document = document;
    this.#store = store;
  }

  /**
   * Puts the schema at a pointer into the store, with all that it refers to.
   * @param {Pointer} pointer
   * @returns {string} its id
   */
  idAt(pointer) {
    const component = this.#componentAt(pointer);
    if (component !== undefined && component.below === '') {
      this.#addComponent(component.name, component.id);
      return component.id;
    }
    // A part of a component stands for itself: what is wrong beside it is none of its faults.
    if (this.#open.has(pointer)) {
      throw new Error('a schema without a name refers to itself; give it a file under schemas/');
    }
    this.#open.add(pointer);
    const schema = this.#addressed(valueAt(this.#document, pointer));
    this.#open.delete(pointer);
    const id = idOf([JSON.stringify(schema) ?? ''], 'inline');
    if (!this.#store.has(id)) this.#store.add(id, schema);
    return id;
  }

  /**
   * @param {string} name
   * @param {string} id
   */
  #addComponent(name, id) {
    if (this.#store.has(id)) return;
    // Marked first: a circle comes back here.
    const pointer = `/components/schemas/${escapeSegment(name)}`;
    /** @type {[string, string][]} */
    const pending = [];
    this.#store.add(id, this.#addressed(valueAt(this.#document, pointer), pending));
    for (const [other, otherId] of pending) this.#addComponent(other, otherId);
  }

  /**
   * A copy whose references are ids.
   * @param {unknown} schema
   * @param {[name: string, id: string][]} [pending] takes the components that it refers to, in place of the store
   * @returns {object | boolean}
   */
  #addressed(schema, pending) {
    /** @type {(value: unknown) => unknown} */
    const copy = (value) => {
      if (Array.isArray(value)) return value.map(copy);
      if (!isObject(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, child]) => [
          key,
          key === '$ref' && typeof child === 'string' ? this.#target(child, pending) : copy(child),
        ]),
      );
    };
    // A schema is an object or a boolean; for anything else Ajv says so when it is compiled.
    return /** @type {object | boolean} */ (copy(schema));
  }

  /**
   * @param {string} reference
   * @param {[name: string, id: string][] | undefined} pending
   */
  #target(reference, pending) {
    const pointer = localPointer(reference);
    if (pointer === undefined) return reference;
    const component = this.#componentAt(pointer);
    if (component === undefined || pending === undefined) return this.idAt(pointer);
    pending.push([component.name, component.id]);
    return component.below === '' ? component.id : `${component.id}#${component.below}`;
  }

  /**
   * The component that a pointer leads to or into.
   * @param {Pointer} pointer
   * @returns {{ name: string, id: string, below: string } | undefined} `below`: the rest, as a URI fragment
   */
  #componentAt(pointer) {
    const [components, section, name = '', ...below] = fromPointer(pointer);
    const id = components === 'components' && section === 'schemas' ? this.#ids().get(name) : undefined;
    if (id === undefined) return undefined;
    return { name, id, below: toPointer(below).split('/').map(encodeURIComponent).join('/') };
  }

  /** @returns {ReadonlyMap<string, string>} */
  #ids() {
    if (this.#components !== undefined) return this.#components;
    const schemas = valueAt(this.#document, '/components/schemas');
    /** @type {Map<string, string>} */
    const ids = new Map();
    this.#components = ids;
    if (!isObject(schemas)) return ids;
    const nodes = new Map(
      Object.entries(schemas).map(([name, schema]) => {
        const text = JSON.stringify(schema) ?? '';
        return [name, { text, references: namesIn(text, schemas) }];
      }),
    );
    // What a group refers to comes before it, so its ids are known.
    for (const group of stronglyConnected(nodes, ({ references }) => references)) {
      const members = [...group].sort();
      const parts = members.flatMap((name) => {
        const { text = '', references = [] } = nodes.get(name) ?? {};
        return [name, text, ...[...references].map((other) => ids.get(other) ?? other)];
      });
      for (const name of members) ids.set(name, idOf(parts, name));
    }
    return ids;
  }
}

/**
 * The components that a schema refers to.
 * @param {string} text the schema as JSON
 * @param {Record<string, unknown>} schemas
 * @returns {Set<string>}
 */
function namesIn(text, schemas) {
  /** @type {Set<string>} */
  const names = new Set();
  for (const [, reference = ''] of text.matchAll(/"\$ref":("(?:[^"\\]|\\.)*")/g)) {
    const pointer = localPointer(JSON.parse(reference));
    const name = pointer === undefined ? undefined : fromPointer(pointer)[2];
    if (name !== undefined && Object.hasOwn(schemas, name)) names.add(name);
  }
  return names;
}
