import type { Input, Outcome } from './api-client.ts';
import type { BodyPath, OperationEntry, PageStyle } from './api-table.ts';
import type { bodyAt } from './body-at.ts';
import type { WithResponse } from './call.ts';

/** Where a list goes on: a cursor, an offset or the number of a page. Opaque; give it back as `cursor`. */
export type Cursor = string | number;

/** A part of a list. */
export interface Page<Item, Body = unknown> {
  readonly items: readonly Item[];
  /** The number of items on all pages, where the API counts them. */
  readonly total: number | undefined;
  /** Where the list goes on, now or later; `undefined` on the last page. */
  readonly cursor: Cursor | undefined;
  /** The whole body, for whatever else it says. */
  readonly body: Body;
  /** The page after this one; `undefined` after the last. */
  next(): Promise<Page<Item, Body> | undefined>;
}

/** What one body says of a page. */
export interface PageFacts {
  readonly items: readonly unknown[];
  readonly total: number | undefined;
  readonly cursor: Cursor | undefined;
  /** Why the page after this one cannot be asked for: it would be the same one, for ever. */
  readonly stuck?: string;
}

/** A list, and what every client has already, so that this part does not bring it along. */
export interface PageSource {
  readonly entry: OperationEntry;
  readonly style: PageStyle | undefined;
  call(entry: OperationEntry, input: Input): Promise<Outcome>;
  readonly read: typeof bodyAt;
  violation(entry: OperationEntry, answer: Pick<Outcome, 'requestId'>, what: string): Error;
}

/** Where a list has been: the way back from a page to the first one. */
interface Trail {
  readonly at: unknown;
  readonly before: Trail | undefined;
}

/**
 * Asks for a page, which knows how to ask for the next.
 *
 * @param cursor where it begins; where left out, the query says so, or it is the first page
 * @throws {ContractError} when the answer is no page, and from `next()` when the list would never end
 */
export async function readPages(
  source: PageSource,
  input: Input,
  cursor?: Cursor,
  before?: Trail,
): Promise<WithResponse<Page<unknown>>> {
  const { entry, style, read } = source;
  if (style === undefined) throw new TypeError(`${entry.id} has no pagination style`);
  const query = cursor === undefined ? input.query : { ...input.query, [style.at]: cursor };
  const { body, ...answer } = await source.call(entry, query === undefined ? input : { ...input, query });
  const trail = { at: query?.[style.at], before };
  const facts = readPage(style, body, read, trail.at);
  if (typeof facts === 'string')
    throw source.violation(entry, answer, `a page that cannot be read: ${facts}`);
  const { stuck = goesRound(facts.cursor, trail), ...shown } = facts;
  // Each page is a request of its own, with an id of its own.
  const { requestId: _, ...more } = input;
  const next = async () => {
    if (facts.cursor === undefined) return undefined;
    if (stuck !== undefined) throw source.violation(entry, answer, `a page that leads nowhere: ${stuck}`);
    return (await readPages(source, more, facts.cursor, trail)).data;
  };
  return { ...answer, data: { ...shown, body, next } };
}

function goesRound(cursor: Cursor | undefined, trail: Trail): string | undefined {
  if (cursor === undefined) return undefined;
  for (let place: Trail | undefined = trail; place !== undefined; place = place.before) {
    if (place.at === cursor) return 'the cursor of the next page is the one of a page that was read before';
  }
  return undefined;
}

/**
 * Reads a page at the places that its style declares.
 *
 * @param read how a place is read, which every client has already
 * @param at where this page began, in the terms of the style: a cursor, an offset or the number of a page
 * @returns what is wrong with it, as words, where it is no page
 */
export function readPage(
  style: PageStyle,
  body: unknown,
  read: typeof bodyAt,
  at: unknown,
): PageFacts | string {
  const { kind, more, next } = style;
  const items = read(body, style.items);
  if (!Array.isArray(items)) return `no list stands at ${pointer(style.items)}`;
  const total = read(body, style.total);
  const facts = { items, total: typeof total === 'number' ? total : undefined };
  const stated = read(body, next);
  const goesOn = more === undefined ? stated !== undefined && stated !== null : read(body, more) === true;
  if (!goesOn) return { ...facts, cursor: undefined };
  if (kind !== 'cursor') {
    // The first offset is 0, the first page is 1.
    const cursor = kind === 'offset' ? Number(at ?? 0) + items.length : Number(at ?? 1) + 1;
    const stuck = `the page is empty, and yet ${pointer(more ?? [])} says that there are more`;
    return { ...facts, cursor, ...(items.length === 0 ? { stuck } : {}) };
  }
  if (typeof stated !== 'string' || stated === '') return `no cursor stands at ${pointer(next ?? [])}`;
  return { ...facts, cursor: stated };
}

function pointer(path: BodyPath): string {
  return `/${path.join('/')}`;
}
