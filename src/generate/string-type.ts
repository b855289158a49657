import type ts from 'typescript';
import type { Json } from '../contract/types.ts';
import { isJsonObject } from './map-schemas.ts';
import { factory } from './openapi-typescript.ts';

/** What openapi-typescript writes as `string` and TypeScript knows better: open enumerations and binary parts. */
export function stringType(schema: unknown): ts.TypeNode | undefined {
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

/** The import that a text needs in which `stringType` has written types; `''` where it needs none. */
export function stringTypeImport(text: string): string {
  return text.includes('OtherThan<')
    ? `import type { OtherThan } from '../../src/client/other-than.ts';\n`
    : '';
}
