import { facets, findInBody } from '../../src/contract/body-place.js';
import { isObject, toPointer } from '../../src/contract/pointer.js';
import { dereference } from '../../src/contract/references.js';
import type { Contract, LoadedApi, Operation } from '../../src/contract/types.ts';
import type { Validators } from '../../src/contract/validators.js';
import { breakingText, breakingValue } from './breaking-value.ts';
import { type Changes, exampleBodies, type SentBody } from './example-request.ts';

/** A request with one fault. */
export interface FaultyRequest {
  /** What is wrong, for people. */
  readonly fault: string;
  readonly changes: Changes;
  /** The field that the error has to name. */
  readonly field?: string;
}

/** Each way to call an operation without being anybody. */
export function unauthorised({ contract }: LoadedApi, { security }: Operation): FaultyRequest[] {
  if (security.length === 0 || security.some((alternative) => alternative.length === 0)) return [];
  const schemes = new Set(security.flatMap((alternative) => alternative.map(({ scheme }) => scheme)));
  const authorizations = new Set<string>();
  const ways: FaultyRequest[] = [{ fault: 'no credentials', changes: { security: [] } }];
  const send = (fault: string, changes: Changes) =>
    ways.push({ fault, changes: { security: [], ...changes } });
  for (const name of schemes) {
    const { type, in: place, parameterName = '', scheme } = contract.securitySchemes[name] ?? {};
    const fault = `an empty ${name}`;
    if (type !== 'apiKey') authorizations.add(scheme === 'basic' ? 'Basic' : 'Bearer');
    else if (place === 'query') send(fault, { query: { [parameterName]: '' } });
    else
      send(fault, {
        headers: place === 'cookie' ? { Cookie: `${parameterName}=` } : { [parameterName]: '' },
      });
  }
  for (const scheme of ['Basic', 'Bearer']) {
    const isTaken = authorizations.has(scheme);
    send(isTaken ? `${scheme} without a token` : `${scheme}, which nothing takes`, {
      headers: { Authorization: isTaken ? `${scheme} ` : `${scheme} ZXhhbXBsZTo=` },
    });
  }
  send('an unknown scheme', { headers: { Authorization: 'Negotiate ZXhhbXBsZTo=' } });
  for (const alternative of security.filter(({ length }) => length > 1)) {
    for (const left of alternative) send(`${left.scheme} alone`, { security: [left] });
  }
  return ways;
}

/** Each required parameter, body and field of a body left out. */
export function missingInput({ contract }: LoadedApi, operation: Operation): FaultyRequest[] {
  const parameters = operation.parameters
    .filter((parameter) => parameter.required && parameter.in !== 'path')
    .map((parameter) => ({
      fault: `without ${parameter.in} ${parameter.name}`,
      changes: { parameter: { of: parameter, value: undefined } },
      field: parameter.name,
    }));
  const body =
    operation.requestBody?.required === true ? [{ fault: 'no body', changes: { body: undefined } }] : [];
  const fields = objectBodies(operation).flatMap(({ media, value, schema }) =>
    Object.keys(value)
      .filter((property) => isRequired(contract, schema, property))
      .map((property) => {
        const { [property]: _, ...rest } = value;
        return {
          fault: `${media.mediaType} without ${property}`,
          changes: { body: { media, value: rest } },
          field: property,
        };
      }),
  );
  return [...parameters, ...body, ...fields];
}

/** Each parameter and each field of a body with a value that its schema does not admit. */
export function invalidInput(
  { contract }: LoadedApi,
  operation: Operation,
  validators: Validators,
): FaultyRequest[] {
  const { document, conventions } = contract;
  const parameters = operation.parameters
    // An id that is not taken is replaced, not refused.
    .filter(({ name }) => name !== conventions.correlation.parameter.name)
    .flatMap((parameter): FaultyRequest[] => {
      const { schemaPointer = '', mediaType, name } = parameter;
      const value =
        mediaType === undefined
          ? breakingText(validators, document, schemaPointer)
          : breakingValue(validators, schemaPointer);
      const fault = `${parameter.in} ${name} ${JSON.stringify(value)?.slice(0, 40)}`;
      return value === undefined
        ? []
        : [{ fault, changes: { parameter: { of: parameter, value } }, field: name }];
    });
  const empty = operation.parameters
    .filter(({ in: place, required, mediaType }) => place === 'query' && !required && mediaType === undefined)
    .filter(({ schemaPointer = '' }) => validators.validate(schemaPointer, '').length > 0)
    .map((parameter) => ({
      fault: `an empty ${parameter.name}`,
      changes: { parameter: { of: parameter, value: '' } },
      field: parameter.name,
    }));
  const fields = objectBodies(operation).flatMap(({ media, value, schema }) =>
    Object.keys(value).flatMap((property): FaultyRequest[] => {
      const [place] = findInBody(document, schema, toPointer([property])).places;
      if (place === undefined) return [];
      const broken = isForm(media.mediaType)
        ? breakingText(validators, document, place.pointer)
        : breakingValue(validators, place.pointer);
      if (broken === undefined) return [];
      return [
        {
          fault: `${media.mediaType} ${property} ${JSON.stringify(broken).slice(0, 40)}`,
          changes: { body: { media, value: { ...value, [property]: broken } } },
          field: property,
        },
      ];
    }),
  );
  return [...parameters, ...empty, ...fields];
}

/** A field that a closed body does not know, and each field that only the server writes. */
export function surplusInput({ contract }: LoadedApi, operation: Operation): FaultyRequest[] {
  const { document } = contract;
  return objectBodies(operation).flatMap(({ media, value, schema }) => {
    const parts = facets(document, schema);
    const isClosed = parts.some(
      (part) => part.schema.additionalProperties === false || part.schema.unevaluatedProperties === false,
    );
    const written = parts.flatMap((part) =>
      Object.keys(isObject(part.schema.properties) ? part.schema.properties : {}).filter((property) => {
        const at = part.pointer + toPointer(['properties', property]);
        return facets(document, at).some((facet) => facet.schema.readOnly === true);
      }),
    );
    return [...(isClosed ? ['noSuchField'] : []), ...written].map((property) => ({
      fault: `${media.mediaType} with ${property}`,
      changes: { body: { media, value: { ...value, [property]: 'x' } } },
      field: property,
    }));
  });
}

interface ObjectBody extends SentBody {
  readonly value: Record<string, unknown>;
  readonly schema: string;
}

/** The first example of each media type whose bodies are objects. */
function objectBodies(operation: Operation): ObjectBody[] {
  const bodies = exampleBodies(operation).flatMap(({ media, value }) =>
    media.schemaPointer === undefined || !isObject(value)
      ? []
      : [{ media, value, schema: media.schemaPointer }],
  );
  return bodies.filter(({ media }, index) => bodies.findIndex((body) => body.media === media) === index);
}

function isRequired({ document }: Contract, schema: string, property: string): boolean {
  const { places } = findInBody(document, dereference(document, schema).pointer, toPointer([property]));
  return places.length > 0 && places.every(({ required }) => required);
}

function isForm(mediaType: string): boolean {
  return /^multipart\/|urlencoded/.test(mediaType);
}
