import { createRequire } from 'node:module';
import type { IHttpConfig, IHttpOperationConfig, IHttpRequest } from '@stoplight/prism-http';
import type { DiagnosticSeverity, IHttpOperation } from '@stoplight/types';
import type { Contract, Operation } from '../contract/types.ts';
import { operationDocument } from './operation-document.ts';

// As CommonJS, which they are: importing them takes twice as long.
const require = createRequire(import.meta.url);
const {
  createInstance,
  getHttpOperationsFromSpec,
}: typeof import('@stoplight/prism-http') = require('@stoplight/prism-http');
const {
  getHttpConfigFromRequest,
}: typeof import('@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js') = require('@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js');
const { createLogger }: typeof import('@stoplight/prism-core') = require('@stoplight/prism-core');

/** Something that is wrong with a request or with Prism's own answer. */
export interface PrismViolation {
  readonly in: 'request' | 'response';
  /** `['query', 'limit']`, `['body', 'steps', '0']`. */
  readonly path: readonly string[];
  /** The keyword that is broken, or a status such as `401`. */
  readonly code: string;
  readonly message: string;
}

export interface PrismAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly violations: readonly PrismViolation[];
}

/** Prism over one contract. */
export interface Prism {
  /**
   * What Prism answers to a request.
   *
   * @throws {Error} when it can make no answer
   */
  answer(operation: Operation, request: IHttpRequest, preference: IHttpOperationConfig): Promise<PrismAnswer>;
}

const config: IHttpConfig = {
  checkSecurity: true,
  validateRequest: true,
  // Our own validators are shared by all responses of an API; Prism compiles one for each.
  validateResponse: false,
  errors: false,
  isProxy: false,
  mock: { dynamic: false },
  upstreamProxy: undefined,
};

// Its own logger: a plain one lacks a level that Prism calls.
const instance = createInstance(config, { logger: createLogger('mock', { level: 'silent' }) });

/**
 * Reads a `Prefer` header as Prism does.
 *
 * @returns `undefined` where it is none, such as `code=often`
 */
export function readPrefer(header: string | null): IHttpOperationConfig | undefined {
  const headers = header === null ? {} : { prefer: header };
  const outcome = getHttpConfigFromRequest({ url: { path: '/' }, headers });
  return outcome._tag === 'Left' ? undefined : { ...outcome.right, dynamic: outcome.right.dynamic ?? false };
}

export function createPrism(contract: Contract): Prism {
  const documents = new Map<string, Promise<IHttpOperation[]>>();

  function prepare(operation: Operation): Promise<IHttpOperation[]> {
    const known =
      documents.get(operation.id) ?? getHttpOperationsFromSpec(operationDocument(contract, operation));
    documents.set(operation.id, known);
    return known;
  }

  return {
    async answer(operation, request, preference) {
      const prepared = await prepare(operation);
      const ask = (mock: IHttpOperationConfig) => instance.request(request, prepared, { ...config, mock })();
      const preferred = await ask(preference);
      // A preferred example that is not one for a refused request hides what is wrong with the request.
      const outcome = preferred._tag === 'Left' ? await ask({ dynamic: false }) : preferred;
      if (outcome._tag === 'Left') throw outcome.left;
      if (preferred._tag === 'Left' && !outcome.right.validations.input.some(isError)) throw preferred.left;
      const { output, validations } = outcome.right;
      return {
        status: output.statusCode,
        headers: headerTexts(output.headers ?? {}),
        body: output.body,
        violations: validations.input.filter(isError).map(toViolation),
      };
    },
  };
}

/** A parameter that is deprecated is only worth a warning. */
function isError({ severity }: { readonly severity: DiagnosticSeverity }): boolean {
  return severity === ERROR;
}

const ERROR: DiagnosticSeverity.Error = 0;

function toViolation(found: {
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
}): PrismViolation {
  return {
    in: 'request',
    path: (found.path ?? []).map(String),
    code: String(found.code ?? ''),
    message: found.message,
  };
}

/** Examples of headers may be numbers and booleans; a header without a usable one is left out. */
function headerTexts(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, String(value)]]
        : [],
    ),
  );
}
