import { UsageError } from '../contract/usage-error.ts';
import { clientExports } from '../generate/client-file.ts';
import { checkApiName, checkWord } from './api-name.ts';
import { errorSchemaFiles } from './error-schema-files.ts';
import { exampleFiles } from './example-files.ts';
import { indexFile } from './index-file.ts';
import { pageSchemaFiles } from './page-schema-files.ts';
import { parameterFiles } from './parameter-files.ts';
import { pathFiles } from './path-files.ts';
import { type Plan, planOf, type ScaffoldRequest } from './plan.ts';
import { responseFiles } from './response-files.ts';
import { schemaFiles } from './schema-files.ts';
import { securityFile } from './security-file.ts';

/**
 * The description of a new API: one resource that can be listed, created, read, updated and deleted, with every
 * convention declared and kept. It lints clean and works as it stands; `Decide:` comments mark what only its designer
 * can know. What all APIs share is referred to under `spec/shared`.
 *
 * @returns the text by path relative to the project root, with `/`: `spec/petstore/openapi.yaml`
 * @throws {UsageError} when a name cannot be used; the message has the rule
 */
export function scaffold(request: ScaffoldRequest): Map<string, string> {
  checkApiName(request.name);
  checkWord(request.resource, 'a resource', 'project, purchase-order');
  if (request.plural !== undefined) checkWord(request.plural, 'resources', 'projects, purchase-orders');
  const plan = planOf(request);
  const files = [
    ['openapi.yaml', indexFile(plan)] as const,
    ...pathFiles(plan),
    ...parameterFiles(plan),
    ...schemaFiles(plan),
    ...pageSchemaFiles(plan),
    ...errorSchemaFiles(plan),
    ...responseFiles(plan),
    ...exampleFiles(plan),
    securityFile(plan),
  ];
  refuseClashes(request, plan, files);
  return new Map(files.map(([path, text]) => [`spec/${plan.name}/${path}`, `${text}\n`]));
}

/** Refuses a resource called like something that the description, `spec/shared` or the client has already. */
function refuseClashes(
  { name, resource }: ScaffoldRequest,
  { identifier }: Plan,
  files: readonly (readonly [path: string, text: string])[],
): void {
  const { values, types } = clientExports(identifier);
  const shared = files.flatMap(([, text]) =>
    [...text.matchAll(/\/shared\/([^ ]+\.yaml)/g)].map(([, path = '']) => path),
  );
  // Some file systems do not tell `Meta.yaml` from `META.yaml`.
  const taken = new Set(
    [...shared, ...[...values, ...types].map((word) => `schemas/${word}.yaml`)].map((path) =>
      path.toLowerCase(),
    ),
  );
  for (const [path] of files) {
    if (taken.has(path.toLowerCase())) {
      throw new UsageError(
        `a resource of the API "${name}" cannot be called "${resource}": ${path.replace(/^.*\/|\.yaml$/g, '')} is taken. Choose another with --resource.`,
      );
    }
    taken.add(path.toLowerCase());
  }
}
