import { capitalize } from './noun.ts';
import type { Plan } from './plan.ts';
import { yaml } from './yaml-text.ts';

/** The schemas of a page and, where the API has one, of the envelope. */
export function pageSchemaFiles(plan: Plan): [path: string, text: string][] {
  const files = {
    Pagination: position(plan),
    ...(plan.pagination === 'cursor' ? { Cursor: cursor } : {}),
    ...(plan.enveloped ? enveloped(plan) : bare(plan)),
  };
  return Object.entries(files).map(([name, text]) => [`schemas/${name}.yaml`, text]);
}

function bare({ noun }: Plan): Record<string, string> {
  return {
    [`${noun.type}Page`]: yaml`
      description: ${capitalize(noun.plural)}, the newest first.
      type: object
      required: [items, pagination]
      properties:
        items:
          type: array
          maxItems: 100
          items: { $ref: ./${noun.type}.yaml }
        pagination: { $ref: ./Pagination.yaml }
    `,
  };
}

function enveloped({ noun, spell }: Plan): Record<string, string> {
  const success = yaml`
    success:
      description: Tells a success from an error.
      const: true
  `;
  return {
    [`${noun.type}Page`]: yaml`
      description: ${capitalize(noun.plural)}, the newest first.
      type: object
      required: [success, data, meta]
      properties:
        ${success}
        data:
          type: array
          maxItems: 100
          items: { $ref: ./${noun.type}.yaml }
        meta: { $ref: ./PageMeta.yaml }
    `,
    [`${noun.type}Response`]: yaml`
      description: ${capitalize(noun.one)} in the envelope.
      type: object
      required: [success, data, meta]
      properties:
        ${success}
        data: { $ref: ./${noun.type}.yaml }
        meta: { $ref: ./Meta.yaml }
    `,
    Meta: yaml`
      description: Facts about the response.
      type: object
      required: [${spell('request_id')}, timestamp]
      properties:
        ${spell('request_id')}:
          description: The same as the \`X-Request-Id\` header.
          $ref: ../../shared/schemas/RequestId.yaml
        timestamp:
          description: When the server answered.
          $ref: ./Timestamp.yaml
    `,
    PageMeta: yaml`
      description: Facts about a response that holds a page.
      allOf:
        - $ref: ./Meta.yaml
        - type: object
          required: [pagination]
          properties:
            pagination: { $ref: ./Pagination.yaml }
    `,
  };
}

const cursor = yaml`
  description: Marks a place in a list. Opaque; it is good for the same list with the same filters only.
  type: string
  minLength: 1
  maxLength: 512
  pattern: ^[A-Za-z0-9_-]+$
`;

/** Where a page stands in the list. */
function position({ pagination, spell }: Plan): string {
  const more = yaml`
    ${spell('has_more')}:
      description: Whether another page follows.
      type: boolean
  `;
  const total = yaml`
    total:
      description: How many items there are, on all pages together.
      type: integer
      format: int64
      minimum: 0
      maximum: 9007199254740991
  `;
  switch (pagination) {
    case 'cursor':
      return yaml`
        description: Where this page stands in the whole list.
        type: object
        required: [${spell('has_more')}]
        properties:
          ${spell('next_cursor')}:
            description: Where the next page begins; left out on the last page.
            $ref: ./Cursor.yaml
          ${more}
      `;
    case 'offset':
      return yaml`
        description: Where this page stands in the whole list.
        type: object
        required: [total, limit, offset, ${spell('has_more')}]
        properties:
          ${total}
          ${size('limit')}
          offset:
            description: How many items stand before this page.
            type: integer
            minimum: 0
            maximum: 2147483647
          ${more}
      `;
    case 'page':
      return yaml`
        description: Where this page stands in the whole list.
        type: object
        required: [page, ${spell('page_size')}, pages, total, ${spell('has_more')}]
        properties:
          page:
            description: The number of this page, from 1.
            type: integer
            minimum: 1
            maximum: 2147483647
          ${size(spell('page_size'))}
          pages:
            description: How many pages there are.
            type: integer
            minimum: 0
            maximum: 2147483647
          ${total}
          ${more}
      `;
  }
}

function size(name: string): string {
  return yaml`
    ${name}:
      description: The page size that was used, which is the default where the request named none.
      type: integer
      minimum: 1
      maximum: 100
  `;
}
