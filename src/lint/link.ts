import { isObject, toPointer } from '../contract/pointer.js';
import type { SourceFile } from '../contract/source-file.ts';
import type { Pointer } from '../contract/types.ts';

/** A link out of a description: where it stands and where it leads. */
export interface Link {
  readonly pointer: Pointer;
  /** As written: a URL, a path relative to the file, or `#…`. */
  readonly target: string;
}

/** By file: a file whose text is the same is the same object, see SourceCache. */
const known = new WeakMap<SourceFile, { readonly links: readonly Link[]; readonly names: readonly Link[] }>();

/**
 * What leads out of a file, in its order: `links` are those of Markdown in descriptions, `externalValue` of examples,
 * and the files that a workflow sends (`$file('…')`); `names` are words in code that read like an operation.
 */
export function linksOf(file: SourceFile): {
  readonly links: readonly Link[];
  readonly names: readonly Link[];
} {
  const before = known.get(file);
  if (before !== undefined) return before;
  // Most files have neither: their texts need not be looked through.
  const leads = /\]\(|externalValue|\$file\(|`(?:list|get|create|update|replace|delete)[A-Z]/.test(file.text);
  const texts = leads ? [...textsOf(file.value)] : [];
  const made = {
    links: texts.flatMap(({ key, pointer, text }) =>
      targetsOf(key, text).map((target) => ({ pointer, target })),
    ),
    names: texts.flatMap(({ key, pointer, text }) =>
      key === 'description' || key === 'summary'
        ? operationNames(text).map((target) => ({ pointer, target }))
        : [],
    ),
  };
  known.set(file, made);
  return made;
}

function operationNames(text: string): string[] {
  return text
    .split('`')
    .filter(
      (word, index) =>
        index % 2 === 1 && /^(list|get|create|update|replace|delete)[A-Z][A-Za-z0-9]*$/.test(word),
    );
}

/** A text of a description. */
interface Prose {
  readonly key: string;
  readonly pointer: Pointer;
  readonly text: string;
}

/** Every string of a file but for those in the data of examples. */
function* textsOf(root: unknown): Generator<Prose> {
  // An explicit stack: hostile nesting must not overflow ours.
  const stack: { segments: readonly string[]; value: unknown }[] = [{ segments: [], value: root }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { segments, value } = next;
    if (typeof value === 'string') {
      yield { key: segments.at(-1) ?? '', pointer: toPointer(segments), text: value };
    } else if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--)
        stack.push({ segments: [...segments, String(i)], value: value[i] });
    } else if (isObject(value)) {
      for (const [key, child] of Object.entries(value).reverse()) {
        if (!isData(key, child, segments)) stack.push({ segments: [...segments, key], value: child });
      }
    }
  }
}

/** Whether what stands under a key is a value and no description. */
function isData(key: string, value: unknown, segments: readonly string[]): boolean {
  if (segments.at(-1) === 'properties') return false;
  if (key === 'examples')
    return Array.isArray(value) && !value.some((item) => isObject(item) && 'payload' in item);
  return ['example', 'value', 'default', 'const', 'enum'].includes(key);
}

function targetsOf(key: string, text: string): string[] {
  if (key === 'externalValue') return [text];
  const file = /^\$file\((['"])(.*)\1\)$/.exec(text)?.[2];
  if (file !== undefined) return [file];
  return key === 'description' && text.includes('](') ? markdownTargets(text) : [];
}

/** The targets of `[text](target "title")`, outside of code. */
function markdownTargets(text: string): string[] {
  return withoutCode(text)
    .split('](')
    .slice(1)
    .flatMap((rest) => {
      const end = rest.search(/[)\s]/);
      const target = (end < 0 ? rest : rest.slice(0, end)).replace(/^<|>$/g, '');
      return target === '' ? [] : [target];
    });
}

/** Markdown without its spans and blocks of code. */
function withoutCode(text: string): string {
  return text
    .split('```')
    .filter((_, index) => index % 2 === 0)
    .map((part) =>
      part
        .split('`')
        .filter((_, index) => index % 2 === 0)
        .join(' '),
    )
    .join(' ');
}
