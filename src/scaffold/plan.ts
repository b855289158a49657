import type { Choices } from './choices.ts';
import { capitalize, type Noun, nounOf, pascalCase } from './noun.ts';

/** What is asked for. */
export interface ScaffoldRequest extends Omit<Choices, 'envelope'> {
  /** The name of the API: kebab-case. */
  readonly name: string;
  /** The resource that it begins with: a noun in the singular, kebab-case. */
  readonly resource: string;
  /** Its plural, where the regular one is wrong. */
  readonly plural?: string;
  /** Whether successful bodies stand in an envelope. */
  readonly envelope: boolean;
}

/** What every template reads. */
export interface Plan {
  readonly name: string;
  /** `Pet Store`. */
  readonly title: string;
  /** The name in identifiers: `PetStore`. */
  readonly identifier: string;
  readonly noun: Noun;
  readonly casing: Choices['casing'];
  readonly pagination: Choices['pagination'];
  readonly enveloped: boolean;
  readonly auth: Choices['auth'];
  /** The component that holds the security scheme. */
  readonly scheme: string;
  /** A name of several words, given in snake_case, as this API writes properties and parameters. */
  spell(name: string): string;
  /** Where the facts about a page stand: a JSON Pointer. */
  readonly pagePointer: string;
}

const schemes = { 'api-key': 'ApiKey', bearer: 'Bearer', oauth2: 'OAuth2' } as const;

export function planOf({
  name,
  resource,
  plural,
  casing,
  pagination,
  envelope,
  auth,
}: ScaffoldRequest): Plan {
  return {
    name,
    title: name.split('-').map(capitalize).join(' '),
    identifier: pascalCase(name),
    noun: nounOf(resource, plural),
    casing,
    pagination,
    enveloped: envelope,
    auth,
    scheme: schemes[auth],
    spell: casing === 'snake_case' ? (words) => words : camelCase,
    pagePointer: envelope ? '/meta/pagination' : '/pagination',
  };
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
