/** A `fetch` that answers from a script and keeps what it was asked. */
export interface ScriptedFetch {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly requests: readonly Request[];
  /** The only request. */
  readonly request: Request;
}

/** What comes for a request; what it throws is a connection that failed. */
export type Answer = (request: Request) => Response | Promise<Response>;

/** Answers each request with the next of `answers`; a request too many is a failure of the test. */
export function scriptedFetch(...answers: readonly Answer[]): ScriptedFetch {
  const requests: Request[] = [];
  return {
    requests,
    get request() {
      const [first] = requests;
      if (first === undefined || requests.length !== 1)
        throw new Error(`${requests.length} requests, not one`);
      return first;
    },
    fetch: async (request) => {
      const answer = answers[requests.length];
      requests.push(request);
      if (answer === undefined) throw new Error(`no answer is scripted for ${request.method} ${request.url}`);
      return answer(request);
    },
  };
}

/** A JSON answer. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): () => Response {
  return () => Response.json(body, { status, headers });
}

/** No answer: the connection was reset, as platforms tell it. */
export function reset(): never {
  throw new TypeError('fetch failed');
}

/** No answer, until the request is aborted. */
export function silence(request: Request): Promise<Response> {
  return new Promise((_, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason));
  });
}
