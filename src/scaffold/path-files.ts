import { errorAnswers } from './errors.ts';
import { capitalize } from './noun.ts';
import type { Plan } from './plan.ts';
import { everyHeader, replayHeader } from './response-files.ts';
import { yaml } from './yaml-text.ts';

/** The two paths of the resource: the list of all and the one. */
export function pathFiles(plan: Plan): [path: string, text: string][] {
  const { noun, spell } = plan;
  return [
    [`paths/${noun.segment}.yaml`, collection(plan)],
    [`paths/${noun.segment}_{${spell(noun.parameter)}}.yaml`, member(plan)],
  ];
}

function collection(plan: Plan): string {
  const { noun, pagination, spell } = plan;
  return yaml`
    parameters:
      - $ref: ../../shared/parameters/RequestId.yaml

    get:
      summary: List ${noun.plural}
      description: All ${noun.plural} that the caller may see, the newest first; those made at the same moment by id.
      operationId: list${noun.types}
      ${credentials(plan, 'read')}
      x-pagination: ${pagination}
      # Decide: the order. It ends with a field that no two share, so that pages never skip or repeat one.
      x-order: { default: [-${spell('created_at')}, id] }
      parameters:
        ${pageParameters[pagination].map((name) => `- $ref: ../parameters/${name}.yaml`).join('\n')}
      responses:
        '200':
          description: One page of ${noun.plural}.
          headers:
            ${everyHeader}
          ${body(`${noun.type}Page`, `${noun.type}Page`)}
        ${failures('InvalidParameter')}

    post:
      summary: Create ${noun.one}
      description: Makes ${noun.one} and gives it its id.
      operationId: create${noun.type}
      ${credentials(plan, 'write')}
      parameters:
        - $ref: ../../shared/parameters/IdempotencyKey.yaml
      requestBody:
        required: true
        ${body(`${noun.type}Create`, `${noun.type}Create`)}
      responses:
        '201':
          description: Created.
          headers:
            ${everyHeader}
            ${replayHeader}
            Location: { $ref: ../headers/${noun.type}Location.yaml }
          ${body(answer(plan), `${noun.type}Created`)}
        ${failures('InvalidBody', 'AlreadyExistsOrInProgress', 'IdempotencyKeyReused')}
  `;
}

function member(plan: Plan): string {
  const { noun } = plan;
  return yaml`
    parameters:
      - $ref: ../parameters/${noun.type}Id.yaml
      - $ref: ../../shared/parameters/RequestId.yaml

    get:
      summary: Get ${noun.one}
      description: ${capitalize(noun.one)} as it is now.
      operationId: get${noun.type}
      ${credentials(plan, 'read')}
      responses:
        '200':
          description: The ${noun.singular}.
          headers:
            ${everyHeader}
          ${body(answer(plan), noun.type)}
        ${failures('InvalidParameter', 'NotFound')}

    patch:
      summary: Update ${noun.one}
      description: Changes what the body names and leaves the rest.
      operationId: update${noun.type}
      ${credentials(plan, 'write')}
      parameters:
        - $ref: ../../shared/parameters/IdempotencyKey.yaml
      requestBody:
        required: true
        ${body(`${noun.type}Update`, `${noun.type}Update`)}
      responses:
        '200':
          description: Changed.
          headers:
            ${everyHeader}
            ${replayHeader}
          ${body(answer(plan), `${noun.type}Updated`)}
        ${failures('InvalidBody', 'NotFound', 'AlreadyExistsOrInProgress', 'IdempotencyKeyReused')}

    delete:
      summary: Delete ${noun.one}
      description: Deletes ${noun.one} for good.
      operationId: delete${noun.type}
      ${credentials(plan, 'write')}
      parameters:
        - $ref: ../../shared/parameters/IdempotencyKey.yaml
      responses:
        '204': { $ref: ../responses/Deleted.yaml }
        ${failures('InvalidParameter', 'NotFound', 'InProgress', 'IdempotencyKeyReused')}
  `;
}

const pageParameters = {
  cursor: ['Limit', 'Cursor'],
  offset: ['Limit', 'Offset'],
  page: ['Page', 'PageSize'],
} as const;

/** The schema of an answer with one resource. */
function answer({ noun, enveloped }: Plan): string {
  return enveloped ? `${noun.type}Response` : noun.type;
}

function credentials({ noun, scheme }: Plan, access: 'read' | 'write'): string {
  return yaml`
    tags: [${capitalize(noun.plural)}]
    security:
      - ${scheme}: ['${noun.segment}:${access}']
  `;
}

function body(schema: string, example: string): string {
  return yaml`
    content:
      application/json:
        schema: { $ref: ../schemas/${schema}.yaml }
        examples:
          ${exampleKey(example)}: { $ref: ../examples/${example}.yaml }
  `;
}

/** The name of an example inside its operation: `PurchaseOrderCreated` is `purchase_order_created`. */
function exampleKey(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

/** The error responses of an operation: those of its kind and those of every operation, by status. */
function failures(...own: readonly string[]): string {
  return [...own, 'Unauthenticated', 'Forbidden', 'RateLimited', 'InternalError']
    .flatMap((name) => {
      const answer = errorAnswers[name];
      return answer === undefined ? [] : [{ name, status: answer.status }];
    })
    .toSorted((a, b) => a.status - b.status)
    .map(({ name, status }) => `'${status}': { $ref: ../responses/${name}.yaml }`)
    .join('\n');
}
