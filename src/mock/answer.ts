import type { Contract, Operation } from '../contract/types.ts';
import { createValidators, type Validators } from '../contract/validators.js';
import { isJson, placeholder, type WireBody, writeBody } from './answer-body.ts';
import { bodyViolations } from './body-violations.ts';
import { createCorrelationIds } from './correlation-id.ts';
import { deprecationHeaders } from './deprecation.ts';
import { documentedResponse } from './documented-response.ts';
import { echoRequestId, errorBody } from './error-body.ts';
import { createFieldCodes } from './field-code.ts';
import { type Preference, readPreference } from './preference.ts';
import { createPrism, type PrismAnswer, type PrismViolation } from './prism.ts';
import { readQuery } from './query.ts';
import { Refusal } from './refusal.ts';
import { readRequestBody } from './request-body.ts';
import { checkRequestBody, isAboutCredentials, refusalOf } from './request-check.ts';
import { exampleHeaders, headerSafe, VIOLATIONS_HEADER, violationsText } from './response-headers.ts';
import { createRoutes } from './route.ts';

/**
 * Answers requests by one contract. Never throws: what goes wrong becomes an error in the API's own shape.
 *
 * @param path the path of the request below the base path, percent-encoded, with its leading slash
 */
export type Answer = (request: Request, path: string) => Promise<Response>;

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: WireBody;
  readonly mediaType?: string;
  readonly violations: readonly PrismViolation[];
}

export function createAnswer(contract: Contract): Answer {
  const { correlation, errors } = contract.conventions;
  const route = createRoutes(contract);
  const prism = createPrism(contract);
  const validators = createValidators(contract);
  const correlationId = createCorrelationIds(contract, validators);
  const rateLimit = rateLimitHeaders(contract);
  const fieldCode = createFieldCodes(contract, validators);
  // Compiled at the first body that is sent.
  let sent: Validators | undefined;

  async function reply(
    request: Request,
    path: string,
    operation: Operation,
    requestId: string,
  ): Promise<Reply> {
    refuseBrokenEncoding(request.url);
    const query = readQuery(validators, operation, new URL(request.url).searchParams);
    const preference = attempt(() => readPreference(request.headers, operation));
    const chosen = preference instanceof Refusal ? undefined : preference;
    const headers = Object.fromEntries([...request.headers].filter(([name]) => !OURS.has(name)));
    headers[correlation.parameter.name.toLowerCase()] = requestId;
    // The name of a scheme has no case (RFC 9110, section 11.1); Prism wants it as it is usually written.
    headers.authorization &&= headers.authorization.replace(/^(bearer|basic)(?= )/i, (scheme) =>
      scheme.toLowerCase() === 'basic' ? 'Basic' : 'Bearer',
    );
    const answer = await prism.answer(
      operation,
      { method: operation.method, url: { path, query: query.values }, headers },
      prismPreference(chosen),
    );
    // Who may not ask is told so before anything that was sent is looked at.
    const stranger = refusalOf(operation, answer.violations.filter(isAboutCredentials));
    if (stranger !== undefined) return errorReply(stranger, operation, requestId, answer.violations);
    const body = await readRequestBody(request, operation);
    sent ??= createValidators(contract, 'request');
    const violations = [...answer.violations, ...checkRequestBody(contract, operation, body, sent)];
    const refusal =
      refusalOf(operation, violations) ??
      query.refusal ??
      (preference instanceof Refusal ? preference : undefined);
    if (refusal !== undefined) return errorReply(refusal, operation, requestId, violations);
    return chosen === undefined ? replyOf(answer) : success(answer, chosen, requestId);
  }

  function success(answer: PrismAnswer, preference: Preference, requestId: string): Reply {
    const { status, response, mediaType } = preference;
    if (mediaType === undefined) return { ...replyOf(answer), status };
    const media = { mediaType: mediaType.mediaType };
    if (isDownload(preference)) {
      const body = placeholder(mediaType);
      return { status, headers: exampleHeaders(response), body, ...media, violations: [] };
    }
    const body = structuredClone(answer.body);
    echoRequestId(contract, body, requestId);
    const { schemaPointer } = mediaType;
    const violations =
      schemaPointer === undefined || !isJson(mediaType.mediaType)
        ? []
        : bodyViolations('response', contract.document, validators, schemaPointer, body);
    return { ...replyOf(answer), body: writeBody(body, mediaType.mediaType), ...media, violations };
  }

  function errorReply(
    { reason, message, fields, headers }: Refusal,
    operation: Operation | undefined,
    requestId: string,
    violations: readonly PrismViolation[] = [],
  ): Reply {
    const { status, code } =
      typeof reason === 'string' ? (errors.causes[reason] ?? errors.causes.internal) : reason;
    const facts = { status, code, message, fields, requestId, now: new Date().toISOString() };
    const documented = operation === undefined ? undefined : documentedResponse(operation, status);
    return {
      status,
      headers: { ...(documented === undefined ? {} : exampleHeaders(documented)), ...headers },
      body: JSON.stringify(errorBody(contract, operation, facts, fieldCode)),
      mediaType: 'application/json',
      violations,
    };
  }

  function toResponse(
    request: Request,
    operation: Operation | undefined,
    requestId: string,
    reply: Reply,
  ): Response {
    const { status, body, mediaType, violations } = reply;
    const headers = new Headers(rateLimit);
    for (const [name, value] of Object.entries(reply.headers)) {
      // The length of the example's body, not of ours; and Prism's word for deprecated, which is no date.
      if (!/^(content-length|content-type|deprecation)$/i.test(name)) headers.set(name, headerSafe(value));
    }
    if (operation !== undefined) {
      for (const [name, value] of deprecationHeaders(contract, operation)) headers.set(name, value);
    }
    headers.set(correlation.header, requestId);
    if (violations.length > 0) headers.set(VIOLATIONS_HEADER, violationsText(violations));
    const empty = body === null || status === 204 || status === 304;
    if (!empty) headers.set('Content-Length', String(Buffer.byteLength(body)));
    if (mediaType !== undefined && !empty) {
      headers.set('Content-Type', isJson(mediaType) ? `${mediaType}; charset=utf-8` : mediaType);
    }
    return new Response(empty || request.method === 'HEAD' ? null : body, { status, headers });
  }

  return async (request, path) => {
    const requestId = correlationId(request.headers.get(correlation.parameter.name));
    const { operation, allowed } = route(request.method, path);
    try {
      if (operation === undefined) throw noOperation(contract, request.method, path, allowed);
      return toResponse(request, operation, requestId, await reply(request, path, operation, requestId));
    } catch (error) {
      const refusal = error instanceof Refusal ? error : failure(operation, error);
      return toResponse(request, operation, requestId, errorReply(refusal, operation, requestId));
    }
  };
}

