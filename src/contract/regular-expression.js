// @ts-check

/** Code points from the first to the last of each pair. @typedef {readonly (readonly [number, number])[]} CharacterSet */

/**
 * A regular expression as a tree. `assertion` matches no text and may fail; `look` is one that reads text of its own.
 *
 * @typedef {{ type: 'set', set: CharacterSet }
 *   | { type: 'sequence' | 'choice', items: readonly Expression[] }
 *   | { type: 'repeat', item: Expression, min: number, max: number }
 *   | { type: 'look', item: Expression }
 *   | { type: 'start' | 'assertion' | 'backreference' }} Expression
 */

const LAST = 0x10ffff;
/** @type {CharacterSet} */
const DIGITS = [[48, 57]];
/** @type {CharacterSet} */
const WORDS = [[48, 57], [65, 90], [95, 95], [97, 122]]; // biome-ignore format: one set, one line
/** @type {CharacterSet} */
const SPACES = [[9, 13], [32, 32], [160, 160], [5760, 5760], [8192, 8202], [8232, 8233], [8239, 8239], [8287, 8287], [12288, 12288], [65279, 65279]]; // biome-ignore format: one set, one line
/** @type {CharacterSet} */
const LINE_ENDS = [[10, 10], [13, 13], [8232, 8233]]; // biome-ignore format: one set, one line
/** @type {CharacterSet} */
const LETTERS = [[65, 90], [97, 122], [128, LAST]]; // biome-ignore format: one set, one line

/** @type {Readonly<Record<string, number>>} */
const CONTROLS = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };

/**
 * Reads a regular expression of JavaScript.
 *
 * @param {string} source without slashes and flags
 * @param {string} [flags]
 * @returns {Expression}
 * @throws {SyntaxError} where it is none
 */
export function parseExpression(source, flags = 'u') {
  // The engine knows best what is one, and looks at it once.
  new RegExp(source, flags);
  return new ExpressionParser(source, flags.includes('i')).parse();
}

/**
 * The parts of an expression that have a trait, itself included.
 *
 * @param {Expression} expression
 * @param {(part: Expression) => boolean} trait
 * @returns {Expression[]}
 */
export function partsOf(expression, trait) {
  const inside = 'items' in expression ? expression.items : 'item' in expression ? [expression.item] : [];
  return [...(trait(expression) ? [expression] : []), ...inside.flatMap((part) => partsOf(part, trait))];
}

class ExpressionParser {
  #source;
  #foldsCase;
  #at = 0;

  /**
   * @param {string} source
   * @param {boolean} foldsCase
   */
  constructor(source, foldsCase) {
    this.#source = source;
    this.#foldsCase = foldsCase;
  }

