/** A path that cannot be built from what the caller gave. */
export class PathParameterError extends Error {
  override readonly name = 'PathParameterError';
  readonly code = 'path-parameter-refused';
}

/**
 * A path template with its parameters filled in.
 *
 * @throws {PathParameterError} when a parameter is missing, is neither a text nor a number, is empty, `.` or `..`, or
 *   has a slash: each would lead to another resource, and a DELETE there would be a surprise
 */
export function serializePath(template: string, parameters: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = parameters[name];
    const text = typeof value === 'number' ? `${value}` : value;
    if (typeof text === 'string' && !/^\.{0,2}$|[\\/]/.test(text)) return encodeURIComponent(text);
    throw new PathParameterError(
      `${name} of ${template} must be the id of a resource, but is ${value === undefined ? 'missing' : JSON.stringify(value)}.`,
    );
  });
}
