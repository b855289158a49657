import type { Plan } from './plan.ts';
import { yaml } from './yaml-text.ts';

/** The path parameter of the resource, and the query parameters of the pagination style. */
export function parameterFiles(plan: Plan): [path: string, text: string][] {
  const { noun, spell } = plan;
  const id = yaml`
    name: ${spell(noun.parameter)}
    in: path
    required: true
    description: The id of the ${noun.singular}, as in \`id\` of the list and of the answer that created it.
    schema: { $ref: ../schemas/${noun.type}Id.yaml }
    example: ${noun.prefix}7k2m9x4p
  `;
  return [[`parameters/${noun.type}Id.yaml`, id], ...paging(plan)];
}

function paging({ pagination, spell }: Plan): [path: string, text: string][] {
  switch (pagination) {
    case 'cursor':
      return [
        ['parameters/Limit.yaml', size('limit')],
        ['parameters/Cursor.yaml', cursor(spell('next_cursor'))],
      ];
    case 'offset':
      return [
        ['parameters/Limit.yaml', size('limit')],
        ['parameters/Offset.yaml', offset],
      ];
    case 'page':
      return [
        ['parameters/Page.yaml', page],
        ['parameters/PageSize.yaml', size(spell('page_size'))],
      ];
  }
}

function size(name: string): string {
  return yaml`
    name: ${name}
    in: query
    description: How many items a page holds at most, 1 to 100; 20 where left out.
    schema:
      type: integer
      minimum: 1
      maximum: 100
      default: 20
    example: 25
  `;
}

function cursor(next: string): string {
  return yaml`
    name: cursor
    in: query
    description: >-
      Where the page begins: \`${next}\` of the page before it, as it is. Its content is the server's own affair. Left
      out, the first page.
    schema: { $ref: ../schemas/Cursor.yaml }
    example: eyJhZnRlciI6IjIwMjYtMDItMTFUMTQ6MDA6MDBaIn0
  `;
}

const offset = yaml`
  name: offset
  in: query
  description: >-
    How many items to skip before the page begins; 0 where left out. Items that are added or deleted between two calls
    move the following ones.
  schema:
    type: integer
    minimum: 0
    maximum: 2147483647
    default: 0
  example: 0
`;

const page = yaml`
  name: page
  in: query
  description: The number of the page, from 1; 1 where left out. A page past the last one is empty.
  schema:
    type: integer
    minimum: 1
    maximum: 2147483647
    default: 1
  example: 1
`;
