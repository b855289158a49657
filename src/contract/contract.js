// @ts-check
import { resolveConventions } from './conventions.js';
import { DescriptionReader, items, text, texts } from './description-reader.js';
import { escapeSegment, isObject, valueAt } from './pointer.js';
import { dereference } from './references.js';

/** @import { Contract, JsonObject, Method, Operation, Pointer, SecurityScheme, Webhook } from './types.ts' */

/** @type {readonly Method[]} */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The contracts that were built, by their documents. @type {WeakMap<object, Contract>} */
const built = new WeakMap();

/**
 * The contract of a bundled description, built at the first call: loader and rules share it.
 *
 * @param {JsonObject} document
 * @returns {Contract}
 */
export function contractOf(document) {
  // Rules judge the description; the name of its folder does not concern them.
  return built.get(document) ?? buildContract(document, '');
}

/**
 * Builds the contract of a bundled description. Total: what a malformed document lacks is empty in the contract.
 *
 * @param {JsonObject} document the bundle, all references local; it becomes part of the contract
 * @param {string} api the name of the API
 * @returns {Contract}
 */
export function buildContract(document, api) {
  const conventions = resolveConventions(document);
  const builder = new ContractBuilder(document, conventions);
  const basePath = builder.basePath();
  const info = isObject(document.info) ? document.info : {};
  const contract = {
    api,
    title: text(info.title),
    version: text(info.version),
    basePath,
    tags: items(document.tags)
      .filter(isObject)
      .map((tag) => ({ name: text(tag.name), description: text(tag.description) })),
    conventions,
    securitySchemes: builder.securitySchemes(),
    operations: builder.operations(basePath),
    webhooks: builder.webhooks(),
    document,
  };
  built.set(document, contract);
  return contract;
}

class ContractBuilder {
  /** @type {JsonObject} */ #document;
  /** @type {DescriptionReader} */ #reader;
  /** @type {Contract['conventions']} */ #conventions;

  /**
   * @param {JsonObject} document
   * @param {Contract['conventions']} conventions
   */
  constructor(document, conventions) {
    this.#document = document;
    this.#reader = new DescriptionReader(document);
    this.#conventions = conventions;
  }

  basePath() {
    const url = text(valueAt(this.#document, '/servers/0/url'));
    let path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
    while (path.endsWith('/')) path = path.slice(0, -1);
    return path;
  }

  /** @returns {Record<string, SecurityScheme>} */
  securitySchemes() {
    /** @type {Record<string, SecurityScheme>} */
    const schemes = {};
    for (const name of Object.keys(this.#reader.object('/components/securitySchemes'))) {
      const { value, pointer } = dereference(
        this.#document,
        `/components/securitySchemes/${escapeSegment(name)}`,
      );
      if (!isObject(value)) continue;
      schemes[name] = {
        name,
        type: /** @type {SecurityScheme['type']} */ (text(value.type)),
        description: text(value.description),
        ...(value.in === 'header' || value.in === 'query' || value.in === 'cookie' ? { in: value.in } : {}),
        ...(typeof value.name === 'string' ? { parameterName: value.name } : {}),
        ...(typeof value.scheme === 'string' ? { scheme: value.scheme.toLowerCase() } : {}),
        pointer,
        definition: /** @type {JsonObject} */ (value),
      };
    }
    return schemes;
  }

  /**
   * @param {string} basePath
   * @returns {Operation[]}
   */
  operations(basePath) {
    return this.#methodsOf('/paths').map(({ key: path, method, item, pointer, node }) => {
      const { idempotency } = this.#conventions;
      const parameters = this.#reader.parameters(item, pointer);
      const requestBody = this.#reader.requestBody(pointer);
      const responses = this.#reader.responses(pointer);
      const key = parameters.find(
        ({ name, in: place }) =>
          place === 'header' && name.toLowerCase() === idempotency?.parameter.name.toLowerCase(),
      );
      const style = text(node['x-pagination']);
      const pagination = Object.hasOwn(this.#conventions.pagination, style)
        ? this.#conventions.pagination[style]
        : undefined;
      return {
        id: text(node.operationId),
        method,
        path,
        fullPath: basePath + path,
        pointer,
        tag: text(items(node.tags)[0]),
        summary: text(node.summary),
        description: text(node.description),
        ...deprecation(node),
        parameters,
        ...(requestBody === undefined ? {} : { requestBody }),
        responses,
        security: this.#reader.security(node.security ?? this.#document.security),
        ...(pagination === undefined ? {} : { pagination }),
        ...(key === undefined ? {} : { idempotency: { header: key.name, required: key.required } }),
        ...(typeof node['x-permission'] === 'string' ? { permission: node['x-permission'] } : {}),
        stepUp: node['x-step-up'] === true,
        ...listTraits(node),
        errorCodes: [...new Set(responses.flatMap((response) => response.errorCodes))],
      };
    });
  }

  /** @returns {Webhook[]} */
  webhooks() {
    return this.#methodsOf('/webhooks').map(({ key: event, method, item, pointer, node }) => {
      const requestBody = this.#reader.requestBody(pointer);
      return {
        event,
        ...(typeof node.operationId === 'string' ? { id: node.operationId } : {}),
        method,
        pointer,
        summary: text(node.summary),
        description: text(node.description),
        ...deprecation(node),
        parameters: this.#reader.parameters(item, pointer),
        ...(requestBody === undefined ? {} : { requestBody }),
        responses: this.#reader.responses(pointer),
      };
    });
  }

  /** @param {Pointer} at `/paths` or `/webhooks` */
  #methodsOf(at) {
    return Object.keys(this.#reader.object(at)).flatMap((key) => {
      const { value, pointer: item } = dereference(this.#document, `${at}/${escapeSegment(key)}`);
      if (!isObject(value)) return [];
      return METHODS.flatMap((method) => {
        const node = value[method];
        return isObject(node) ? [{ key, method, item, pointer: `${item}/${method}`, node }] : [];
      });
    });
  }
}

/**
 * @param {Record<string, unknown>} node an operation
 * @returns {Pick<Operation, 'deprecated' | 'deprecatedSince' | 'sunset'>}
 */
function deprecation(node) {
  const since = node['x-deprecated-since'];
  const sunset = node['x-sunset'];
  return {
    deprecated: node.deprecated === true,
    ...(typeof since === 'string' ? { deprecatedSince: since } : {}),
    ...(typeof sunset === 'string' ? { sunset } : {}),
  };
}

/**
 * @param {Record<string, unknown>} node an operation
 * @returns {Pick<Operation, 'order' | 'filter'>}
 */
function listTraits(node) {
  const order = node['x-order'];
  const filter = node['x-filter'];
  return {
    ...(isObject(order)
      ? {
          order: {
            default: texts(order.default),
            fields: texts(order.fields),
            unique: order.unique === undefined ? ['id'] : texts(order.unique),
          },
        }
      : {}),
    ...(isObject(filter)
      ? {
          filter: Object.fromEntries(
            Object.entries(filter).map(([field, operators]) => [field, texts(operators)]),
          ),
        }
      : {}),
  };
}
