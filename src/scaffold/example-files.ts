import { type ErrorCode, errorCodes, exampleName } from './errors.ts';
import { capitalize, type Noun } from './noun.ts';
import type { Plan } from './plan.ts';
import { yaml } from './yaml-text.ts';

const MORNING = '2026-02-11T09:30:00Z';
const AFTERNOON = '2026-02-11T14:00:00Z';
const LATER = '2026-02-12T08:15:00Z';

/** The examples of bodies. What the list shows is what the one resource shows. */
export function exampleFiles(plan: Plan): [path: string, text: string][] {
  const { noun } = plan;
  const { type } = noun;
  // A list, because a resource may be called like an error; who puts all files together tells.
  const files: [name: string, text: string][] = [
    [type, example(capitalize(noun.one), answer(plan, first(plan, MORNING)))],
    [`${type}Page`, example('A page that is the last', page(plan))],
    [`${type}Create`, example(`${capitalize(noun.one)} to make`, wanted(noun))],
    [`${type}Created`, example('Just made', answer(plan, second(plan)))],
    [`${type}Update`, example('Another description', `description: ${changed}`)],
    [`${type}Updated`, example('With its new description', answer(plan, first(plan, LATER, changed)))],
    ...errorCodes.map((code): [string, string] => [exampleName(code.code), failure(plan, code)]),
  ];
  return files.map(([name, text]) => [`examples/${name}.yaml`, text]);
}

const changed = 'Kept for another year';

function first(
  { noun, spell }: Plan,
  updated: string,
  description = `Shows what ${noun.one} looks like`,
): string {
  return yaml`
    id: ${noun.prefix}7k2m9x4p
    name: First ${noun.singular}
    description: ${description}
    ${spell('created_at')}: '${MORNING}'
    ${spell('updated_at')}: '${updated}'
  `;
}

function second({ noun, spell }: Plan): string {
  return yaml`
    id: ${noun.prefix}5d8w1n6j
    ${wanted(noun)}
    ${spell('created_at')}: '${AFTERNOON}'
    ${spell('updated_at')}: '${AFTERNOON}'
  `;
}

function wanted({ singular }: Noun): string {
  return yaml`
    name: Second ${singular}
    description: Made a little later
  `;
}

function answer(plan: Plan, resource: string): string {
  if (!plan.enveloped) return resource;
  return yaml`
    success: true
    data:
      ${resource}
    ${meta(plan)}
  `;
}

function page(plan: Plan): string {
  const items = [second(plan), first(plan, MORNING)].map(item).join('\n');
  const pagination = `pagination: { ${position(plan)} }`;
  if (!plan.enveloped) {
    return yaml`
      items:
        ${items}
      ${pagination}
    `;
  }
  return yaml`
    success: true
    data:
      ${items}
    ${meta(plan)}
      ${pagination}
  `;
}

function position({ pagination, spell }: Plan): string {
  const more = `${spell('has_more')}: false`;
  switch (pagination) {
    case 'cursor':
      return more;
    case 'offset':
      return `total: 2, limit: 20, offset: 0, ${more}`;
    case 'page':
      return `page: 1, ${spell('page_size')}: 20, pages: 1, total: 2, ${more}`;
  }
}

function failure(plan: Plan, { code, message, blames }: ErrorCode): string {
  const { spell, enveloped } = plan;
  const error = yaml`
    error:
      code: ${code}
      message: ${message}
      ${blames === undefined ? '' : `fields: [{ field: ${blames[0]}, message: ${blames[1]} }]`}
      ${code === 'rate_limited' ? `${spell('retry_after')}: 42` : ''}
      ${enveloped ? '' : `${spell('request_id')}: req_8k3m9x2p`}
  `;
  return example(
    capitalize(code.replaceAll('_', ' ')),
    enveloped
      ? yaml`
          success: false
          ${error}
          ${meta(plan)}
        `
      : error,
  );
}

function meta({ spell }: Plan): string {
  return yaml`
    meta:
      ${spell('request_id')}: req_8k3m9x2p
      timestamp: '${LATER}'
  `;
}

function example(summary: string, value: string): string {
  return yaml`
    summary: ${summary}
    value:
      ${value}
  `;
}

/** A mapping as an item of a list. */
function item(mapping: string): string {
  return `- ${mapping.replaceAll('\n', '\n  ')}`;
}
