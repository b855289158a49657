import type { JsonObject } from '../../src/contract/types.ts';
import type { Dialect } from './dialects.ts';

/** The components of its pagination style. */
export function pageParameters(dialect: Dialect): readonly string[] {
  return { offset: ['Limit', 'Offset'], cursor: ['Limit', 'Cursor'], page: ['Page', 'PageSize'] }[dialect];
}

export function pageParameter(component: string): JsonObject {
  const schemas: Readonly<Record<string, JsonObject>> = {
    Limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    PageSize: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    Offset: { type: 'integer', format: 'int32', minimum: 0, default: 0 },
    Page: { type: 'integer', format: 'int32', minimum: 1, default: 1 },
    Cursor: { type: 'string', maxLength: 200 },
  };
  const name = component.charAt(0).toLowerCase() + component.slice(1);
  return { name, in: 'query', description: 'Which part of the list.', schema: schemas[component] ?? {} };
}

/** The schema of a page of things. */
export function page(dialect: Dialect): JsonObject {
  const list = { type: 'array', items: { $ref: '#/components/schemas/Thing' } };
  const number = { type: 'integer', description: 'Counts from 1.' };
  const total = { type: 'integer', description: 'How many there are.' };
  const more = { type: 'boolean', description: 'Whether another one follows.' };
  switch (dialect) {
    case 'offset':
      return object({ data: list, pagination: object({ total, has_more: more }) });
    case 'cursor':
      return {
        type: 'object',
        description: 'A part of the list.',
        required: ['items', 'hasMore'],
        properties: {
          items: list,
          nextCursor: { type: ['string', 'null'], description: 'Where to go on.' },
          hasMore: more,
        },
      };
    case 'page':
      return object({
        success: { const: true },
        data: list,
        meta: object({ pagination: object({ page: number, totalItems: total, hasNext: more }) }),
      });
  }
}

function object(properties: JsonObject): JsonObject {
  const description = 'A part of the list.';
  return { type: 'object', description, required: Object.keys(properties), properties };
}

/** A page with one thing. */
export function pageExample(dialect: Dialect, thing: JsonObject): JsonObject {
  const items = [thing];
  switch (dialect) {
    case 'offset':
      return { data: items, pagination: { total: 1, has_more: false } };
    case 'cursor':
      return { items, nextCursor: null, hasMore: false };
    case 'page':
      return { success: true, data: items, meta: { pagination: { page: 1, totalItems: 1, hasNext: false } } };
  }
}
