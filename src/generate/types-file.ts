import type { OpenAPI3 } from 'openapi-typescript';
import type { Contract, JsonObject } from '../contract/types.ts';
import { directionForms } from './direction-forms.ts';
import { header } from './header.ts';
import { narrowErrorCodes } from './narrow-error-codes.ts';
import { typescriptOf } from './openapi-typescript.ts';
import { plainDiscriminators } from './plain-discriminators.ts';
import { requiredAlternatives } from './required-alternatives.ts';
import { stringType, stringTypeImport } from './string-type.ts';

/**
 * The types of an API: `paths`, `webhooks`, `components` and `operations`, as openapi-typescript writes them.
 *
 * @param typed the description as `typedDocument` prepares it
 */
export function typesFile(api: string, typed: JsonObject): string {
  const document = structuredClone(typed);
  // The loader has made sure that this is an OpenAPI 3.1 document.
  const text = typescriptOf(document as unknown as OpenAPI3, stringType);
  return `// ${header(api)}\n${stringTypeImport(text)}\n${text}`;
}

/** A description in which all that TypeScript can tell apart has been said, for openapi-typescript to read. */
export function typedDocument({ document, conventions }: Contract): JsonObject {
  const plain = requiredAlternatives(plainDiscriminators(document));
  return narrowErrorCodes(directionForms(plain), conventions);
}
