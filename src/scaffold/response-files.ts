import { errorAnswers, exampleName } from './errors.ts';
import type { Plan } from './plan.ts';
import { yaml } from './yaml-text.ts';

/** What every response carries, as entries of its `headers`. */
export const everyHeader = yaml`
  X-Request-Id: { $ref: ../../shared/headers/RequestId.yaml }
  X-RateLimit-Limit: { $ref: ../../shared/headers/RateLimitLimit.yaml }
  X-RateLimit-Remaining: { $ref: ../../shared/headers/RateLimitRemaining.yaml }
  X-RateLimit-Reset: { $ref: ../../shared/headers/RateLimitReset.yaml }
`;

/** What every answer to a write carries besides. */
export const replayHeader = 'Idempotency-Replayed: { $ref: ../../shared/headers/IdempotencyReplayed.yaml }';

/** The responses that operations share, and the header that a created resource comes with. */
export function responseFiles({ noun }: Plan): [path: string, text: string][] {
  const errors = Object.entries(errorAnswers).map(
    ([name, { description, codes, paced }]): [string, string] => [
      `responses/${name}.yaml`,
      yaml`
      description: ${description}
      x-error-codes: [${codes.join(', ')}]
      headers:
        ${everyHeader}
        ${paced === true ? 'Retry-After: { $ref: ../../shared/headers/RetryAfter.yaml }' : ''}
      content:
        application/json:
          schema: { $ref: ../schemas/ErrorResponse.yaml }
          examples:
            ${codes.map((code) => `${code}: { $ref: ../examples/${exampleName(code)}.yaml }`).join('\n')}
    `,
    ],
  );
  const deleted = yaml`
    description: Deleted.
    headers:
      ${everyHeader}
      ${replayHeader}
  `;
  const location = yaml`
    description: Where the new ${noun.singular} can be read, relative to the host.
    required: true
    schema:
      type: string
      format: uri-reference
      maxLength: 2048
    example: /v1/${noun.segment}/${noun.prefix}5d8w1n6j
  `;
  return [...errors, ['responses/Deleted.yaml', deleted], [`headers/${noun.type}Location.yaml`, location]];
}
