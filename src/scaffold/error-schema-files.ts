import { errorCodes } from './errors.ts';
import type { Plan } from './plan.ts';
import { yaml } from './yaml-text.ts';

/** The schemas of an error body. */
export function errorSchemaFiles(plan: Plan): [path: string, text: string][] {
  return [
    ['schemas/ErrorResponse.yaml', plan.enveloped ? enveloped(plan) : bare(plan)],
    ['schemas/ErrorCode.yaml', codes],
    ['schemas/FieldError.yaml', field],
  ];
}

function bare({ spell }: Plan): string {
  return yaml`
    description: The body of every error.
    type: object
    required: [error]
    properties:
      error:
        description: What went wrong.
        type: object
        required: [code, message, ${spell('request_id')}]
        properties:
          ${facts(spell)}
          ${spell('request_id')}:
            description: The same as the \`X-Request-Id\` header.
            $ref: ../../shared/schemas/RequestId.yaml
  `;
}

function enveloped({ spell }: Plan): string {
  return yaml`
    description: The body of every error.
    type: object
    required: [success, error, meta]
    properties:
      success:
        description: Tells an error from a success.
        const: false
      error:
        description: What went wrong.
        type: object
        required: [code, message]
        properties:
          ${facts(spell)}
      meta: { $ref: ./Meta.yaml }
  `;
}

function facts(spell: Plan['spell']): string {
  return yaml`
    code: { $ref: ./ErrorCode.yaml }
    message:
      description: Says what went wrong, for people. Its wording may change; decide by \`code\`.
      type: string
      minLength: 1
      maxLength: 1000
    fields:
      description: The parameters and fields to mend, where some are to blame.
      type: array
      maxItems: 100
      items: { $ref: ./FieldError.yaml }
    ${spell('retry_after')}:
      description: How many seconds to wait, the same as the \`Retry-After\` header. Comes with \`rate_limited\`.
      type: integer
      minimum: 0
      maximum: 86400
  `;
}

const field = yaml`
  description: What is wrong with one parameter or field.
  type: object
  required: [field, message]
  properties:
    field:
      description: >-
        Its name. A field inside another is written with dots, an item of a list by its index: \`lines.2.amount\`.
      type: string
      maxLength: 256
    message:
      description: What is wrong with it, for people.
      type: string
      minLength: 1
      maxLength: 1000
`;

const codes = yaml`
  description: |
    Says what went wrong, for programs. Codes are never renamed; new ones may be added.

    ${errorCodes.map(({ code, meaning }) => `- \`${code}\`: ${meaning}`).join('\n')}
  type: string
  enum:
    ${errorCodes.map(({ code }) => `- ${code}`).join('\n')}
`;
