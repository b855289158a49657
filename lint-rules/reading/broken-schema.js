// @ts-check

/** The keywords of a schema in OpenAPI 3.1: those of JSON Schema 2020-12 and four more. */
const KEYWORDS = new Set(
  [
    '$id $schema $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs',
    'prefixItems items contains additionalProperties properties patternProperties dependentSchemas propertyNames',
    'if then else allOf anyOf oneOf not unevaluatedItems unevaluatedProperties',
    'type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern',
    'maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired',
    'title description default deprecated readOnly writeOnly examples format',
    'contentEncoding contentMediaType contentSchema',
    'discriminator xml externalDocs example',
  ].flatMap((words) => words.split(' ')),
);

/**
 * Whether a schema has a keyword that does not exist or a pattern that is none. Redocly's `struct` and `oas3-schema` say
 * so; what the schema was to say, such as a bound, is not known before it is mended.
 *
 * @param {Record<string, unknown>} schema
 */
export function isBroken(schema) {
  return (
    Object.keys(schema).some((keyword) => !KEYWORDS.has(keyword) && !keyword.startsWith('x-')) ||
    (typeof schema.pattern === 'string' && !compiles(schema.pattern))
  );
}

/** @param {string} pattern */
function compiles(pattern) {
  try {
    // As validators read it. It is never run here.
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
