import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLParseError,
} from 'yaml';
import { didYouMean } from './did-you-mean.js';
import { isNestedTooDeep, MOST_LEVELS } from './nesting.ts';
import { fromPointer, isObject, toPointer } from './pointer.js';
import type { Problem } from './problem.ts';
import type { Pointer } from './types.ts';

/** The most aliases that a file may expand to; more is a bomb, not a description. */
const MOST_ALIASES = 100;

/** A reference as it stands in a file. */
export interface Reference {
  /** Where the object with the `$ref` stands. */
  readonly pointer: Pointer;
  /** The text of the `$ref`. */
  readonly target: string;
}

/** One YAML or JSON file, parsed once. A pure function of its text. */
export class SourceFile {
  /** As messages name it: relative to the project root, with `/`. */
  readonly name: string;
  readonly text: string;
  /** The content as plain JSON; shared, so never written to. `undefined` where the file cannot be parsed. */
  readonly value: unknown;
  /** What keeps the file from being parsed. Empty for a sound file. */
  readonly problems: readonly Problem[];
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;
  #references: readonly Reference[] | undefined;

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
    this.#lines = new LineCounter();
    const tooDeep = isNestedTooDeep(text);
    this.#document = parseDocument(tooDeep ? '' : text, {
      lineCounter: this.#lines,
      merge: true,
      prettyErrors: false,
    });
    if (tooDeep) {
      const message = `the file is nested deeper than ${MOST_LEVELS} levels. Give its inner parts names of their own and refer to them.`;
      this.problems = [{ file: name, line: 1, column: 1, code: 'yaml-nesting', pointer: '', message }];
      return;
    }
    this.problems = causes(this.#document.errors).map((error) => ({
      file: name,
      ...this.#position(error.pos[0]),
      code: 'yaml-syntax',
      pointer: '',
      message: explain(error.code, error.message),
    }));
    if (this.problems.length > 0) return;
    try {
      this.value = this.#document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.problems = [
        {
          file: name,
          line: 1,
          column: 1,
          code: 'yaml-aliases',
          pointer: '',
          message: `${reason}: aliases may expand to ${MOST_ALIASES} nodes at most. Use $ref instead of anchors.`,
        },
      ];
    }
  }

  /** Every `$ref` of the file, in document order. Literal values of examples hold none. */
  get references(): readonly Reference[] {
    this.#references ??= findReferences(this.value);
    return this.#references;
  }

  /**
   * The line and column of a place, or of its nearest parent that exists. A property stands where its key
   * stands.
   */
  locate(pointer: Pointer): { readonly line: number; readonly column: number } {
    let node: unknown = this.#document.contents;
    let at = offsetOf(node) ?? 0;
    for (const segment of fromPointer(pointer)) {
      if (isAlias(node)) node = node.resolve(this.#document);
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : '') === segment);
        if (pair === undefined) break;
        at = offsetOf(pair.key) ?? at;
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(segment)];
        if (item === undefined) break;
        at = offsetOf(item) ?? at;
        node = item;
      } else break;
    }
    return this.#position(at);
  }

  /** A problem at a place of this file. */
  problem(code: string, pointer: Pointer, message: string): Problem {
    return { file: this.name, ...this.locate(pointer), code, pointer, message };
  }

  #position(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
}

/**
 * One misplaced character makes a parser stumble over all that follows: of the errors that follow from it only the
 * first is told.
 */
function causes(errors: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (tabs.length > 0) return tabs;
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error.code === 'DUPLICATE_KEY' || error === first);
}

function explain(code: string, message: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'a tab stands where YAML wants spaces. Indent with two spaces.';
    case 'DUPLICATE_KEY':
      return 'this key stands twice in the same object. Remove or rename one of the two.';
    case 'MULTIPLE_DOCS':
      return 'the file holds more than one YAML document. Remove the `---` line.';
    default:
      return `the file is not valid YAML: ${message.split('\n')[0]?.trim()}.`.replace(/\.\.$/, '.');
  }
}

function findReferences(root: unknown): Reference[] {
  const found: Reference[] = [];
  // An explicit stack: hostile nesting must not overflow ours. Aliases make the value a graph, never a circle.
  const stack: [segments: readonly string[], value: unknown][] = [[[], root]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [segments, value] = next;
    if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--) stack.push([[...segments, String(i)], value[i]]);
    } else if (isObject(value)) {
      if (typeof value.$ref === 'string' && !isPropertyName(segments)) {
        found.push({ pointer: toPointer(segments), target: value.$ref });
      }
      for (const [key, child] of Object.entries(value).reverse()) {
        if (!isLiteral(key, segments)) stack.push([[...segments, key], child]);
      }
    }
  }
  return found;
}

/** Whether the object is a map from property names to schemas, in which `$ref` would be a property's name. */
function isPropertyName(segments: readonly string[]): boolean {
  const last = segments.at(-1);
  return last === 'properties' && segments.at(-2) !== 'properties';
}

/** Whether what stands under this key is data, not description: `$ref` inside means nothing. */
function isLiteral(key: string, segments: readonly string[]): boolean {
  if (segments.at(-1) === 'properties') return false;
  return key === 'example' || key === 'value' || key === 'default' || key === 'const' || key === 'enum';
}

/** Suggests the member of an object that a misspelt last segment of a pointer may have meant. */
export function suggestMember(value: unknown, segment: string): string {
  return isObject(value) ? didYouMean(segment, Object.keys(value)) : '';
}