/** Headers that the gateway has dealt with itself. */
const OURS = new Set(['content-type', 'content-length', 'accept', 'prefer']);

/** Whether Prism cannot make the body, because there is no example and nothing to make one of. */
function isDownload({ mediaType }: Preference): boolean {
  return mediaType !== undefined && !isJson(mediaType.mediaType) && mediaType.examples.length === 0;
}

/** What to ask Prism for. For a download it only has to check the request, and can answer anything that it knows. */
function prismPreference(preference: Preference | undefined) {
  if (preference === undefined) return { dynamic: false };
  const { status, mediaType, example, dynamic } = preference;
  if (isDownload(preference)) return { dynamic: false, code: 422 };
  // A single example has no name for Prism; it is the first.
  const isNamed = mediaType !== undefined && example?.pointer !== `${mediaType.pointer}/example`;
  return {
    code: status,
    // Prism makes up JSON alone.
    dynamic: dynamic && (mediaType === undefined || isJson(mediaType.mediaType)),
    ...(example !== undefined && isNamed ? { exampleKey: example.name } : {}),
    ...(mediaType === undefined ? {} : { mediaTypes: [mediaType.mediaType] }),
  };
}

function replyOf({ status, headers, violations }: PrismAnswer): Reply {
  return { status, headers, body: null, violations };
}

function attempt<T>(read: () => T): T | Refusal {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Those of any response: they belong on every one, documented or not. */
function rateLimitHeaders({ conventions, operations }: Contract): Record<string, string> {
  const names = Object.values(conventions.rateLimit?.headers ?? {});
  const response = operations[0]?.responses[0];
  const all = response === undefined ? {} : exampleHeaders(response);
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}

function noOperation({ title }: Contract, method: string, path: string, allowed: readonly string[]): Refusal {
  if (allowed.length === 0) return new Refusal('notFound', `${title} has no path ${path}.`);
  const methods = allowed.join(', ');
  return new Refusal('notFound', `${path} takes ${methods}, not ${method}.`, [], { Allow: methods });
}

function failure(operation: Operation | undefined, error: unknown): Refusal {
  const reason = error instanceof Error ? error.message : String(error);
  return new Refusal('internal', `The mock cannot answer ${operation?.id ?? 'this'}: ${reason}`);
}

function refuseBrokenEncoding(address: string): void {
  const { pathname, search } = new URL(address);
  for (const [what, text] of [
    ['path', pathname],
    ['query', search],
  ] as const) {
    try {
      decodeURIComponent(text);
    } catch {
      const message = 'must be percent-encoded UTF-8';
      throw new Refusal('invalidInput', `The ${what} ${message}.`, [
        { field: what, message, rule: 'format' },
      ]);
    }
  }
}
