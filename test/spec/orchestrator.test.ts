import { describe, expect, it } from 'vitest';
import { facets, findInBody } from '../../src/contract/body-place.js';
import { valueAt } from '../../src/contract/pointer.js';
import { readDescription, schema } from './description.ts';
import { record, without } from './record.ts';

// What the overview of the API says, held against its description. Literal on purpose: these lines are the only
// place where the two meet. Lists, states, downloads and streams have files of their own beside this one.
const { contract, at, validate, answer } = await readDescription('orchestrator');
const { operations, conventions, document } = contract;

/** The successes that carry JSON, each with the schema of its body and what that shows. */
const successes = operations.flatMap(({ id, pagination, responses }) =>
  responses
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ status, content }) =>
      content.flatMap(({ mediaType, schemaPointer = '', examples: [example] }) =>
        mediaType === 'application/json'
          ? [
              {
                name: `${id} ${status}`,
                isPage: pagination !== undefined,
                schemaPointer,
                body: record(example?.value),
              },
            ]
          : [],
      ),
    ),
);
const pages = successes.filter(({ isPage }) => isPage);
const singles = successes.filter(({ isPage }) => !isPage);
const writes = operations.filter(({ method }) => method !== 'get');

describe('RO-1 success envelope', () => {
  it('is around every JSON success', () => {
    expect(pages).toHaveLength(28);
    expect(singles.length + pages.length).toBe(101);
    for (const { name, schemaPointer, body } of successes) {
      expect(validate(schemaPointer, body), name).toEqual([]);
      expect(validate(schemaPointer, { ...body, success: false }), name).not.toEqual([]);
      expect(validate(schemaPointer, without(body, 'success')), name).not.toEqual([]);
      expect(validate(schemaPointer, without(body, 'data')), name).not.toEqual([]);
    }
  });

  it('holds the resource itself, of its own type', () => {
    for (const { name, isPage, schemaPointer, body } of successes) {
      const envelope = nameOf(schemaPointer);
      const resource = nameAt(schemaPointer, isPage ? '/data/0' : '/data');
      if (isPage)
        expect([`${resource}Page`, `${resource.replace(/Summary$/, '')}Page`], name).toContain(envelope);
      else
        expect([`${resource}Response`, `${resource.replace(/Result$/, '')}Response`], name).toContain(
          envelope,
        );
      expect(validate(schemaPointer, { ...body, data: isPage ? {} : [] }), name).not.toEqual([]);
      expect(validate(schemaPointer, { ...body, data: isPage ? [{}] : {} }), name).not.toEqual([]);
    }
  });

  it('has pagination in the meta of a page, always', () => {
    for (const { name, schemaPointer, body } of pages) {
      expect(validate(schemaPointer, without(body, 'meta')), name).not.toEqual([]);
      const meta = without(record(body.meta), 'pagination');
      expect(validate(schemaPointer, { ...body, meta }), name).not.toEqual([]);
    }
  });

  it('has no pagination elsewhere, and may do without meta', () => {
    for (const { name, schemaPointer, body } of singles) {
      expect(findInBody(document, schemaPointer, '/meta/pagination').places, name).toEqual([]);
      expect(valueAt(body, '/meta/pagination'), name).toBeUndefined();
      expect(validate(schemaPointer, without(body, 'meta')), name).toEqual([]);
    }
  });

  it('has the request id and the time in every meta that is there', () => {
    for (const { name, schemaPointer, body } of successes)
      for (const part of ['requestId', 'timestamp']) {
        const meta = without(record(body.meta), part);
        expect(validate(schemaPointer, { ...body, meta }), `${name} ${part}`).not.toEqual([]);
      }
  });
});

