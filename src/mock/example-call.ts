import type { Contract, Operation, Parameter, SecurityRequirement } from '../contract/types.ts';

/** A request as the examples of the description make it. */
export interface ExampleCall {
  readonly method: string;
  /** Below the base path, with its query: `/workflows?limit=25`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The call that an operation's examples describe, without a body: what it needs and a credential of the first kind
 * that it takes.
 */
export function exampleCall(contract: Contract, operation: Operation): ExampleCall {
  const path = operation.path.replaceAll(/\{([^}]*)\}/g, (whole, name: string) => {
    const parameter = operation.parameters.find(
      (candidate) => candidate.in === 'path' && candidate.name === name,
    );
    return parameter === undefined ? whole : encodeURIComponent(textOf(parameter));
  });
  const query = new URLSearchParams();
  const headers: Record<string, string> = {};
  for (const parameter of operation.parameters.filter(({ required }) => required)) {
    if (parameter.in === 'query') query.append(parameter.name, textOf(parameter));
    if (parameter.in === 'header') headers[parameter.name] = textOf(parameter);
  }
  const credentials = exampleCredentials(contract, operation.security[0] ?? []);
  for (const [name, value] of Object.entries(credentials.query)) query.append(name, value);
  return {
    method: operation.method.toUpperCase(),
    path: query.size === 0 ? path : `${path}?${query}`,
    headers: { ...headers, ...credentials.headers },
  };
}

/** Credentials of the kinds that one alternative of an operation's security wants together. */
export function exampleCredentials(
  { securitySchemes }: Contract,
  requirement: SecurityRequirement,
): { readonly headers: Readonly<Record<string, string>>; readonly query: Readonly<Record<string, string>> } {
  const headers: Record<string, string> = {};
  const query: Record<string, string> = {};
  for (const name of requirement.map(({ scheme }) => scheme)) {
    const { type, in: place, parameterName = '', scheme } = securitySchemes[name] ?? {};
    if (type !== 'apiKey')
      headers.Authorization = scheme === 'basic' ? 'Basic ZXhhbXBsZTo=' : 'Bearer example';
    else if (place === 'query') query[parameterName] = 'example';
    else if (place === 'cookie') headers.Cookie = `${parameterName}=example`;
    else headers[parameterName] = 'example';
  }
  return { headers, query };
}

/** The operation to try first: a list if there is one, or anything that is only read. */
export function firstOperation({ operations }: Contract): Operation | undefined {
  return (
    operations.find(({ pagination }) => pagination !== undefined) ??
    operations.find(({ method }) => method === 'get')
  );
}

/** `curl -H 'X-API-Key: example' 'http://…/workflows'` */
export function curl(mount: string, { method, path, headers }: ExampleCall): string {
  const quoted = (text: string) => (/^[\w:/.@%-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
  return [
    'curl',
    ...(method === 'GET' ? [] : ['-X', method]),
    ...Object.entries(headers).flatMap(([name, value]) => ['-H', quoted(`${name}: ${value}`)]),
    quoted(mount + path),
  ].join(' ');
}

/** The first example of a parameter as it is written in a URL or a header. */
export function textOf({ mediaType, examples: [example] }: Parameter): string {
  const value = example?.value;
  if (mediaType !== undefined) return JSON.stringify(value);
  return Array.isArray(value)
    ? value.join(',')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value ?? 'example');
}