  /** @returns {Expression} */
  parse() {
    /** @type {Expression[]} */
    const branches = [];
    do {
      /** @type {Expression[]} */
      const items = [];
      while (this.#at < this.#source.length && !this.#isNext('|') && !this.#isNext(')')) {
        items.push(this.#quantified(this.#term()));
      }
      branches.push({ type: 'sequence', items });
    } while (this.#take('|'));
    return branches.length === 1 && branches[0] !== undefined
      ? branches[0]
      : { type: 'choice', items: branches };
  }

  /** @returns {Expression} */
  #term() {
    if (this.#take('^')) return { type: 'start' };
    if (this.#take('$')) return { type: 'assertion' };
    if (this.#take('.')) return { type: 'set', set: without(LINE_ENDS) };
    if (this.#take('[')) return { type: 'set', set: this.#class() };
    if (this.#take('(')) return this.#group();
    if (this.#take('\\')) return this.#escape();
    return { type: 'set', set: this.#folded(this.#character()) };
  }

  /** @returns {Expression} */
  #group() {
    const looks = this.#match(/\?<?[=!]/y) !== undefined;
    if (!looks) this.#match(/\?(<[^>]*>|[a-z-]*:)/y);
    const item = this.parse();
    this.#take(')');
    return looks ? { type: 'look', item } : item;
  }

  /** @returns {Expression} */
  #escape() {
    if (this.#match(/[bB]/y) !== undefined) return { type: 'assertion' };
    if (this.#match(/[1-9]\d*|k<[^>]*>/y) !== undefined) return { type: 'backreference' };
    return { type: 'set', set: this.#escapedSet() };
  }

  /** What follows a backslash, in a class or outside. @returns {CharacterSet} */
  #escapedSet() {
    const property = this.#match(/[pP]\{[^}]*\}/y);
    if (property !== undefined) return propertySet(property);
    const code = this.#match(/x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]+\}/y);
    if (code !== undefined) return this.#folded(Number.parseInt(code.replaceAll(/[xu{}]/g, ''), 16));
    const control = this.#match(/c[A-Za-z]/y);
    if (control !== undefined) return single(control.charCodeAt(1) % 32);
    const character = this.#character();
    const name = String.fromCodePoint(character);
    if (name === 'd') return DIGITS;
    if (name === 'D') return without(DIGITS);
    if (name === 'w') return WORDS;
    if (name === 'W') return without(WORDS);
    if (name === 's') return SPACES;
    if (name === 'S') return without(SPACES);
    return Object.hasOwn(CONTROLS, name) ? single(CONTROLS[name] ?? 0) : this.#folded(character);
  }

  /** @returns {CharacterSet} */
  #class() {
    const isNegated = this.#take('^');
    /** @type {(readonly [number, number])[]} */
    const pairs = [];
    while (this.#at < this.#source.length && !this.#take(']')) {
      const first = this.#member();
      const [[low = 0, high = 0] = []] = first;
      if (first.length > 0 && low === high && this.#match(/-(?!\])/y) !== undefined) {
        const [[last = 0] = []] = this.#member();
        pairs.push(...this.#foldedRange(low, last));
      } else if (low === high && first.length === 1) pairs.push(...this.#folded(low));
      else pairs.push(...first);
    }
    return isNegated ? without(pairs) : pairs;
  }

  /** @returns {CharacterSet} */
  #member() {
    if (this.#take('\\')) return this.#take('b') ? single(8) : this.#escapedSet();
    return single(this.#character());
  }

  /**
   * @param {Expression} item
   * @returns {Expression}
   */
  #quantified(item) {
    const count = this.#match(/\*|\+|\?|\{\d+(,\d*)?\}/y);
    if (count === undefined) return item;
    this.#take('?');
    const [min = '0', max = min] = count.startsWith('{') ? count.slice(1, -1).split(',') : [];
    if (count === '?') return { type: 'repeat', item, min: 0, max: 1 };
    if (count === '*' || count === '+')
      return { type: 'repeat', item, min: count === '+' ? 1 : 0, max: Infinity };
    return { type: 'repeat', item, min: Number(min), max: max === '' ? Infinity : Number(max) };
  }

  /** @param {number} character @returns {CharacterSet} */
  #folded(character) {
    return this.#foldedRange(character, character);
  }

  /** @param {number} low @param {number} high @returns {CharacterSet} */
  #foldedRange(low, high) {
    if (!this.#foldsCase) return [[low, high]];
    const lower = [Math.max(low, 65) + 32, Math.min(high, 90) + 32];
    const upper = [Math.max(low, 97) - 32, Math.min(high, 122) - 32];
    return [[low, high], lower, upper].flatMap(([first = 0, last = 0]) =>
      first <= last ? [[first, last]] : [],
    );
  }

  #character() {
    const character = this.#source.codePointAt(this.#at) ?? 0;
    this.#at += character > 0xffff ? 2 : 1;
    return character;
  }

  /** @param {string} text */
  #isNext(text) {
    return this.#source.startsWith(text, this.#at);
  }

  /** @param {string} text */
  #take(text) {
    if (!this.#isNext(text)) return false;
    this.#at += text.length;
    return true;
  }

  /** @param {RegExp} pattern sticky */
  #match(pattern) {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#source)?.[0];
    if (text !== undefined) this.#at += text.length;
    return text;
  }
}

/** @param {number} character @returns {CharacterSet} */
function single(character) {
  return [[character, character]];
}

/**
 * Everything but a set.
 * @param {CharacterSet} set
 * @returns {CharacterSet}
 */
function without(set) {
  /** @type {[number, number][]} */
  const rest = [];
  let next = 0;
  for (const [low, high] of [...set].sort(([a], [b]) => a - b)) {
    if (low > next) rest.push([next, low - 1]);
    next = Math.max(next, high + 1);
  }
  if (next <= LAST) rest.push([next, LAST]);
  return rest;
}

/**
 * The characters of a Unicode property, more of them rather than fewer.
 * @param {string} property such as `p{L}`
 * @returns {CharacterSet}
 */
function propertySet(property) {
  if (/^p\{(L|Letter|Lu|Ll|Alphabetic|Uppercase|Lowercase)\}$/.test(property)) return LETTERS;
  if (/^p\{(N|Nd|Number)\}$/.test(property)) return [...DIGITS, [128, LAST]];
  return [[0, LAST]];
}
