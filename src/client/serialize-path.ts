import { defaultPathSerializer } from 'openapi-fetch';

/** A path that cannot be built from what the caller gave. */
export class PathParameterError extends Error {
  override readonly name = 'PathParameterError';
  readonly code = 'path-parameter-missing';
}

/**
 * A path template with its parameters filled in.
 *
 * @throws {PathParameterError} when a parameter is missing, empty, `.` or `..`: each would lead to another
 *   resource, and a DELETE there would be a surprise
 */
export function serializePath(template: string, parameters: Record<string, unknown>): string {
  for (const [, name = ''] of template.matchAll(/\{([^{}]+)\}/g)) {
    const value = parameters[name];
    if (value !== undefined && value !== null && !['', '.', '..'].includes(String(value))) continue;
    throw new PathParameterError(
      `the path parameter \`${name}\` of ${template} is ${value === undefined || value === null ? 'missing' : `"${String(value)}"`}. Give the id of a resource.`,
    );
  }
  return defaultPathSerializer(template, parameters);
}
