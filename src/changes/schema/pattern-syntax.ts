/** Characters from and to, both included, in order and apart. */
export type CharacterSet = readonly (readonly [from: number, to: number])[];

/** A regular expression, as far as it can be compared. */
export type Pattern =
  | { readonly kind: 'characters'; readonly set: CharacterSet }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly least: number; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

export const LAST_CHARACTER = 0x10_ffff;
const ANY_CHARACTER: CharacterSet = [[0, LAST_CHARACTER]];
const DIGITS: CharacterSet = [[0x30, 0x39]];
const WORD = union([
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
]);
const SPACE = union([
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x16_80, 0x16_80],
  [0x20_00, 0x20_0a],
  [0x20_28, 0x20_29],
  [0x20_2f, 0x20_2f],
  [0x20_5f, 0x20_5f],
  [0x30_00, 0x30_00],
  [0xfe_ff, 0xfe_ff],
]);
const CLASSES: Readonly<Record<string, CharacterSet>> = {
  d: DIGITS,
  D: complement(DIGITS),
  w: WORD,
  W: complement(WORD),
  s: SPACE,
  S: complement(SPACE),
};
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };
/** Repetitions are written out: more than this is not. */
const MOST_REPEATS = 300;
const DEEPEST = 50;

/** Thrown and caught here alone, where a pattern holds what is not compared. */
class Unsupported extends Error {}

/**
 * Reads a regular expression (ECMA-262). Lookarounds, back references, word boundaries and Unicode properties are not
 * compared: a pattern with one of them is undefined.
 */
export function parsePattern(text: string): Pattern | undefined {
  const reader = new Reader([...text].map((character) => character.codePointAt(0) ?? 0));
  try {
    const pattern = reader.choice(0);
    return reader.done ? pattern : undefined;
  } catch (error) {
    if (error instanceof Unsupported) return undefined;
    throw error;
  }
}

class Reader {
  #at = 0;
  readonly #characters: readonly number[];

  constructor(characters: readonly number[]) {
    this.#characters = characters;
  }

  get done(): boolean {
    return this.#at >= this.#characters.length;
  }

  choice(depth: number): Pattern {
    if (depth > DEEPEST) throw new Unsupported();
    const parts = [this.#sequence(depth)];
    while (this.#take('|')) parts.push(this.#sequence(depth));
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: 'choice', parts };
  }

  #sequence(depth: number): Pattern {
    const parts: Pattern[] = [];
    while (!this.done && !this.#sees('|') && !this.#sees(')')) parts.push(this.#repeated(depth));
    return { kind: 'sequence', parts };
  }

  #repeated(depth: number): Pattern {
    const part = this.#atom(depth);
    const times = this.#times();
    if (times === undefined) return part;
    // Lazy or greedy, the same strings match.
    this.#take('?');
    if (part.kind === 'start' || part.kind === 'end') throw new Unsupported();
    return { kind: 'repeat', part, ...times };
  }

