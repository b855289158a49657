// @ts-check
import { escapeSegment, isObject, valueAt } from './pointer.js';
import { componentName, dereference } from './references.js';
/**
 * @import {
 *   Example, Header, Json, JsonObject, MediaType, Parameter, Pointer, RequestBody, Response,
 *   SecurityRequirement
 * } from './types.ts'
 */

/** Reads the parts of a bundled description by their pointers, references followed. Never fails. */
export class DescriptionReader {
  /** @type {JsonObject} */ #document;

  /** @param {JsonObject} document */
  constructor(document) {
    this.#document = document;
  }

  /**
   * The parameters of a path item and of one of its operations; the operation's win.
   * @param {Pointer} item
   * @param {Pointer} operation
   * @returns {Parameter[]}
   */
  parameters(item, operation) {
    /** @type {Map<string, Parameter>} */
    const byPlace = new Map();
    for (const list of [`${item}/parameters`, `${operation}/parameters`]) {
      const listed = items(valueAt(this.#document, list));
      listed.forEach((use, index) => {
        const usePointer = `${list}/${index}`;
        const { value, pointer } = dereference(this.#document, usePointer);
        if (!isObject(value)) return;
        const place = value.in;
        if (place !== 'path' && place !== 'query' && place !== 'header' && place !== 'cookie') return;
        const name = text(value.name);
        const component = componentName(use);
        const style = text(value.style) || (place === 'query' || place === 'cookie' ? 'form' : 'simple');
        byPlace.set(`${place}:${place === 'header' ? name.toLowerCase() : name}`, {
          name,
          in: place,
          required: value.required === true,
          deprecated: value.deprecated === true,
          description: text(value.description),
          style,
          explode: typeof value.explode === 'boolean' ? value.explode : style === 'form',
          pointer,
          usePointer,
          ...(component === undefined ? {} : { component }),
          ...this.#written(value, pointer),
        });
      });
    }
    return [...byPlace.values()];
  }

  /**
   * @param {Pointer} operation
   * @returns {RequestBody | undefined}
   */
  requestBody(operation) {
    const { value, pointer } = dereference(this.#document, `${operation}/requestBody`);
    if (!isObject(value)) return undefined;
    return {
      required: value.required === true,
      description: text(value.description),
      pointer,
      content: this.#content(value, pointer),
    };
  }

  /**
   * @param {Pointer} operation
   * @returns {Response[]}
   */
  responses(operation) {
    const listed = this.object(`${operation}/responses`);
    return Object.keys(listed).flatMap((status) => {
      if (status.startsWith('x-')) return [];
      const usePointer = `${operation}/responses/${escapeSegment(status)}`;
      const { value, pointer } = dereference(this.#document, usePointer);
      if (!isObject(value)) return [];
      const component = componentName(listed[status]);
      return [
        {
          status,
          description: text(value.description),
          pointer,
          usePointer,
          ...(component === undefined ? {} : { component }),
          headers: this.#headers(value, pointer),
          content: this.#content(value, pointer),
          errorCodes: texts(value['x-error-codes']),
        },
      ];
    });
  }

  /**
   * @param {Record<string, unknown>} response
   * @param {Pointer} at
   * @returns {Header[]}
   */
  #headers(response, at) {
    const listed = isObject(response.headers) ? response.headers : {};
    return Object.keys(listed).flatMap((name) => {
      const usePointer = `${at}/headers/${escapeSegment(name)}`;
      const { value, pointer } = dereference(this.#document, usePointer);
      if (!isObject(value)) return [];
      const component = componentName(listed[name]);
      return [
        {
          name,
          required: value.required === true,
          deprecated: value.deprecated === true,
          pointer,
          usePointer,
          ...(component === undefined ? {} : { component }),
          ...this.#schemaPointer(value, pointer),
          examples: this.#examples(value, pointer),
        },
      ];
    });
  }

  /**
   * @param {Record<string, unknown>} holder
   * @param {Pointer} at
   * @returns {MediaType[]}
   */
  #content(holder, at) {
    const content = isObject(holder.content) ? holder.content : {};
    return Object.entries(content).flatMap(([mediaType, value]) => {
      const pointer = `${at}/content/${escapeSegment(mediaType)}`;
      if (!isObject(value)) return [];
      return [
        {
          mediaType,
          pointer,
          ...this.#schemaPointer(value, pointer),
          examples: this.#examples(value, pointer),
        },
      ];
    });
  }

  /**
   * @param {Record<string, unknown>} holder
   * @param {Pointer} at
   * @returns {Example[]}
   */
  #examples(holder, at) {
    /** @type {Example[]} */
    const found = [];
    for (const name of Object.keys(isObject(holder.examples) ? holder.examples : {})) {
      const { value, pointer } = dereference(this.#document, `${at}/examples/${escapeSegment(name)}`);
      if (!isObject(value) || value.value === undefined) continue;
      // The document is JSON, so what stands in it is JSON.
      const example = /** @type {Json} */ (value.value);
      found.push({ name, summary: text(value.summary), pointer: `${pointer}/value`, value: example });
    }
    if (holder.example !== undefined) {
      const example = /** @type {Json} */ (holder.example);
      found.push({ name: 'example', summary: '', pointer: `${at}/example`, value: example });
    }
    return found;
  }

  /**
   * Schema and examples of a parameter: its own, or those of the one media type that it is written in.
   * @param {Record<string, unknown>} parameter
   * @param {Pointer} at
   * @returns {Pick<Parameter, 'schemaPointer' | 'mediaType' | 'examples'>}
   */
  #written(parameter, at) {
    const [content] = this.#content(parameter, at);
    if (content === undefined) {
      return { ...this.#schemaPointer(parameter, at), examples: this.#examples(parameter, at) };
    }
    const { mediaType, schemaPointer, examples } = content;
    return { mediaType, ...(schemaPointer === undefined ? {} : { schemaPointer }), examples };
  }

  /**
   * @param {Record<string, unknown>} holder
   * @param {Pointer} at
   * @returns {{ schemaPointer?: Pointer }}
   */
  #schemaPointer(holder, at) {
    return holder.schema === undefined ? {} : { schemaPointer: `${at}/schema` };
  }

  /**
   * @param {unknown} declared
   * @returns {SecurityRequirement[]}
   */
  security(declared) {
    return items(declared)
      .filter(isObject)
      .map((requirement) =>
        Object.entries(requirement).map(([scheme, scopes]) => ({
          scheme,
          scopes: texts(scopes),
        })),
      );
  }

  /**
   * @param {Pointer} pointer
   * @returns {Record<string, unknown>}
   */
  object(pointer) {
    const value = valueAt(this.#document, pointer);
    return isObject(value) ? value : {};
  }
}

/**
 * @param {unknown} value
 * @returns {readonly string[]}
 */
export function texts(value) {
  return items(value).filter((item) => typeof item === 'string');
}

/**
 * @param {unknown} value
 * @returns {string}
 */
export function text(value) {
  return typeof value === 'string' ? value : '';
}

/**
 * @param {unknown} value
 * @returns {readonly unknown[]}
 */
export function items(value) {
  return Array.isArray(value) ? value : [];
}
