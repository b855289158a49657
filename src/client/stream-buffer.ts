/** What a reader gets. */
type Result<Item> = IteratorResult<Item, undefined>;

interface Reader<Item> {
  resolve(result: Result<Item>): void;
  reject(error: unknown): void;
}

/** What waits between a stream and its reader. */
export class StreamBuffer<Item> {
  readonly #items: Item[] = [];
  readonly #readers: Reader<Item>[] = [];
  #ended = false;
  #error: unknown;

  get size(): number {
    return this.#items.length;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Gives an item to whoever waits for one, else keeps it. */
  push(item: Item): void {
    const reader = this.#readers.shift();
    if (reader) reader.resolve({ done: false, value: item });
    else this.#items.push(item);
  }

  /** Takes the oldest out. */
  drop(): Item | undefined {
    return this.#items.shift();
  }

  /** The next item, the error once all were read, or the end. */
  read(): Promise<Result<Item>> {
    const [item] = this.#items.splice(0, 1);
    if (item !== undefined) return Promise.resolve({ done: false, value: item });
    return new Promise((resolve, reject) => {
      this.#readers.push({ resolve, reject });
      if (this.#ended) this.#settle();
    });
  }

  /**
   * Nothing comes any more.
   *
   * @param error what a reader gets after the last item, once
   */
  end(error?: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    if (this.#readers.length > 0) this.#settle();
  }

  /** Forgets what waits. */
  clear(): void {
    this.#items.length = 0;
  }

  #settle(): void {
    for (const { resolve, reject } of this.#readers.splice(0)) {
      const error = this.#error;
      this.#error = undefined;
      if (error === undefined) resolve({ done: true, value: undefined });
      else reject(error);
    }
  }
}
