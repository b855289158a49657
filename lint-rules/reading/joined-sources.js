// @ts-check
import { posix } from 'node:path';
import { fromPointer, isObject, toPointer, valueAt } from '../../src/contract/pointer.js';
import { isLiteral, isReference, targetOf } from './source-references.js';

/** @import { JsonObject, Pointer } from '../../src/contract/types.ts' */
/** @import { Place } from './source-references.js' */

/**
 * @typedef {object} JoinedSources
 * @property {JsonObject} document one document whose references are all local
 * @property {(pointer: Pointer) => Place} placeOf where the source of a place in that document stands
 */

/** The sections of components: a file in a folder of that name is a component with the name of the file. */
const SECTIONS = new Set([
  'schemas',
  'responses',
  'parameters',
  'examples',
  'requestBodies',
  'headers',
  'securitySchemes',
  'links',
  'callbacks',
]);

/**
 * Joins a split description as bundling does, in memory, by the law that the name of a file is the name of its
 * component: files of components become components, all others (paths, webhooks) take the place of the reference to
 * them. Linear in the size of the files.
 *
 * @param {Record<string, unknown>} root the content of the root file
 * @param {string} source its address: an absolute path with `/`
 * @param {(source: string) => unknown} read the content of another file; `undefined` where there is none
 * @returns {JoinedSources | undefined} `undefined` where a reference leads nowhere, or two files have one name: rules
 *   would speak of what follows from that
 */
export function joinSources(root, source, read) {
  const joining = new Joining(root, source, read);
  return joining.run() ? joining : undefined;
}

/**
 * One value on its way into the joined document.
 * @typedef {object} Pending
 * @property {unknown} value
 * @property {Place} place
 * @property {object} holder the object that takes the copy
 * @property {string} key the key there
 * @property {string} above the key of the holder itself
 * @property {readonly string[]} inlined the places that are being written out around this one
 */

/** @implements {JoinedSources} */
class Joining {
  /** @type {Record<string, Record<string, unknown>>} */ #components = {};
  /** @type {Map<string, Place>} the files of components, by section and name */ #places = new Map();
  /** @type {WeakMap<object, Place>} where the objects of the joined document stand */ #origins =
    new WeakMap();
  /** @type {Pending[]} */ #stack = [];
  #sound = true;
  #root;
  #source;
  #read;

  /**
   * @param {Record<string, unknown>} root
   * @param {string} source
   * @param {(source: string) => unknown} read
   */
  constructor(root, source, read) {
    this.#root = root;
    this.#source = source;
    this.#read = read;
    /** @type {JsonObject} */
    this.document = {};
  }

