// @ts-check

/**
 * Whether a regular expression matches no text beyond some length: it holds for the whole text (`^…$` in each of its
 * alternatives) and repeats nothing without end. Reads the pattern once from left to right and never runs it; what it
 * cannot be sure of counts as unbounded.
 *
 * @param {unknown} pattern
 */
export function hasBoundedLength(pattern) {
  if (typeof pattern !== 'string') return false;
  /** Whether each open group looks ahead or behind, where nothing that is repeated makes the text longer. @type {boolean[]} */
  const groups = [];
  let looking = 0;
  let atStart = true;
  let starts = false;
  let ends = false;
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index];
    const first = atStart;
    atStart = false;
    if (groups.length === 0 && character !== '|') ends = character === '$';
    if (character === '\\') index++;
    else if (character === '[') index = endOfClass(pattern, index);
    else if (character === '(') {
      const looks = /^\(\?<?[=!]/.test(pattern.slice(index, index + 4));
      groups.push(looks);
      if (looks) looking++;
    } else if (character === ')') {
      if (groups.pop() === true) looking--;
    } else if (character === '^' && first) starts = true;
    else if (character === '|' && groups.length === 0) {
      if (!starts || !ends) return false;
      starts = false;
      atStart = true;
    } else if (looking === 0 && repeatsWithoutEnd(pattern, index)) return false;
  }
  return starts && ends && groups.length === 0;
}

/**
 * @param {string} pattern
 * @param {number} index
 * @returns {number} where the character class that begins at the index ends
 */
export function endOfClass(pattern, index) {
  for (let at = index + 1; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === ']') return at;
  }
  return pattern.length;
}

/**
 * @param {string} pattern
 * @param {number} index
 */
function repeatsWithoutEnd(pattern, index) {
  const character = pattern[index];
  // No count that means something is longer than this.
  return (
    character === '*' ||
    character === '+' ||
    (character === '{' && /^\{\d+,\}/.test(pattern.slice(index, index + 20)))
  );
}
