import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { didYouMean } from './did-you-mean.js';
import { packageRoot } from './package-root.ts';
import { isObject, toPointer, valueAt } from './pointer.js';
import type { Pointer } from './types.ts';

/** Something wrong with the declaration: a place below the checked value, and a sentence with the remedy. */
export interface Complaint {
  readonly pointer: Pointer;
  readonly message: string;
}

const SCHEMA_FILE = join(packageRoot, 'spec/conventions.schema.yaml');

interface Declaration {
  readonly conventions: ValidateFunction;
  /** The extensions beside `x-conventions`. Each is compiled when it is first met. */
  readonly extensions: ReadonlySet<string>;
  extension(name: string): ValidateFunction;
}

let compiled: Declaration | undefined;

function declaration(): Declaration {
  if (compiled !== undefined) return compiled;
  const schema: unknown = parse(readFileSync(SCHEMA_FILE, 'utf8'));
  const id = valueAt(schema, '/$id');
  const names = valueAt(schema, '/$defs/extensions/properties');
  if (!isObject(schema) || typeof id !== 'string' || !isObject(names)) {
    throw new TypeError(`${SCHEMA_FILE} is not the schema of the declaration. Install this package anew.`);
  }
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    discriminator: true,
    allowUnionTypes: true,
    strictTypes: false,
    // It is run a few times in a process: optimising costs more than it gains.
    code: { optimize: false },
  });
  formats.default(ajv);
  const conventions = ajv.compile(schema);
  const known = new Map<string, ValidateFunction>();
  compiled = {
    conventions,
    extensions: new Set(Object.keys(names)),
    extension(name) {
      const validate = known.get(name) ?? ajv.compile({ $ref: `${id}#/$defs/extensions/properties/${name}` });
      known.set(name, validate);
      return validate;
    },
  };
  return compiled;
}

/** Checks a value of `x-conventions` against `spec/conventions.schema.yaml`. */
export function checkConventions(value: unknown): Complaint[] {
  const { conventions } = declaration();
  return conventions(value) ? [] : complaints(conventions.errors ?? []);
}

/** The declaration itself is checked apart, and a malformed exception of lint is a finding of lint. */
const CHECKED_ELSEWHERE: readonly string[] = ['x-conventions', 'x-lint-ignore'];

/**
 * Checks every `x-` member of a bundle: a known extension against its schema, an unknown one for being a misspelt
 * known one. Extensions of other tools pass.
 */
export function checkExtensions(document: unknown): Complaint[] {
  const found: Complaint[] = [];
  const stack: [pointer: string, value: unknown][] = [['', document]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [pointer, value] = next;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) stack.push([`${pointer}/${index}`, item]);
    }
    if (!isObject(value)) continue;
    for (const [key, child] of Object.entries(value)) {
      const at = pointer + toPointer([key]);
      // Property names and literal values may begin with `x-` and mean something else.
      if (
        key.startsWith('x-') &&
        !CHECKED_ELSEWHERE.includes(key) &&
        !pointer.endsWith('/properties') &&
        !pointer.endsWith('/headers')
      ) {
        for (const complaint of checkExtension(key, child)) {
          found.push({ pointer: at + complaint.pointer, message: complaint.message });
        }
      }
      if (key !== 'example' && key !== 'value' && !CHECKED_ELSEWHERE.includes(key)) stack.push([at, child]);
    }
  }
  return found;
}

/** Checks the value of an extension, by its name. */
export function checkExtension(name: string, value: unknown): Complaint[] {
  const { extensions, extension } = declaration();
  if (extensions.has(name)) {
    const validate = extension(name);
    return validate(value) ? [] : complaints(validate.errors ?? []);
  }
  const near = didYouMean(name, [...extensions]);
  return near === '' ? [] : [{ pointer: '', message: `"${name}" is no extension that is known here${near}` }];
}

function complaints(errors: readonly ErrorObject[]): Complaint[] {
  const told = new Set<string>();
  return errors
    .filter(({ keyword }) => keyword !== 'oneOf' && keyword !== 'if')
    .map((error) => ({ pointer: placeOf(error), message: explain(error) }))
    .filter(({ pointer, message }) => {
      const key = `${pointer} ${message}`;
      return !told.has(key) && told.add(key);
    });
}

function placeOf({ instancePath, params }: ErrorObject): Pointer {
  const surplus: unknown = params.additionalProperty;
  return typeof surplus === 'string' ? instancePath + toPointer([surplus]) : instancePath;
}

function explain({ keyword, params, parentSchema, message, data }: ErrorObject): string {
  const described =
    typeof parentSchema?.description === 'string' ? ` It means: ${parentSchema.description}` : '';
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys(isObject(parentSchema?.properties) ? parentSchema.properties : {});
      return `"${params.additionalProperty}" is no key here${didYouMean(String(params.additionalProperty), known)} Known: ${known.join(', ')}.`.replace(
        'here Known',
        'here. Known',
      );
    }
    case 'required':
      return `"${params.missingProperty}" is missing. Add it.`;
    case 'enum':
      return `${JSON.stringify(data)} is not one of ${params.allowedValues.join(', ')}${didYouMean(String(data), params.allowedValues.map(String)) || '.'}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}.`;
    case 'discriminator':
      return `"${params.tag}" is missing or not one that is known.`;
    default:
      return `${message ?? 'is not valid'}.${described}`;
  }
}
