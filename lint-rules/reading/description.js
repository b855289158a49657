// @ts-check

/** What is wrong with a description. @typedef {'missing' | 'repeating' | 'unfinished'} DescriptionDefect */

/** Words that add nothing to a name. */
const FILLERS = new Set(['a', 'an', 'the', 'of', 'for', 'its', 'this', 'that', 'is']);

/**
 * What is wrong with a description, as far as a program can see: it is missing, says no more than the name of what it
 * describes, or breaks off without the end of a sentence.
 *
 * @param {unknown} description
 * @param {string} name what is described
 * @returns {DescriptionDefect | undefined}
 */
export function descriptionDefect(description, name) {
  if (typeof description !== 'string' || description.trim() === '') return 'missing';
  const said = meaning(description);
  const known = meaning(name);
  if (said.size === 0 || [...said].every((word) => known.has(word))) return 'repeating';
  return endsSentence(description) ? undefined : 'unfinished';
}

/**
 * The rest of a message about a description, after what it is about.
 * @param {DescriptionDefect} defect
 */
export function explainDefect(defect) {
  switch (defect) {
    case 'missing':
      return 'has no description. Say what its name does not: unit, default, limit, who may change it.';
    case 'repeating':
      return 'has a description that only repeats its name. Say what the name does not: unit, default, limit, who may change it.';
    case 'unfinished':
      return 'has a description that does not end like a sentence. Finish it, with a full stop.';
  }
}

/**
 * The words of a text or of a name in any casing that mean something, without the s of a plural.
 * @param {string} text
 */
function meaning(text) {
  return new Set(
    text
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !FILLERS.has(word))
      .map((word) => (word.endsWith('s') ? word.slice(0, -1) : word)),
  );
}

/**
 * Whether the last line of a text ends a sentence. Tables, lists, headings and code of Markdown have no full stops.
 * @param {string} text
 */
function endsSentence(text) {
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  if (/^(\s{4}|\t|\s*([|#>`~*+-]|\d+\.))/.test(last) && text.includes('\n')) return true;
  const bare = last.trimEnd();
  let end = bare.length;
  while (end > 0 && `)]}>"'\`*_»”’`.includes(bare.charAt(end - 1))) end--;
  return '.!?:…。！？'.includes(bare.charAt(end - 1)) && end > 0;
}
