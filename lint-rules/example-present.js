// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { isWritable } from './reading/media-type.js';

/** @see docs/rules/example-present.md */
export const examplePresent = contractRule({
  description: 'Every request and response body has an example, unless it is binary.',
  severity: 'error',
  check({ operations, webhooks }, report) {
    const bodies = [
      ...operations.flatMap(({ requestBody, responses }) => [requestBody, ...responses]),
      ...webhooks.map(({ requestBody }) => requestBody),
    ];
    for (const media of bodies.flatMap((body) => body?.content ?? [])) {
      if (!isWritable(media) || media.examples.length > 0) continue;
      report(
        media.pointer,
        `This ${media.mediaType} body has no example: the docs stay bare and the mock answers "string". Add one under \`examples\`.`,
      );
    }
  },
});
