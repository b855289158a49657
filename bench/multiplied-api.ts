import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { fromPointer, isObject } from '../src/contract/pointer.js';
import type { LoadedApi } from '../src/contract/types.ts';

/** The sections whose members belong to the operations that use them, and grow in number with them. */
const OWN_SECTIONS = ['schemas', 'responses', 'examples', 'requestBodies'];

/**
 * Writes a split description with the operations of an API several times over, each time with schemas, responses
 * and examples of its own; operation ids, tags and components of a copy end with its number. Headers, parameters
 * and the schemas that `x-conventions` names stay common to all.
 *
 * @param folder where the description is written, an absolute path
 * @param times how many times, from 1
 */
export function writeMultipliedApi(loaded: LoadedApi, folder: string, times: number): void {
  const { components, paths, tags, ...index } = loaded.bundle();
  const { securitySchemes, ...sections } = Object.fromEntries(members(components));
  const write = (file: string, value: unknown) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), stringify(value));
  };

  const copies = Array.from({ length: times }, (_, copy) =>
    createCopy(loaded, copy === 0 ? '' : `V${copy + 1}`),
  );
  const pathIndex: Record<string, unknown> = {};
  for (const { suffix, nameOf, rewrite, operations } of copies) {
    for (const [section, named] of members(sections)) {
      for (const [name, component] of members(named)) {
        const file = `${section}/${nameOf(section, name)}.yaml`;
        // What is common to all copies is written with the first.
        if (suffix === '' || nameOf(section, name) !== name) write(file, rewrite(component, '..'));
      }
    }
    for (const [number, [path, item]] of members(paths).entries()) {
      const file = `paths/${number + 1}${suffix}.yaml`;
      write(file, rewrite(operations(item), '..'));
      pathIndex[suffix === '' ? path : `/${suffix.toLowerCase()}${path}`] = { $ref: `./${file}` };
    }
  }
  write('openapi.yaml', {
    ...Object.fromEntries(copies.slice(0, 1).flatMap(({ rewrite }) => members(rewrite(index, '.')))),
    tags: copies.flatMap((copy) => copy.tags(tags)),
    paths: pathIndex,
    components: { securitySchemes },
  });
}

/** @param suffix what the names of this copy end with; empty for the first */
function createCopy({ contract }: LoadedApi, suffix: string) {
  const { errors, filtering } = contract.conventions;
  const ids = new Set(contract.operations.map(({ id }) => id));

  function nameOf(section: string, name: string): string {
    const isCommon = !OWN_SECTIONS.includes(section) || name === errors.schema || name === filtering?.schema;
    return isCommon ? name : name + suffix;
  }

  /** References of the bundle become references to files, transitions go by the ids of this copy. */
  function rewrite(value: unknown, base: string, key = ''): unknown {
    if (typeof value === 'string' && value.startsWith('#/components/')) {
      const [, section = '', name = '', ...inside] = fromPointer(value.slice(1));
      const fragment = inside.length === 0 ? '' : `#/${value.split('/').slice(4).join('/')}`;
      return `${base}/${section}/${nameOf(section, name)}.yaml${fragment}`;
    }
    if (Array.isArray(value)) return value.map((item) => rewrite(item, base));
    if (!isObject(value)) return value;
    const isTransitions = key === 'transitions';
    return Object.fromEntries(
      members(value).map(([name, child]) => [
        isTransitions && ids.has(name) ? name + suffix : name,
        rewrite(child, base, name),
      ]),
    );
  }

  return {
    suffix,
    nameOf,
    rewrite,
    /** A path item with the ids and tags of this copy. */
    operations: (item: unknown) =>
      Object.fromEntries(
        members(item).map(([method, operation]) => [
          method,
          isObject(operation) && 'operationId' in operation
            ? {
                ...operation,
                operationId: `${operation.operationId}${suffix}`,
                tags: list(operation.tags).map((tag) => `${tag}${suffix}`),
              }
            : operation,
        ]),
      ),
    tags: (tags: unknown) =>
      list(tags).map((tag) => (isObject(tag) ? { ...tag, name: `${tag.name}${suffix}` } : tag)),
  };
}

function members(value: unknown): [name: string, member: unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
