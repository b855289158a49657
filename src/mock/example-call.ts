import type { Contract, Operation, Parameter } from '../contract/types.ts';

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
  for (const { scheme } of operation.security[0] ?? []) {
    const definition = contract.securitySchemes[scheme];
    if (definition?.type === 'apiKey' && definition.in === 'query')
      query.append(definition.parameterName ?? '', 'example');
    else if (definition?.type === 'apiKey') headers[definition.parameterName ?? ''] = 'example';
    else
      headers.Authorization = `${definition?.scheme === 'basic' ? 'Basic ZXhhbXBsZTo=' : 'Bearer example'}`;
  }
  return {
    method: operation.method.toUpperCase(),
    path: query.size === 0 ? path : `${path}?${query}`,
    headers,
  };
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
