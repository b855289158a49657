import { type Narrowing, narrowingPairs, type Pair } from './pair.ts';

const string = { type: 'string' };
const integer = { type: 'integer' };
const number = { type: 'number' };
const list = { type: 'array', items: { type: 'string' } };
const map = { type: 'object', additionalProperties: { type: 'string' } };

/** Bounds of numbers, texts, lists and maps, each set, moved and unset. */
const rows: readonly Narrowing[] = [
  {
    name: 'maximum lower',
    narrow: { ...integer, maximum: 10 },
    wide: { ...integer, maximum: 20 },
    flat: true,
  },
  { name: 'maximum or none', narrow: { ...integer, maximum: 10 }, wide: integer, flat: true },
  { name: 'minimum higher', narrow: { ...number, minimum: 2 }, wide: { ...number, minimum: 1 }, flat: true },
  { name: 'minimum or none', narrow: { ...number, minimum: 1 }, wide: number, flat: true },
  { name: 'minimum below zero', narrow: { ...number, minimum: -1 }, wide: { ...number, minimum: -2.5 } },
  {
    name: 'exclusive maximum lower',
    narrow: { ...number, exclusiveMaximum: 10 },
    wide: { ...number, exclusiveMaximum: 11 },
    openapi: '3.1.0',
    flat: true,
  },
  {
    name: 'exclusive maximum or none',
    narrow: { ...number, exclusiveMaximum: 10 },
    wide: number,
    openapi: '3.1.0',
  },
  {
    name: 'exclusive minimum higher',
    narrow: { ...number, exclusiveMinimum: 1 },
    wide: { ...number, exclusiveMinimum: 0 },
    openapi: '3.1.0',
    flat: true,
  },
  {
    name: 'exclusive minimum or none',
    narrow: { ...number, exclusiveMinimum: 1 },
    wide: number,
    openapi: '3.1.0',
  },
  {
    name: 'maximum exclusive or inclusive',
    narrow: { ...number, exclusiveMaximum: 10 },
    wide: { ...number, maximum: 10 },
    openapi: '3.1.0',
  },
  {
    name: 'minimum exclusive or inclusive',
    narrow: { ...number, exclusiveMinimum: 0 },
    wide: { ...number, minimum: 0 },
    openapi: '3.1.0',
  },
  {
    name: 'maximum exclusive or inclusive, as 3.0 writes it',
    narrow: { ...number, maximum: 10, exclusiveMaximum: true },
    wide: { ...number, maximum: 10 },
    openapi: '3.0.3',
    flat: true,
  },
  {
    name: 'exclusive minimum higher, as 3.0 writes it',
    narrow: { ...number, minimum: 5, exclusiveMinimum: true },
    wide: { ...number, minimum: 4, exclusiveMinimum: true },
    openapi: '3.0.3',
  },
  {
    name: 'exclusive minimum or none, as 3.0 writes it',
    narrow: { ...number, minimum: 5, exclusiveMinimum: true },
    wide: number,
    openapi: '3.0.3',
  },
  {
    name: 'exclusive maximum of an integer against a higher inclusive one',
    narrow: { ...integer, exclusiveMaximum: 10 },
    wide: { ...integer, maximum: 10 },
    openapi: '3.1.0',
  },
  {
    name: 'a multiple of four is one of two',
    narrow: { ...integer, multipleOf: 4 },
    wide: { ...integer, multipleOf: 2 },
  },
  { name: 'multipleOf or none', narrow: { ...number, multipleOf: 0.01 }, wide: number, flat: true },
  {
    name: 'maxLength lower',
    narrow: { ...string, maxLength: 20 },
    wide: { ...string, maxLength: 30 },
    flat: true,
  },
  { name: 'maxLength or none', narrow: { ...string, maxLength: 20 }, wide: string, flat: true },
  {
    name: 'minLength higher',
    narrow: { ...string, minLength: 2 },
    wide: { ...string, minLength: 1 },
    flat: true,
  },
  { name: 'minLength or none', narrow: { ...string, minLength: 1 }, wide: string, flat: true },
  { name: 'pattern or none', narrow: { ...string, pattern: '^[a-z]+$' }, wide: string, flat: true },
  { name: 'format or none', narrow: { ...string, format: 'date-time' }, wide: string, flat: true },
  { name: 'format uuid or none', narrow: { ...string, format: 'uuid' }, wide: string },
  {
    name: 'int32 is an int64',
    narrow: { ...integer, format: 'int32' },
    wide: { ...integer, format: 'int64' },
    flat: true,
  },
  { name: 'maxItems lower', narrow: { ...list, maxItems: 5 }, wide: { ...list, maxItems: 6 }, flat: true },
  { name: 'maxItems or none', narrow: { ...list, maxItems: 5 }, wide: list },
  { name: 'minItems higher', narrow: { ...list, minItems: 2 }, wide: { ...list, minItems: 1 }, flat: true },
  { name: 'minItems or none', narrow: { ...list, minItems: 1 }, wide: list },
  { name: 'unique items or any', narrow: { ...list, uniqueItems: true }, wide: list, flat: true },
  { name: 'maxProperties lower', narrow: { ...map, maxProperties: 5 }, wide: { ...map, maxProperties: 6 } },
  { name: 'maxProperties or none', narrow: { ...map, maxProperties: 5 }, wide: map },
  { name: 'minProperties higher', narrow: { ...map, minProperties: 2 }, wide: { ...map, minProperties: 1 } },
  { name: 'minProperties or none', narrow: { ...map, minProperties: 1 }, wide: map },
  {
    name: 'a longer item',
    narrow: { type: 'array', items: { ...string, maxLength: 3 } },
    wide: { type: 'array', items: { ...string, maxLength: 4 } },
  },
  {
    name: 'a value of a map',
    narrow: { type: 'object', additionalProperties: integer },
    wide: { type: 'object', additionalProperties: number },
  },
  {
    name: 'an item of an item',
    narrow: { type: 'array', items: { type: 'array', items: { ...integer, maximum: 1 } } },
    wide: { type: 'array', items: { type: 'array', items: { ...integer, maximum: 2 } } },
  },
];

export const bounds: readonly Pair[] = narrowingPairs('bounds', rows);
