import { createRequire } from 'node:module';
import type { OpenAPI3, transformSchema as TransformSchema } from 'openapi-typescript';
import type ts from 'typescript';

// Two things make up for most of what a cold run took. The package's main module loads a second, older Redocly to
// bundle what we have bundled: its parts are loaded instead. And as CommonJS, because `import` reads the nine megabytes
// of the compiler twice, once for its names.
const require = createRequire(import.meta.url);
type Main = typeof import('openapi-typescript');
type Context = Parameters<typeof TransformSchema>[1];
const transformSchema: typeof TransformSchema = require('openapi-typescript/dist/transform/index.cjs');
const { scanDiscriminators, resolveRef }: Main = require('openapi-typescript/dist/lib/utils.cjs');
const { astToString }: Main = require('openapi-typescript/dist/lib/ts.cjs');

/** The compiler's factory of syntax nodes. */
export const { factory }: typeof ts = require('typescript');

/**
 * What openapi-typescript's default function does after bundling: TypeScript for a bundled OpenAPI 3.1 document.
 *
 * @param document self-contained; changed in place
 * @param transform gives a type of its own for a schema, or `undefined` for the usual one
 */
export function typescriptOf(document: OpenAPI3, transform: NonNullable<Context['transform']>): string {
  const silent = true;
  const context: Omit<Context, 'redoc'> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // A default does not make a property required in a request, nor does it promise one in a response.
    defaultNonNullable: false,
    discriminators: scanDiscriminators(document, { silent }),
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: ($ref) => resolveRef(document, $ref, { silent }),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent,
    transform,
    transformProperty: undefined,
  };
  // Only the bundling that is left out reads a configuration of Redocly.
  return astToString(transformSchema(document, context as Context));
}
