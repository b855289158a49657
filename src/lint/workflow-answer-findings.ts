import { findInBody } from '../contract/body-place.js';
import { items } from '../contract/description-reader.js';
import { isObject, toPointer, valueAt } from '../contract/pointer.js';
import type { JsonObject, LoadedApi, Operation, Pointer } from '../contract/types.ts';
import type { Finding } from './finding.ts';
import { sourceFindings } from './source-finding.ts';

/** Headers that HTTP itself puts on an answer with a body. */
const OWN_HEADERS = ['content-type', 'content-length', 'date'];

/**
 * Checks what the steps of workflows expect of an answer against what the operation documents: statuses, headers and
 * places in the body; and that each step says what it takes for success.
 */
export function lintWorkflowAnswers(loaded: LoadedApi): Finding[] {
  const finding = sourceFindings(loaded);
  const { contract } = loaded;
  const operations = new Map(contract.operations.map((operation) => [operation.id, operation]));
  return loaded.workflows.flatMap(({ path, file, steps }) =>
    steps.flatMap(({ stepId, pointer, operationId = '' }) => {
      const operation = operations.get(operationId);
      const step = valueAt(file.value, pointer);
      if (operation === undefined || !isObject(step)) return [];
      const told = (at: Pointer, message: string) => finding('workflow-answer', path, at, message);
      const silent =
        items(step.successCriteria).length === 0
          ? [
              told(
                pointer,
                `The step ${stepId} takes any answer for success. Add \`successCriteria\` with the status that it expects.`,
              ),
            ]
          : [];
      const wrong = expressionsOf(step, pointer).flatMap(({ at, text }) => [
        ...statusesIn(text)
          .filter((status) => !documents(operation, status))
          .map((status) =>
            told(
              at,
              `The step ${stepId} asks for the status ${status}, which ${operationId} does not document. Correct it, or document the response.`,
            ),
          ),
        ...[...text.matchAll(/\$response\.header\.([A-Za-z0-9-]+)/g)]
          .map(([, name = '']) => name)
          .filter((name) => !hasHeader(operation, name))
          .map((name) =>
            told(
              at,
              `The step ${stepId} reads the header ${name}, which no response of ${operationId} has. Correct it, or describe the header.`,
            ),
          ),
        ...[...text.matchAll(/\$response\.body#(\/[^\s"'`(){}[\]|&<>=!]*)/g)]
          .map(([, place = '']) => place)
          .filter((place) => !hasPlace(contract.document, operation, place))
          .map((place) =>
            told(
              at,
              `The step ${stepId} reads ${place} of the body, which no response of ${operationId} describes. Correct the pointer, or describe the property.`,
            ),
          ),
      ]);
      return [...silent, ...wrong];
    }),
  );
}

/** The conditions and outputs of a step: what it says about its own answer. */
function expressionsOf(step: Record<string, unknown>, pointer: Pointer): { at: Pointer; text: string }[] {
  const criteria = (holder: unknown, key: string, at: Pointer) =>
    items(isObject(holder) ? holder[key] : undefined).flatMap((criterion: unknown, index) =>
      isObject(criterion) && typeof criterion.condition === 'string'
        ? [{ at: `${at}/${key}/${index}/condition`, text: criterion.condition }]
        : [],
    );
  const outputs = Object.entries(isObject(step.outputs) ? step.outputs : {}).flatMap(([name, text]) =>
    typeof text === 'string' ? [{ at: `${pointer}/outputs${toPointer([name])}`, text }] : [],
  );
  const actions = ['onSuccess', 'onFailure'].flatMap((key) =>
    items(step[key]).flatMap((action, index) => criteria(action, 'criteria', `${pointer}/${key}/${index}`)),
  );
  return [...criteria(step, 'successCriteria', pointer), ...actions, ...outputs];
}

function statusesIn(text: string): string[] {
  return [...text.matchAll(/\$statusCode\s*[=!]=\s*['"]?(\d{3})/g)].map(([, status = '']) => status);
}

function documents({ responses }: Operation, status: string): boolean {
  return responses.some((response) =>
    [status, `${status.charAt(0)}XX`, 'default'].includes(
      response.status.toUpperCase().replace('DEFAULT', 'default'),
    ),
  );
}

function hasHeader({ responses }: Operation, name: string): boolean {
  const wanted = name.toLowerCase();
  return (
    OWN_HEADERS.includes(wanted) ||
    responses.some(({ headers }) => headers.some((header) => header.name.toLowerCase() === wanted))
  );
}

/** Whether some response describes a place in its body, or leaves open what stands there. */
function hasPlace(document: JsonObject, { responses }: Operation, place: string): boolean {
  const bodies = responses.flatMap(({ content }) => content);
  return bodies.some(({ schemaPointer, mediaType }) => {
    if (schemaPointer === undefined) return /json/i.test(mediaType);
    const { places, gaps } = findInBody(document, schemaPointer, place);
    return places.length > 0 || gaps.some((gap) => isOpen(valueAt(document, gap)));
  });
}

/** Whether a schema is a map: its properties have names that the description does not know. */
function isOpen(schema: unknown): boolean {
  if (!isObject(schema)) return true;
  const { additionalProperties, patternProperties, properties, type } = schema;
  if (isObject(additionalProperties) || additionalProperties === true || isObject(patternProperties))
    return true;
  return (
    type === 'object' && properties === undefined && schema.allOf === undefined && schema.oneOf === undefined
  );
}
