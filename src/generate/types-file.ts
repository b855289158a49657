import type { OpenAPI3 } from 'openapi-typescript';
import type ts from 'typescript';
import type { Contract, Json, JsonObject } from '../contract/types.ts';
import { directionForms } from './direction-forms.ts';
import { header } from './header.ts';
import { isJsonObject } from './map-schemas.ts';
import { narrowErrorCodes } from './narrow-error-codes.ts';
import { factory, typescriptOf } from './openapi-typescript.ts';
import { plainDiscriminators } from './plain-discriminators.ts';
import { requiredAlternatives } from './required-alternatives.ts';

/**
 * The types of an API: `paths`, `webhooks`, `components` and `operations`, as openapi-typescript writes them.
 *
 * @param typed the description as `typedDocument` prepares it
 */
export function typesFile(api: string, typed: JsonObject): string {
  const document = structuredClone(typed);
  // The loader has made sure that this is an OpenAPI 3.1 document.
  const text = typescriptOf(document as unknown as OpenAPI3, stringType);
  const imports = text.includes('OtherThan<')
    ? `import type { OtherThan } from '../../src/client/other-than.ts';\n`
    : '';
  return `// ${header(api)}\n${imports}\n${text}`;
}

/** A description in which all that TypeScript can tell apart has been said, for openapi-typescript to read. */
export function typedDocument({ document, conventions }: Contract): JsonObject {
  const plain = requiredAlternatives(plainDiscriminators(document));
  return narrowErrorCodes(directionForms(plain), conventions);
}

/** What openapi-typescript writes as `string` and TypeScript knows better: open enumerations and binary parts. */
function stringType(schema: unknown): ts.TypeNode | undefined {
  if (!isJsonObject(schema) || schema.type !== 'string') return undefined;
  if (isJsonObject(schema.not) && Array.isArray(schema.not.enum)) {
    const known = schema.not.enum.filter((value: Json) => typeof value === 'string');
    return factory.createTypeReferenceNode('OtherThan', [
      factory.createUnionTypeNode(known.map(literalType)),
    ]);
  }
  const { format, contentMediaType, contentEncoding } = schema;
  const media =
    typeof contentMediaType === 'string' && contentEncoding === undefined ? contentMediaType : 'text/plain';
  const binary = format === 'binary' || !/^text\/|[/+]json\b/.test(media);
  return binary ? factory.createTypeReferenceNode('Blob') : undefined;
}

function literalType(value: string): ts.TypeNode {
  return factory.createLiteralTypeNode(factory.createStringLiteral(value));
}