  #times(): { least: number; most: number } | undefined {
    if (this.#take('*')) return { least: 0, most: Number.POSITIVE_INFINITY };
    if (this.#take('+')) return { least: 1, most: Number.POSITIVE_INFINITY };
    if (this.#take('?')) return { least: 0, most: 1 };
    const match = /^\{(\d+)(,(\d*))?\}/.exec(this.#rest(24));
    if (match === null) return undefined;
    this.#at += match[0].length;
    const least = Number(match[1]);
    const most = match[2] === undefined ? least : match[3] ? Number(match[3]) : Number.POSITIVE_INFINITY;
    if (least > MOST_REPEATS || (Number.isFinite(most) && most > MOST_REPEATS)) throw new Unsupported();
    return { least, most };
  }

  #atom(depth: number): Pattern {
    if (this.#take('^')) return { kind: 'start' };
    if (this.#take('$')) return { kind: 'end' };
    // Who writes `^.*$` means any text; that a dot leaves out newlines is no promise to keep.
    if (this.#take('.')) return { kind: 'characters', set: ANY_CHARACTER };
    if (this.#take('(')) return this.#group(depth);
    if (this.#take('[')) return { kind: 'characters', set: this.#class() };
    if (this.#take('\\')) return { kind: 'characters', set: this.#escape() };
    if (this.#sees('*') || this.#sees('+') || this.#sees('?')) throw new Unsupported();
    return { kind: 'characters', set: single(this.#next()) };
  }

  #group(depth: number): Pattern {
    const open = /^\?(:|<[A-Za-z_$][\w$]*>)/.exec(this.#rest(80));
    if (open !== null) this.#at += open[0].length;
    else if (this.#sees('?')) throw new Unsupported();
    const inside = this.choice(depth + 1);
    if (!this.#take(')')) throw new Unsupported();
    return inside;
  }

  #class(): CharacterSet {
    const negated = this.#take('^');
    const parts: (readonly [number, number])[] = [];
    while (!this.#take(']')) {
      const from = this.#classPart();
      const [start] = from;
      const range = this.#sees('-') && this.#characters[this.#at + 1] !== 0x5d;
      if (!range || from.length !== 1 || start === undefined || start[0] !== start[1]) {
        parts.push(...from);
        continue;
      }
      this.#at++;
      const to = this.#classPart();
      const [end] = to;
      if (to.length !== 1 || end === undefined || end[0] !== end[1] || end[0] < start[0])
        throw new Unsupported();
      parts.push([start[0], end[0]]);
    }
    return negated ? complement(union(parts)) : union(parts);
  }

  #classPart(): CharacterSet {
    if (!this.#take('\\')) return single(this.#next());
    if (this.#take('b')) return single(8);
    return this.#escape();
  }

  #escape(): CharacterSet {
    const character = String.fromCodePoint(this.#next());
    const known = CLASSES[character];
    if (known !== undefined) return known;
    const control = CONTROLS[character];
    if (control !== undefined) return single(control);
    if (character === 'x' || character === 'u') {
      const match = /^(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{4}|[0-9a-fA-F]{2}))/.exec(this.#rest(10));
      const digits = match?.[1] ?? (character === 'x' ? match?.[2]?.slice(0, 2) : match?.[2]);
      if (match === null || digits === undefined) throw new Unsupported();
      this.#at += match[1] === undefined ? digits.length : match[0].length;
      return single(Number.parseInt(digits, 16));
    }
    // Letters and digits that are left are back references, boundaries, properties.
    if (/[A-Za-z0-9]/.test(character)) throw new Unsupported();
    return single(character.codePointAt(0) ?? 0);
  }

  #rest(length: number): string {
    return String.fromCodePoint(...this.#characters.slice(this.#at, this.#at + length));
  }

  #sees(character: string): boolean {
    return this.#characters[this.#at] === character.codePointAt(0);
  }

  #take(character: string): boolean {
    if (!this.#sees(character)) return false;
    this.#at++;
    return true;
  }

  #next(): number {
    const character = this.#characters[this.#at++];
    if (character === undefined) throw new Unsupported();
    return character;
  }
}

function single(character: number): CharacterSet {
  return [[character, character]];
}

function union(parts: CharacterSet): CharacterSet {
  const merged: [number, number][] = [];
  for (const [from, to] of [...parts].sort(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function complement(parts: CharacterSet): CharacterSet {
  const left: [number, number][] = [];
  let from = 0;
  for (const [start, end] of parts) {
    if (start > from) left.push([from, start - 1]);
    from = end + 1;
  }
  if (from <= LAST_CHARACTER) left.push([from, LAST_CHARACTER]);
  return left;
}

/** Any character at all, newlines included: what stands before and after a pattern that is not anchored. */
export const ANYTHING: Pattern = {
  kind: 'repeat',
  part: { kind: 'characters', set: ANY_CHARACTER },
  least: 0,
  most: Number.POSITIVE_INFINITY,
};
