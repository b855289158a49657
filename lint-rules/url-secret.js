// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { isMarkedSecret, namesSecret } from './reading/secret.js';

/** @see docs/rules/url-secret.md */
export const urlSecret = contractRule({
  description: 'No secret stands in a URL.',
  severity: 'error',
  check({ conventions, document, operations }, report) {
    // The place in a list may be called a token, and is none that opens anything.
    const cursors = new Set(
      Object.values(conventions.pagination).flatMap(({ request }) =>
        'cursor' in request ? [request.cursor.component] : [],
      ),
    );
    /** @type {Set<string>} */
    const told = new Set();
    for (const { id, parameters } of operations) {
      for (const { name, in: place, pointer, schemaPointer, component } of parameters) {
        if ((place !== 'path' && place !== 'query') || told.has(pointer)) continue;
        if (component !== undefined && cursors.has(component)) continue;
        const marked = schemaPointer !== undefined && isMarkedSecret(document, schemaPointer);
        if (!marked && !namesSecret(name)) continue;
        told.add(pointer);
        report(
          pointer,
          `${id} takes the secret ${name} in the ${place === 'path' ? 'path' : 'query'} of its URL, which stands in logs, histories and Referer headers. Send it in a header or in the body.`,
        );
      }
    }
  },
});
