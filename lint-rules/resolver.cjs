// @ts-check
/**
 * A resolver for the stock command line of Spectral, which loads it with `require`:
 *
 *     npx spectral lint --resolver lint-rules/resolver.cjs spec/cloudflow/openapi.yaml
 *
 * Spectral's own writes out every reference, of which no rule of the ruleset makes use: a handful of schema files that
 * refer to each other keep it busy for minutes. This one reads each file once and writes nothing out; it reads local
 * files only.
 */
const { readFile } = require('node:fs/promises');

/**
 * @typedef {object} Options
 * @property {string} [baseUri] the path of the document
 * @property {(parsed: { targetAuthority: { href(): string }, result: unknown }) => Promise<{ result: unknown }>} [parseResolveResult]
 *   parses a file and remembers it as one that rules may ask for
 */

/** @typedef {{ code: string, message: string, path: string[], pathStack: string[][], uriStack: string[] }} Failure */

module.exports = {
  // Spectral keeps what it has parsed by this object.
  uriCache: {},

  /**
   * @param {unknown} document
   * @param {Options} [options]
   */
  async resolve(document, { baseUri = '', parseResolveResult } = {}) {
    /** @type {Failure[]} */
    const errors = [];
    if (parseResolveResult === undefined || baseUri === '') return { result: document, graph: null, errors };
    const { referencesTo } = await import('./reading/source-references.js');
    const seen = new Set([baseUri]);
    const queue = [{ source: baseUri, content: document }];
    for (const { source, content } of queue) {
      for (const { file, path } of referencesTo(content, source)) {
        if (seen.has(file)) continue;
        seen.add(file);
        try {
          const text = await readFile(file, 'utf8');
          const { result } = await parseResolveResult({
            targetAuthority: { href: () => file },
            result: text,
          });
          queue.push({ source: file, content: result });
        } catch {
          const message = `There is no file ${file} that can be read.`;
          // Spectral looks for the place in the document that was opened.
          const at = source === baseUri ? path : [];
          errors.push({ code: 'OPEN_FILE', message, path: at, pathStack: [], uriStack: [source] });
        }
      }
    }
    return { result: document, graph: null, errors };
  },
};
