/** The most levels that a file may be nested; real descriptions have some dozens. */
export const MOST_LEVELS = 256;

/** A line that is indented, or begins with lists inside lists, by more columns than that: a level takes at least one. */
const INDENTED = new RegExp(`^(?:[-?] | ){${MOST_LEVELS + 1}}`, 'm');

/**
 * Whether a YAML or JSON text may be nested deeper than a parser can bear: one that recurses would run out of stack,
 * which not every part of the engine under it survives. Counts brackets, indentation and lists inside lists, without
 * a look at what is quoted, so it may count too many by those that a text leaves open. Cost: linear.
 */
export function isNestedTooDeep(text: string): boolean {
  let brackets = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === 0x5b || char === 0x7b) brackets++;
    else if ((char === 0x5d || char === 0x7d) && brackets > 0) brackets--;
    if (brackets > MOST_LEVELS) return true;
  }
  return INDENTED.test(text);
}