  /** @returns {boolean} whether every reference could be followed */
  run() {
    /** @type {{ document?: JsonObject }} */
    const holder = {};
    const place = { source: this.#source, pointer: '' };
    this.#stack.push({ value: this.#root, place, holder, key: 'document', above: '', inlined: [] });
    // An explicit stack: hostile nesting must not overflow ours.
    for (let next = this.#stack.pop(); next !== undefined && this.#sound; next = this.#stack.pop())
      this.#copy(next);
    if (!this.#sound || holder.document === undefined) return false;
    const { components } = holder.document;
    /** @type {Record<string, unknown>} */
    const listed = isObject(components) ? components : {};
    for (const [section, members] of Object.entries(this.#components)) {
      const beside = listed[section];
      const all = isObject(beside) ? beside : {};
      listed[section] = all;
      for (const [name, component] of Object.entries(members)) {
        if (Object.hasOwn(all, name) && !this.#isSame(all[name], section, name)) return false;
        put(all, name, component);
      }
    }
    this.document = { ...holder.document, components: /** @type {JsonObject} */ (listed) };
    this.#origins.set(this.document, place);
    return true;
  }

  /**
   * @param {Pointer} pointer
   * @returns {Place}
   */
  placeOf(pointer) {
    const segments = fromPointer(pointer);
    const component =
      segments[0] === 'components' ? this.#places.get(`${segments[1]}/${segments[2]}`) : undefined;
    let place = component ?? { source: this.#source, pointer: '' };
    /** @type {unknown} */
    let value = valueAt(this.document, toPointer(segments.slice(0, component === undefined ? 0 : 3)));
    for (const segment of segments.slice(component === undefined ? 0 : 3)) {
      // What was written out in place of a reference stands elsewhere from here on.
      place = this.#originOf(value) ?? place;
      value = valueAt(value, toPointer([segment]));
      if (value === undefined) break;
      place = { source: place.source, pointer: place.pointer + toPointer([segment]) };
    }
    return place;
  }

  /** @param {unknown} value */
  #originOf(value) {
    return typeof value === 'object' && value !== null ? this.#origins.get(value) : undefined;
  }

  /** @param {Pending} pending */
  #copy({ value, place, holder, key, above, inlined }) {
    if (typeof value === 'string') {
      put(holder, key, above === 'mapping' ? this.#mapped(value, place) : value);
    } else if (typeof value !== 'object' || value === null) {
      put(holder, key, value);
    } else if (isObject(value) && isReference(value, key, above)) {
      this.#refer(value, { value, place, holder, key, above, inlined });
    } else {
      const copy = Array.isArray(value) ? [] : {};
      this.#origins.set(copy, place);
      put(holder, key, copy);
      this.#children(value, { value, place, holder: copy, key, above, inlined });
    }
  }

  /**
   * @param {object} value
   * @param {Pending} into
   */
  #children(value, { place, holder, key, inlined }) {
    for (const [name, child] of Object.entries(value).reverse()) {
      const at = { source: place.source, pointer: place.pointer + toPointer([name]) };
      if (!Array.isArray(value) && isLiteral(name, key)) put(holder, name, child);
      else {
        this.#stack.push({ value: child, place: at, holder, key: name, above: key, inlined });
      }
    }
  }

  /**
   * @param {Record<string, unknown> & { $ref: string }} value
   * @param {Pending} pending
   */
  #refer(value, { place, holder, key, above, inlined }) {
    const { $ref, ...beside } = value;
    const target = targetOf($ref, place.source);
    const reference = target === undefined ? undefined : this.#component(target);
    if (reference !== undefined) {
      const copy = { $ref: reference };
      this.#origins.set(copy, place);
      put(holder, key, copy);
      this.#children(beside, { value, place, holder: copy, key, above, inlined });
      return;
    }
    const name = `${target?.source}#${target?.pointer}`;
    const content =
      target === undefined ? undefined : valueAt(this.#contentOf(target.source), target.pointer);
    if (target === undefined || !isObject(content) || inlined.includes(name)) {
      this.#sound = false;
      return;
    }
    const copy = {};
    this.#origins.set(copy, target);
    put(holder, key, copy);
    const around = [...inlined, name];
    const own = Object.fromEntries(Object.entries(content).filter(([name]) => !Object.hasOwn(beside, name)));
    this.#children(beside, { value, place, holder: copy, key, above, inlined });
    this.#children(own, { value: content, place: target, holder: copy, key, above, inlined: around });
  }

  /**
   * The reference to the component that a place becomes, which joins the document if it is not there yet.
   * @param {Place} target
   * @returns {string | undefined} `undefined` where the place is no component
   */
  #component({ source, pointer }) {
    if (source === this.#source) return `#${pointer}`;
    const segments = fromPointer(pointer);
    const inside = segments[0] === 'components' && segments.length > 2;
    const section = inside ? (segments[1] ?? '') : posix.basename(posix.dirname(source));
    const name = inside ? (segments[2] ?? '') : posix.basename(source, posix.extname(source));
    if (!SECTIONS.has(section)) return undefined;
    const file = { source, pointer: inside ? toPointer(segments.slice(0, 3)) : '' };
    const known = this.#places.get(`${section}/${name}`);
    if (known === undefined) {
      const value = valueAt(this.#contentOf(source), file.pointer);
      if (value === undefined) this.#sound = false;
      this.#places.set(`${section}/${name}`, file);
      this.#components[section] ??= {};
      const holder = this.#components[section];
      this.#stack.push({ value, place: file, holder, key: name, above: section, inlined: [] });
    } else if (known.source !== source || known.pointer !== file.pointer) this.#sound = false;
    return `#${toPointer(['components', section, name, ...segments.slice(inside ? 3 : 0)])}`;
  }

  /**
   * A value of a discriminator's mapping: a reference to a file, or a name.
   * @param {string} value
   * @param {Place} place
   */
  #mapped(value, { source }) {
    if (!/\.(yaml|yml|json)(#|$)/.test(value)) return value;
    const target = targetOf(value, source);
    return (target === undefined ? undefined : this.#component(target)) ?? value;
  }

  /**
   * Whether what stands under a name is nothing but the reference to the file of that component.
   * @param {unknown} value
   * @param {string} section
   * @param {string} name
   */
  #isSame(value, section, name) {
    return isObject(value) && value.$ref === `#${toPointer(['components', section, name])}`;
  }

  /** @param {string} source */
  #contentOf(source) {
    return source === this.#source ? this.#root : this.#read(source);
  }
}

/**
 * Sets a member, whatever its name is: `__proto__` is one like any other.
 * @param {object} holder
 * @param {string} key
 * @param {unknown} value
 */
function put(holder, key, value) {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
