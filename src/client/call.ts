import type { Page } from './page.ts';

/** A result with the answer that it came in. */
export interface WithResponse<Data> {
  readonly data: Data;
  /** For its status and headers. Its body has been read. */
  readonly response: Response;
  /** The correlation id: the one that the server answered with, else the one that was sent. */
  readonly requestId: string;
}

/** A call under way: a promise of its data. */
export class Call<Data> implements Promise<Data> {
  readonly [Symbol.toStringTag] = 'Call';
  readonly #result: Promise<WithResponse<Data>>;

  constructor(result: Promise<WithResponse<Data>>) {
    this.#result = result;
  }

  /** The data together with the answer that it came in. */
  withResponse(): Promise<WithResponse<Data>> {
    return this.#result;
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is a promise
  then<A = Data, B = never>(
    onData?: ((data: Data) => A | PromiseLike<A>) | null,
    onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#result.then(({ data }) => data).then(onData, onError);
  }

  catch<B = never>(onError?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Data | B> {
    return this.then(undefined, onError);
  }

  finally(onEnd?: (() => void) | null): Promise<Data> {
    return this.then().finally(onEnd);
  }
}

/** How a list is read to its end. */
export interface Iteration {
  /** Items in all, over all pages. */
  readonly limit: number | undefined;
  /** Whether the next page is asked for while this one is read. */
  readonly prefetch: boolean | undefined;
}

/** A call of a list: a promise of its first page, and every item of every page for `for await`. */
export class ListCall<Item, Body = unknown> extends Call<Page<Item, Body>> implements AsyncIterable<Item> {
  readonly #iteration: Iteration;

  constructor(result: Promise<WithResponse<Page<Item, Body>>>, iteration: Iteration) {
    super(result);
    this.#iteration = iteration;
  }

  /** Every page, the first one first; where there is a `limit`, up to the page that reaches it. */
  async *pages(): AsyncGenerator<Page<Item, Body>, void, undefined> {
    const { limit, prefetch } = this.#iteration;
    let left = limit ?? Number.POSITIVE_INFINITY;
    let page: Page<Item, Body> | undefined = await this;
    while (page !== undefined) {
      left -= page.items.length;
      const ahead: Promise<Page<Item, Body> | undefined> | undefined =
        prefetch && left > 0 ? page.next() : undefined;
      // Whoever stops early does not hear of a failure of what was asked for ahead.
      ahead?.catch(() => {});
      yield page;
      if (left <= 0) return;
      page = await (ahead ?? page.next());
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    let left = this.#iteration.limit ?? Number.POSITIVE_INFINITY;
    for await (const { items } of this.pages()) {
      yield* items.slice(0, Math.max(0, left));
      left -= items.length;
    }
  }
}