describe('RO-2 error envelope', () => {
  const body = {
    success: false,
    error: {
      code: 'VALIDATION_FAILED',
      message: 'The body has 1 error.',
      details: { hint: 'see name' },
      validationErrors: [{ field: 'name', message: 'name is required.', code: 'required' }],
    },
    meta: { requestId: 'req_8k3m9x2p', timestamp: '2026-03-12T14:00:00Z' },
  };

  it('has the parts of the overview', () => {
    expect(validate(schema('ErrorResponse'), body)).toEqual([]);
    expect(validate(schema('ErrorResponse'), { ...body, success: true })).not.toEqual([]);
    for (const part of ['success', 'error', 'meta'])
      expect(validate(schema('ErrorResponse'), without(body, part)), part).not.toEqual([]);
    for (const part of ['code', 'message'])
      expect(
        validate(schema('ErrorResponse'), { ...body, error: without(body.error, part) }),
        part,
      ).not.toEqual([]);
    for (const part of ['requestId', 'timestamp'])
      expect(
        validate(schema('ErrorResponse'), { ...body, meta: without(body.meta, part) }),
        part,
      ).not.toEqual([]);
    for (const part of ['field', 'message', 'code']) {
      const [first = {}] = body.error.validationErrors;
      const error = { ...body.error, validationErrors: [without(first, part)] };
      expect(validate(schema('ErrorResponse'), { ...body, error }), part).not.toEqual([]);
    }
  });

  it('needs neither details nor, but for a broken rule, validation errors', () => {
    const bare = without(without(body.error, 'details'), 'validationErrors');
    const blocked = { ...body, error: { ...bare, code: 'PROMOTION_BLOCKED' } };
    expect(validate(schema('ErrorResponse'), blocked)).toEqual([]);
    expect(validate(schema('ErrorResponse'), { ...body, error: bare })).not.toEqual([]);
  });

  it('is the body of every error, with a code in UPPER_SNAKE that its response names', () => {
    const codes = valueAt(at(schema('ErrorCode')), '/enum');
    const carried = new Set<string>();
    for (const { id, responses } of operations)
      for (const { status, content, errorCodes } of responses.filter(({ status }) => Number(status) >= 400)) {
        expect(
          content.map(({ schemaPointer = '' }) => nameOf(schemaPointer)),
          `${id} ${status}`,
        ).toEqual(['ErrorResponse']);
        const shown = content.flatMap(({ examples }) =>
          examples.map(({ value }) => valueAt(value, '/error/code')),
        );
        expect(new Set(shown), `${id} ${status}`).toEqual(new Set(errorCodes));
        for (const code of errorCodes) carried.add(code);
      }
    expect([...carried].sort()).toEqual(codes);
    for (const code of carried) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(codes).toContain('PROMOTION_BLOCKED');
  });
});

describe('RO-6 audit', () => {
  // What each write that answers a body says about who did it, beyond the time.
  const trail = (id: string) => {
    const success = successes.find(({ name }) => name.startsWith(`${id} `));
    const data = findInBody(document, success?.schemaPointer ?? '', '/data').places;
    const required = data
      .flatMap(({ pointer }) => facets(document, pointer))
      .flatMap(({ schema }) => schema.required);
    return required
      .filter((name) => /^(created|updated|tested)(By|At)$/.test(String(name)))
      .sort()
      .join(' ');
  };

  it('stands on what a write answers: who made it and changed it last, and when', () => {
    const trails = new Map<string, string[]>();
    for (const { id } of writes.filter(({ method }) => method !== 'delete'))
      trails.set(trail(id), [...(trails.get(trail(id)) ?? []), id]);
    expect(trails.get('createdAt createdBy updatedAt updatedBy')).toHaveLength(34);
    trails.delete('createdAt createdBy updatedAt updatedBy');
    expect(Object.fromEntries(trails)).toEqual({
      // Neither ever changes by hand.
      'createdAt createdBy': ['createFreezeWindow', 'createAuditReport'],
      'testedAt testedBy': ['testIntegration'],
      // What these answer is no resource: a finding, a receipt, or the new credential of an agent.
      '': [
        'discoverIntegrationResources',
        'checkTargetHealth',
        'registerAgent',
        'sendAgentHeartbeat',
        'syncComponentVersions',
        'validateWorkflowTemplate',
        'previewPromotionGates',
      ],
    });
  });

  it('names a user by id and a time in UTC', () => {
    const release = record(valueAt(answer('getRelease', '200'), '/data'));
    expect(validate(schema('Release'), release)).toEqual([]);
    expect(validate(schema('Release'), { ...release, updatedBy: 'priya' })).not.toEqual([]);
    expect(validate(schema('Release'), { ...release, updatedAt: 'yesterday' })).not.toEqual([]);
  });
});

describe('RO-7 rate limits', () => {
  it('are token buckets of a tenant, in two tiers', () => {
    expect(conventions.rateLimit).toMatchObject({ per: 'tenant', reset: 'epoch-seconds' });
    expect(conventions.rateLimit?.tiers).toEqual([
      { name: 'standard', perMinute: 1000, burst: 100, default: true },
      { name: 'premium', perMinute: 5000, burst: 500, default: false },
    ]);
  });

  it('stand in three headers on every response', () => {
    for (const { id, responses } of operations)
      for (const { status, headers } of responses)
        expect(
          headers.filter(({ required }) => required).map(({ name }) => name),
          `${id} ${status}`,
        ).toEqual(
          expect.arrayContaining(['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset']),
        );
  });
});

function nameOf(pointer: string): string {
  const { $ref } = record(valueAt(document, pointer));
  return String($ref).split('/').at(-1) ?? '';
}

function nameAt(schemaPointer: string, place: string): string {
  const { places } = findInBody(document, schemaPointer, place);
  return places.map(({ pointer }) => pointer.replace('/components/schemas/', '')).join(' ');
}
