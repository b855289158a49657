// @ts-check
import { takes } from './bound.js';
import { hasBoundedLength } from './pattern-length.js';

/** @import { Bound } from './bound.js' */

/** Formats whose texts have a length of their own. */
const BOUNDED_FORMATS = ['uuid', 'date', 'date-time', 'time', 'ipv4', 'ipv6', 'hostname'];

/** What bounds the length of a text. @type {Bound} */
export const stringBound = {
  all: 1,
  demanded: (schema) => takes(schema, ['string']) === true,
  facts: (schema) =>
    takes(schema, ['string']) === false ||
    Number.isInteger(schema.maxLength) ||
    BOUNDED_FORMATS.includes(String(schema.format)) ||
    hasBoundedLength(schema.pattern)
      ? 1
      : 0,
};
